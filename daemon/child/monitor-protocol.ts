// What the monitor of a process is told when it starts.
import type { Order } from "../core/protocol.ts";
import type { ChildLogSettings } from "../log/child-log.ts";

export interface MonitorData {
  readonly sheet: SharedArrayBuffer;
  /** ChildWatchdog in milliseconds; 0 is never. */
  readonly watchdog: number;
  /** The origin of the server's clock. */
  readonly clock: Order["clock"];
  /** The error log: its descriptors and its form. */
  readonly logs: Order["logs"];
  readonly settings: ChildLogSettings;
}
