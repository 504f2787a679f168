// Which application the running code belongs to. What an application starts while it is loaded (timers, promises,
// connections) carries its context along, so that a listen() that comes later is still known to be its own.
import { AsyncLocalStorage } from "node:async_hooks";
import type { Server } from "node:http";
import type { Level } from "../../../config/configuration.ts";

/** What is remembered of one application from loading to the end. */
export interface Tenant {
  readonly file: string;
  readonly log: (level: Level, text: string) => void;
  /** The first HTTP server that listened. */
  server: Server | undefined;
  /** Where it wanted to listen: "port 3000". */
  place: string;
  /** Everything that listened and was not bound; the first is `server`. */
  readonly listening: Set<Server>;
  /** Requests that the captured servers are answering. */
  active: number;
  /** Called when a server was captured, when "ready" was sent, when its servers are closed. */
  readonly notice: Record<"listening" | "ready" | "closed", () => void>;
}

const context = new AsyncLocalStorage<Tenant>();
let loading: Tenant | undefined;

export function tenantOf(file: string, log: Tenant["log"]): Tenant {
  const ignore = () => undefined;
  const notice = { listening: ignore, ready: ignore, closed: ignore };
  return { file, log, server: undefined, place: "", listening: new Set(), active: 0, notice };
}

/** The application that the running code belongs to, if any. */
export function currentTenant(): Tenant | undefined {
  return context.getStore() ?? loading;
}

/** Runs code on behalf of an application. */
export function onBehalfOf<R>(tenant: Tenant, run: () => R): R {
  return context.run(tenant, run);
}

/**
 * The same for the evaluation of its file, where the context may get lost between modules: until the promise settles,
 * code without a context counts as this application's.
 */
export async function whileLoading<R>(tenant: Tenant, run: () => Promise<R>): Promise<R> {
  const before = loading;
  loading = tenant;
  try {
    return await context.run(tenant, run);
  } finally {
    loading = before;
  }
}
