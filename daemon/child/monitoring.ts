// Has the event loop of this process watched by a thread beside it, where the configuration asks for it. Used by the staff
// that serves in the process's own loop.
import { url as debuggerUrl } from "node:inspector";
import { Worker } from "node:worker_threads";
import type { Order } from "../core/protocol.ts";
import { programFile } from "../installation.ts";
import type { Say } from "../log/child-log.ts";
import type { MonitorData } from "./monitor-protocol.ts";
import { Sheet } from "./watch/sheet.ts";
import { wantsWatch, Watched } from "./watch/watched.ts";

/** Null where nobody wants it, and under a debugger, which stops the loop whenever it likes. */
export function watchThisLoop(order: Order, say: Say): Watched | null {
  const { settings } = order.configuration.server;
  if (!wantsWatch(order.configuration) || debuggerUrl() !== undefined) return null;
  const { LogLevel, ErrorLog, ErrorLogFormat, ServerName } = settings;
  const sheet = Sheet.forSeats(order.pool.workersPerChild);
  const data: MonitorData = {
    sheet: sheet.memory,
    watchdog: settings.ChildWatchdog * 1000,
    clock: order.clock,
    logs: order.logs,
    settings: { LogLevel, ErrorLog, ErrorLogFormat, ServerName },
  };
  const monitor = new Worker(programFile("child/monitor.js"), {
    name: "monitor",
    workerData: data,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  });
  monitor.unref();
  monitor.on("error", (error) => say({ level: "error", module: "core", text: `the monitor ended: ${String(error)}` }));
  return new Watched(sheet);
}
