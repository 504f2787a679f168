// The layout of the scoreboard in shared memory: which field stands where. The parent maps the memory and writes
// identity, each child and thread maps it too and writes its own records (scoreboard-pens.ts), and whoever reports reads
// it (scoreboard-reading.ts). Every field has a single writer, so there are no locks. A reader may meet a torn value: it
// may blink in a report and must never decide anything. Apache: include/scoreboard.h.

export interface BoardSize {
  /** Process slots. */
  readonly processes: number;
  /** Worker slots in each process slot. */
  readonly threads: number;
  /** Bytes that each process slot begins at a multiple of: a page where slots are memories of their own; else a word. */
  readonly alignment?: number;
}

/** Fields of 8 bytes each, by record. The place in the list is the place in memory. */
export const headerFields = [
  "generation",
  "configGeneration",
  "startedAt",
  // seconds since startedAt: the parent's own, and those of the children that are gone
  "cpuUser",
  "cpuSystem",
  "reapedUser",
  "reapedSystem",
  // the ledger of connections (core/ledger.ts) of the children that are gone
  "goneAccepted",
  "goneFinished",
  "goneClosedByPeer",
  "goneAborted",
  "goneLost",
] as const;
export const childFields = [
  // written by the parent
  "pid",
  "generation",
  "quiescing",
  "bornAt",
  // written by the child
  "leaving",
  "accepted",
  "finished",
  "closedByPeer",
  "aborted",
  "lost",
  "connections",
  "connectionsKeepalive",
  "queued",
  "lastSeen",
  "cpuUser",
  "cpuSystem",
  "rss",
  "loopDelay",
  "printed",
] as const;
/** Behind the fields of a child: the last bytes that it printed (core/printed.ts). */
export const printedBytes = 2048;
/** What a child writes into "leaving". */
export const leavings = {
  /** Finishes what it holds. */
  finishing: 1,
  /** Heard a SIGTERM. */
  ending: 2,
} as const;
export const workerFields = [
  "state",
  "accesses",
  "bytes",
  "duration",
  "childAccesses",
  "childBytes",
  "connectionAccesses",
  "connectionBytes",
  "startedAt",
  "stoppedAt",
] as const;
/** Text fields of a worker, in bytes; one length byte precedes each. */
export const workerTexts = [
  ["client", 63],
  ["vhost", 63],
  ["request", 127],
  ["requestId", 63],
] as const;

export type HeaderField = (typeof headerFields)[number];
export type ChildField = (typeof childFields)[number];
export type WorkerField = (typeof workerFields)[number];
export type WorkerText = (typeof workerTexts)[number][0];

export const word = 8;
const headerSize = headerFields.length * word;
const childSize = childFields.length * word + printedBytes;
const textSize = workerTexts.reduce((sum, [, length]) => sum + length + 1, 0);
const workerSize = workerFields.length * word + textSize;

function indexOf<F extends string>(fields: readonly F[]): Readonly<Record<F, number>> {
  return Object.fromEntries(fields.map((field, index) => [field, index])) as Record<F, number>;
}
export const header = indexOf(headerFields);
export const child = indexOf(childFields);
export const worker = indexOf(workerFields);
export const textOffset = (() => {
  let at = workerFields.length * word;
  return Object.fromEntries(
    workerTexts.map(([name, length]) => {
      const place = { at, length };
      at += length + 1;
      return [name, place];
    }),
  ) as Readonly<Record<WorkerText, { readonly at: number; readonly length: number }>>;
})();

/** Bytes of shared memory that a board of this size takes. */
export function boardBytes(size: BoardSize): number {
  return slotStart(size, size.processes);
}

/** Bytes before a process slot. */
export function slotStart(size: BoardSize, slot: number): number {
  return aligned(headerSize, size) + slot * slotBytes(size);
}
export function slotBytes(size: BoardSize): number {
  return aligned(childSize + size.threads * workerSize, size);
}
function aligned(bytes: number, { alignment = word }: BoardSize): number {
  return Math.ceil(bytes / alignment) * alignment;
}

/** First byte of what a child printed. */
export function printedStart(size: BoardSize, slot: number): number {
  return slotStart(size, slot) + childFields.length * word;
}

/** The mapped memory, seen as numbers and as bytes. */
export interface Board {
  readonly size: BoardSize;
  readonly numbers: Float64Array;
  readonly bytes: Uint8Array;
  /** Where the header stands besides: in the memory of each group of children that has one of its own. */
  readonly headers: Map<string, Float64Array>;
}

export function boardOver(memory: ArrayBufferLike, size: BoardSize): Board {
  const length = boardBytes(size);
  const numbers = new Float64Array(memory, 0, length / word);
  return { size, numbers, bytes: new Uint8Array(memory, 0, length), headers: new Map() };
}

export function childAt(board: Board, slot: number): number {
  return slotStart(board.size, slot) / word;
}
export function workerAt(board: Board, slot: number, thread: number): number {
  return childAt(board, slot) + (childSize + thread * workerSize) / word;
}
