// Pools with a fixed number of children, all of which are there at any time: winnt, beos and netware have one, mpmt_os2
// some, perchild some for each user. One that leaves is replaced at once; where its threads are elastic each child has
// as many as its own load asks for. Apache: master_main of mpm_winnt.c, the main loops of mpmt_os2.c and perchild.c.
import { activeChildren, freeSlots, type ChildView, type Snapshot } from "../core/snapshot.ts";
import { note, type MessageId, type MessageTaking, type Note } from "../log/catalogue.ts";
import { busyThreads, resized, threadBounds, type ThreadBounds } from "./elastic.ts";
import { plainPool, type Action, type Plan, type Situation } from "./mpm.ts";

/** What the pools of these models have in common, where threads do not come and go. */
export const fixedPool = { ...plainPool, processes: "fixed", worker: "thread" } as const;
/** The same where they do. */
export const elasticPool = { ...fixedPool, workers: "elastic" } as const;

/** So many children of one kind. */
export interface Crew {
  /** The group that they are reserved for; none: everybody's. */
  readonly group?: string;
  readonly children: number;
  /** They have no threads: whatever the load, there is nothing to begin or end. */
  readonly threadless?: true;
}

export interface FixedBounds {
  readonly crews: readonly Crew[];
  /** Threads that a child starts with. */
  readonly start: number;
  /** Undefined: a child keeps the threads that it started with. */
  readonly threads: ThreadBounds | undefined;
}

export interface FixedMemory {
  /** How many threads each child (by pid) may begin in the next turn, where that is more than one. */
  readonly rates: Readonly<Record<number, number>>;
  /** Messages that are said once in a server's life, and were. */
  readonly said: readonly MessageId[];
}

export const freshFixedMemory: FixedMemory = { rates: {}, said: [] };

/** How a model speaks of its threads; where Apache's has no message for it, nothing is said. */
export interface ThreadVoice {
  /** More threads are wanted than the limit allows. Said once. */
  readonly ceiling?: MessageTaking<[]>;
  /** Said when a turn begins 8 threads or more in a child. */
  readonly busy?: (beginning: number, idle: number, total: number) => Note;
}

/** The rows of a model of one child whose threads come and go. */
interface LoneChild {
  readonly StartThreads: number;
  readonly MinSpareThreads: number;
  readonly MaxSpareThreads: number;
}

/** The plan of such a model. */
export function planLoneChild<S extends LoneChild>(
  at: Situation<S, FixedMemory>,
  rest: Omit<ThreadBounds, "minIdle" | "maxIdle">,
  voice: ThreadVoice,
): Plan<FixedMemory> {
  const threads = threadBounds(at.settings, rest);
  return planFixed(at, { crews: [{ children: 1 }], start: at.settings.StartThreads, threads }, voice);
}

export function planFixed<S>(
  at: Situation<S, FixedMemory>,
  bounds: FixedBounds,
  voice: ThreadVoice,
): Plan<FixedMemory> {
  if (at.cause === "tick") return maintain(at.board, at.memory, bounds, voice);
  if (at.cause === "graceful") return renew(at.board, at.memory, bounds);
  return { actions: spawnMissing(at.board, bounds), memory: at.memory, notes: [] };
}

/** A whole new generation beside the old one, each child with the threads that its like needs now; or none of it. */
function renew(board: Snapshot, memory: FixedMemory, bounds: FixedBounds): Plan<FixedMemory> {
  const actions = spawnMissing(board, bounds);
  const wanted = bounds.crews.reduce((sum, { children }) => sum + children, 0);
  if (actions.length < wanted) return { actions: [], memory, notes: [note("HN00100", board.slots)] };
  return { actions, memory: { ...memory, rates: {} }, notes: [] };
}

