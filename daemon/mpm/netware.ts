// netware: one child whose threads come and go with the load, up to MaxThreads, each with a stack of ThreadStackSize; a
// thread is worn out after MaxConnectionsPerChild connections. Apache's counterpart is server/mpm/netware/mpm_netware.c.
import type { Settings } from "../../config/directive.ts";
import { mpmRows } from "../../config/directives/mpm-rows.ts";
import { note } from "../log/catalogue.ts";
import { elasticPool, freshFixedMemory, planLoneChild, type ThreadVoice } from "./fixed.ts";
import { defineMpm, type Settled } from "./mpm.ts";
import { atLeast, within } from "./repair.ts";

/** Apache's HARD_THREAD_LIMIT. */
const mostThreads = 2048;
/** Apache's MAX_SPAWN_RATE, which is twice that of the other models. */
const burst = 64;

const directives = mpmRows({
  StartThreads: 50,
  MinSpareThreads: 10,
  MaxSpareThreads: 100,
  MaxThreads: mostThreads,
  MaxConnectionsPerChild: 0,
  ThreadStackSize: 65_536,
});
type Own = Settings<typeof directives>;

const voice: ThreadVoice = {
  ceiling: "AH00220",
  busy: (beginning, idle, total) => note("AH00221", beginning, idle, total),
};

function settle(wanted: Own): Settled<Own> {
  const limit = within(
    mostThreads,
    wanted.MaxThreads,
    () => note("AH00228", wanted.MaxThreads, mostThreads),
    () => note("AH00230", wanted.MaxThreads),
  );
  const start = atLeast(1, wanted.StartThreads, () => note("AH00231", wanted.StartThreads));
  const spare = atLeast(1, wanted.MinSpareThreads, () => note("AH00233", wanted.MinSpareThreads));
  const settings: Own = {
    MaxThreads: limit.value,
    // Apache repairs these in silence.
    StartThreads: Math.min(start.value, limit.value),
    MaxSpareThreads: Math.max(wanted.MaxSpareThreads, spare.value + 1),
    MinSpareThreads: spare.value,
    MaxConnectionsPerChild: Math.max(wanted.MaxConnectionsPerChild, 0),
    ThreadStackSize: Math.max(wanted.ThreadStackSize, 0),
  };
  return {
    settings,
    pool: {
      ...elasticPool,
      serverLimit: 1,
      threadLimit: mostThreads,
      workersPerChild: settings.StartThreads,
      // In this model each thread counts its own connections, although the directive speaks of a child.
      maxConnectionsPerThread: settings.MaxConnectionsPerChild,
      threadStackSize: settings.ThreadStackSize,
      maxRequestWorkers: settings.MaxThreads,
    },
    notes: [limit, start, spare].flatMap(({ notes }) => notes),
  };
}

export const netware = defineMpm({
  name: "netware",
  file: "mpm_netware.c",
  summary: "One process with very many threads, which come and go with the load",
  directives,
  settle,
  memory: freshFixedMemory,
  plan: (at) => planLoneChild(at, { limit: at.settings.MaxThreads, burst, growth: "doubling" }, voice),
  announcements: {
    resumed: "AH00224",
    stopping: "AH00226",
    gracefulStop: "HN00111",
    graceful: "AH00227",
    restart: "HN00112",
    kept: {},
  },
});
