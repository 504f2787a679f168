// leader: as worker, but nobody hands connections on: one idle thread of a child, the leader, accepts, makes another one
// the leader, and serves what it accepted. Apache's counterpart is server/mpm/experimental/leader/leader.c of 2.0.
import { mpmRows } from "../../config/directives/mpm-rows.ts";
import { note } from "../log/catalogue.ts";
import { defineMpm } from "./mpm.ts";
import { freshMemory, planPool, type Voice } from "./pool.ts";
import { settleThreaded, threadedBounds, threadedInitials, threadedPool, type RepairCodes } from "./threaded.ts";

/** Apache's MAX_THREAD_LIMIT. */
const mostThreads = 20_000;

const codes: RepairCodes = {
  serversHigh: "HN01220",
  serversLow: "HN01221",
  threadLimitHigh: "HN01223",
  threadLimitLow: "HN01224",
  threadsHigh: "HN01226",
  threadsLow: "HN01227",
  lessThanOneChild: "HN01228",
  noMultiple: "HN01229",
  tooManyServers: "HN01230",
  startLow: "HN01231",
  spareLow: "HN01232",
};

const voice: Voice = {
  ceiling: "HN01210",
  near: "HN01211",
  full: "HN01212",
  busy: (spawning, { idle, total }) => note("HN01213", spawning, idle, total),
};

export const leader = defineMpm({
  name: "leader",
  summary: "As worker, but the thread that accepts a connection serves it",
  directives: mpmRows(threadedInitials),
  settle(wanted) {
    const { settings, notes } = settleThreaded(wanted, codes, mostThreads);
    return { settings, pool: { ...threadedPool(settings, "thread", 0), dispatch: "self" }, notes };
  },
  memory: freshMemory,
  plan: (at) => planPool(at, threadedBounds(at.settings), voice),
  announcements: {
    resumed: "HN01200",
    stopping: "HN01201",
    gracefulStop: "HN01202",
    graceful: "HN01203",
    restart: "HN01204",
    kept: { ServerLimit: "HN01222", ThreadLimit: "HN01225" },
  },
});
