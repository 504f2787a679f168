// The scoreboard as a value, for whoever reports or decides. The memory is untrusted: an application can write any byte
// of it. A reader clips what it reads and follows nothing.
import {
  child,
  childAt,
  header,
  leavings,
  textOffset,
  word,
  worker,
  workerAt,
  workerTexts,
  type Board,
  type BoardSize,
  type ChildField,
  type HeaderField,
  type WorkerField,
  type WorkerText,
} from "./scoreboard.ts";
import { balanced, sumOf, type Account } from "./ledger.ts";
import { stateOf, type WorkerState } from "./worker-state.ts";

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
  /** Empty where requests have none (RequestId Off). */
  readonly requestId: string;
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
  /** The same of all the children that are gone, with everything that they had started and waited for. */
  readonly reapedUser: number;
  readonly reapedSystem: number;
  /** What became of the connections of all children, those that are gone too. */
  readonly ledger: Account;
  /** One for each process slot, open ones too. */
  readonly children: readonly ChildReading[];
}

/** A number from untrusted memory: finite and not negative, else 0. */
function sane(value: number | undefined): number {
  return value !== undefined && value >= 0 && Number.isFinite(value) ? value : 0;
}

/** A place in which no worker has been: most places of a board are such ones, and reading each in full takes long. */
function unused(thread: number): WorkerReading {
  return {
    thread,
    state: "dead",
    accesses: 0,
    bytes: 0,
    duration: 0,
    childAccesses: 0,
    childBytes: 0,
    connectionAccesses: 0,
    connectionBytes: 0,
    startedAt: 0,
    stoppedAt: 0,
    client: "",
    vhost: "",
    request: "",
    requestId: "",
  };
}

/** Where the lengths of a worker's texts stand in its record, in bytes. */
const lengths = workerTexts.map(([name]) => textOffset[name].at);

function isUnused({ numbers, bytes }: Board, at: number): boolean {
  if (numbers[at + worker.state] !== 0 || numbers[at + worker.accesses] !== 0) return false;
  for (const place of lengths) if (bytes[at * word + place] !== 0) return false;
  return true;
}

/** One worker's record. */
export function readWorker(board: Board, slot: number, thread: number): WorkerReading {
  const at = workerAt(board, slot, thread);
  if (isUnused(board, at)) return unused(thread);
  const number = (field: WorkerField) => sane(board.numbers[at + worker[field]]);
  const text = (name: WorkerText) => {
    const place = textOffset[name];
    const start = at * word + place.at;
    const end = start + 1 + Math.min(board.bytes[start] ?? 0, place.length);
    if (end === start + 1) return "";
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
    requestId: text("requestId"),
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

function gone(number: (field: HeaderField) => number): Account {
  return balanced({
    accepted: number("goneAccepted"),
    finished: number("goneFinished"),
    closedByPeer: number("goneClosedByPeer"),
    aborted: number("goneAborted"),
    lost: number("goneLost"),
  });
}

/** The accounts of the slots in which a child lives: of one that is gone the header tells. */
function living(board: Board): readonly Account[] {
  const slots = Array.from({ length: board.size.processes }, (_, slot) => slot);
  return slots
    .filter((slot) => sane(board.numbers[childAt(board, slot) + child.pid]) !== 0)
    .map((slot) => readAccount(board, slot));
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
    reapedUser: number("reapedUser"),
    reapedSystem: number("reapedSystem"),
    ledger: sumOf([gone(number), ...living(board)]),
    children: Array.from({ length: board.size.processes }, (_, slot) => readChild(board, slot)),
  };
}

/** What became of the connections of the child in this slot. */
export function readAccount(board: Board, slot: number): Account {
  const at = childAt(board, slot);
  const number = (field: ChildField) => sane(board.numbers[at + child[field]]);
  return balanced({
    accepted: number("accepted"),
    finished: number("finished"),
    closedByPeer: number("closedByPeer"),
    aborted: number("aborted"),
    lost: number("lost"),
  });
}

/** What the parent knows of a child without asking the scoreboard. */
export type ChildIdentity = Pick<ChildReading, "pid" | "generation" | "quiescing" | "bornAt">;

/** The same board with the parent's own knowledge, by slot, in place of what a child may have written over it. */
export function identified(board: BoardReading, known: ReadonlyMap<number, ChildIdentity>): BoardReading {
  const children = board.children.map((one) => {
    const resident = known.get(one.slot);
    if (resident === undefined) return { ...one, pid: 0 };
    const { pid, generation, quiescing, bornAt } = resident;
    return { ...one, pid, generation, quiescing, bornAt };
  });
  return { ...board, children };
}

/** Only the states of a child's workers: what the parent looks at each second. */
export function readStates(board: Board, slot: number): WorkerState[] {
  return Array.from({ length: board.size.threads }, (_, thread) =>
    stateOf(sane(board.numbers[workerAt(board, slot, thread) + worker.state])),
  );
}

/** Connections that a child accepted and none of its workers has taken yet. */
export function readQueued(board: Board, slot: number): number {
  return sane(board.numbers[childAt(board, slot) + child.queued]);
}

/** True once the child was told to leave, or said that it leaves. */
export function isQuiescing(board: Board, slot: number): boolean {
  const { numbers } = board;
  const at = childAt(board, slot);
  return numbers[at + child.quiescing] !== 0 || numbers[at + child.leaving] !== 0;
}

/** True once the child itself said that it is leaving (worn out, or finished). */
export function saysLeaving(board: Board, slot: number): boolean {
  return board.numbers[childAt(board, slot) + child.leaving] === leavings.finishing;
}

/** Whether it says that it leaves in one way or another. */
export function hasBegunToLeave(board: Board, slot: number): boolean {
  return board.numbers[childAt(board, slot) + child.leaving] === leavings.ending || saysLeaving(board, slot);
}

/** Open connections of a child that serves in this generation; Infinity for any other slot. */
export function readConnections(board: Board, slot: number, generation: number): number {
  if (!servesIn(board, slot, generation)) return Infinity;
  return sane(board.numbers[childAt(board, slot) + child.connections]);
}

/** Whether a child that serves in this generation has a worker that waits for a connection; false for any other slot. */
export function hasReadyWorker(board: Board, slot: number, generation: number): boolean {
  if (!servesIn(board, slot, generation)) return false;
  for (let thread = 0; thread < board.size.threads; thread++) {
    if (stateOf(board.numbers[workerAt(board, slot, thread) + worker.state] ?? 0) === "ready") return true;
  }
  return false;
}

function servesIn(board: Board, slot: number, generation: number): boolean {
  const { numbers } = board;
  const at = childAt(board, slot);
  return (
    numbers[at + child.lastSeen]! > 0 &&
    numbers[at + child.pid] !== 0 &&
    numbers[at + child.generation] === generation &&
    numbers[at + child.quiescing] === 0 &&
    numbers[at + child.leaving] === 0
  );
}
