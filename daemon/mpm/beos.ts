// beos: one child whose threads come and go with the load; each serves one connection at a time and is worn out after
// MaxRequestsPerThread of them. Apache's counterpart is server/mpm/beos/beos.c of 2.0. (Its upkeep looks at free places
// and not at idle threads, so that it grows to MaxClients whatever the load; ours does what its manual says.)
import type { Settings } from "../../config/directive.ts";
import { mpmRows } from "../../config/directives/mpm-rows.ts";
import { note } from "../log/catalogue.ts";
import { elasticPool, freshFixedMemory, planLoneChild, type ThreadVoice } from "./fixed.ts";
import { defineMpm, type Settled } from "./mpm.ts";
import { atLeast, atMost } from "./repair.ts";

/** Apache's HARD_THREAD_LIMIT. */
const mostThreads = 50;
/** Apache's MAX_SPAWN_RATE. */
const burst = 32;

const directives = mpmRows({
  StartThreads: 10,
  MinSpareThreads: 1,
  MaxSpareThreads: 50,
  MaxRequestWorkers: 50,
  MaxRequestsPerThread: 0,
});
type Own = Settings<typeof directives>;

const voice: ThreadVoice = { ceiling: "HN00128" };

function settle(wanted: Own): Settled<Own> {
  const { MaxRequestWorkers } = wanted;
  // As in Apache, a value below 1 is not raised to 1 but set to the most there can be.
  const limit =
    MaxRequestWorkers < 1
      ? { value: mostThreads, notes: [note("HN00126", MaxRequestWorkers, mostThreads)] }
      : atMost(mostThreads, MaxRequestWorkers, () => note("HN00125", MaxRequestWorkers, mostThreads));
  const start = atLeast(1, wanted.StartThreads, () => note("HN00123", wanted.StartThreads));
  const spare = atLeast(1, wanted.MinSpareThreads, () => note("HN00124", wanted.MinSpareThreads));
  const wear = atLeast(0, wanted.MaxRequestsPerThread, () => note("HN00127", wanted.MaxRequestsPerThread));
  const settings: Own = {
    MaxRequestWorkers: limit.value,
    // Apache repairs these two in silence.
    StartThreads: Math.min(start.value, limit.value),
    MaxSpareThreads: Math.max(wanted.MaxSpareThreads, spare.value),
    MinSpareThreads: spare.value,
    MaxRequestsPerThread: wear.value,
  };
  return {
    settings,
    pool: {
      ...elasticPool,
      serverLimit: 1,
      threadLimit: mostThreads,
      workersPerChild: settings.StartThreads,
      maxConnectionsPerThread: settings.MaxRequestsPerThread,
      maxRequestWorkers: settings.MaxRequestWorkers,
    },
    notes: [limit, start, spare, wear].flatMap(({ notes }) => notes),
  };
}

export const beos = defineMpm({
  name: "beos",
  summary: "One process whose threads come and go with the load",
  directives,
  settle,
  memory: freshFixedMemory,
  plan: (at) => planLoneChild(at, { limit: at.settings.MaxRequestWorkers, burst, growth: "doubling" }, voice),
  announcements: {
    resumed: "HN00118",
    stopping: "HN00119",
    gracefulStop: "HN00120",
    graceful: "HN00121",
    restart: "HN00122",
    kept: {},
  },
});
