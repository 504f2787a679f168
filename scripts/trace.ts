// `npm run trace -- [prefork|worker|event …]`: real Apache and ours on the same directives and the same load, number of
// processes second by second, side by side. Run by hand, with apache2 installed; writes docs/traces.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { largestDifference, table, type Trace } from "./trace/compare.ts";
import { holdHalfRequests, type Holding } from "./trace/load.ts";
import { childrenOf } from "./trace/processes.ts";
import {
  apacheConfiguration,
  apacheIsInstalled,
  makeLayout,
  ourConfiguration,
  startApache,
  startOurs,
  type Layout,
  type RunningServer,
} from "./trace/servers.ts";

interface Scenario {
  readonly directives: readonly string[];
  readonly holding: Holding;
  /** Connections that are held, and for how many seconds; then released and watched. */
  readonly hold: number;
  readonly holdSeconds: number;
  readonly releaseSeconds: number;
}

// MaxSpareThreads leaves room for what the doubling overshoots, so that no child is retired while connections are held:
// Apache's choice of a child is chance, ours is the idlest. ServerLimit is twice what is needed: Apache's event slows its retreat when there is no room for a second generation.
const threads = [
  "ThreadsPerChild 5",
  "StartServers 2",
  "MinSpareThreads 10",
  "MaxSpareThreads 30",
  "ServerLimit 40",
  "MaxRequestWorkers 100",
];
const scenarios: Readonly<Record<string, Scenario>> = {
  prefork: {
    directives: ["StartServers 5", "MinSpareServers 5", "MaxSpareServers 10", "MaxRequestWorkers 256"],
    holding: "head",
    hold: 60,
    holdSeconds: 12,
    releaseSeconds: 64,
  },
  worker: { directives: threads, holding: "head", hold: 60, holdSeconds: 12, releaseSeconds: 20 },
  // An unfinished head holds a worker in Apache's event, and none here: it is only a connection until it is read.
  event: { directives: threads, holding: "body", hold: 60, holdSeconds: 12, releaseSeconds: 20 },
};

const servers = [
  { name: "apache", configuration: apacheConfiguration, start: startApache },
  {
    name: "ours",
    configuration: (layout: Layout, model: string, directives: readonly string[]) =>
      ourConfiguration(layout, model, [...directives, "NodeApp /hold hold.mjs"]),
    start: startOurs,
  },
] as const;
type ServerName = (typeof servers)[number]["name"];

/** The number of children at each second, at moments that do not drift. */
async function sample(server: RunningServer, seconds: number): Promise<number[]> {
  const counts: number[] = [];
  const begin = performance.now();
  for (let second = 0; second < seconds; second++) {
    await sleep(Math.max(0, begin + (second + 0.5) * 1000 - performance.now()));
    counts.push(childrenOf(server.pid).length);
  }
  await sleep(Math.max(0, begin + seconds * 1000 - performance.now()));
  return counts;
}

async function run(server: (typeof servers)[number], model: string, scenario: Scenario, port: number): Promise<Trace> {
  const layout: Layout = makeLayout(port);
  const running = await server.start(layout, server.configuration(layout, model, scenario.directives));
  try {
    const before = await sample(running, 3);
    const load = holdHalfRequests(port, scenario.hold, scenario.holding);
    const held = await sample(running, scenario.holdSeconds);
    load.release();
    const after = await sample(running, scenario.releaseSeconds);
    return { name: server.name, counts: [...before, ...held, ...after] };
  } finally {
    await running.stop();
  }
}

function report(model: string, scenario: Scenario, traces: readonly Trace[]): string {
  const [left, right] = traces;
  const difference = left && right ? largestDifference(left.counts, right.counts) : undefined;
  const end = 3 + scenario.holdSeconds;
  return [
    `## ${model}`,
    "",
    `\`${scenario.directives.join("; ")}\`; ${scenario.hold} connections, each with a request that lacks the end of its ${scenario.holding}, held from second 3 to second ${end}.`,
    "",
    "```",
    table(traces).trimEnd(),
    "```",
    "",
    ...(difference === undefined ? [] : [`Largest difference, one second of shift allowed: ${difference}.`, ""]),
  ].join("\n");
}

const intro = `# Traces

The number of child processes second by second, of real Apache httpd and of this server, on the same directives under the
same load: so many connections that have sent a part of a request and hold a worker each. Made by \`npm run trace\` on a machine with both.

A Node process needs about a tenth of a second of processor time to be ready, Apache's a thousandth; connections that wait
in the kernel's queue for a child that is starting make that child count as busy, so the steps are the same.
`;

/** Puts the section of a model in its place in the document, the others stay. */
function record(file: string, model: string, section: string): void {
  const text = existsSync(file) ? readFileSync(file, "utf8") : intro;
  const [head = intro, ...sections] = text.split(/^(?=## )/m);
  const others = sections.filter((one) => !one.startsWith(`## ${model}\n`));
  const order = Object.keys(scenarios);
  const rank = (one: string) => order.findIndex((name) => one.startsWith(`## ${name}\n`));
  const all = [...others, `${section.trimEnd()}\n`].toSorted((a, b) => rank(a) - rank(b));
  writeFileSync(file, `${head.trimEnd()}\n\n${all.map((one) => one.trimEnd()).join("\n\n")}\n`);
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string" }, port: { type: "string", default: "8765" } },
  });
  if (!apacheIsInstalled()) throw new Error("apache2 is not installed");
  const chosen = servers.filter(({ name }) => values.only === undefined || values.only === (name satisfies ServerName));
  for (const model of positionals.length > 0 ? positionals : Object.keys(scenarios)) {
    const scenario = scenarios[model];
    if (scenario === undefined)
      throw new Error(`no scenario for ${model}; there are ${Object.keys(scenarios).join(", ")}`);
    const traces: Trace[] = [];
    for (const server of chosen) traces.push(await run(server, model, scenario, Number(values.port)));
    const section = report(model, scenario, traces);
    process.stdout.write(`${section}\n`);
    if (chosen.length === servers.length) record("docs/traces.md", model, section);
  }
}

// An interrupted run takes its servers with it (they end with this program's exit).
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
await main();
