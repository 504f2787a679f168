// worker: a few processes with a fixed number of threads, each thread serving one connection at a time. The number of
// processes follows the number of idle threads. Apache's counterpart is server/mpm/worker/worker.c.
import { mpmRows } from "../../config/directives/mpm-rows.ts";
import { note } from "../log/catalogue.ts";
import { defineMpm } from "./mpm.ts";
import { freshMemory, planPool, type Voice } from "./pool.ts";
import { settleThreaded, threadedBounds, threadedInitials, threadedPool, type RepairCodes } from "./threaded.ts";

/** Apache's MAX_THREAD_LIMIT. */
const mostThreads = 20_000;

const codes: RepairCodes = {
  serversHigh: "AH00300",
  serversLow: "AH00302",
  threadLimitHigh: "AH00305",
  threadLimitLow: "AH00307",
  threadsHigh: "AH00310",
  threadsLow: "AH00312",
  lessThanOneChild: "AH00314",
  noMultiple: "AH00316",
  tooManyServers: "AH00318",
  startLow: "AH00320",
  spareLow: "AH00322",
};

const voice: Voice = {
  ceiling: "AH00286",
  near: "AH00287",
  full: "AH00288",
  busy: (spawning, { idle, total }) => note("AH00289", spawning, idle, total),
};

export const worker = defineMpm({
  name: "worker",
  summary: "Processes with threads that serve one connection at a time each",
  directives: mpmRows({ ...threadedInitials, ThreadStackSize: 0 }),
  settle(wanted) {
    const { settings, notes } = settleThreaded(wanted, codes, mostThreads);
    const ThreadStackSize = Math.max(wanted.ThreadStackSize, 0);
    const pool = { ...threadedPool(settings, "thread", 0), threadStackSize: ThreadStackSize };
    return { settings: { ...settings, ThreadStackSize }, pool, notes };
  },
  memory: freshMemory,
  plan: (at) => planPool(at, threadedBounds(at.settings), voice),
  announcements: {
    resumed: "AH00292",
    stopping: "AH00295",
    gracefulStop: "AH00296",
    graceful: "AH00297",
    restart: "AH00298",
    kept: { ServerLimit: "AH00304", ThreadLimit: "AH00309" },
  },
});
