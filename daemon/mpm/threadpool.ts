// threadpool: as worker, but idle threads stand in a stack and a connection goes to the one that became idle last, whose
// caches are warm; the others stay cold. Apache's counterpart is server/mpm/experimental/threadpool/threadpool.c of 2.0.
import { mpmRows } from "../../config/directives/mpm-rows.ts";
import { note } from "../log/catalogue.ts";
import { defineMpm } from "./mpm.ts";
import { freshMemory, planPool, type Voice } from "./pool.ts";
import { settleThreaded, threadedBounds, threadedInitials, threadedPool, type RepairCodes } from "./threaded.ts";

/** Apache's MAX_THREAD_LIMIT. */
const mostThreads = 20_000;

const codes: RepairCodes = {
  serversHigh: "HN01320",
  serversLow: "HN01321",
  threadLimitHigh: "HN01323",
  threadLimitLow: "HN01324",
  threadsHigh: "HN01326",
  threadsLow: "HN01327",
  lessThanOneChild: "HN01328",
  noMultiple: "HN01329",
  tooManyServers: "HN01330",
  startLow: "HN01331",
  spareLow: "HN01332",
};

const voice: Voice = {
  ceiling: "HN01310",
  near: "HN01311",
  full: "HN01312",
  busy: (spawning, { idle, total }) => note("HN01313", spawning, idle, total),
};

export const threadpool = defineMpm({
  name: "threadpool",
  summary: "As worker, but a connection goes to the thread that became idle last",
  directives: mpmRows(threadedInitials),
  settle(wanted) {
    const { settings, notes } = settleThreaded(wanted, codes, mostThreads);
    return { settings, pool: { ...threadedPool(settings, "thread", 0), dispatch: "latest" }, notes };
  },
  memory: freshMemory,
  plan: (at) => planPool(at, threadedBounds(at.settings), voice),
  announcements: {
    resumed: "HN01300",
    stopping: "HN01301",
    gracefulStop: "HN01302",
    graceful: "HN01303",
    restart: "HN01304",
    kept: { ServerLimit: "HN01322", ThreadLimit: "HN01325" },
  },
});
