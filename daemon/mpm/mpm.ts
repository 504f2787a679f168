// What a multi-processing module is: it declares its directives, repairs their values, and maps the pool to actions.
// It does nothing itself. Written by each file in this folder; read by the parent, by `httpd -l` and by the docs.
import type { DirectiveTable, Settings } from "../../config/directive.ts";
import type { Snapshot } from "../core/snapshot.ts";
import type { MessageTaking, Note } from "../log/catalogue.ts";

/** What the rest of the server needs to know of a model, so that nobody asks which model it is. */
export interface Pool {
  /** How many processes the pool may ever hold; the scoreboard has room for this many in each of two generations at least. */
  readonly serverLimit: number;
  /** Worker slots of a process in the scoreboard: the most workers that a child can have. */
  readonly threadLimit: number;
  /** Workers that a child starts with, unless its `spawn` says otherwise. */
  readonly workersPerChild: number;
  /** "fixed": a child keeps the workers it starts with. "elastic": the plan resizes it, up to threadLimit. */
  readonly workers: "fixed" | "elastic";
  /** "fixed": so many children whatever the load; one that dies is replaced at once. "elastic": as the load asks. */
  readonly processes: "fixed" | "elastic";
  /**
   * What a worker is. "process": the child itself, one connection at a time. "thread": a worker_threads thread, one
   * connection at a time. "slot": a place on the child's event loop, held by one request at a time.
   */
  readonly worker: "process" | "thread" | "slot";
  /**
   * How connections come to threads. "first": the child's main thread accepts and gives each to an idle thread, "latest":
   * to the one that became idle last. "self": one idle thread accepts for itself and another takes its place.
   */
  readonly dispatch: "first" | "latest" | "self";
  /** Connections that a child accepts beyond its idle threads and keeps in a queue of its own. */
  readonly queue: number;
  /** Connections after which a thread is ended and another begun in its place; 0 is never. */
  readonly maxConnectionsPerThread: number;
  /** Bytes of stack for a thread (ThreadStackSize); 0 is as Node has it. */
  readonly threadStackSize: number;
  /** Connections a child may hold beyond its workers, for each idle worker (event's AsyncRequestWorkerFactor); 0 elsewhere. */
  readonly asyncFactor: number;
  /** Connections after which a child leaves and is replaced; 0 is never. */
  readonly maxConnectionsPerChild: number;
  /** Ceiling of simultaneous workers (MaxRequestWorkers), for status. */
  readonly maxRequestWorkers: number;
  /** Where children are reserved for users: every group of children; absent where all children are alike. */
  readonly groups?: readonly ChildGroup[];
}

/** Children that are alike: they run as one user and serve the same hosts. */
export interface ChildGroup {
  /** The `group` of its children in plans. */
  readonly name: string;
  /** Whom they are reserved for; undefined: they run as User and Group and serve what is nobody's. */
  readonly owner: Owner | undefined;
  readonly children: number;
}

/** A user and a group by name or #number. */
export interface Owner {
  readonly user: string;
  readonly group: string;
}

/** The group of the one child that shows connections of shared addresses their way. */
export const routerGroup = "router";

/** What the fields of a pool are where a model says nothing: processes that follow the load, each with fixed workers. */
export const plainPool = {
  workers: "fixed",
  processes: "elastic",
  dispatch: "first",
  queue: 0,
  maxConnectionsPerChild: 0,
  maxConnectionsPerThread: 0,
  threadStackSize: 0,
  asyncFactor: 0,
} as const satisfies Partial<Pool>;

/** Why a plan is asked for. "loss": a child of a pool with fixed processes left; only its successor is to be planned. */
export type Cause = "start" | "tick" | "graceful" | "loss";

/** What a model decides upon. */
export interface Situation<S, M> {
  readonly settings: S;
  readonly board: Snapshot;
  /** What the model asked to remember from one plan to the next. */
  readonly memory: M;
  readonly cause: Cause;
  /** Whether a child has to show connections their way, since groups of children share an address. */
  readonly routed?: boolean;
}

export type Action =
  | {
      readonly do: "spawn";
      readonly slot: number;
      /** Workers to begin with; the pool's workersPerChild when absent. */
      readonly threads?: number;
      /** The reserved group of children that it belongs to (perchild: a user's); none elsewhere. */
      readonly group?: string;
    }
  | { readonly do: "retire"; readonly slot: number; readonly why: "idle" }
  /** The child is to have so many workers from now on. One that is told to go finishes its connection first. */
  | { readonly do: "resize"; readonly slot: number; readonly threads: number };

export interface Plan<M> {
  readonly actions: readonly Action[];
  readonly memory: M;
  readonly notes: readonly Note[];
}

export interface Settled<S> {
  readonly settings: S;
  readonly pool: Pool;
  /** A warning for each value that had to be repaired. */
  readonly notes: readonly Note[];
}

/** Under which numbers a model announces the turns of the server's life. */
export interface Announcements {
  readonly resumed: MessageTaking<[version: string]>;
  readonly stopping: MessageTaking<[]>;
  readonly gracefulStop: MessageTaking<[]>;
  readonly graceful: MessageTaking<[]>;
  readonly restart: MessageTaking<[]>;
  /** A limit that a running server cannot change keeps its value. */
  readonly kept: Readonly<Record<string, MessageTaking<[wanted: number, original: number]>>>;
}

// `settle` and `plan` are methods, so that models of different tables and memories fit in one list of Mpm.
export interface Mpm<T extends DirectiveTable = DirectiveTable, M = unknown> {
  /** "prefork"; LoadModule knows it as mpm_prefork_module. */
  readonly name: string;
  /** Its file as `httpd -l` and <IfModule> know it, where that is not NAME.c. */
  readonly file?: string;
  readonly summary: string;
  readonly directives: T;
  /** Repairs impossible values, as the model's check_config in Apache does. */
  settle(wanted: Settings<T>): Settled<Settings<T>>;
  readonly memory: M;
  plan(at: Situation<Settings<T>, M>): Plan<M>;
  /** Whose a virtual host is that has these of the model's directives; undefined: nobody's. */
  ownerOf?(host: Readonly<Record<string, unknown>>): Owner | undefined;
  readonly announcements: Announcements;
}

/** Identity that infers a model's types from its definition. */
export function defineMpm<const T extends DirectiveTable, M>(mpm: Mpm<T, M>): Mpm<T, M> {
  return mpm;
}
