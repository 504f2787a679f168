// Looks now and then for requests that take long, and writes them to the SlowRequestLog, each once. Runs in a thread that
// no application can block: beside the event loop that serves (slow-monitor.ts), or in the main thread of a child whose
// workers are threads (slow-requests.ts).
import type { Order } from "../core/protocol.ts";
import type { Board } from "../core/scoreboard.ts";
import { readWorker } from "../core/scoreboard-reading.ts";
import { slowAmong, type SlowRequest } from "../core/slow.ts";
import type { Telemetry } from "../core/telemetry.ts";
import { readVitals } from "../core/telemetry-reading.ts";
import { LineWriter } from "../log/line-writer.ts";
import { slowEntry } from "../log/slow-line.ts";
import { steadyNow } from "../os/clock.ts";

/** Milliseconds between two looks. */
const lookEvery = 250;
/** Milliseconds to wait for a stack: a thread that runs JavaScript stops at once, if it has the processor. */
export const stackWithin = 3_000;

/** The stack of the loop that this worker is on; undefined when it cannot be had. */
export type Capture = (thread: number) => Promise<readonly string[] | undefined>;

export interface SlowLog {
  readonly descriptor: number;
  /** Milliseconds after which a request is slow. */
  readonly patience: number;
}

export class SlowWatch {
  private readonly order: Order;
  private readonly board: Board;
  private readonly telemetry: Telemetry;
  private readonly capture: Capture;
  private readonly writer: LineWriter;
  private readonly patience: number;
  /** When the request began that was told of last, by worker. */
  private readonly told = new Map<number, number>();

  constructor(
    order: Order,
    { board, telemetry }: { readonly board: Board; readonly telemetry: Telemetry },
    { descriptor, patience }: SlowLog,
    capture: Capture,
  ) {
    this.order = order;
    this.board = board;
    this.telemetry = telemetry;
    this.capture = capture;
    this.writer = new LineWriter(descriptor);
    this.patience = patience;
  }

  start(): NodeJS.Timeout {
    return setInterval(() => void this.look(), lookEvery);
  }

  private async look(): Promise<void> {
    const { slot, pool } = this.order;
    const threads = Array.from({ length: this.board.size.threads }, (_, thread) => thread);
    const workers = threads.map((thread) => readWorker(this.board, slot, thread));
    const loops = readVitals(this.telemetry, slot);
    // Where workers are threads each has a loop; else all are on the child's own.
    const turnedAt = (thread: number) => loops[pool.worker === "thread" ? thread : 0]?.seenAt ?? 0;
    for (const slow of slowAmong(workers, { now: steadyNow(), patience: this.patience, turnedAt })) {
      const { thread, startedAt } = slow.worker;
      if (this.told.get(thread) === startedAt) continue;
      this.told.set(thread, startedAt);
      // oxlint-disable-next-line no-await-in-loop -- one stack after the other
      await this.tell(slow);
    }
  }

  private async tell(slow: SlowRequest): Promise<void> {
    const stack = slow.blocks ? await this.capture(slow.worker.thread) : undefined;
    const place = { now: Date.now(), pid: process.pid, slot: this.order.slot, stack };
    this.writer.write(Buffer.from(slowEntry(slow, place)));
  }
}
