// What a parent hands over to the program that takes its place (execve: the same process, with its pid, its children and
// the descriptors it keeps). Written by daemon/upgrade.ts of the old program, read by that of the new one, which may be
// of another version: it trusts the form of nothing. Pure.
import type { Account } from "./ledger.ts";
import type { QueueEnd } from "./protocol.ts";
import { childFields, headerFields, printedBytes, workerFields, workerTexts, type BoardSize } from "./scoreboard.ts";
import { counterFields, sampleFields, vitalFields, bounds, type TelemetrySize } from "./telemetry.ts";

/** Changes when a program of the former form could not be taken over any more. */
export const handoverVersion = 1;

/** The form of the shared memories: a program with another one makes new ones. */
export const memoryForm = JSON.stringify([
  [headerFields, childFields, printedBytes, workerFields, workerTexts],
  [counterFields, sampleFields, vitalFields, bounds],
]);

export interface HandedChild {
  readonly pid: number;
  readonly slot: number;
  readonly generation: number;
  readonly instance: number;
  readonly threads: number;
  readonly elastic: boolean;
  readonly group: string | null;
  /** Whom it runs as, where children run as different users; a program of before did not tell. */
  readonly user?: string | null;
  /** Milliseconds since 1970. */
  readonly bornAt: number;
  /** StartTimeout, in seconds; a program of before did not tell. */
  readonly startWithin?: number;
  readonly state: "starting" | "ready" | "leaving";
  /** Milliseconds since 1970; null before. */
  readonly readyAt: number | null;
  /** Applications that it serves without. */
  readonly without: readonly string[];
  readonly pressure: "none" | "asked" | "terminated" | "killed";
  /** Milliseconds since 1970; null is never. */
  readonly deadline: number | null;
  /** Descriptors of our end of its line, and of the channel of its applications; -1 where they have none. */
  readonly control: number;
  readonly channel: number;
  /** Descriptors of our ends of what it prints; a program of before had none. */
  readonly prints?: readonly number[];
}

/** The memory of a group of children that have one of their own, and the slots that it stands in. */
export interface HandedGroup {
  readonly group: string;
  readonly fd: number;
  readonly slots: readonly number[];
}

/** Connections on their way to the children of a group. */
export interface HandedQueue {
  readonly group: string;
  readonly sender: QueueEnd;
  readonly receiver: QueueEnd;
}

/** A request over the control socket that nobody has answered yet. */
export interface HandedRequest {
  readonly fd: number;
  readonly word: string;
  readonly query: string;
}

export interface FamilyTimesBefore {
  readonly user: number;
  readonly system: number;
  readonly reapedUser: number;
  readonly reapedSystem: number;
}

/** What the parent itself knows. */
export type HandedParent = Pick<
  Handover,
  | "strays"
  | "startedAt"
  | "generation"
  | "configGeneration"
  | "listeners"
  | "queues"
  | "children"
  | "accounts"
  | "total"
  | "design"
  | "times"
>;

export interface Handover {
  readonly version: number;
  /** The process that this is meant for. */
  readonly pid: number;
  /** What ran before, to go back to when the new program cannot take over. */
  readonly former: readonly string[];
  /** Why the program that should have taken over could not; then this is the way back. */
  readonly failure: string | null;
  readonly detached: boolean;
  /** The origin of the server's clock (os/clock.ts); a program of before did not tell. */
  readonly clock?: number;
  readonly startedAt: number;
  readonly generation: number;
  readonly configGeneration: number;
  readonly memoryForm: string;
  /** `groups`: of children that run as different users. */
  readonly board: { readonly fd: number; readonly size: BoardSize; readonly groups?: readonly HandedGroup[] };
  readonly telemetry: { readonly fd: number; readonly size: TelemetrySize; readonly groups?: readonly HandedGroup[] };
  readonly hostRows: readonly (readonly [name: string, row: number])[];
  readonly usedSlots: number;
  readonly listeners: readonly { readonly name: string; readonly fd: number }[];
  readonly queues?: readonly HandedQueue[];
  readonly control: { readonly fd: number; readonly path: string };
  readonly pidFile: { readonly fd: number; readonly path: string };
  /** Processor time that was used before startedAt. */
  readonly times: FamilyTimesBefore;
  readonly children: readonly HandedChild[];
  /** What became of connections: by generation, and of all children that are gone. */
  readonly accounts: readonly (readonly [generation: number, account: Account])[];
  readonly total: Account;
  /** The design in force, as JSON keeps it: what cannot change while the server runs keeps its value. */
  readonly design: unknown;
  /** Log programs of the former program: they leave when the last of its children has. */
  readonly strays: readonly number[];
  /** The first one asked for the upgrade. */
  readonly requests: readonly HandedRequest[];
  /** Changes that signals asked for and that had no turn yet. */
  readonly wishes: readonly string[];
}

/** Reads what was handed over to this process; a string is why it cannot be used. */
export function parseHandover(text: string, pid: number): Handover | string {
  const value = parse(text);
  if (typeof value !== "object" || value === null) return "it is no JSON";
  const handover = value as Handover;
  if (handover.version !== handoverVersion) return `its version is ${String(handover.version)}`;
  if (handover.pid !== pid) return `it was meant for process ${String(handover.pid)}`;
  const lists = [
    handover.listeners,
    handover.children,
    handover.requests,
    handover.accounts,
    handover.wishes,
    handover.strays,
    handover.queues ?? [],
    handover.board.groups ?? [],
    handover.telemetry.groups ?? [],
  ];
  if (!lists.every(Array.isArray)) return "a list is missing";
  if (handover.clock !== undefined && !Number.isFinite(handover.clock)) return "its clock is none";
  return descriptorsIn(handover).every((fd) => Number.isSafeInteger(fd) && fd > 2) ? handover : "a descriptor is wrong";
}

/** Every descriptor that goes from the old program to the new one. */
export function descriptorsIn(handover: Omit<Handover, "version">): readonly number[] {
  const { board, telemetry, listeners, queues = [], control, pidFile, children, requests } = handover;
  const groups = [...(board.groups ?? []), ...(telemetry.groups ?? [])];
  return [
    board.fd,
    telemetry.fd,
    control.fd,
    pidFile.fd,
    ...groups.map(({ fd }) => fd),
    ...listeners.map(({ fd }) => fd),
    ...queues.flatMap(({ sender, receiver }) => [sender.socket, sender.bell, receiver.socket, receiver.bell]),
    ...children.flatMap(({ control: line, channel, prints = [] }) => [
      line,
      ...prints,
      ...(channel < 0 ? [] : [channel]),
    ]),
    ...requests.map(({ fd }) => fd),
  ];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
