// Threads that come and go within a child: how many it should have, given how many are idle. The rule of the models
// whose children have MinSpareThreads and MaxSpareThreads each: beos, netware, mpmt_os2, perchild. Apache has it four
// times, in versions of its own: perform_idle_server_maintenance of beos.c and mpm_netware.c, server_maintenance of
// mpmt_os2_child.c, worker_thread of perchild.c.
import type { ChildView } from "../core/snapshot.ts";
import type { WorkerState } from "../core/worker-state.ts";

/** The numbers of a child's threads, after repair. */
export interface ThreadBounds {
  /** Fewest and most idle threads; most is at least fewest. */
  readonly minIdle: number;
  readonly maxIdle: number;
  /** Most threads of a child. */
  readonly limit: number;
  /** Most threads that one turn begins. */
  readonly burst: number;
  /** "doubling": a turn that begins threads may begin twice as many as the one before. "missing": what is missing. */
  readonly growth: "doubling" | "missing";
}

/** The bounds of a model whose rows are MinSpareThreads and MaxSpareThreads. */
export function threadBounds(
  { MinSpareThreads: minIdle, MaxSpareThreads: maxIdle }: { MinSpareThreads: number; MaxSpareThreads: number },
  rest: Omit<ThreadBounds, "minIdle" | "maxIdle">,
): ThreadBounds {
  return { minIdle, maxIdle, ...rest };
}

export interface Resizing {
  /** How many threads the child is to have. */
  readonly threads: number;
  /** How many threads the next turn may begin, where growth doubles. */
  readonly rate: number;
  /** Workers that could take a connection now or soon. */
  readonly idle: number;
  /** More are wanted than the limit allows. */
  readonly full: boolean;
}

/** Workers that are there and stay: not those without a life, nor those told to go. */
const passing: ReadonlySet<WorkerState> = new Set(["dead", "graceful", "idle-kill"]);

/**
 * How many threads this child is to have from now on. `waiting`: connections that wait for a thread of it. One turn ends
 * one thread at most. A thread that was asked for and is not there yet counts as starting, which is idle where one asks
 * for more, but not where one asks for fewer: it may be needed as soon as it is there.
 */
export function resized(child: ChildView, waiting: number, bounds: ThreadBounds, rate: number): Resizing {
  const { threads, workers } = child;
  const living = count(workers, (state) => !passing.has(state));
  const ready = count(workers, (state) => state === "ready");
  const starting = count(workers, (state) => state === "starting");
  // Told to go but not gone: these will not be idle much longer.
  const sure = ready - Math.max(0, living - threads);
  const coming = starting + Math.max(0, threads - living);
  const idle = sure + Math.max(0, coming - waiting);
  if (threads > bounds.limit || (sure > bounds.maxIdle && threads > 1)) {
    return { threads: threads - 1, rate: 1, idle, full: false };
  }
  // While the idle ones are only starting the doubling waits instead of beginning again.
  if (idle >= bounds.minIdle) return { threads, rate: sure >= bounds.minIdle ? 1 : rate, idle, full: false };
  const missing = bounds.minIdle - idle + Math.max(0, waiting - coming);
  const wanted = bounds.growth === "doubling" ? rate : Math.min(missing, bounds.burst);
  const grown = Math.min(bounds.limit, threads + wanted);
  const full = grown === threads;
  return { threads: grown, rate: full ? 1 : Math.min(rate * 2, bounds.burst), idle, full };
}

/** Workers of a child that hold a connection. */
export function busyThreads({ workers }: ChildView): number {
  return count(workers, (state) => !passing.has(state) && state !== "ready" && state !== "starting");
}

function count(workers: readonly WorkerState[], is: (state: WorkerState) => boolean): number {
  return workers.filter(is).length;
}
