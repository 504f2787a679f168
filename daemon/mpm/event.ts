// event: as worker, but a connection holds a worker only while a request is served on it; a worker is a place on the
// child's event loop. Apache's counterpart is server/mpm/event/event.c.
import { mpmRows } from "../../config/directives/mpm-rows.ts";
import { note } from "../log/catalogue.ts";
import { defineMpm } from "./mpm.ts";
import { freshMemory, planPool, type Voice } from "./pool.ts";
import { settleThreaded, threadedBounds, threadedInitials, threadedPool, type RepairCodes } from "./threaded.ts";

/** Apache's MAX_THREAD_LIMIT. */
const mostThreads = 100_000;

const codes: RepairCodes = {
  serversHigh: "AH00497",
  serversLow: "AH00499",
  threadLimitHigh: "AH00502",
  threadLimitLow: "AH00504",
  threadsHigh: "AH00507",
  threadsLow: "AH00509",
  lessThanOneChild: "AH00511",
  noMultiple: "AH00513",
  tooManyServers: "AH00515",
  startLow: "AH00517",
  spareLow: "AH00519",
};

const voice: Voice = {
  ceiling: "AH00484",
  near: "AH10159",
  full: "AH03490",
  busy: (spawning, { idle, active, total }) => note("AH00486", spawning, idle, active, total - active),
};

export const event = defineMpm({
  name: "event",
  summary: "Processes with many requests each; idle connections hold no worker",
  directives: mpmRows({ ...threadedInitials, AsyncRequestWorkerFactor: 2 }),
  settle(wanted) {
    const { settings, notes } = settleThreaded(wanted, codes, mostThreads);
    const { AsyncRequestWorkerFactor } = wanted;
    return {
      settings: { ...settings, AsyncRequestWorkerFactor },
      pool: threadedPool(settings, "slot", AsyncRequestWorkerFactor),
      notes,
    };
  },
  memory: freshMemory,
  plan: (at) => planPool(at, threadedBounds(at.settings), voice),
  announcements: {
    resumed: "AH00489",
    stopping: "AH00491",
    gracefulStop: "AH00492",
    graceful: "AH00493",
    restart: "AH00494",
    kept: { ServerLimit: "AH00501", ThreadLimit: "AH00506" },
  },
});
