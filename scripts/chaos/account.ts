// Whose fault a failed request is: each has to overlap the death of a process that the run caused, else it is unaccounted
// for. Pure; used by scripts/chaos/run.ts.
import type { Failure } from "../../test/support/clients.ts";

/** What was done to the server, in milliseconds of the load's clock. */
export interface Incident {
  readonly fault: string;
  /** When it was done, and when all was well again. */
  readonly from: number;
  readonly settled: number;
  /** Until when requests may fail by it: the process that was killed is gone, what was broken is well. `from` where none may. */
  readonly deadlyUntil: number;
}

export interface Line {
  readonly fault: string;
  readonly times: number;
  readonly failed: number;
  /** Milliseconds until all was well again: in the middle, and at worst. */
  readonly median: number;
  readonly worst: number;
}

export interface Account {
  readonly lines: readonly Line[];
  readonly unaccounted: readonly Failure[];
}

/** A request that began before the process was gone, and ended after it was struck. */
function isOf({ at, took }: Failure, { from, deadlyUntil }: Incident): boolean {
  return deadlyUntil > from && at >= from && at - took <= deadlyUntil;
}

export function account(incidents: readonly Incident[], failures: readonly Failure[]): Account {
  const causes = failures.map((failure) => incidents.find((incident) => isOf(failure, incident)));
  const names = [...new Set(incidents.map(({ fault }) => fault))].toSorted();
  const lines = names.map((fault): Line => {
    const own = incidents.filter((one) => one.fault === fault);
    const times = own.map(({ from, settled }) => settled - from).toSorted((a, b) => a - b);
    const failed = causes.filter((cause) => cause?.fault === fault).length;
    const median = times[Math.floor(times.length / 2)] ?? 0;
    return { fault, times: own.length, failed, median, worst: times.at(-1) ?? 0 };
  });
  return { lines, unaccounted: failures.filter((_, index) => causes[index] === undefined) };
}
