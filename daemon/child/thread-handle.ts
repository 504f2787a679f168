// The main thread's view of one worker thread: starting it, giving it a connection, telling it to go, and what became of
// it. Knows one thread; decides nothing. Used by child/thread-staff.ts.
import { closeSync } from "node:fs";
import { Worker, type ResourceLimits } from "node:worker_threads";
import type { Ending } from "../core/ledger.ts";
import type { Order } from "../core/protocol.ts";
import type { Board } from "../core/scoreboard.ts";
import { WorkerRecord } from "../core/scoreboard-pens.ts";
import { readWorker, type WorkerReading } from "../core/scoreboard-reading.ts";
import { programFile } from "../installation.ts";
import type { Pool } from "../mpm/mpm.ts";
import { steadyNow } from "../os/clock.ts";
import { dup } from "../os/libc.ts";
import { LoadFailure } from "./application.ts";
import type { Sheet } from "./watch/sheet.ts";
import { nothing, type ThreadCommand, type ThreadData, type ThreadReport } from "./thread-protocol.ts";

/**
 * "leading": waits for a connection that it accepts itself; "finishing": holds a connection and was told to go; "leaving":
 * held none when it was told to go; "absent": did not take the connection that it was given, and has it no more, or
 * should lead and shows no sign of life.
 */
export type ThreadState = "starting" | "idle" | "leading" | "busy" | "absent" | "finishing" | "leaving" | "ended";

/** Bytes of a thread's stack that Node keeps for itself; the rest is JavaScript's (kStackBufferSize, node_worker.cc). */
const nodesShare = 196_608;
/** With less, programs of the size of ours do not load, and far below Node ends the whole process. */
const leastStack = 512 * 1024 - nodesShare;
const mebibyte = 1024 * 1024;
/** Milliseconds for a thread that was told to end: more than its applications get (shutdownApplications). */
export const lastWords = 2_000;

/** Those that hold nothing and were not told to go. */
export const mayLeave: ReadonlySet<ThreadState> = new Set(["starting", "idle", "leading", "absent"]);

export interface ThreadEvents {
  readonly ready: (thread: ThreadHandle) => void;
  /** It serves without this application. */
  readonly without: (application: string) => void;
  /** Its connection is closed, in this way. */
  readonly free: (thread: ThreadHandle, ending: Ending) => void;
  /** It is there again, without the connection that was taken back from it. */
  readonly returned: (thread: ThreadHandle) => void;
  /** It accepted a connection. */
  readonly accepted: (thread: ThreadHandle) => void;
  /** It is gone. `state` is what it was before; `lost`, the descriptor of a connection that it never took over. */
  readonly ended: (thread: ThreadHandle, state: ThreadState, lost: number | undefined) => void;
  /** What it died of, and what it was serving. */
  readonly died: (text: string) => void;
}

/** Where a thread stands, and the memory that it shares with the main thread. */
export interface ThreadPlace {
  readonly number: number;
  readonly handover: Int32Array;
  readonly sheet: Sheet | null;
}

export class ThreadHandle {
  readonly number: number;
  state: ThreadState = "starting";
  /** Connections that it was given. */
  served = 0;
  /** When it became ready. */
  readyAt = Infinity;
  /** Grows with each time that any thread of the child becomes idle. */
  idleSince = 0;
  /** Resolves when it is ready, with the reason when it cannot be. */
  readonly started: Promise<LoadFailure | undefined>;
  /** What it writes down of itself; null when nobody watches. */
  readonly sheet: Sheet | null;
  private readonly worker: Worker;
  private readonly board: Board;
  private readonly slot: number;
  private readonly handover: Int32Array;
  private listeners: number[];
  private readonly events: ThreadEvents;
  private settle: (failure: LoadFailure | undefined) => void = () => {};
  private reason = "";
  /** What `served` was when it was last asked whether it is late. */
  private seen = 0;
  private beat = 0;
  /** Ends it when it does not go by itself. */
  private leash: NodeJS.Timeout | undefined;

  constructor(order: Order, board: Board, place: ThreadPlace, events: ThreadEvents) {
    const { number, handover, sheet } = place;
    this.sheet = sheet;
    this.number = number;
    this.board = board;
    this.slot = order.slot;
    this.handover = handover;
    this.events = events;
    this.started = new Promise((resolve) => (this.settle = resolve));
    new WorkerRecord(board, order.slot, number).mark("starting");
    this.listeners = order.pool.dispatch === "self" ? copiesOf(order.listeners) : [];
    const { listeners } = this;
    const data: ThreadData = { order, thread: number, handover, listeners, sheet: sheet?.memory ?? null };
    this.worker = new Worker(programFile("child/thread.js"), {
      workerData: data,
      env: { ...process.env, HTTPD_WORKER: String(number) },
      resourceLimits: limitsFor(order.pool),
    });
    this.worker.on("message", (report: ThreadReport) => this.reported(report));
    this.worker.on("error", (error: unknown) => {
      this.reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    });
    this.worker.on("exit", (code) => this.ended(code));
  }

  /** Node's number of it; -1 once it is gone. */
  get threadId(): number {
    return this.worker.threadId;
  }

  /** Ends it without its doing. */
  terminate(): void {
    void this.worker.terminate();
  }

  /** Gives it a connection; the descriptor is its own from now on. */
  serve(fd: number): void {
    if (this.state !== "finishing") this.state = "busy";
    this.served++;
    Atomics.store(this.handover, this.number, fd);
    this.tell({ say: "serve" });
  }

