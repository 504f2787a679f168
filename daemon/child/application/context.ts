// Which application the running code belongs to, for the hooks on listen(), process.send and process.exit.
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

/** Every application of this event loop. */
const tenants: Tenant[] = [];
/** The one that is being loaded, or whose listeners are being called. */
let current: Tenant | undefined;

const ignore = () => undefined;

export function tenantOf(file: string, log: Tenant["log"]): Tenant {
  const notice = { listening: ignore, ready: ignore, closed: ignore };
  const tenant: Tenant = { file, log, server: undefined, place: "", listening: new Set(), active: 0, notice };
  tenants.push(tenant);
  return tenant;
}

/** What an application starts while it is loaded (timers, promises, connections) carries its context along. */
const context = new AsyncLocalStorage<Tenant>();

/** The application that the running code belongs to, if it can be told; a lone application owns everything. */
export function currentTenant(): Tenant | undefined {
  return context.getStore() ?? current ?? (tenants.length === 1 ? tenants[0] : undefined);
}

/** Runs code on behalf of an application. */
export function onBehalfOf<R>(tenant: Tenant, run: () => R): R {
  const before = current;
  current = tenant;
  try {
    return run();
  } finally {
    current = before;
  }
}

/**
 * The same for the evaluation of its file, where the context may get lost between modules: until the promise settles,
 * code without a context counts as this application's.
 */
export async function whileLoading<R>(tenant: Tenant, run: () => Promise<R>): Promise<R> {
  const before = current;
  current = tenant;
  try {
    return await context.run(tenant, run);
  } finally {
    current = before;
  }
}

/** To be called when the last application is loaded: following contexts any longer costs a fifth of the throughput. */
export function stopFollowing(): void {
  context.disable();
}
