// The program of a worker thread: loads the applications for itself and serves one connection at a time, which the main
// thread accepted and hands over as a descriptor. Started by child/thread-staff.ts. Apache: worker_thread of worker.c.
import { parentPort, workerData } from "node:worker_threads";
import { exitCodes } from "../core/exits.ts";
import type { Ending } from "../core/ledger.ts";
import { boardBytes, boardOver } from "../core/scoreboard.ts";
import { WorkerRecord } from "../core/scoreboard-pens.ts";
import { childLog } from "../log/child-log.ts";
import { keepTimeOf } from "../os/clock.ts";
import { mapShared, SystemError } from "../os/libc.ts";
import { endProcess, LoadFailure, prepareApplications } from "./application.ts";
import { connectionSeat } from "./seats.ts";
import { Gate, socketOver } from "./gate.ts";
import { Service, type ServiceEvents } from "./service.ts";
import { openSite } from "./site.ts";
import { Sheet } from "./watch/sheet.ts";
import { Watched } from "./watch/watched.ts";
import { beatEvery } from "./thread-leaders.ts";
import { nothing, type ThreadCommand, type ThreadData, type ThreadReport } from "./thread-protocol.ts";

const { order, thread, handover, listeners, sheet } = workerData as ThreadData;
keepTimeOf(order.clock);
const report = (what: ThreadReport) => parentPort?.postMessage(what);
const { settings } = order.configuration.server;
const { say } = childLog(order, settings);

async function main(): Promise<void> {
  if (order.pool.dispatch === "self" && listeners.length < order.listeners.length)
    return failed("no descriptors are left for copies of the listening sockets");
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
    endProcess(exitCodes.ok);
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
  const service = new Service(settings, site.pipeline, connectionSeat(record), site.pen, events, watched());
  const accepting = acceptingHere(service);
  parentPort?.on("message", ({ say: command }: ThreadCommand) => {
    switch (command) {
      case "serve": {
        const fd = Atomics.exchange(handover, thread, nothing);
        if (fd === nothing) report({ say: "missed" });
        else service.take(socketOver(fd));
        break;
      }
      case "lead":
        accepting.lead();
        break;
      case "drain":
        accepting.end();
        service.drain();
        if (service.open > 0) site.drain();
        break;
      case "leave":
        told = true;
        accepting.end();
        service.drain();
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
    setImmediate(() => endProcess(exitCodes.crash));
  });
  record.mark("ready");
  report({ say: "ready", without: site.without });
}

/** Where threads accept for themselves: one connection each time that this thread leads. */
function acceptingHere(service: Service): { readonly lead: () => void; readonly end: () => void } {
  let leads = false;
  const gate = new Gate(listeners, settings.ListenBacklog, (connection) => {
    // Before the answer to that connection begins: another one leads.
    leads = false;
    gate.shut();
    report({ say: "accepted" });
    service.take(socketOver(connection));
  });
  const lead = () => {
    leads = true;
    gate.arm();
  };
  // Short of descriptors the gate stayed shut: tried again until there are some.
  const beat = () => {
    Atomics.add(handover, handover.length / 2 + thread, 1);
    if (leads) gate.arm();
  };
  if (listeners.length > 0) setInterval(beat, beatEvery).unref();
  return {
    lead,
    end() {
      leads = false;
      gate.shut();
      if (listeners.length > 0) report({ say: "shut" });
    },
  };
}

/** Writes down what this thread does, where the main thread watches. */
function watched(): Watched | null {
  return sheet === null ? null : new Watched(new Sheet(sheet));
}

function failed(reason: string): void {
  report({ say: "failed", file: "", reason, stack: "" });
}

void main();
