// The program of a worker thread: loads the applications for itself and serves one connection at a time, which the main
// thread accepted and hands over as a descriptor. Started by child/thread-staff.ts. Apache: worker_thread of worker.c.
import net from "node:net";
import { parentPort, workerData } from "node:worker_threads";
import { exitCodes } from "../core/exits.ts";
import type { Ending } from "../core/ledger.ts";
import { boardBytes, boardOver } from "../core/scoreboard.ts";
import { WorkerRecord } from "../core/scoreboard-pens.ts";
import { childLog } from "../log/child-log.ts";
import { mapShared, SystemError } from "../os/libc.ts";
import { LoadFailure, prepareApplications } from "./application.ts";
import { connectionSeat } from "./seats.ts";
import { Service, type ServiceEvents } from "./service.ts";
import { openSite } from "./site.ts";
import { nothing, type ThreadCommand, type ThreadData, type ThreadReport } from "./thread-protocol.ts";

const { order, thread, handover } = workerData as ThreadData;
const report = (what: ThreadReport) => parentPort?.postMessage(what);
const { settings } = order.configuration.server;
const { say } = childLog(order, settings);

async function main(): Promise<void> {
  const memory = mapShared(order.board, boardBytes(order.boardSize));
  if (memory instanceof SystemError) return failed(`cannot map the scoreboard: ${memory.message}`);
  const board = boardOver(memory, order.boardSize);
  const record = new WorkerRecord(board, order.slot, thread);
  prepareApplications();
  // Each thread runs applications of its own, so each is an instance.
  const { workers, threadLimit, workersPerChild } = order.pool;
  const perChild = workers === "elastic" ? threadLimit : workersPerChild;
  const instance = order.instance * perChild + thread;
  const site = await openSite({ ...order, instance }, board, thread, say);
  if (site instanceof LoadFailure) {
    report({ say: "failed", file: site.file, reason: site.reason, stack: site.stack });
    return;
  }
  let told = false;
  let leaving = false;
  const leaveIfFree = async () => {
    if (!told || leaving || service.open > 0) return;
    leaving = true;
    await site.end();
    process.exit(exitCodes.ok);
  };
  let ending: Ending = "finished";
  const events: ServiceEvents = {
    changed: () => {},
    ended: (how) => (ending = how),
    closed: () => {
      report({ say: "free", ending });
      void leaveIfFree();
    },
  };
  const service = new Service(settings, site.pipeline, connectionSeat(record), site.pen, events, null);
  parentPort?.on("message", ({ say: command }: ThreadCommand) => {
    switch (command) {
      case "serve": {
        const fd = Atomics.exchange(handover, thread, nothing);
        if (fd === nothing) break;
        service.take(new net.Socket({ fd, readable: true, writable: true, allowHalfOpen: true }));
        break;
      }
      case "drain":
        service.drain();
        break;
      case "leave":
        told = true;
        void leaveIfFree();
        break;
      case "cut":
        service.cut();
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
