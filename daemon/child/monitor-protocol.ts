// What the monitor of a process is told when it starts.
import type { LogLevelSetting } from "../../config/directives/log-level.ts";

export interface MonitorData {
  readonly sheet: SharedArrayBuffer;
  /** ChildWatchdog in milliseconds; 0 is never. */
  readonly watchdog: number;
  /** The watched loop's clock, in milliseconds since 1970, when process.hrtime was `at`: the two threads' own may differ. */
  readonly now: number;
  readonly at: bigint;
  readonly logLevel: readonly LogLevelSetting[];
}
