// Watches the event loops of worker threads from the main thread, which runs no application and so is never stuck itself:
// a thread that is has its stack logged and its client answered, and is terminated; the staff starts another. Only where
// RequestTimeout or ChildWatchdog asks for it. Used by child/thread-staff.ts.
import { url as debuggerUrl } from "node:inspector";
import type { Order } from "../core/protocol.ts";
import type { Say } from "../log/child-log.ts";
import { steadyNow } from "../os/clock.ts";
import { answerAll, tellOf } from "./watch/report.ts";
import { Sheet } from "./watch/sheet.ts";
import { threadStack } from "./watch/thread-stack.ts";
import { verdictOn, type Stuck } from "./watch/verdict.ts";
import { beatEvery, wantsWatch } from "./watch/watched.ts";

/** A thread that can be watched. */
export interface Watchable {
  readonly number: number;
  /** What it writes down of itself; null when nobody asked it to. */
  readonly sheet: Sheet | null;
  /** Node's number of it. */
  readonly threadId: number;
  /** Ends it without its doing. */
  readonly terminate: () => void;
}

/** Milliseconds: a look that comes so late was held up itself, because the process was stopped. */
const heldUp = 1000;
/** Milliseconds to wait for the stack. */
const stackWithin = 1000;

export class ThreadWatch {
  private readonly threads: () => Iterable<Watchable>;
  private readonly say: Say;
  /** Milliseconds. */
  private readonly watchdog: number;
  private readonly isWanted: boolean;
  private readonly ending = new Set<Watchable>();
  private lookedAt = steadyNow();
  private resumedAt = 0;

  constructor(order: Order, say: Say, threads: () => Iterable<Watchable>) {
    this.threads = threads;
    this.say = say;
    this.watchdog = order.configuration.server.settings.ChildWatchdog * 1000;
    this.isWanted = wantsWatch(order.configuration) && debuggerUrl() === undefined;
    if (this.isWanted) setInterval(() => this.look(), beatEvery).unref();
  }

  /** A sheet for a thread that is to begin. */
  sheet(): Sheet | null {
    return this.isWanted ? Sheet.forSeats(1) : null;
  }

  private look(): void {
    const now = steadyNow();
    if (now - this.lookedAt > heldUp) this.resumedAt = now;
    this.lookedAt = now;
    for (const thread of this.threads()) {
      if (!this.ending.has(thread) && this.verdict(thread) !== undefined) void this.end(thread);
    }
  }

  private verdict({ sheet }: Watchable): Stuck | undefined {
    if (sheet === null || sheet.beat === 0) return undefined;
    const beat = Math.max(sheet.beat, this.resumedAt);
    return verdictOn({ beat, now: steadyNow(), seats: sheet.read(), watchdog: this.watchdog });
  }

  private async end(thread: Watchable): Promise<void> {
    this.ending.add(thread);
    const frames = await threadStack(thread.threadId, stackWithin);
    const stuck = this.verdict(thread);
    if (stuck === undefined) {
      // It came loose by itself at the last moment.
      this.ending.delete(thread);
      return;
    }
    this.say({ level: "error", module: "core", text: tellOf(stuck, `thread ${thread.number}`, frames) });
    if (thread.sheet !== null) answerAll(thread.sheet.read(), steadyNow());
    thread.terminate();
  }
}
