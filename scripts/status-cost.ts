// npm run status-cost: what ExtendedStatus, metrics, those who look at them, and the watch over stuck requests cost, as ratios of throughput and processor time, written to
// docs/status-cost.md. The variants take turns, round by round, on servers that are all up; needs wrk.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import http from "node:http";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { boardBytes, boardOver } from "../daemon/core/scoreboard.ts";
import { PrintedPen } from "../daemon/core/printed.ts";
import { Sheet } from "../daemon/child/watch/sheet.ts";
import { ChildRecord, WorkerRecord } from "../daemon/core/scoreboard-pens.ts";
import { LoopPen } from "../daemon/core/telemetry-pens.ts";
import { telemetryBytes, telemetryOver } from "../daemon/core/telemetry.ts";
import { measure, needWrk } from "./bench/load.ts";
import { makeLayout, ourConfiguration, startOurs, type RunningServer } from "./trace/servers.ts";

interface Variant {
  readonly name: string;
  readonly directives: readonly string[];
  /** Somebody looks at the status each second while it is measured. */
  readonly watched: boolean;
}

const variants: readonly Variant[] = [
  { name: "ExtendedStatus Off", directives: ["ExtendedStatus Off"], watched: false },
  { name: "ExtendedStatus On (with metrics)", directives: ["ExtendedStatus On"], watched: false },
  {
    name: "On, with RequestTimeout and ChildWatchdog",
    directives: ["ExtendedStatus On", "RequestTimeout 30", "ChildWatchdog 60"],
    watched: false,
  },
  { name: "On, scraped each second and a page open", directives: ["ExtendedStatus On"], watched: true },
];

const pool = [
  "StartServers 2",
  "ServerLimit 2",
  "ThreadsPerChild 64",
  "MaxRequestWorkers 128",
  "MinSpareThreads 1",
  "MaxSpareThreads 128",
  "MaxKeepAliveRequests 0",
  "NodeApp / app.mjs",
  '<Location "/server-status">',
  "SetHandler server-status",
  "</Location>",
];

interface Running extends Variant {
  readonly server: RunningServer;
  readonly socket: string;
  readonly rates: number[];
  /** Microseconds of processor time of all the server's processes, for a request. */
  readonly times: number[];
}

async function begin(variant: Variant, index: number): Promise<Running> {
  const layout = makeLayout(18_660 + index);
  const source =
    'export default (req, res) => { res.setHeader("Content-Type", "text/plain"); res.end("Hello World\\n"); };\n';
  writeFileSync(join(layout.directory, "app.mjs"), source);
  const server = await startOurs(layout, ourConfiguration(layout, "event", [...pool, ...variant.directives]));
  return { ...variant, server, socket: join(layout.directory, "httpd.sock"), rates: [], times: [] };
}

/** Looks at everything as a scraper and a browser would, until the answer is called. */
function watch({ server, socket }: Running): () => void {
  const scrape = setInterval(() => {
    http.get({ socketPath: socket, path: "/metrics" }, (answer) => answer.resume()).on("error", () => {});
  }, 1000);
  const open = http.get({ host: "127.0.0.1", port: server.port, path: "/server-status?live" }, (answer) =>
    answer.resume(),
  );
  open.on("error", () => {});
  return () => {
    clearInterval(scrape);
    open.destroy();
  };
}

async function takeTurn(one: Running, seconds: number): Promise<void> {
  const stop = one.watched ? watch(one) : undefined;
  const { rate, cpuPerRequest } = await measure(one.server, "keep-alive", seconds);
  stop?.();
  one.rates.push(rate);
  one.times.push(cpuPerRequest);
}

/** The best round of each: a machine that others use too only ever makes a round worse. */
const best = {
  rates: (values: readonly number[]) => Math.max(...values),
  times: (values: readonly number[]) => Math.min(...values),
} as const;

