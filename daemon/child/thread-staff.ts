// Serving in worker threads: the child's main thread accepts and gives each connection to an idle thread, as the
// listener thread of Apache's worker does. The main thread runs no application code, so it stays responsive whatever a
// thread does. Threads begin and end one by one while the others serve; one that dies takes nobody with it.
import type { Ending } from "../core/ledger.ts";
import type { Order } from "../core/protocol.ts";
import type { Board } from "../core/scoreboard.ts";
import type { Say } from "../log/child-log.ts";
import { steadyNow } from "../os/clock.ts";
import { SystemError } from "../os/libc.ts";
import type { LoadFailure } from "./application.ts";
import { isIdleElsewhere } from "./balance.ts";
import { descriptorOf, type Accepted } from "./gate.ts";
import type { Hire, Staff, StaffEvents } from "./staff.ts";
import { dropAll, lastWords, mayLeave, ThreadHandle, type ThreadState } from "./thread-handle.ts";
import { watchSlowThreads } from "./slow-requests.ts";
import { Lateness } from "./thread-lateness.ts";
import { watchLeaders } from "./thread-leaders.ts";
import { ThreadTroubles } from "./thread-troubles.ts";
import { ThreadWatch } from "./thread-watch.ts";
import { nothing } from "./thread-protocol.ts";

/** Those that count towards how many threads the child is to have. */
const stays: ReadonlySet<ThreadState> = new Set(["starting", "idle", "leading", "busy", "absent"]);
const isBusy = ({ state }: ThreadHandle) => Number(state === "busy");

class ThreadStaff implements Staff {
  private readonly order: Order;
  private readonly board: Board;
  private readonly say: Say;
  private readonly events: StaffEvents;
  private readonly handover: Int32Array;
  /** The living threads by their number. */
  private readonly threads = new Map<number, ThreadHandle>();
  /** Descriptors of accepted connections that no thread has taken. */
  private readonly queue: number[] = [];
  private readonly watch: ThreadWatch;
  private readonly lateness: Lateness<ThreadHandle>;
  private readonly troubles: ThreadTroubles;
  private wanted: number;
  private phase: "serving" | "draining" = "serving";
  private growing = false;
  /** Counts the times that a thread became idle. */
  private turn = 0;

  constructor(order: Order, board: Board, say: Say, events: StaffEvents) {
    this.order = order;
    this.board = board;
    this.say = say;
    this.events = events;
    this.wanted = order.threads;
    const living = () => this.threads.values();
    this.watch = new ThreadWatch(order, say, living);
    this.troubles = new ThreadTroubles(say, () => void this.grow());
    this.lateness = new Lateness(living, this);
    if (order.pool.dispatch === "self") watchLeaders(living, () => this.promote());
    watchSlowThreads(order, board, (number) => this.threads.get(number)?.threadId);
    this.handover = new Int32Array(new SharedArrayBuffer(2 * board.size.threads * Int32Array.BYTES_PER_ELEMENT));
    this.handover.fill(nothing);
  }

  async start(): Promise<LoadFailure | undefined> {
    const all = Array.from({ length: this.wanted }, (_, number) => this.begin(number).started);
    return (await Promise.all(all)).find((failure) => failure !== undefined);
  }

  take(connection: Accepted): void {
    const fd = descriptorOf(connection);
    if (fd instanceof SystemError) return this.events.ended("aborted");
    this.place(fd);
    if (!this.hasRoom()) this.events.changed();
  }

  hasRoom(): boolean {
    const { dispatch, queue } = this.order.pool;
    if (this.phase !== "serving" || dispatch === "self") return false;
    if (this.idleThread() !== undefined) return true;
    // A connection in the queue is this child's: better that another child takes it, if one can at once.
    return this.queue.length < queue && !isIdleElsewhere(this.board, this.order);
  }

  open(): number {
    if (this.phase !== "serving") return this.threads.size + this.queue.length;
    let busy = 0;
    for (const { state } of this.threads.values()) if (state === "busy" || state === "finishing") busy++;
    return busy + this.queue.length;
  }

  idle(): number {
    return 0;
  }

  queued(): number {
    return this.queue.length;
  }

  resize(count: number): void {
    this.wanted = count;
    if (this.phase !== "serving") return;
    this.shrink();
    void this.grow();
  }

  drain(): void {
    this.phase = "draining";
    for (const thread of this.threads.values()) {
      // With connections in the queue a thread that is only starting will serve them.
      if (thread.state !== "starting" || this.queue.length === 0) thread.letGo();
    }
  }

  cut(): void {
    this.phase = "draining";
    this.drop();
    for (const thread of this.threads.values()) {
      thread.cut();
      void thread.gone(lastWords);
    }
  }

  /** Each thread tells its own applications and writes out its logs; what is still there after that is stuck. */
  async end(): Promise<void> {
    await Promise.all([...this.threads.values()].map((thread) => thread.gone(lastWords)));
  }

  apologize(): void {}

  private idleThread(): ThreadHandle | undefined {
    const latest = this.order.pool.dispatch === "latest";
    let best: ThreadHandle | undefined;
    for (const thread of this.threads.values()) {
      if (thread.state !== "idle") continue;
      if (!latest) return thread;
      if (best === undefined || thread.idleSince > best.idleSince) best = thread;
    }
    return best;
  }

  /** To an idle thread, or into the queue. */
  private place(fd: number): void {
    const thread = this.idleThread();
    if (thread === undefined) this.queue.push(fd);
    else this.give(thread, fd);
  }

  placeAnew(fd: number): void {
    this.place(fd);
    this.events.changed();
  }

