// The elastic pool: how many child processes there should be, given how many workers are idle. prefork, worker and event
// are this rule with different numbers and messages. Apache's counterpart is perform_idle_server_maintenance in
// server/mpm/{prefork,worker,event}, which each of them has in a version of its own.
import { activeChildren, freeSlots, idleInPool, idleWorkers, type ChildView, type Snapshot } from "../core/snapshot.ts";
import { note, type MessageId, type MessageTaking, type Note } from "../log/catalogue.ts";
import type { Action, Plan, Situation } from "./mpm.ts";

/** The most children that one tick starts (MAX_SPAWN_RATE). */
export const maxSpawnRate = 32;
/** After a graceful, ticks that start children before their number doubles (hold_off_on_exponential_spawning). */
export const holdOffTicks = 10;

/** What a pool remembers from tick to tick. */
export interface PoolMemory {
  /** How many children the next tick may start. */
  readonly rate: number;
  /** Ticks that must start children at the present rate before it doubles. */
  readonly holdOff: number;
  /** Messages that are said once in a server's life, and were. */
  readonly said: readonly MessageId[];
}

export const freshMemory: PoolMemory = { rate: 1, holdOff: 0, said: [] };

/** The numbers of an elastic pool, after repair. */
export interface Bounds {
  /** Children to begin with. */
  readonly start: number;
  /** Fewest and most idle workers. */
  readonly minIdle: number;
  readonly maxIdle: number;
  /** Most children of the current generation. */
  readonly limit: number;
  readonly workersPerChild: number;
}

/** A pool as its messages tell it. */
export interface Count {
  readonly idle: number;
  readonly active: number;
  /** Every living child, those on their way out included. */
  readonly total: number;
}

/** How a model speaks of its pool. */
export interface Voice {
  readonly ceiling: MessageTaking<[]>;
  /** At the ceiling, with some workers idle; undefined when the model says `ceiling` in that case too. */
  readonly near?: MessageTaking<[]>;
  /** No free slot although there are fewer children than allowed. */
  readonly full: MessageTaking<[]>;
  /** Said when a tick starts 8 children or more. */
  readonly busy: (spawning: number, count: Count) => Note;
}

/** The plan of an elastic pool, for any cause. */
export function planPool<S>(at: Situation<S, PoolMemory>, bounds: Bounds, voice: Voice): Plan<PoolMemory> {
  if (at.cause === "tick") return maintain(at.board, at.memory, bounds, voice);
  if (at.cause === "graceful") return renew(at.board, at.memory, bounds);
  return { actions: spawnUpTo(at.board, bounds, bounds.start), memory: at.memory, notes: [] };
}

/**
 * The first children of a new generation, while the old one still serves: as many as the old one needs now, so that the
 * change is not felt, and StartServers at least.
 */
function renew(board: Snapshot, memory: PoolMemory, bounds: Bounds): Plan<PoolMemory> {
  if (freeSlots(board).length === 0) return { actions: [], memory, notes: [note("HN00100", board.slots)] };
  const old = board.children.filter((child) => !child.quiescing && child.generation !== board.generation);
  const busy = sum(old, busyWorkers);
  const needed = Math.ceil((busy + bounds.minIdle) / bounds.workersPerChild);
  const actions = spawnUpTo(board, bounds, old.length === 0 ? bounds.start : Math.max(bounds.start, needed));
  return { actions, memory: { ...memory, rate: 1, holdOff: holdOffTicks }, notes: [] };
}

