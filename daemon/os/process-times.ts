// Processor time of this process and of the children that it has waited for, as the system counts it. Used by the
// parent for the status report. getrusage(2), which opens nothing: it answers where /proc is missing and no descriptor is left.
import { libc } from "./libc.ts";

/** Seconds. The last two are of the children that are gone, with everything that they had waited for themselves. */
export interface ProcessTimes {
  readonly user: number;
  readonly system: number;
  readonly reapedUser: number;
  readonly reapedSystem: number;
}

const c = { getrusage: libc.func("int getrusage(int who, _Out_ int64_t *usage)") };
const RUSAGE_CHILDREN = -1;

export function processTimes(): ProcessTimes {
  const { user, system } = process.cpuUsage();
  // struct rusage: user and system time, each in seconds and microseconds, and fourteen numbers more.
  const usage = new BigInt64Array(18);
  c.getrusage(RUSAGE_CHILDREN, usage);
  const seconds = (field: number) => Number(usage[field] ?? 0n) + Number(usage[field + 1] ?? 0n) / 1e6;
  return { user: user / 1e6, system: system / 1e6, reapedUser: seconds(0), reapedSystem: seconds(2) };
}
