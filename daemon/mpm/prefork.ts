// prefork: one connection at a time in each process. The number of processes follows the number of idle ones.
// Apache's counterpart is server/mpm/prefork/prefork.c.
import type { Settings } from "../../config/directive.ts";
import { mpmRows } from "../../config/directives/mpm-rows.ts";
import { note } from "../log/catalogue.ts";
import { defineMpm, plainPool, type Pool, type Settled } from "./mpm.ts";
import { freshMemory, planPool, type Bounds, type Voice } from "./pool.ts";
import { atLeast, within } from "./repair.ts";

/** Apache's MAX_SERVER_LIMIT. */
const mostServers = 200_000;

const directives = mpmRows({
  StartServers: 5,
  MinSpareServers: 5,
  MaxSpareServers: 10,
  ServerLimit: 256,
  MaxRequestWorkers: 256,
  MaxConnectionsPerChild: 0,
});
type Own = Settings<typeof directives>;

const voice: Voice = {
  ceiling: "AH00161",
  full: "HN00101",
  busy: (spawning, { idle, total }) => note("AH00162", spawning, idle, total),
};

function settle(wanted: Own): Settled<Own> {
  const servers = within(
    mostServers,
    wanted.ServerLimit,
    () => note("AH00175", wanted.ServerLimit, mostServers),
    () => note("AH00177", wanted.ServerLimit),
  );
  const workers = within(
    servers.value,
    wanted.MaxRequestWorkers,
    () => note("AH00180", wanted.MaxRequestWorkers, servers.value),
    () => note("AH00182", wanted.MaxRequestWorkers),
  );
  const start = atLeast(1, wanted.StartServers, () => note("AH00184", wanted.StartServers));
  const spare = atLeast(1, wanted.MinSpareServers, () => note("AH00186", wanted.MinSpareServers));
  const settings: Own = {
    ...wanted,
    ServerLimit: servers.value,
    MaxRequestWorkers: workers.value,
    StartServers: start.value,
    MinSpareServers: spare.value,
    // Apache repairs these two in silence.
    MaxSpareServers: Math.max(wanted.MaxSpareServers, spare.value + 1),
    MaxConnectionsPerChild: Math.max(wanted.MaxConnectionsPerChild, 0),
  };
  return { settings, pool: poolOf(settings), notes: [servers, workers, start, spare].flatMap(({ notes }) => notes) };
}

function poolOf(settings: Own): Pool {
  return {
    ...plainPool,
    serverLimit: settings.ServerLimit,
    threadLimit: 1,
    workersPerChild: 1,
    worker: "process",
    maxConnectionsPerChild: settings.MaxConnectionsPerChild,
    maxRequestWorkers: settings.MaxRequestWorkers,
  };
}

function boundsOf(settings: Own): Bounds {
  return {
    start: settings.StartServers,
    minIdle: settings.MinSpareServers,
    maxIdle: settings.MaxSpareServers,
    limit: settings.MaxRequestWorkers,
    workersPerChild: 1,
  };
}

export const prefork = defineMpm({
  name: "prefork",
  summary: "Processes that serve one connection at a time; as many as the load needs",
  directives,
  settle,
  memory: freshMemory,
  plan: (at) => planPool(at, boundsOf(at.settings), voice),
  announcements: {
    resumed: "AH00163",
    stopping: "AH00169",
    gracefulStop: "AH00170",
    graceful: "AH00171",
    restart: "AH00173",
    kept: { ServerLimit: "AH00179" },
  },
});
