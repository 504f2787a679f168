// mpmt_os2: a fixed number of children, each with a main thread that accepts and a queue from which a pool of threads is
// fed; the pool of each child follows its own load. Apache's counterpart is server/mpm/mpmt_os2/mpmt_os2*.c.
import type { Settings } from "../../config/directive.ts";
import { mpmRows } from "../../config/directives/mpm-rows.ts";
import { note } from "../log/catalogue.ts";
import { threadBounds } from "./elastic.ts";
import { elasticPool, freshFixedMemory, planFixed, type ThreadVoice } from "./fixed.ts";
import { defineMpm, type Settled } from "./mpm.ts";
import { atLeast, within } from "./repair.ts";

/** Apache's HARD_SERVER_LIMIT and HARD_THREAD_LIMIT. */
const mostServers = 10;
const mostThreads = 256;
/** Apache begins all that are missing at once. A thread of ours is dearer: no more than the other models begin. */
const burst = 32;

const directives = mpmRows({
  StartServers: 2,
  MinSpareThreads: 5,
  MaxSpareThreads: 10,
  // 10000 in Apache 2.0, 0 in 2.4.
  MaxConnectionsPerChild: 0,
});
type Own = Settings<typeof directives>;

const voice: ThreadVoice = { ceiling: "HN00117" };

function settle(wanted: Own): Settled<Own> {
  const servers = within(
    mostServers,
    wanted.StartServers,
    () => note("HN00113", wanted.StartServers, mostServers),
    () => note("AH00213", wanted.StartServers),
  );
  const spare = atLeast(1, wanted.MinSpareThreads, () => note("AH00215", wanted.MinSpareThreads));
  const settings: Own = {
    StartServers: servers.value,
    MinSpareThreads: spare.value,
    // Apache leaves this to chance: it would begin and end threads by turns.
    MaxSpareThreads: Math.max(wanted.MaxSpareThreads, spare.value),
    MaxConnectionsPerChild: Math.max(wanted.MaxConnectionsPerChild, 0),
  };
  return {
    settings,
    pool: {
      ...elasticPool,
      serverLimit: mostServers,
      threadLimit: mostThreads,
      workersPerChild: Math.min(spare.value, mostThreads),
      // Apache's queue has no bound. Ours takes what the spare threads could: more is better off in the kernel's queue,
      // where the other children find it.
      queue: settings.MaxSpareThreads,
      maxConnectionsPerChild: settings.MaxConnectionsPerChild,
      maxRequestWorkers: settings.StartServers * mostThreads,
    },
    notes: [servers, spare].flatMap(({ notes }) => notes),
  };
}

export const mpmtOs2 = defineMpm({
  name: "mpmt_os2",
  summary: "A fixed number of processes, each with a queue and threads that come and go with the load",
  directives,
  settle,
  memory: freshFixedMemory,
  plan: ({ settings, ...at }) =>
    planFixed(
      { settings, ...at },
      {
        crews: [{ children: settings.StartServers }],
        start: Math.min(settings.MinSpareThreads, mostThreads),
        threads: threadBounds(settings, { limit: mostThreads, burst, growth: "missing" }),
      },
      voice,
    ),
  announcements: {
    resumed: "AH00206",
    stopping: "AH00201",
    gracefulStop: "HN00114",
    graceful: "HN00115",
    restart: "HN00116",
    kept: {},
  },
});
