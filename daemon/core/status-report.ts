// The status report's shape, which is also its JSON form, and the facts that it is built from. Built by status.ts, printed
// by status-auto.ts, status-html.ts and status-text.ts. Times are milliseconds since 1970 unless said otherwise.
import type { Account } from "./ledger.ts";
import type { WorkerState } from "./worker-state.ts";

/** What the report needs to know beyond the scoreboard. */
export interface StatusFacts {
  readonly serverName: string;
  /** "httpd/0.1.0 (Linux)": agents take the digits after the slash for the version. */
  readonly serverVersion: string;
  /** The model's name: "prefork". */
  readonly mpm: string;
  /** When the server was built, as it is to be printed. */
  readonly built: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly maxRequestWorkers: number;
  readonly serverLimit: number;
  /** Workers that a child starts with; 1 in prefork. */
  readonly workersPerChild: number;
  readonly extendedStatus: boolean;
  /** The system's load averages of 1, 5 and 15 minutes. */
  readonly load: readonly [number, number, number];
  /** True when a connection can be open without a worker (event): the report then tells of connections too. */
  readonly isAsync: boolean;
  /** True when a worker is a process (prefork): Apache's prefork does not tell the scoreboard that a child quiesces. */
  readonly countsFinishing: boolean;
  /** Per living child, by pid, as the operating system has it; absent children show what they wrote themselves. */
  /** Whom the child in each slot runs as, where they run as different users. */
  readonly users?: ReadonlyMap<number, string>;
  readonly usage?: ReadonlyMap<number, { readonly cpuPercent: number; readonly memory: number }>;
}

export interface WorkerReport {
  readonly thread: number;
  readonly state: WorkerState;
  readonly letter: string;
  /** Requests: of the present connection, of the present child, of the slot since the last restart. */
  readonly accesses: { readonly connection: number; readonly child: number; readonly slot: number };
  readonly bytes: { readonly connection: number; readonly child: number; readonly slot: number };
  /** Milliseconds spent on all requests of the slot. */
  readonly duration: number;
  /** Seconds since the most recent request began; null when there was none. */
  readonly sinceRequest: number | null;
  /** Milliseconds that the most recent finished request took; null when there was none. */
  readonly lastRequest: number | null;
  readonly client: string;
  readonly vhost: string;
  readonly request: string;
  /** Empty where requests have none. */
  readonly requestId: string;
}

/** "starting": no worker is up yet; "serving"; "stopping": told to leave, or of a former generation. */
export type ChildState = "starting" | "serving" | "stopping";

/** What is known of a process slot that has served, whether or not a process is in it. */
export interface SlotReport {
  readonly slot: number;
  readonly generation: number;
  /** Requests, bytes and milliseconds of the slot since the last restart. */
  readonly accesses: number;
  readonly bytes: number;
  readonly duration: number;
  /** One letter for each worker. */
  readonly scoreboard: string;
  /** The workers that are alive or have served. */
  readonly workers: readonly WorkerReport[];
}

export interface ChildReport extends SlotReport {
  readonly pid: number;
  /** Whom it runs as, where children run as different users; null elsewhere. */
  readonly user: string | null;
  readonly state: ChildState;
  /** It was told to leave, or says that it leaves. */
  readonly quiescing: boolean;
  /** Milliseconds since 1970. */
  readonly bornAt: number;
  /** Seconds since it was started. */
  readonly age: number;
  /** Requests that this process has answered. */
  readonly served: number;
  readonly busy: number;
  readonly graceful: number;
  readonly idle: number;
  readonly connections: { readonly total: number; readonly keepAlive: number; readonly accepted: number };
  /** Seconds of processor time. */
  readonly cpu: { readonly user: number; readonly system: number };
  /** Share of one processor; null when nobody measured it. */
  readonly cpuPercent: number | null;
  /** Resident bytes. */
  readonly memory: number;
  /** Milliseconds that the event loop was late. */
  readonly loopDelay: number;
}

export interface StatusReport {
  readonly serverName: string;
  readonly serverVersion: string;
  readonly mpm: string;
  readonly built: string;
  /** Milliseconds since 1970; startedAt is the last start or restart, which a graceful does not change. */
  readonly now: number;
  readonly startedAt: number;
  /** Whole seconds. */
  readonly uptime: number;
  readonly generation: number;
  readonly configGeneration: number;
  readonly load: readonly [number, number, number];
  readonly extended: boolean;
  readonly async: boolean;
  /** Since startedAt; `duration` in milliseconds. */
  readonly totals: { readonly accesses: number; readonly bytes: number; readonly duration: number };
  /** Seconds: of the parent and the living children, and of the children that are gone. */
  readonly cpu: {
    readonly user: number;
    readonly system: number;
    readonly childrenUser: number;
    readonly childrenSystem: number;
  };
  /** Counted over children that take new work; a quiescing child's workers are in none of the three. */
  readonly workers: {
    readonly busy: number;
    readonly graceful: number;
    readonly idle: number;
    /** MaxRequestWorkers. */
    readonly most: number;
  };
  readonly processes: { readonly total: number; readonly stopping: number };
  readonly connections: { readonly total: number; readonly keepAlive: number };
  /** Every connection since startedAt: accepted is open and the four endings together. */
  readonly ledger: Account & { readonly open: number };
  /** A letter for each worker; worker-state.ts has the key. */
  readonly scoreboard: string;
  /** A sentence for each thing that keeps going wrong with the children; told by the control socket alone. */
  readonly troubles?: readonly string[];
  /** The living children, in order of slot. */
  readonly children: readonly ChildReport[];
  /** Slots without a process that have served since the last restart. */
  /** Every slot that has had a child since startedAt. */
  readonly used: readonly number[];
  readonly vacant: readonly SlotReport[];
}
