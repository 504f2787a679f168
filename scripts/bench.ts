// `npm run bench -- [--rounds 5] [--seconds 6] [--only event,cluster-none]`: the same small application under this
// server, bare node:cluster, PM2 and (as a file) Apache, on loopback, with wrk. The servers take turns, so that what the
// machine does meanwhile falls on all of them. Writes docs/benchmarks.md unless --only was given.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { measure, needWrk, prefer, type Measurement } from "./bench/load.ts";
import { tableOf, type Result } from "./bench/report.ts";
import { subjects, type Manner, type Subject } from "./bench/subjects.ts";
import type { RunningServer } from "./trace/servers.ts";

interface Options {
  readonly rounds: number;
  readonly seconds: number;
  readonly only: readonly string[] | undefined;
  readonly port: number;
}

function options(): Options {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "6" },
      only: { type: "string" },
      port: { type: "string", default: "8766" },
    },
  });
  const { rounds, seconds, port } = values;
  return { rounds: Number(rounds), seconds: Number(seconds), only: values.only?.split(","), port: Number(port) };
}

/** Seconds of load before anything is measured: by then the code that requests take is compiled. */
const warmUp = 5;

interface Running {
  readonly subject: Subject;
  readonly server: RunningServer;
}

/** Starts every server on a port of its own. All run from beginning to end; those that are not measured have nothing to do. */
async function startAll(chosen: readonly Subject[], { port }: Options, running: Running[]): Promise<void> {
  for (const [index, subject] of chosen.entries()) {
    const server = await subject.start(port + index);
    running.push({ subject, server });
    prefer(server.pid);
    for (const manner of subject.manners) await measure(server, manner, warmUp);
  }
}

async function takeTurns(chosen: readonly Subject[], wanted: Options): Promise<Result[]> {
  const running: Running[] = [];
  prefer(process.pid);
  const turns: { name: string; manner: Manner; measured: Measurement }[] = [];
  try {
    await startAll(chosen, wanted, running);
    for (let round = 0; round < wanted.rounds; round++) {
      process.stderr.write(`round ${round + 1} of ${wanted.rounds}\n`);
      // Each round begins with another server, so that none always follows the same neighbour.
      const order = [...running.slice(round % running.length), ...running.slice(0, round % running.length)];
      for (const { subject, server } of order) {
        for (const manner of subject.manners) {
          turns.push({ name: subject.name, manner, measured: await measure(server, manner, wanted.seconds) });
        }
      }
    }
  } finally {
    for (const { server } of running) await server.stop();
  }
  return chosen.flatMap(({ name, manners }) =>
    manners.map((manner) => ({
      name,
      manner,
      rounds: turns.filter((one) => one.name === name && one.manner === manner).map(({ measured }) => measured),
    })),
  );
}

function firstLine(program: string, ...words: string[]): string {
  const { stdout, stderr } = spawnSync(program, words, { encoding: "utf8" });
  return `${stdout ?? ""}${stderr ?? ""}`.split("\n")[0]?.trim() || `no ${program}`;
}

function machine(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const versions = [`Node ${process.version}`, firstLine("wrk", "-v"), firstLine("apache2", "-v")];
  return `${cpus().length} × ${first?.model ?? "processor"}, ${memory}, Linux ${release()}; ${versions.join("; ")}.`;
}

function document(chosen: readonly Subject[], results: readonly Result[], wanted: Options): string {
  return `# Benchmarks

\`npm run bench -- --rounds ${wanted.rounds} --seconds ${wanted.seconds}\`, ${new Date().toISOString().slice(0, 10)}.
${machine()}

One application that answers \`Hello World\`, 32 connections of wrk (a thread for each processor) on the same machine. The load generator takes part of
the processors, so only the ratios mean something. Medians of the rounds; the servers take turns. "µs CPU/request" is the
processor time of all processes of the server together; "parent's CPU" is the parent's part of it; "MB" is
the memory of all its processes after the load, what they share counted once (PSS).

${chosen.map(({ name, what }) => `- **${name}**: ${what}`).join("\n")}

## Keep-alive

${tableOf("keep-alive", results)}

## A connection for each request

${tableOf("close", results)}
`;
}

async function main(): Promise<void> {
  const wanted = options();
  needWrk();
  const named = subjects.filter(({ name }) => wanted.only === undefined || wanted.only.includes(name));
  const chosen = named.filter((subject) => subject.available());
  for (const { name } of named.filter((subject) => !chosen.includes(subject))) {
    process.stderr.write(`${name} is not available here and is left out\n`);
  }
  const text = document(chosen, await takeTurns(chosen, wanted), wanted);
  process.stdout.write(text);
  if (wanted.only === undefined) writeFileSync("docs/benchmarks.md", text);
}

// An interrupted run takes its servers with it (they end with this program's exit).
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
await main();
