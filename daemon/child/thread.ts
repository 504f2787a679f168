// The program of a worker thread: loads the applications for itself and serves one connection at a time, which the main
// thread accepted and hands over as a descriptor. Started by child/thread-staff.ts. Apache: worker_thread of worker.c.
import net from "node:net";
import { parentPort, workerData } from "node:worker_threads";
import { exitCodes } from "../core/exits.ts";
import { boardBytes, boardOver } from "../core/scoreboard.ts";
import { WorkerRecord } from "../core/scoreboard-pens.ts";
import { childLog } from "../log/child-log.ts";
import { mapShared, SystemError } from "../os/libc.ts";
import { LoadFailure, prepareApplications } from "./application.ts";
import { connectionSeat } from "./seats.ts";
import { Service } from "./service.ts";
import { openSite } from "./site.ts";
import type { ThreadCommand, ThreadData, ThreadReport } from "./thread-protocol.ts";

const { order, thread } = workerData as ThreadData;
const report = (what: ThreadReport) => parentPort?.postMessage(what);
const { settings } = order.configuration.server;
const say = childLog(settings.LogLevel);

async function main(): Promise<void> {
  const memory = mapShared(order.board, boardBytes(order.boardSize));
  if (memory instanceof SystemError) return failed(`cannot map the scoreboard: ${memory.message}`);
  const board = boardOver(memory, order.boardSize);
  const record = new WorkerRecord(board, order.slot, thread);
  prepareApplications();
  // Each thread runs applications of its own, so each is an instance.
  const instance = order.instance * order.pool.workersPerChild + thread;
  const site = await openSite({ ...order, instance }, board, say);
  if (site instanceof LoadFailure) {
    report({ say: "failed", file: site.file, reason: site.reason, stack: site.stack });
    return;
  }
  let draining = false;
  let leaving = false;
  const leave = async () => {
    if (leaving) return;
    leaving = true;
    await site.end();
    process.exit(exitCodes.ok);
  };
  const events = {
    changed: () => {},
    closed: () => {
      if (draining) void leave();
      else report({ say: "free" });
    },
  };
  const service = new Service(settings, site.pipeline, connectionSeat(record), events, null);
  parentPort?.on("message", (command: ThreadCommand) => {
    switch (command.say) {
      case "serve":
        service.take(new net.Socket({ fd: command.fd, readable: true, writable: true, allowHalfOpen: true }));
        break;
      case "drain":
        draining = true;
        service.drain();
        if (service.open === 0) void leave();
        break;
      case "cut":
        draining = true;
        service.cut();
        if (service.open === 0) void leave();
        break;
    }
  });
  process.on("uncaughtException", (error) => {
    if (process.listenerCount("uncaughtException") > 1) return;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say({ level: "error", module: "core", text: `an exception that nobody caught ends thread ${thread}: ${text}` });
    service.apologize();
    // One turn of the loop, so that the last answer reaches the kernel.
    setImmediate(() => process.exit(exitCodes.crash));
  });
  record.mark("ready");
  report({ say: "ready" });
}

function failed(reason: string): void {
  report({ say: "failed", file: "", reason, stack: "" });
}

void main();
