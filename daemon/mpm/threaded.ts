// What worker and event have in common: processes with a fixed number of workers each, whose number follows the idle
// workers. Their rows, the repair of impossible values and the bounds of the pool are the same; their message numbers
// differ. Apache's counterpart is in server/mpm/worker/worker.c, and again in server/mpm/event/event.c.
import type { Settings } from "../../config/directive.ts";
import { mpmRows } from "../../config/directives/mpm-rows.ts";
import { note, type MessageTaking, type Note } from "../log/catalogue.ts";
import { plainPool, type Pool } from "./mpm.ts";
import type { Bounds } from "./pool.ts";
import { atLeast, atMost, within, type Repaired } from "./repair.ts";

/** Apache's MAX_SERVER_LIMIT, which is one number in both models. */
const mostServers = 20_000;

/** What the rows of both models are worth when absent: 3 processes of 25, 3 to 10 of them idle, 16 at most. */
export const threadedInitials = {
  StartServers: 3,
  MinSpareThreads: 75,
  MaxSpareThreads: 250,
  ThreadsPerChild: 25,
  ThreadLimit: 64,
  ServerLimit: 16,
  MaxRequestWorkers: 400,
  MaxConnectionsPerChild: 0,
} as const;

const threadedRows = mpmRows(threadedInitials);
export type Threaded = Settings<typeof threadedRows>;

/** A model's number for each repair. */
export interface RepairCodes {
  readonly serversHigh: MessageTaking<[number, number]>;
  readonly serversLow: MessageTaking<[number]>;
  readonly threadLimitHigh: MessageTaking<[number, number]>;
  readonly threadLimitLow: MessageTaking<[number]>;
  readonly threadsHigh: MessageTaking<[number, number]>;
  readonly threadsLow: MessageTaking<[number]>;
  readonly lessThanOneChild: MessageTaking<[number, number]>;
  readonly noMultiple: MessageTaking<[number, number, number, number]>;
  readonly tooManyServers: MessageTaking<[number, number, number, number]>;
  readonly startLow: MessageTaking<[number]>;
  readonly spareLow: MessageTaking<[number]>;
}

/**
 * Repairs the values that both models have, in the order in which Apache does and complains. `mostThreads` is what
 * ThreadLimit may be at most.
 */
export function settleThreaded(
  wanted: Threaded,
  codes: RepairCodes,
  mostThreads: number,
): { settings: Threaded; notes: readonly Note[] } {
  const servers = within(
    mostServers,
    wanted.ServerLimit,
    () => note(codes.serversHigh, wanted.ServerLimit, mostServers),
    () => note(codes.serversLow, wanted.ServerLimit),
  );
  const ceiling = within(
    mostThreads,
    wanted.ThreadLimit,
    () => note(codes.threadLimitHigh, wanted.ThreadLimit, mostThreads),
    () => note(codes.threadLimitLow, wanted.ThreadLimit),
  );
  const threads = within(
    ceiling.value,
    wanted.ThreadsPerChild,
    () => note(codes.threadsHigh, wanted.ThreadsPerChild, ceiling.value),
    () => note(codes.threadsLow, wanted.ThreadsPerChild),
  );
  const workers = settleWorkers(wanted.MaxRequestWorkers, threads.value, servers.value, codes);
  const start = atLeast(1, wanted.StartServers, () => note(codes.startLow, wanted.StartServers));
  const spare = atLeast(1, wanted.MinSpareThreads, () => note(codes.spareLow, wanted.MinSpareThreads));
  const settings: Threaded = {
    ServerLimit: servers.value,
    ThreadLimit: ceiling.value,
    ThreadsPerChild: threads.value,
    MaxRequestWorkers: workers.value,
    StartServers: start.value,
    MinSpareThreads: spare.value,
    // Apache repairs these two in silence. The distance keeps one retired child from making another necessary.
    MaxSpareThreads: Math.max(wanted.MaxSpareThreads, spare.value + threads.value + 1),
    MaxConnectionsPerChild: Math.max(wanted.MaxConnectionsPerChild, 0),
  };
  return { settings, notes: [servers, ceiling, threads, workers, start, spare].flatMap(({ notes }) => notes) };
}

/** MaxRequestWorkers as a whole number of children: at least one, at most ServerLimit. */
function settleWorkers(wanted: number, threads: number, servers: number, codes: RepairCodes): Repaired {
  const one = atLeast(threads, wanted, () => note(codes.lessThanOneChild, wanted, threads));
  const children = Math.floor(one.value / threads);
  const whole = atMost(children * threads, one.value, () =>
    note(codes.noMultiple, one.value, threads, children * threads, children),
  );
  const most = atMost(servers * threads, whole.value, () =>
    note(codes.tooManyServers, whole.value, children, servers, servers * threads),
  );
  return { value: most.value, notes: [one, whole, most].flatMap(({ notes }) => notes) };
}

export function threadedPool(settings: Threaded, worker: "thread" | "slot", asyncFactor: number): Pool {
  return {
    ...plainPool,
    serverLimit: settings.ServerLimit,
    threadLimit: settings.ThreadLimit,
    workersPerChild: settings.ThreadsPerChild,
    worker,
    asyncFactor,
    maxConnectionsPerChild: settings.MaxConnectionsPerChild,
    maxRequestWorkers: settings.MaxRequestWorkers,
  };
}

export function threadedBounds(settings: Threaded): Bounds {
  return {
    start: settings.StartServers,
    minIdle: settings.MinSpareThreads,
    maxIdle: settings.MaxSpareThreads,
    limit: settings.MaxRequestWorkers / settings.ThreadsPerChild,
    workersPerChild: settings.ThreadsPerChild,
  };
}
