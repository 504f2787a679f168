// Serving in worker threads: the child's main thread accepts and gives each connection to an idle thread, as the
// listener thread of Apache's worker does. The main thread runs no application code, so it stays responsive whatever a
// thread does. A thread that dies takes nobody with it and is started again.
import { Worker } from "node:worker_threads";
import { WorkerRecord } from "../core/scoreboard-pens.ts";
import { dup, SystemError } from "../os/libc.ts";
import { LoadFailure } from "./application.ts";
import type { Accepted } from "./gate.ts";
import type { Hire, Staff } from "./staff.ts";
import type { ThreadCommand, ThreadData, ThreadReport } from "./thread-protocol.ts";

interface Thread {
  readonly number: number;
  readonly worker: Worker;
  state: "starting" | "idle" | "busy" | "ended";
}

/** A thread that ends before it is ready is tried again so many times in a row before the child gives up. */
const patience = 3;
/** Milliseconds for a thread that was told to end: more than its applications get (shutdownApplications). */
const lastWords = 2_000;

/** Waits until a thread has ended, and ends it when that takes longer than so many milliseconds. */
function gone(worker: Worker, within: number): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(() => void worker.terminate(), within);
    worker.once("exit", () => {
      clearTimeout(timer);
      done();
    });
  });
}

/** A descriptor that no handle of this thread knows of. */
function descriptorOf(connection: Accepted): number | SystemError {
  if (typeof connection === "number") return connection;
  const fd = dup(connection.fd);
  connection.close();
  return fd;
}

export const threadStaff: Hire = (order, board, say, events): Staff => {
  const threads: Thread[] = [];
  let draining = false;
  let failures = 0;
  const tell = (thread: Thread, command: ThreadCommand) => thread.worker.postMessage(command);
  const living = () => threads.filter(({ state }) => state !== "ended");
  const busy = () => threads.filter(({ state }) => state === "busy").length;

  /** Starts a thread; resolves when it is ready or has failed. */
  function begin(number: number): Promise<LoadFailure | undefined> {
    const record = new WorkerRecord(board, order.slot, number);
    record.mark("starting");
    const data: ThreadData = { order, thread: number };
    const worker = new Worker(new URL("thread.js", import.meta.url), {
      workerData: data,
      env: { ...process.env, HTTPD_WORKER: String(number) },
    });
    const thread: Thread = { number, worker, state: "starting" };
    threads[number] = thread;
    return new Promise((resolve) => {
      worker.on("message", (report: ThreadReport) => {
        switch (report.say) {
          case "ready":
            failures = 0;
            thread.state = "idle";
            resolve(undefined);
            return events.changed();
          case "free":
            thread.state = "idle";
            events.closed();
            return events.changed();
          case "failed":
            return resolve(new LoadFailure(report.file, report.reason, report.stack));
        }
      });
      worker.on("error", (error: unknown) => {
        const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
        say({ level: "error", module: "core", text: `thread ${number} ended by an error that nobody caught: ${text}` });
        resolve(new LoadFailure("", `thread ${number} ended while it started`, text));
      });
      worker.on("exit", () => {
        ended(thread, record);
        resolve(new LoadFailure("", `thread ${number} ended while it started`, ""));
      });
    });
  }

  function ended(thread: Thread, record: WorkerRecord): void {
    const wasStarting = thread.state === "starting";
    thread.state = "ended";
    record.mark("dead");
    events.closed();
    if (draining) return;
    failures = wasStarting ? failures + 1 : 0;
    if (failures < patience) void replace(thread.number);
  }

  async function replace(number: number): Promise<void> {
    const failure = await begin(number);
    if (failure !== undefined && failures >= patience) events.broken(failure);
  }

  return {
    async start() {
      const all = Array.from({ length: order.pool.workersPerChild }, (_, number) => begin(number));
      return (await Promise.all(all)).find((failure) => failure !== undefined);
    },
    take(connection: Accepted) {
      const thread = threads.find(({ state }) => state === "idle");
      const fd = descriptorOf(connection);
      if (thread === undefined || fd instanceof SystemError) return;
      thread.state = "busy";
      tell(thread, { say: "serve", fd });
      if (threads.every(({ state }) => state !== "idle")) events.changed();
    },
    hasRoom: () => !draining && threads.some(({ state }) => state === "idle"),
    open: () => (draining ? living().length : busy()),
    idle: () => 0,
    drain() {
      draining = true;
      for (const thread of living()) tell(thread, { say: "drain" });
    },
    cut() {
      draining = true;
      for (const thread of living()) tell(thread, { say: "cut" });
    },
    async end() {
      // Each thread tells its own applications and writes out its logs; what is still there after that is stuck.
      await Promise.all(living().map(({ worker }) => gone(worker, lastWords)));
    },
    apologize() {},
  };
};
