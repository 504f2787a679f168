// The facts of a status report that are not in the scoreboard, from a configuration and the moment. Used by the children
// (server-status) and by the parent (the control socket), so that both tell the same.
import type { Configuration } from "../../config/configuration.ts";
import type { directives } from "../directives.ts";
import type { Pool } from "../mpm/mpm.ts";
import type { Facts } from "./protocol.ts";
import type { StatusFacts } from "./status.ts";

export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** os.loadavg(). */
  readonly load: readonly number[];
}

export function statusFacts(
  { server }: Configuration<typeof directives>,
  pool: Pool,
  facts: Facts,
  { now, load }: Moment,
): StatusFacts {
  const [one = 0, five = 0, fifteen = 0] = load;
  return {
    serverName: server.settings.ServerName?.host ?? "localhost",
    serverVersion: facts.serverVersion,
    mpm: facts.mpm,
    built: facts.built,
    now,
    maxRequestWorkers: pool.maxRequestWorkers,
    serverLimit: pool.serverLimit,
    workersPerChild: placesPerChild(pool),
    extendedStatus: server.settings.ExtendedStatus,
    load: [one, five, fifteen],
    isAsync: pool.worker === "slot",
    countsFinishing: pool.worker === "process",
  };
}

/** The workers that a child may come to have: its places in the scoreboard's string. */
function placesPerChild({ workers, workersPerChild, threadLimit, maxRequestWorkers }: Pool): number {
  return workers === "elastic" ? Math.min(threadLimit, maxRequestWorkers) : workersPerChild;
}