  private give(thread: ThreadHandle, fd: number): void {
    thread.serve(fd);
    this.lateness.given();
  }

  /** Whether there is somebody who can have, now or after a connection, what this one does not take. */
  isWantedElsewhere(late: ThreadHandle): boolean {
    if (this.phase === "serving") return this.idleThread() !== undefined;
    return [...this.threads.values()].some((one) => one !== late && one.state === "finishing" && !one.isAwaited);
  }

  private begin(number: number): ThreadHandle {
    const place = { number, handover: this.handover, sheet: this.watch.sheet() };
    const thread = new ThreadHandle(this.order, this.board, place, {
      ready: (one) => this.ready(one),
      without: (application) => this.events.without(application),
      free: (one, ending) => this.free(one, ending),
      returned: (one) => this.returned(one),
      accepted: () => this.accepted(),
      ended: (one, state, lost) => this.ended(one, state, lost),
      died: (text) => this.say({ level: "error", module: "core", text }),
    });
    this.threads.set(number, thread);
    return thread;
  }

  private ready(thread: ThreadHandle): void {
    this.troubles.ready();
    if (thread.state === "idle") this.employ(thread);
    this.events.changed();
  }

  private returned(thread: ThreadHandle): void {
    if (thread.state !== "absent") return;
    thread.state = "idle";
    this.ready(thread);
  }

  /** First it is counted: when it was the last that the child may take, nobody leads any more. */
  private accepted(): void {
    this.events.accepted();
    this.promote();
  }

  /** Where threads accept for themselves: one of the idle ones leads, unless one does already. */
  private promote(): void {
    if (this.order.pool.dispatch !== "self" || this.phase !== "serving") return;
    for (const { state } of this.threads.values()) if (state === "leading") return;
    this.idleThread()?.lead();
  }

  /** Its connection is closed. One that was told to go still helps with the queue when nobody else will come. */
  private free(thread: ThreadHandle, ending: Ending): void {
    this.events.ended(ending);
    if (thread.state === "busy") {
      thread.state = "idle";
      if (this.isWorn(thread)) this.replace(thread);
      else this.employ(thread);
    } else if (thread.state === "finishing") {
      const fd = this.phase === "draining" ? this.queue.shift() : undefined;
      if (fd === undefined) thread.leave();
      else this.give(thread, fd);
    }
    this.events.closed();
    this.events.changed();
  }

  /** An idle thread takes the next connection of the queue, or waits for one. */
  private employ(thread: ThreadHandle): void {
    thread.idleSince = this.turn++;
    const fd = this.queue.shift();
    if (fd !== undefined) this.give(thread, fd);
    else if (this.phase === "draining") thread.leave();
    else this.promote();
  }

  private isWorn({ served }: ThreadHandle): boolean {
    const { maxConnectionsPerThread } = this.order.pool;
    return maxConnectionsPerThread > 0 && served >= maxConnectionsPerThread && this.phase === "serving";
  }

  private replace(thread: ThreadHandle): void {
    thread.leave();
    void this.grow();
  }

  private ended(thread: ThreadHandle, state: ThreadState, lost: number | undefined): void {
    this.threads.delete(thread.number);
    if (lost !== undefined) this.place(lost);
    else if (state === "busy" || state === "finishing") {
      this.events.ended(this.phase === "serving" ? "lost" : "aborted");
    }
    if (this.phase === "serving") {
      if (mayLeave.has(state)) this.troubles.crashed(steadyNow() - thread.readyAt);
      void this.grow();
      this.promote();
    } else if (this.threads.size === 0) this.drop();
    this.events.closed();
    this.events.changed();
  }

  /** Begins threads one after the other until there are as many as wanted. */
  private async grow(): Promise<void> {
    if (this.growing) return;
    this.growing = true;
    while (this.phase === "serving" && this.staying.length < this.wanted && this.troubles.mayBegin) {
      const number = this.freeNumber();
      if (number >= this.board.size.threads) break;
      const thread = this.begin(number);
      thread.startWithin(this.order.configuration.server.settings.StartTimeout * 1000);
      // oxlint-disable-next-line no-await-in-loop -- one by one: those that serve should not feel it
      const failure = await thread.started;
      if (failure === undefined) continue;
      // Its place is free once it is gone: what its application began may keep it.
      // oxlint-disable-next-line no-await-in-loop
      await thread.gone(0);
      this.failed(thread.number, failure);
    }
    this.growing = false;
  }

  private failed(number: number, failure: LoadFailure): void {
    if (this.phase !== "serving") return;
    if (this.troubles.failed(number, failure) === "rests" && this.threads.size === 0) this.events.broken(failure);
  }

  /** Tells the surplus to go: idle ones first, of equal ones the highest number. */
  private shrink(): void {
    const leastNeeded = this.staying.toSorted((a, b) => isBusy(a) - isBusy(b) || b.number - a.number);
    for (const thread of leastNeeded.slice(0, Math.max(0, leastNeeded.length - this.wanted))) thread.letGo();
  }

  /** Nobody will serve what waits. */
  private drop(): void {
    this.queue.forEach(() => this.events.ended("aborted"));
    dropAll(this.queue);
  }

  private get staying(): ThreadHandle[] {
    return [...this.threads.values()].filter(({ state }) => stays.has(state));
  }

  /** Beyond the places when all have one, some of which were told to go: this is asked again when they are gone. */
  private freeNumber(): number {
    let number = 0;
    while (this.threads.has(number)) number++;
    return number;
  }
}

export const threadStaff: Hire = (order, board, say, events) => new ThreadStaff(order, board, say, events);
