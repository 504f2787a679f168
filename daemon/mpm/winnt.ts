// winnt: one child with a fixed number of threads, each serving one connection at a time; the child is replaced at once
// when it ends, and at a graceful the new one serves before the old one drains.
// Apache's counterpart is server/mpm/winnt/mpm_winnt.c.
import { mpmRows } from "../../config/directives/mpm-rows.ts";
import { note } from "../log/catalogue.ts";
import { fixedPool, freshFixedMemory, planFixed } from "./fixed.ts";
import { defineMpm } from "./mpm.ts";
import { within } from "./repair.ts";

/** Apache's MAX_THREAD_LIMIT. */
const mostThreads = 15_000;

export const winnt = defineMpm({
  name: "winnt",
  file: "mpm_winnt.c",
  summary: "One process with threads that serve one connection at a time each",
  directives: mpmRows({ ThreadsPerChild: 64, ThreadLimit: 1920, MaxConnectionsPerChild: 0, ThreadStackSize: 0 }),
  settle(wanted) {
    const limit = within(
      mostThreads,
      wanted.ThreadLimit,
      () => note("AH00439", wanted.ThreadLimit, mostThreads),
      () => note("AH00441", wanted.ThreadLimit),
    );
    const threads = within(
      limit.value,
      wanted.ThreadsPerChild,
      () => note("AH00444", wanted.ThreadsPerChild, limit.value),
      () => note("AH00446", wanted.ThreadsPerChild),
    );
    const settings = {
      ThreadLimit: limit.value,
      ThreadsPerChild: threads.value,
      MaxConnectionsPerChild: Math.max(wanted.MaxConnectionsPerChild, 0),
      ThreadStackSize: Math.max(wanted.ThreadStackSize, 0),
    };
    return {
      settings,
      pool: {
        ...fixedPool,
        serverLimit: 1,
        threadLimit: limit.value,
        workersPerChild: threads.value,
        maxConnectionsPerChild: settings.MaxConnectionsPerChild,
        threadStackSize: settings.ThreadStackSize,
        maxRequestWorkers: threads.value,
      },
      notes: [...limit.notes, ...threads.notes],
    };
  },
  memory: freshFixedMemory,
  plan: (at) => planFixed(at, { crews: [{ children: 1 }], start: at.settings.ThreadsPerChild, threads: undefined }, {}),
  announcements: {
    resumed: "AH00455",
    stopping: "AH00422",
    gracefulStop: "HN00110",
    graceful: "AH00424",
    restart: "AH00424",
    kept: { ThreadLimit: "AH00443" },
  },
});
