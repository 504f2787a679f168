// `npm run memory`: what a process and what a thread takes, by starting servers with few and with many of them and
// dividing the difference. Prints the table of docs/mpm/threads.md. Run by hand, on a quiet machine.
import { readFileSync } from "node:fs";
import { fixture, peek, poolLines, workbench } from "../test/support/pools.ts";
import { childrenOf, TestServer, until } from "../test/support/server.ts";

interface Subject {
  readonly what: string;
  /** The lines of a server with so many of them, and how many workers it is ready with. */
  readonly lines: (count: number) => readonly string[];
  readonly few: number;
  readonly many: number;
}

const threads = (count: number) => poolLines("worker", { children: 1, threads: count });
const subjects: readonly Subject[] = [
  { what: "process (prefork)", lines: (count) => poolLines("prefork", { children: count }), few: 2, many: 8 },
  { what: "thread (worker)", lines: threads, few: 2, many: 10 },
  {
    what: "thread (netware, ThreadStackSize 65536)",
    lines: (count) => [
      "LoadModule mpm_netware_module modules/mod_mpm_netware.so",
      `StartThreads ${count}`,
      "MinSpareThreads 1",
      `MaxThreads ${count}`,
    ],
    few: 2,
    many: 10,
  },
];
const applications = { "a handler": workbench, "an Express application": fixture("express-app/app.js") } as const;

/** Requests to each worker before memory is looked at. */
const requestsEach = 40;

interface Cost {
  /** MiB of memory that it shares with nobody: the program itself is in memory once, whoever runs it. */
  readonly memory: number;
  /** Milliseconds of processor time until it is ready. */
  readonly processor: number;
}

async function costOf(lines: readonly string[], application: string, count: number): Promise<Cost> {
  await using server = await TestServer.start([...lines, `NodeApp / "${application}"`, "GracefulProbation 0"]);
  await until("all are idle", async () => (await peek(server)).workers.idle === count);
  const pids = childrenOf(server.pid);
  const ready = sum(pids, processorTime);
  for (let turn = 0; turn < requestsEach; turn++) {
    await Promise.all(Array.from({ length: count }, () => server.get("/")));
  }
  return { memory: sum(pids, ownMemory), processor: ready };
}

function sum(pids: readonly number[], of: (pid: number) => number): number {
  return pids.reduce((total, pid) => total + of(pid), 0);
}

function ownMemory(pid: number): number {
  const pages = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8").matchAll(/^Private_\w+:\s+(\d+)/gm);
  return [...pages].reduce((total, [, kilobytes]) => total + Number(kilobytes), 0) / 1024;
}

/** The system counts in hundredths of a second. */
function processorTime(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

process.stdout.write(`Node.js ${process.version}\n\n| | ${Object.keys(applications).join(" | ")} |\n|---|---|---|\n`);
for (const { what, lines, few, many } of subjects) {
  const cells: string[] = [];
  for (const application of Object.values(applications)) {
    const small = await costOf(lines(few), application, few);
    const large = await costOf(lines(many), application, many);
    const each = (of: keyof Cost) => ((large[of] - small[of]) / (many - few)).toFixed(of === "memory" ? 1 : 0);
    cells.push(`${each("memory")} MB, ${each("processor")} ms`);
  }
  process.stdout.write(`| a ${what} | ${cells.join(" | ")} |\n`);
}