/** Nanoseconds that each of the stores takes which a request costs, alone, in the best of many rounds. */
function stores(): readonly (readonly [what: string, nanoseconds: number])[] {
  const size = { processes: 1, threads: 1 };
  const record = new WorkerRecord(boardOver(new SharedArrayBuffer(boardBytes(size)), size), 0, 0);
  const loops = { processes: 1, loops: 1 };
  const pen = new LoopPen(telemetryOver(new SharedArrayBuffer(telemetryBytes(loops)), loops), 0, 0);
  const child = new ChildRecord(boardOver(new SharedArrayBuffer(boardBytes(size)), size), 0);
  const printed = new PrintedPen(boardOver(new SharedArrayBuffer(boardBytes(size)), size), 0);
  const sheet = Sheet.forSeats(1);
  const seat = { deadline: 1e12, fd: 20, sent: 1000, request: "GET /products/list?page=1" };
  const urls = ["/products/list?page=1", "/products/list?page=2"] as const;
  const jobs: readonly (readonly [string, (turn: number) => void])[] = [
    ["duration by host and status (metrics)", (turn) => pen.observe(turn % 4, 200, (turn % 30) / 10)],
    ["what is asked for, the same as before", () => record.asks("shop.test", "GET", "/", "1.1")],
    ["what is asked for, another each time", (turn) => record.asks("shop.test", "GET", urls[turn % 2] ?? "", "1.1")],
    ["the end of a connection in the ledger", () => child.count("finished")],
    ["a request for RequestTimeout or ChildWatchdog", () => sheet.write(0, seat)],
    ["a line that an application prints", () => printed.line("order 4711 was placed by customer 12")],
  ];
  const turns = 100_000;
  return jobs.map(([what, job]) => {
    const times = Array.from({ length: 30 }, () => {
      const began = performance.now();
      for (let turn = 0; turn < turns; turn++) job(turn);
      return ((performance.now() - began) * 1e6) / turns;
    });
    return [what, Math.min(...times)];
  });
}

function page(all: readonly Running[], words: string): string {
  const [base] = all;
  const rows = all.map((one) => {
    const [rate, time] = [best.rates(one.rates), best.times(one.times)];
    const [baseRate, baseTime] = base === undefined ? [rate, time] : [best.rates(base.rates), best.times(base.times)];
    const numbers = [rate.toFixed(0), (rate / baseRate).toFixed(3), time.toFixed(1), (time / baseTime).toFixed(3)];
    return `| ${one.name} | ${numbers.join(" | ")} |`;
  });
  const wrk = execFileSync("sh", ["-c", "wrk -v 2>&1 | head -1"], { encoding: "utf8" }).trim();
  return `# What the status costs

\`npm run status-cost -- ${words}\`; ${cpus().length} × ${cpus()[0]?.model ?? "?"}; Node ${process.version}; ${wrk}; load average of the machine
meanwhile: ${(loadavg()[1] ?? 0).toFixed(1)}.

An event server of two children, an application that answers \`Hello World\`, 32 keep-alive connections of wrk on the same
machine. The variants take turns; the numbers are of the best round of each, since a machine that others use too only ever
makes a round worse. Ratios are to the first line.

| | requests/s | ratio | µs CPU/request | ratio |
|---|---:|---:|---:|---:|
${rows.join("\n")}

What is written down of a request or connection, alone, in the best of many rounds:

| store | ns |
|---|---:|
${stores()
  .map(([what, nanoseconds]) => `| ${what} | ${nanoseconds.toFixed(0)} |`)
  .join("\n")}
`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: "string" }, seconds: { type: "string" } } });
  const [rounds, seconds] = [Number(values.rounds ?? 7), Number(values.seconds ?? 3)];
  needWrk();
  const all: Running[] = [];
  try {
    for (const [index, variant] of variants.entries()) all.push(await begin(variant, index));
    for (const one of all) await measure(one.server, "keep-alive", 2);
    for (let round = 0; round < rounds; round++) {
      // Each round begins with another one, so that none always comes first.
      for (let place = 0; place < all.length; place++) {
        const one = all[(round + place) % all.length];
        if (one !== undefined) await takeTurn(one, seconds);
      }
    }
    const text = page(all, `--rounds ${rounds} --seconds ${seconds}`);
    writeFileSync("docs/status-cost.md", text);
    console.log(text);
  } finally {
    for (const { server } of all) await server.stop();
  }
}

await main();
