// Connections that were given to a thread and lie there untaken, because what its application does between two requests
// holds it up: they go to another one that could begin with them at once. Used by child/thread-staff.ts.

/** Milliseconds between looks: what lay there at two of them is late. */
const lookEvery = 100;

/** A thread that connections are given to. */
export interface Receiver {
  /** Whether a connection is on its way to it. */
  readonly isAwaited: boolean;
  /** Whether that connection was there already when this was asked last. */
  readonly isLate: () => boolean;
  /** Takes that connection away from it; undefined when it has begun with it. */
  readonly takeBack: () => number | undefined;
}

/** Who knows the other threads. */
interface Placing<T> {
  /** Whether another thread could have what this one does not take. */
  isWantedElsewhere(late: T): boolean;
  placeAnew(fd: number): void;
}

export class Lateness<T extends Receiver> {
  private readonly threads: () => Iterable<T>;
  private readonly placing: Placing<T>;
  private timer: NodeJS.Timeout | undefined;

  constructor(threads: () => Iterable<T>, placing: Placing<T>) {
    this.threads = threads;
    this.placing = placing;
  }

  /** A thread was given a connection. */
  given(): void {
    this.timer ??= setTimeout(() => this.look(), lookEvery);
  }

  private look(): void {
    this.timer = undefined;
    for (const thread of this.threads()) {
      const fd = thread.isLate() && this.placing.isWantedElsewhere(thread) ? thread.takeBack() : undefined;
      if (fd !== undefined) this.placing.placeAnew(fd);
    }
    for (const thread of this.threads()) if (thread.isAwaited) return this.given();
  }
}
