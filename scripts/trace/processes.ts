// Processes as /proc shows them: who is whose child, how much processor time each has used, what memory it has. Used by trace and bench.
import { readdirSync, readFileSync } from "node:fs";

export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  /** Seconds of processor time, user and system. */
  readonly cpu: number;
}

/** Linux reports times to programs in hundredths of a second, whatever the kernel's own clock. */
const ticksPerSecond = 100;

function entryOf(pid: number): ProcessEntry | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "latin1");
    // The name in parentheses may hold blanks; what follows the last one is: state, ppid, …, utime (12th), stime (13th).
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z") return undefined;
    return { pid, parent: Number(fields[1]), cpu: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond };
  } catch {
    return undefined; // It ended meanwhile.
  }
}

/** Every living process. */
export function processTable(): ProcessEntry[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => entryOf(Number(name)) ?? []);
}

export function childrenOf(pid: number): number[] {
  return processTable()
    .filter(({ parent }) => parent === pid)
    .map((entry) => entry.pid);
}

/** A process and all that descend from it, itself first. */
export function treeOf(pid: number): ProcessEntry[] {
  const table = processTable();
  const found = table.filter((entry) => entry.pid === pid);
  for (const member of found) found.push(...table.filter(({ parent }) => parent === member.pid));
  return found;
}

/** MiB that a process takes, with its part of what it shares with others; 0 where that may not be looked at. */
export function memoryOf(pid: number): number {
  try {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "latin1"))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0; // It ended meanwhile, or is another user's.
  }
}

export function isAlive(pid: number): boolean {
  return entryOf(pid) !== undefined;
}
