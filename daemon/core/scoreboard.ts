// The scoreboard's layout in shared memory, with its writers and its reader. The parent maps it and writes identity
// (ParentBoard); each child and thread maps the same memory and writes its own records (ChildRecord, WorkerRecord);
// whoever reports reads it (readBoard). Every field has a single writer, so there are no locks. A reader may meet a
// torn value: it may blink in a report and must never decide anything. Apache: include/scoreboard.h.
//
// The memory is untrusted: an application can write any byte of it. A reader clips what it reads and follows nothing.
import { stateNumber, stateOf, type WorkerState } from "./worker-state.ts";

export interface BoardSize {
  /** Process slots. */
  readonly processes: number;
  /** Worker slots in each process slot. */
  readonly threads: number;
}

/** Fields of 8 bytes each, by record. The place in the list is the place in memory. */
const headerFields = ["generation", "configGeneration", "startedAt", "cpuUser", "cpuSystem"] as const;
const childFields = [
  // written by the parent
  "pid",
  "generation",
  "quiescing",
  "bornAt",
  // written by the child
  "leaving",
  "accepted",
  "connections",
  "connectionsKeepalive",
  "lastSeen",
  "cpuUser",
  "cpuSystem",
  "rss",
  "loopDelay",
] as const;
const workerFields = [
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
const workerTexts = [
  ["client", 63],
  ["vhost", 63],
  ["request", 127],
] as const;

export type HeaderField = (typeof headerFields)[number];
export type ChildField = (typeof childFields)[number];
export type WorkerField = (typeof workerFields)[number];
export type WorkerText = (typeof workerTexts)[number][0];

const word = 8;
const headerSize = headerFields.length * word;
const childSize = childFields.length * word;
const textSize = workerTexts.reduce((sum, [, length]) => sum + length + 1, 0);
const workerSize = workerFields.length * word + textSize;

function indexOf<F extends string>(fields: readonly F[]): Readonly<Record<F, number>> {
  return Object.fromEntries(fields.map((field, index) => [field, index])) as Record<F, number>;
}
const header = indexOf(headerFields);
const child = indexOf(childFields);
const worker = indexOf(workerFields);
const textOffset = (() => {
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
export function boardBytes({ processes, threads }: BoardSize): number {
  return headerSize + processes * (childSize + threads * workerSize);
}

/** The mapped memory, seen as numbers and as bytes. */
export interface Board {
  readonly size: BoardSize;
  readonly numbers: Float64Array;
  readonly bytes: Uint8Array;
}

export function boardOver(memory: ArrayBufferLike, size: BoardSize): Board {
  const length = boardBytes(size);
  return { size, numbers: new Float64Array(memory, 0, length / word), bytes: new Uint8Array(memory, 0, length) };
}

function childAt(board: Board, slot: number): number {
  return (headerSize + slot * (childSize + board.size.threads * workerSize)) / word;
}
function workerAt(board: Board, slot: number, thread: number): number {
  return childAt(board, slot) + (childSize + thread * workerSize) / word;
}

/** The parent's pen: the header and the identity of each slot. */
export class ParentBoard {
  readonly board: Board;
  constructor(board: Board) {
    this.board = board;
  }
  header(field: HeaderField, value: number): void {
    this.board.numbers[header[field]] = value;
  }
  /** A child was started in this slot: all its workers are starting. Totals of the slot live on. */
  born(slot: number, pid: number, generation: number, workers: number, now: number): void {
    const at = childAt(this.board, slot);
    this.board.numbers.fill(0, at, at + childFields.length);
    this.set(slot, "pid", pid);
    this.set(slot, "generation", generation);
    this.set(slot, "bornAt", now);
    for (let thread = 0; thread < this.board.size.threads; thread++) {
      new WorkerRecord(this.board, slot, thread).reset(thread < workers ? "starting" : "dead");
    }
  }
  quiesce(slot: number): void {
    this.set(slot, "quiescing", 1);
  }
  /** The child of this slot is gone. */
  died(slot: number): void {
    this.set(slot, "pid", 0);
    for (let thread = 0; thread < this.board.size.threads; thread++) {
      new WorkerRecord(this.board, slot, thread).mark("dead");
    }
  }
  /** Forgets everything, as a restart (HUP) does. */
  clear(): void {
    this.board.bytes.fill(0);
  }
  private set(slot: number, field: ChildField, value: number): void {
    this.board.numbers[childAt(this.board, slot) + child[field]] = value;
  }
}

/** A child's pen for what concerns the whole process. */
export class ChildRecord {
  private readonly numbers: Float64Array;
  private readonly at: number;
  constructor(board: Board, slot: number) {
    this.numbers = board.numbers;
    this.at = childAt(board, slot);
  }
  set(field: ChildField, value: number): void {
    this.numbers[this.at + child[field]] = value;
  }
  get(field: ChildField): number {
    return this.numbers[this.at + child[field]] ?? 0;
  }
}

/** A worker's pen. Its methods are on the path of every request: a store each, nothing allocated. */
export class WorkerRecord {
  private readonly numbers: Float64Array;
  private readonly bytes: Uint8Array;
  private readonly at: number;
  private readonly texts: number;
  /** What this pen wrote last. */
  private client = "";
  private vhost = "";
  private method = "";
  private url = "";
  constructor(board: Board, slot: number, thread: number) {
    this.numbers = board.numbers;
    this.bytes = board.bytes;
    this.at = workerAt(board, slot, thread);
    this.texts = this.at * word;
  }
  mark(state: WorkerState): void {
    this.numbers[this.at + worker.state] = stateNumber[state];
  }
  /** A new child took this slot: what belonged to the former child starts at zero, the slot's totals stay. */
  reset(state: WorkerState): void {
    const { numbers, at } = this;
    numbers.fill(0, at + worker.childAccesses, at + workerFields.length);
    for (const [name] of workerTexts) this.text(name, "");
    this.mark(state);
  }
  /** A connection arrived; `client` is its address. */
  connected(client: string): void {
    this.numbers[this.at + worker.connectionAccesses] = 0;
    this.numbers[this.at + worker.connectionBytes] = 0;
    this.text("client", client);
  }
  /** The same where a worker takes requests of many connections: written only when it is another client's turn. */
  serves(client: string): void {
    if (client === this.client) return;
    this.client = client;
    this.connected(client);
  }
  /** A request was read and is being answered. Times are milliseconds since 1970, with a fraction. */
  began(now: number): void {
    this.numbers[this.at + worker.startedAt] = now;
    this.numbers[this.at + worker.state] = stateNumber.writing;
  }
  /** What the request asks for. Written only where it differs from what the record says already. */
  asks(vhost: string, method: string, url: string, version: string): void {
    if (vhost !== this.vhost) {
      this.vhost = vhost;
      this.text("vhost", vhost);
    }
    if (url === this.url && method === this.method) return;
    this.url = url;
    this.method = method;
    this.text("request", `${method} ${url} HTTP/${version}`);
  }
  /** The answer is out: `bytes` of it, at `now`, after `duration` milliseconds. */
  served(bytes: number, now: number, duration: number): void {
    const { numbers, at } = this;
    numbers[at + worker.accesses]! += 1;
    numbers[at + worker.childAccesses]! += 1;
    numbers[at + worker.connectionAccesses]! += 1;
    numbers[at + worker.bytes]! += bytes;
    numbers[at + worker.childBytes]! += bytes;
    numbers[at + worker.connectionBytes]! += bytes;
    numbers[at + worker.duration]! += duration;
    numbers[at + worker.stoppedAt] = now;
  }
  /** Writes a text, cut to its room. Latin-1: one byte a character, so that a length is never wrong. */
  text(name: WorkerText, value: string): void {
    const { at, length } = textOffset[name];
    const start = this.texts + at;
    const { bytes } = this;
    const size = value.length < length ? value.length : length;
    for (let i = 0; i < size; i++) bytes[start + 1 + i] = value.charCodeAt(i);
    bytes[start] = size;
  }
}

export interface WorkerReading {
  readonly thread: number;
  readonly state: WorkerState;
  /** Totals of the slot since the last restart; `child…` of the present child; `connection…` of its connection. */
  readonly accesses: number;
  readonly bytes: number;
  readonly duration: number;
  readonly childAccesses: number;
  readonly childBytes: number;
  readonly connectionAccesses: number;
  readonly connectionBytes: number;
  /** Milliseconds since 1970; 0 when no request was served yet. */
  readonly startedAt: number;
  readonly stoppedAt: number;
  readonly client: string;
  readonly vhost: string;
  readonly request: string;
}

export interface ChildReading {
  readonly slot: number;
  /** 0 when the slot is open. */
  readonly pid: number;
  readonly generation: number;
  readonly quiescing: boolean;
  readonly bornAt: number;
  readonly accepted: number;
  readonly connections: number;
  readonly connectionsKeepalive: number;
  readonly lastSeen: number;
  /** Seconds of processor time. */
  readonly cpuUser: number;
  readonly cpuSystem: number;
  /** Bytes. */
  readonly rss: number;
  /** Milliseconds that the event loop was late at its last turn of the clock. */
  readonly loopDelay: number;
  readonly workers: readonly WorkerReading[];
}

export interface BoardReading {
  readonly size: BoardSize;
  readonly generation: number;
  readonly configGeneration: number;
  readonly startedAt: number;
  /** The parent's own processor time, seconds. */
  readonly cpuUser: number;
  readonly cpuSystem: number;
  /** One for each process slot, open ones too. */
  readonly children: readonly ChildReading[];
}

/** A number from untrusted memory: finite and not negative, else 0. */
function sane(value: number | undefined): number {
  return value !== undefined && value >= 0 && Number.isFinite(value) ? value : 0;
}

function readWorker(board: Board, slot: number, thread: number): WorkerReading {
  const at = workerAt(board, slot, thread);
  const number = (field: WorkerField) => sane(board.numbers[at + worker[field]]);
  const text = (name: WorkerText) => {
    const place = textOffset[name];
    const start = at * word + place.at;
    const end = start + 1 + Math.min(board.bytes[start] ?? 0, place.length);
    return String.fromCharCode(...board.bytes.subarray(start + 1, end));
  };
  return {
    thread,
    state: stateOf(number("state")),
    accesses: number("accesses"),
    bytes: number("bytes"),
    duration: number("duration"),
    childAccesses: number("childAccesses"),
    childBytes: number("childBytes"),
    connectionAccesses: number("connectionAccesses"),
    connectionBytes: number("connectionBytes"),
    startedAt: number("startedAt"),
    stoppedAt: number("stoppedAt"),
    client: text("client"),
    vhost: text("vhost"),
    request: text("request"),
  };
}

function readChild(board: Board, slot: number): ChildReading {
  const at = childAt(board, slot);
  const number = (field: ChildField) => sane(board.numbers[at + child[field]]);
  return {
    slot,
    pid: number("pid"),
    generation: number("generation"),
    quiescing: number("quiescing") !== 0 || number("leaving") !== 0,
    bornAt: number("bornAt"),
    accepted: number("accepted"),
    connections: number("connections"),
    connectionsKeepalive: number("connectionsKeepalive"),
    lastSeen: number("lastSeen"),
    cpuUser: number("cpuUser"),
    cpuSystem: number("cpuSystem"),
    rss: number("rss"),
    loopDelay: number("loopDelay"),
    workers: Array.from({ length: board.size.threads }, (_, thread) => readWorker(board, slot, thread)),
  };
}

/** The whole board as a value. */
export function readBoard(board: Board): BoardReading {
  const number = (field: HeaderField) => sane(board.numbers[header[field]]);
  return {
    size: board.size,
    generation: number("generation"),
    configGeneration: number("configGeneration"),
    startedAt: number("startedAt"),
    cpuUser: number("cpuUser"),
    cpuSystem: number("cpuSystem"),
    children: Array.from({ length: board.size.processes }, (_, slot) => readChild(board, slot)),
  };
}

/** Only the states of a child's workers: what the parent looks at each second. */
export function readStates(board: Board, slot: number): WorkerState[] {
  return Array.from({ length: board.size.threads }, (_, thread) =>
    stateOf(sane(board.numbers[workerAt(board, slot, thread) + worker.state])),
  );
}

/** True once the child itself said that it is leaving (worn out, or finished). */
export function saysLeaving(board: Board, slot: number): boolean {
  return board.numbers[childAt(board, slot) + child.leaving] === 1;
}
