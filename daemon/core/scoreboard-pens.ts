// The pens of the scoreboard: who writes what. The parent holds a ParentBoard, a child a ChildRecord, a worker a
// WorkerRecord; no field has two.
import {
  child,
  childAt,
  childFields,
  header,
  textOffset,
  word,
  worker,
  workerAt,
  workerFields,
  workerTexts,
  type Board,
  type ChildField,
  type HeaderField,
  type WorkerText,
} from "./scoreboard.ts";
import type { Account } from "./ledger.ts";
import { stateNumber, type WorkerState } from "./worker-state.ts";

/** The parent's pen: the header and the identity of each slot. */
export class ParentBoard {
  readonly board: Board;
  constructor(board: Board) {
    this.board = board;
  }
  header(field: HeaderField, value: number): void {
    this.board.numbers[header[field]] = value;
    for (const numbers of this.board.headers.values()) numbers[header[field]] = value;
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
  /** What the connections of all children that are gone came to. */
  reckon({ accepted, finished, closedByPeer, aborted, lost }: Account): void {
    this.header("goneAccepted", accepted);
    this.header("goneFinished", finished);
    this.header("goneClosedByPeer", closedByPeer);
    this.header("goneAborted", aborted);
    this.header("goneLost", lost);
  }
  /** Writes anew that nobody is in a slot. */
  restateVacant(slot: number): void {
    this.set(slot, "pid", 0);
  }
  /** Writes anew who is in a slot: a child may have scribbled over it. */
  restate(slot: number, pid: number, generation: number, quiescing: 0 | 1): void {
    this.set(slot, "pid", pid);
    this.set(slot, "generation", generation);
    this.set(slot, "quiescing", quiescing);
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

/** A child's pen for what concerns the whole process. What is on the path of each connection has a method of its own. */
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
  /** So many connections were accepted so far. */
  tookIn(accepted: number): void {
    this.numbers[this.at + child.accepted] = accepted;
  }
  /** So many are open, and so many of them wait for a worker. */
  holds(open: number, queued: number): void {
    this.numbers[this.at + child.connections] = open;
    this.numbers[this.at + child.queued] = queued;
  }
  /** One more: a store, nothing else. */
  count(field: ChildField): void {
    this.numbers[this.at + child[field]]! += 1;
  }
  get(field: ChildField): number {
    return this.numbers[this.at + child[field]] ?? 0;
  }
}

/** What of a long URL shows its end where a request line is cut: SeeRequestTail. */
export function tailOf(method: string, url: string): string {
  const room = textOffset.request.length - `${method}  HTTP/1.1`.length;
  return url.length <= room ? url : url.slice(-room);
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
    // Written part by part: to make one text of them first takes three times as long.
    const { at, length } = textOffset.request;
    const first = this.texts + at + 1;
    const end = first + length;
    let place = this.write(first, end, method);
    place = this.write(place, end, " ");
    place = this.write(place, end, url);
    place = this.write(place, end, " HTTP/");
    place = this.write(place, end, version);
    this.bytes[first - 1] = place - first;
  }
  /** The id of that request, where requests have one. */
  identify(requestId: string): void {
    this.text("requestId", requestId);
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
  /** Writes as much as there is room for; the answer is where it ended. */
  private write(from: number, end: number, value: string): number {
    const { bytes } = this;
    const size = value.length < end - from ? value.length : end - from;
    for (let i = 0; i < size; i++) bytes[from + i] = value.charCodeAt(i);
    return from + size;
  }
  /** Writes a text, cut to its room. Latin-1: one byte a character, so that a length is never wrong. */
  text(name: WorkerText, value: string): void {
    const { at, length } = textOffset[name];
    const start = this.texts + at;
    this.bytes[start] = this.write(start + 1, start + 1 + length, value) - start - 1;
  }
}