function maintain(board: Snapshot, memory: FixedMemory, bounds: FixedBounds, voice: ThreadVoice): Plan<FixedMemory> {
  const extra = oneTooMany(board, bounds);
  if (extra !== undefined) {
    return { actions: [{ do: "retire", slot: extra.slot, why: "idle" }], memory, notes: [] };
  }
  const spawns = spawnMissing(board, bounds);
  if (bounds.threads === undefined) return { actions: spawns, memory, notes: [] };
  const threaded = bounds.crews.filter(({ threadless }) => threadless === undefined).map(({ group }) => group);
  const children = board.children.filter(({ group }) => threaded.includes(group));
  const resizes = resizeAll({ ...board, children }, memory, bounds.threads, voice);
  return { ...resizes, actions: [...spawns, ...resizes.actions] };
}

/** Each child's threads after its own load. Connections in the kernel's queue are anybody's: each child sees its share. */
function resizeAll(board: Snapshot, memory: FixedMemory, bounds: ThreadBounds, voice: ThreadVoice): Plan<FixedMemory> {
  const active = activeChildren(board);
  const share = Math.ceil(board.waiting / Math.max(1, active.length));
  const actions: Action[] = [];
  const notes: Note[] = [];
  const rates: Record<number, number> = {};
  let full = false;
  for (const child of active) {
    const next = resized(child, share + child.queued, bounds, memory.rates[child.pid] ?? 1);
    if (next.rate > 1) rates[child.pid] = next.rate;
    full ||= next.full;
    const begun = next.threads - child.threads;
    if (begun !== 0) actions.push({ do: "resize", slot: child.slot, threads: next.threads });
    if (begun >= 8 && voice.busy !== undefined) notes.push(voice.busy(begun, next.idle, child.threads));
  }
  const { ceiling } = voice;
  if (!full || ceiling === undefined || memory.said.includes(ceiling)) {
    return { actions, memory: { ...memory, rates }, notes };
  }
  return { actions, memory: { rates, said: [...memory.said, ceiling] }, notes: [...notes, note(ceiling)] };
}

/** A child in the lowest free slot for each one that a crew lacks. */
function spawnMissing(board: Snapshot, bounds: FixedBounds): Action[] {
  const active = activeChildren(board);
  const free = [...freeSlots(board)];
  return bounds.crews.flatMap((crew) => {
    const missing = Math.min(
      Math.max(0, crew.children - active.filter(({ group }) => group === crew.group).length),
      roomOf(crew, board),
    );
    return free.splice(0, missing).map((slot): Action => {
      const threads = threadsToBegin(board, crew, bounds);
      return { do: "spawn", slot, threads, ...(crew.group === undefined ? {} : { group: crew.group }) };
    });
  });
}

/**
 * Children of a group may say that they leave and stay: so many at most stand beside their successors, that they take no
 * slots from other groups. Where there are no groups nobody is to be kept from anything.
 */
function roomOf({ group, children }: Crew, { children: all, generation }: Snapshot): number {
  if (group === undefined) return Infinity;
  return Math.max(0, 2 * children - all.filter((one) => one.group === group && one.generation === generation).length);
}

/** What a child of this crew needs to take over from those of the generation before, and `start` at least. */
function threadsToBegin(board: Snapshot, crew: Crew, { start, threads }: FixedBounds): number {
  const { group, children } = crew;
  if (crew.threadless === true) return 1;
  if (threads === undefined) return start;
  const before = board.children.filter(
    (child) => !child.quiescing && child.generation !== board.generation && child.group === group,
  );
  const busy = before.reduce((sum, child) => sum + busyThreads(child), 0);
  const needed = before.length === 0 ? 0 : Math.ceil(busy / children) + threads.minIdle;
  return Math.min(threads.limit, Math.max(start, needed));
}

/** A child that no crew has a place for: its number was lowered, say. */
function oneTooMany(board: Snapshot, { crews }: FixedBounds): ChildView | undefined {
  const active = activeChildren(board);
  return active.findLast(({ group }) => {
    const places = crews.find((crew) => crew.group === group)?.children ?? 0;
    return active.filter((other) => other.group === group).length > places;
  });
}
