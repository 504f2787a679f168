// What the parent knows of one child, and why it may have failed. Kept by parent/children.ts.
import type { HandedChild } from "../core/handover.ts";
import type { Applications } from "../core/protocol.ts";
import type { Action } from "../mpm/mpm.ts";
import type { ChildHandle } from "../os/children.ts";
import type { World } from "./world.ts";

/** Why a child did not get ready, or did not stay. */
export interface StartFailure {
  readonly reason: string;
  /** A stack, or nothing. */
  readonly detail: string;
  /** What it printed last, line by line. */
  readonly words: readonly string[];
}

/** How many lines of what a child printed are told of a failure. */
export const mostWords = 10;

export interface Child {
  readonly slot: number;
  readonly generation: number;
  readonly instance: number;
  readonly handle: ChildHandle;
  readonly group: string | undefined;
  /** Whom it runs as, where children run as different users. */
  readonly user: string | undefined;
  /** Whether the number of its workers can change. */
  readonly elastic: boolean;
  /** How many workers it is to have. */
  threads: number;
  /** Milliseconds since 1970. */
  readonly bornAt: number;
  /** The last lines that it, or what it started, printed past its own log. */
  readonly words: string[];
  /** Whether V8 has said that its heap is full. */
  heapFull: boolean;
  state: "starting" | "ready" | "leaving";
  /** StartTimeout of the configuration that it is of, in seconds. */
  readonly startWithin: number;
  /** Milliseconds since 1970; undefined before. */
  readyAt: number | undefined;
  /** Applications that it serves without, since they do not load; each with the reason. */
  without: readonly string[];
  failure: StartFailure | undefined;
  /** The exception that it says it ends by. */
  lastError: string | undefined;
  /** Milliseconds since 1970 after which a child that was told to leave is made to; Infinity: never. */
  deadline: number;
  /** Why the parent ends it, where that is no ordinary change. */
  cause: "memory" | "overdue" | undefined;
  /** What the parent did to make it leave: its end is then no surprise. */
  pressure: "none" | "asked" | "terminated" | "killed";
}

/** What is true of a child of which nothing has been heard. */
export function unheard() {
  return {
    state: "starting",
    // Of one that was taken over from a program that did not tell: the default.
    startWithin: 60,
    readyAt: undefined,
    without: [],
    failure: undefined,
    lastError: undefined,
    deadline: Infinity,
    pressure: "none",
    words: [],
    heapFull: false,
    cause: undefined,
  } satisfies Partial<Child>;
}

/** What a child is to be, as the model's plan says. */
export type Member = Pick<Extract<Action, { do: "spawn" }>, "group" | "threads">;

/** What a child is, for another of its kind. */
export function memberOf({ group, threads }: Child): Member {
  return group === undefined ? { threads } : { group, threads };
}

/** The lowest number within a generation that none of its children has. */
export function freeInstance(generation: readonly Child[]): number {
  const taken = new Set(generation.map(({ instance }) => instance));
  let instance = 0;
  while (taken.has(instance)) instance++;
  return instance;
}

/** A child as the program that takes over needs it. */
export function handedChild(child: Child): HandedChild {
  const { handle, group, user, deadline, readyAt, slot, generation, instance, elastic, threads, bornAt } = child;
  const { state, without, pressure, startWithin } = child;
  return {
    slot,
    generation,
    instance,
    elastic,
    threads,
    bornAt,
    startWithin,
    state,
    without,
    pressure,
    pid: handle.pid,
    group: group ?? null,
    user: user ?? null,
    deadline: deadline === Infinity ? null : deadline,
    readyAt: readyAt ?? null,
    ...handle.lines(),
  };
}

/** What is to be started. */
export interface Spawning {
  readonly member: Member;
  readonly slot: number;
  readonly generation: number;
  readonly world: World;
  /** What it must answer before it counts as ready. */
  readonly healthChecks: readonly string[];
  readonly applications: Applications;
}

/** The first failure of these; one that was told to go meanwhile has failed too. */
export function failureAmong(children: readonly Child[]): StartFailure | undefined {
  const failed = children.find((child) => child.failure !== undefined || child.pressure !== "none");
  return failed && (failed.failure ?? { reason: "it was stopped while it started", detail: "", words: [] });
}
