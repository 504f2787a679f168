// SlowRequestLog: has a child's requests watched, where the configuration asks for it. Used by the staff.
import { Worker } from "node:worker_threads";
import type { Order } from "../core/protocol.ts";
import type { Board } from "../core/scoreboard.ts";
import { programFile } from "../installation.ts";
import type { Say } from "../log/child-log.ts";
import { mapTelemetry } from "../os/telemetry-memory.ts";
import type { SlowMonitorData } from "./slow-monitor.ts";
import { SlowWatch, stackWithin, type SlowLog } from "./slow-watch.ts";
import { threadStack } from "./watch/thread-stack.ts";

/** Undefined where nobody asks for it. */
function logOf({ configuration, logs }: Order): SlowLog | undefined {
  const { SlowRequestLog } = configuration.server.settings;
  const descriptor = SlowRequestLog === undefined ? undefined : logs[SlowRequestLog.place];
  return SlowRequestLog === undefined || descriptor === undefined
    ? undefined
    : { descriptor, patience: SlowRequestLog.seconds * 1000 };
}

/** Threads, from the main thread, which runs no application. `threadIdOf` gives Node's number of a thread. */
export function watchSlowThreads(order: Order, board: Board, threadIdOf: (thread: number) => number | undefined): void {
  const log = logOf(order);
  const telemetry = log === undefined ? "" : mapTelemetry(order.telemetry, order.telemetrySize);
  if (log === undefined || typeof telemetry === "string") return;
  const stackOf = async (thread: number) => {
    const id = threadIdOf(thread);
    return id === undefined ? undefined : threadStack(id, stackWithin);
  };
  new SlowWatch(order, { board, telemetry }, log, stackOf).start().unref();
}

/** The process's own event loop, from a small thread beside it. */
export function watchSlowLoop(order: Order, say: Say): void {
  const log = logOf(order);
  if (log === undefined) return;
  const data: SlowMonitorData = { order, log };
  const monitor = new Worker(programFile("child/slow-monitor.js"), {
    name: "slow requests",
    workerData: data,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  });
  monitor.unref();
  monitor.on("error", (error) =>
    say({ level: "error", module: "core", text: `SlowRequestLog ended: ${String(error)}` }),
  );
}
