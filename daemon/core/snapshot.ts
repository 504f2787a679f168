// The pool as a value: what a model decides upon. Identity (slot, pid, generation, quiescing) is the parent's own
// knowledge; only the states of workers come from shared memory, already checked.
import type { WorkerState } from "./worker-state.ts";

export interface ChildView {
  /** Index in the scoreboard, from 0. */
  readonly slot: number;
  readonly pid: number;
  readonly generation: number;
  /** True once the child was told to leave, or says that it is leaving. */
  readonly quiescing: boolean;
  /** The reserved group of children that it belongs to; none in most models. */
  readonly group?: string;
  /** How many workers it is to have: what it was started with, or told last. */
  readonly threads: number;
  /** Connections that it accepted and no worker of it has taken yet. */
  readonly queued: number;
  /**
   * A state for each worker; a prefork child has one. Where their number is elastic, one for each place in the
   * scoreboard: places without a worker are dead.
   */
  readonly workers: readonly WorkerState[];
}

export interface Snapshot {
  /** The current generation. */
  readonly generation: number;
  /** How many process slots there are. */
  readonly slots: number;
  /** Connections in the kernel's queues that no worker has taken yet. */
  readonly waiting: number;
  /** The living children, in order of slot. */
  readonly children: readonly ChildView[];
}

/** A worker that could take a connection now, or will be able to in a moment: a starting one counts, as in Apache. */
export function isIdle(state: WorkerState): boolean {
  return state === "ready" || state === "starting";
}

/** The children that make up the pool: of the current generation and not on their way out. */
export function activeChildren(board: Snapshot): readonly ChildView[] {
  return board.children.filter((child) => !child.quiescing && child.generation === board.generation);
}

/**
 * The idle workers of the pool. A starting worker counts, as in Apache; but in Apache it serves within milliseconds,
 * while a Node process needs up to a second when many start at once: one that a waiting connection will take as soon as
 * it is there is as good as busy already.
 */
export function idleInPool(board: Snapshot): number {
  const states = activeChildren(board).flatMap(({ workers }) => workers);
  const starting = states.filter((state) => state === "starting").length;
  return states.filter((state) => state === "ready").length + Math.max(0, starting - board.waiting);
}

export function idleWorkers(child: ChildView): number {
  return child.workers.filter(isIdle).length;
}

/** The slots that no living child holds, lowest first. */
export function freeSlots(board: Snapshot): readonly number[] {
  const taken = new Set(board.children.map((child) => child.slot));
  return Array.from({ length: board.slots }, (_, slot) => slot).filter((slot) => !taken.has(slot));
}