function maintain(board: Snapshot, memory: PoolMemory, bounds: Bounds, voice: Voice): Plan<PoolMemory> {
  const active = activeChildren(board);
  const idle = idleInPool(board);
  const ready = sum(active, readyWorkers);
  const calm: PoolMemory = { ...memory, rate: 1 };
  // Starting workers count where one asks for more, as in Apache, but are not too many before they are there: Node
  // processes that start many at once need seconds, and meanwhile connections may wait for them.
  if (active.length > bounds.limit || ready > bounds.maxIdle) {
    return { actions: retireOne(board, active, bounds), memory: calm, notes: [] };
  }
  // Nor is it calm already while the idle ones are only starting: the doubling waits instead of beginning again.
  if (idle >= bounds.minIdle) return { actions: [], memory: ready >= bounds.minIdle ? calm : memory, notes: [] };
  const count = { idle, active: active.length, total: board.children.length };
  const obstacle = whyNotGrow(board, active, count, bounds, voice);
  if (obstacle !== undefined) return sayOnce(calm, obstacle);
  return grow(board, memory, bounds, voice, count);
}

/** Starts children, and lets the next tick start twice as many if these are not enough. */
function grow(board: Snapshot, memory: PoolMemory, bounds: Bounds, voice: Voice, count: Count): Plan<PoolMemory> {
  const actions = spawnUpTo(board, bounds, Math.min(bounds.limit, count.active + memory.rate));
  const notes = memory.rate >= 8 ? [voice.busy(actions.length, count)] : [];
  const next =
    memory.holdOff > 0
      ? { ...memory, holdOff: memory.holdOff - 1 }
      : { ...memory, rate: Math.min(memory.rate * 2, maxSpawnRate) };
  return { actions, memory: next, notes };
}

type Obstacle = MessageTaking<[]> | "patience";

/** Why no child can be started now: what to say, or "patience" while children of a full pool are still starting. */
function whyNotGrow(
  board: Snapshot,
  active: readonly ChildView[],
  { idle }: Count,
  bounds: Bounds,
  voice: Voice,
): Obstacle | undefined {
  if (active.length >= bounds.limit) {
    if (voice.near === undefined || idle === 0) return voice.ceiling;
    return active.some((child) => child.workers.includes("starting")) ? "patience" : voice.near;
  }
  return freeSlots(board).length === 0 ? voice.full : undefined;
}

/** No action, and a message unless it was said before. Apache repeats "scoreboard is full" each second; once is enough. */
function sayOnce(memory: PoolMemory, obstacle: Obstacle): Plan<PoolMemory> {
  if (obstacle === "patience" || memory.said.includes(obstacle)) return { actions: [], memory, notes: [] };
  return { actions: [], memory: { ...memory, said: [...memory.said, obstacle] }, notes: [note(obstacle)] };
}

/** Fills the lowest free slots until `wanted` children are active; never above the limit. */
function spawnUpTo(board: Snapshot, bounds: Bounds, wanted: number): Action[] {
  const missing = Math.max(0, Math.min(wanted, bounds.limit) - activeChildren(board).length);
  return freeSlots(board)
    .slice(0, missing)
    .map((slot) => ({ do: "spawn", slot }));
}

/**
 * Tells one child to leave: the one with the most workers ready, so that as little as possible has to be finished; of
 * equal ones that in the highest slot. (In Apache whichever idle child first reads the pipe of death goes.) While
 * others are still leaving it waits if the scoreboard would have no room left for a whole new generation, as event does.
 */
function retireOne(board: Snapshot, active: readonly ChildView[], bounds: Bounds): Action[] {
  const leaving = board.children.length > active.length;
  const roomForGeneration = board.slots - board.children.length > bounds.limit;
  if (leaving && !roomForGeneration) return [];
  const [first, ...others] = active;
  if (first === undefined) return [];
  const choice = others.reduce((best, child) => (readyWorkers(child) >= readyWorkers(best) ? child : best), first);
  return [{ do: "retire", slot: choice.slot, why: "idle" }];
}

/** Workers that could take a connection now. */
function readyWorkers(child: ChildView): number {
  return child.workers.filter((state) => state === "ready").length;
}

/** Workers that serve, or hold a connection: not idle, and not without a life. */
function busyWorkers(child: ChildView): number {
  return child.workers.filter((state) => state !== "dead").length - idleWorkers(child);
}

function sum(children: readonly ChildView[], of: (child: ChildView) => number): number {
  return children.reduce((total, child) => total + of(child), 0);
}
