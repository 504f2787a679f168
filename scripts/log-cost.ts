// `npm run log-cost -- [--rounds 7] [--seconds 4]`: what an access log costs. The same small application in one event
// child, without a log and with each kind of it, on loopback, with wrk on kept connections. The servers take turns, so
// that what the machine does meanwhile falls on all of them. Prints a table for docs/logs.md.
import { parseArgs } from "node:util";
import { measure, needWrk, type Measurement } from "./bench/load.ts";
import { writeHandler } from "./bench/subjects.ts";
import { makeLayout, ourConfiguration, startOurs, type RunningServer } from "./trace/servers.ts";

const combined = String.raw`"%h %l %u %t \"%r\" %>s %b \"%{Referer}i\" \"%{User-Agent}i\""`;
const one = ["StartServers 1", "ServerLimit 1", "ThreadsPerChild 64", "MaxRequestWorkers 64", "MinSpareThreads 1"];

interface Subject {
  readonly name: string;
  readonly directives: readonly string[];
}

const subjects: readonly Subject[] = [
  { name: "no log", directives: [] },
  { name: "common", directives: ["CustomLog access.log CLF"] },
  { name: "combined", directives: [`CustomLog access.log ${combined}`] },
  { name: "json", directives: ["CustomLog access.log json"] },
  { name: "combined, to a program", directives: [`CustomLog "|$exec cat > access.log" ${combined}`] },
  { name: "RequestId On, no log", directives: ["RequestId On"] },
];

function start({ directives }: Subject, port: number): Promise<RunningServer> {
  const layout = makeLayout(port);
  const all = [
    ...one,
    ...directives,
    "MaxSpareThreads 64",
    "MaxKeepAliveRequests 0",
    `NodeApp / ${writeHandler(layout)}`,
  ];
  return startOurs(layout, ourConfiguration(layout, "event", all));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

interface Turn {
  readonly name: string;
  readonly round: number;
  readonly measured: Measurement;
}

/**
 * Ratios within each round, since a round sees the same machine; their median. The processor time of a request tells
 * more than the throughput where the machine has other things to do.
 */
function report(turns: readonly Turn[]): string {
  const rounds = [...new Set(turns.map(({ round }) => round))];
  const value = (name: string, round: number, field: "rate" | "cpuPerRequest") =>
    turns.find((turn) => turn.name === name && turn.round === round)?.measured[field] ?? 0;
  const middle = (name: string, field: "rate" | "cpuPerRequest") =>
    median(rounds.map((round) => value(name, round, field)));
  const ratio = (name: string, field: "rate" | "cpuPerRequest") =>
    median(rounds.map((round) => value(name, round, field) / value("no log", round, field)));
  const rows = subjects.map(
    ({ name }) =>
      `| ${name} | ${Math.round(middle(name, "rate"))} | ${ratio(name, "rate").toFixed(2)} | ${middle(name, "cpuPerRequest").toFixed(1)} | ${ratio(name, "cpuPerRequest").toFixed(2)} |`,
  );
  const head = ["| log | requests/s | no log = 1 | CPU per request, µs | no log = 1 |", "|---|---|---|---|---|"];
  return [...head, ...rows].join("\n");
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { rounds: { type: "string", default: "7" }, seconds: { type: "string", default: "4" } },
  });
  needWrk();
  const running: { readonly name: string; readonly server: RunningServer }[] = [];
  const turns: Turn[] = [];
  try {
    for (const [index, subject] of subjects.entries()) {
      const server = await start(subject, 8790 + index);
      running.push({ name: subject.name, server });
      await measure(server, "keep-alive", 3);
    }
    for (let round = 0; round < Number(values.rounds); round++) {
      const order = [...running.slice(round % running.length), ...running.slice(0, round % running.length)];
      for (const { name, server } of order) {
        turns.push({ name, round, measured: await measure(server, "keep-alive", Number(values.seconds)) });
      }
    }
  } finally {
    for (const { server } of running) await server.stop();
  }
  process.stdout.write(`${report(turns)}\n`);
}

await main();