  /** Whether a connection is on its way to it. */
  get isAwaited(): boolean {
    return Atomics.load(this.handover, this.number) !== nothing;
  }

  /** Whether that connection was there already when this was asked last. */
  isLate(): boolean {
    const isLate = this.isAwaited && this.seen === this.served;
    this.seen = this.served;
    return isLate;
  }

  /** Takes that connection away from it; undefined when it has begun with it. */
  takeBack(): number | undefined {
    const fd = Atomics.exchange(this.handover, this.number, nothing);
    if (fd === nothing) return undefined;
    if (this.state === "finishing") this.leave();
    else this.state = "absent";
    return fd;
  }

  /** Where it accepts for itself: whether it has shown no sign of life since this was asked last. */
  isSilent(): boolean {
    const { beat } = this;
    this.beat = Atomics.load(this.handover, this.handover.length / 2 + this.number);
    return this.beat === beat;
  }

  /** Lets it accept the next connection for itself. */
  lead(): void {
    this.state = "leading";
    this.tell({ say: "lead" });
  }

  /** Tells it to go: at once when it holds nothing, else when its connection has ended. */
  letGo(): void {
    if (this.state === "busy") {
      this.state = "finishing";
      this.tell({ say: "drain" });
    } else if (mayLeave.has(this.state)) this.leave();
  }

  /** Tells it, that holds nothing, to go. One that is stuck does not hear it, and would keep its child for ever. */
  leave(): void {
    const wasReady = this.state !== "starting";
    this.state = "leaving";
    this.tell({ say: "leave" });
    this.leash ??= setTimeout(() => {
      if (wasReady) this.events.died(`thread ${this.number} is stuck and does not go: it is ended`);
      this.terminate();
    }, lastWords);
  }

  /** Gives it up when it is not ready in so many milliseconds. */
  startWithin(milliseconds: number): void {
    const text = `thread ${this.number} is not ready after ${milliseconds / 1000} s (StartTimeout)`;
    const timer = setTimeout(() => this.settle(new LoadFailure("", text, "")), milliseconds);
    void this.started.then(() => clearTimeout(timer));
  }

  /** Ends its connection now; it goes then. */
  cut(): void {
    if (this.state === "busy" || this.state === "finishing") {
      this.state = "finishing";
      this.tell({ say: "cut" });
    } else this.letGo();
  }

  /** Ends it without its doing when it is still there in so many milliseconds. Resolves when it is gone. */
  gone(within: number): Promise<void> {
    if (this.state === "ended") return Promise.resolve();
    return new Promise((done) => {
      const timer = setTimeout(() => void this.worker.terminate(), within);
      this.worker.once("exit", () => {
        clearTimeout(timer);
        done();
      });
    });
  }

  private tell(command: ThreadCommand): void {
    this.worker.postMessage(command);
  }

  private reported(report: ThreadReport): void {
    switch (report.say) {
      case "ready":
        if (this.state === "starting") this.state = "idle";
        this.readyAt = steadyNow();
        for (const one of report.without) this.events.without(one);
        this.settle(undefined);
        return this.events.ready(this);
      case "free":
        return this.events.free(this, report.ending);
      case "accepted":
        this.served++;
        if (this.state === "leading" || this.state === "absent") this.state = "busy";
        else if (this.state === "leaving") this.accepting();
        return this.events.accepted(this);
      case "missed":
        return this.events.returned(this);
      case "shut":
        return this.closeListeners();
      case "failed":
        return this.settle(new LoadFailure(report.file, report.reason, report.stack));
    }
  }

  /** Told to go in the moment in which it accepted, it goes when that connection has ended. */
  private accepting(): void {
    this.state = "finishing";
    clearTimeout(this.leash);
    this.leash = undefined;
  }

  private closeListeners(): void {
    dropAll(this.listeners);
    this.listeners = [];
  }

  private ended(code: number): void {
    const { state, number } = this;
    this.state = "ended";
    clearTimeout(this.leash);
    this.closeListeners();
    const fd = Atomics.exchange(this.handover, number, nothing);
    const held = state === "busy" || state === "finishing";
    if (this.reason !== "" || held) {
      const what = held ? serving(readWorker(this.board, this.slot, number)) : "while it held no connection";
      this.events.died(`thread ${number} ended ${what}: ${this.reason === "" ? `exit code ${code}` : this.reason}`);
    }
    new WorkerRecord(this.board, this.slot, number).mark("dead");
    this.settle(new LoadFailure("", `thread ${number} ended while it started`, this.reason));
    this.events.ended(this, state, fd === nothing ? undefined : fd);
  }
}

/** Closes connections that nobody will serve: their clients are not kept waiting. */
export function dropAll(descriptors: number[]): void {
  for (const fd of descriptors.splice(0)) closeSync(fd);
}

/** Short of descriptors it gets fewer: the others of the child have them all. */
function copiesOf(listeners: readonly number[]): number[] {
  return listeners.map((listener) => dup(listener)).filter((fd) => typeof fd === "number");
}

function limitsFor({ threadStackSize }: Pool): ResourceLimits {
  if (threadStackSize === 0) return {};
  return { stackSizeMb: (Math.max(threadStackSize, leastStack) + nodesShare) / mebibyte };
}

function serving({ client, vhost, request }: WorkerReading): string {
  return request === "" ? `with a connection of ${client}` : `while it served "${request}" of ${vhost} to ${client}`;
}
