// Processor time of this process and of the children that it has waited for, as the system counts it. Used by the
// parent for the status report. The C library's times().
import { readFileSync } from "node:fs";

/** Seconds. The last two are of the children that are gone, with everything that they had waited for themselves. */
export interface ProcessTimes {
  readonly user: number;
  readonly system: number;
  readonly reapedUser: number;
  readonly reapedSystem: number;
}

/** USER_HZ: the unit of /proc, which the kernel keeps at 100 whatever its own clock is. */
const ticksPerSecond = 100;

export function processTimes(): ProcessTimes {
  const { user, system } = process.cpuUsage();
  const stat = readFileSync("/proc/self/stat", "latin1");
  // Behind the name, which is in brackets and may hold anything; cutime and cstime are fields 16 and 17 of proc(5).
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const seconds = (field: number) => Number(fields[field - 3] ?? 0) / ticksPerSecond;
  return { user: user / 1e6, system: system / 1e6, reapedUser: seconds(16), reapedSystem: seconds(17) };
}
