// npm run status-cost: what ExtendedStatus, metrics and those who look at them cost, as ratios of throughput, written to
// docs/status-cost.md. The variants take turns, round by round, on servers that are all up; needs wrk.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import http from "node:http";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measure } from "./bench/load.ts";
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

async function turn(one: Running, seconds: number): Promise<void> {
  const stop = one.watched ? watch(one) : undefined;
  const { rate, cpuPerRequest } = await measure(one.server, "keep-alive", seconds);
  stop?.();
  one.rates.push(rate);
  one.times.push(cpuPerRequest);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

/** The median of the ratios round by round: what the machine did to one it did to its neighbour too. */
function ratio(one: Running, base: Running, of: "rates" | "times"): string {
  return median(one[of].map((value, round) => value / (base[of][round] ?? value))).toFixed(3);
}

function page(all: readonly Running[], words: string): string {
  const [base] = all;
  const rows = all.map((one) => {
    const against = (of: "rates" | "times") => (base === undefined ? "" : ratio(one, base, of));
    const numbers = [median(one.rates).toFixed(0), against("rates"), median(one.times).toFixed(1), against("times")];
    return `| ${one.name} | ${numbers.join(" | ")} |`;
  });
  const wrk = execFileSync("sh", ["-c", "wrk -v 2>&1 | head -1"], { encoding: "utf8" }).trim();
  return `# What the status costs

\`npm run status-cost -- ${words}\`; ${cpus().length} × ${cpus()[0]?.model ?? "?"}; Node ${process.version}; ${wrk}.

An event server of two children, an application that answers \`Hello World\`, 32 keep-alive connections of wrk on the same
machine. The variants take turns; a ratio is the median of the rounds' ratios to the first line. Processor time for a
request is what a busy machine disturbs least.

| | requests/s | ratio | µs CPU/request | ratio |
|---|---:|---:|---:|---:|
${rows.join("\n")}
`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: "string" }, seconds: { type: "string" } } });
  const [rounds, seconds] = [Number(values.rounds ?? 7), Number(values.seconds ?? 3)];
  const all: Running[] = [];
  try {
    for (const [index, variant] of variants.entries()) all.push(await begin(variant, index));
    for (const one of all) await measure(one.server, "keep-alive", 2);
    for (let round = 0; round < rounds; round++) {
      // Each round begins with another one, so that none always comes first.
      for (let place = 0; place < all.length; place++) {
        const one = all[(round + place) % all.length];
        if (one !== undefined) await turn(one, seconds);
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
