// The program of a small thread beside an event loop that serves: looks for requests that take long, which a loop that is
// blocked could not do itself. Started by slow-requests.ts where SlowRequestLog asks for it.
import { workerData } from "node:worker_threads";
import type { Order } from "../core/protocol.ts";
import { boardBytes, boardOver } from "../core/scoreboard.ts";
import { keepTimeOf } from "../os/clock.ts";
import { mapShared, SystemError } from "../os/libc.ts";
import { mapTelemetry } from "../os/telemetry-memory.ts";
import { SlowWatch, stackWithin, type SlowLog } from "./slow-watch.ts";
import { pauseMainThread } from "./watch/stack.ts";

export interface SlowMonitorData {
  readonly order: Order;
  readonly log: SlowLog;
}

const { order, log } = workerData as SlowMonitorData;
keepTimeOf(order.clock);

async function stack(): Promise<readonly string[] | undefined> {
  const { frames, resume } = await pauseMainThread(stackWithin);
  resume();
  return frames;
}

const memory = mapShared(order.board, boardBytes(order.boardSize));
const telemetry = mapTelemetry(order.telemetry, order.telemetrySize);
if (!(memory instanceof SystemError) && typeof telemetry !== "string") {
  const board = boardOver(memory, order.boardSize);
  new SlowWatch(order, { board, telemetry }, log, stack).start();
}
