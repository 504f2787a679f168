// One measurement: wrk against a server for some seconds, and what that cost the server's processes. Used by bench.
import { execFile, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { promisify } from "node:util";
import { memoryOf, treeOf } from "../trace/processes.ts";
import type { RunningServer } from "../trace/servers.ts";
import type { Manner } from "./subjects.ts";

export interface Measurement {
  /** Requests a second. */
  readonly rate: number;
  /** Microseconds of processor time of all the server's processes together, for a request. */
  readonly cpuPerRequest: number;
  /** The parent's part of that time, 0 to 1. */
  readonly parentShare: number;
  /** MiB that all the server's processes together have afterwards. */
  readonly memory: number;
  /** Requests that were not answered, or not with 2xx. */
  readonly failures: number;
}

const connections = 32;
const run = promisify(execFile);

/** As many threads as processors: with one, opening connections takes wrk a whole processor, and it measures itself. */
const threads = cpus().length;

/** Ends the program with what to do where there is no wrk. */
export function needWrk(): void {
  if (spawnSync("wrk", ["-v"]).error === undefined) return;
  process.stderr.write("wrk makes the load and is not installed here (Debian: apt-get install wrk)\n");
  process.exit(1);
}

/**
 * Has the kernel prefer a session of processes to what else the machine does. Linux shares the processors between
 * sessions (sched_autogroup), so the niceness of a process alone means nothing; without the right to it all stays as it is.
 */
export function prefer(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/autogroup`, "-15");
  } catch {
    // not root, or a kernel without autogroups: the figures are noisier
  }
}

export async function measure(server: RunningServer, manner: Manner, seconds: number): Promise<Measurement> {
  const before = cpuOf(server.pid);
  const header = manner === "close" ? ["-H", "Connection: close"] : [];
  const url = `http://127.0.0.1:${server.port}/index.html`;
  const { stdout } = await run("wrk", [`-t${threads}`, `-c${connections}`, `-d${seconds}s`, ...header, url]);
  const after = cpuOf(server.pid);
  const requests = numberIn(stdout, /(\d+) requests in/);
  const all = after.all - before.all;
  return {
    rate: numberIn(stdout, /Requests\/sec:\s+([\d.]+)/),
    cpuPerRequest: requests === 0 ? 0 : (all / requests) * 1e6,
    parentShare: all === 0 ? 0 : (after.parent - before.parent) / all,
    memory: treeOf(server.pid).reduce((sum, { pid }) => sum + memoryOf(pid), 0),
    failures: failuresIn(stdout),
  };
}

function cpuOf(pid: number): { readonly all: number; readonly parent: number } {
  const [parent, ...others] = treeOf(pid);
  const own = parent?.cpu ?? 0;
  return { parent: own, all: others.reduce((sum, { cpu }) => sum + cpu, own) };
}

function numberIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}

/** wrk has two lines for what went wrong, and neither when nothing did. */
function failuresIn(text: string): number {
  const sockets = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text);
  const broken = (sockets?.slice(1) ?? []).reduce((sum, count) => sum + Number(count), 0);
  return broken + numberIn(text, /Non-2xx or 3xx responses: (\d+)/);
}
