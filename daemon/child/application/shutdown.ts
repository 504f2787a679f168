// The end of applications, as those written for PM2 expect it.
import type { Application } from "../../http/module.ts";
import { onBehalfOf, type Tenant } from "./context.ts";
import { deferred } from "./deferred.ts";
import { tenantBehind } from "./load.ts";
import { listenersOf, withholdExit } from "./process.ts";

/** After its servers are closed an application may still close what it used; this share of the grace is left for it. */
const closingShare = 0.25;

type Call = () => unknown;

/** What is to be called to tell this application of its end. */
function farewells(tenant: Tenant): readonly Call[] {
  const interrupt = listenersOf(tenant, "SIGINT").map((listener) => () => listener("SIGINT", 2));
  const terminate = listenersOf(tenant, "SIGTERM").map((listener) => () => listener("SIGTERM", 15));
  const message = listenersOf(tenant, "message").map((listener) => () => listener("shutdown", undefined));
  return [...(interrupt.length > 0 ? interrupt : terminate), ...message];
}

/** One listener that throws must not keep the others from being told. */
async function tell(tenant: Tenant, call: Call): Promise<void> {
  try {
    await call.call(process);
  } catch (thrown) {
    tenant.log("error", `${tenant.file} threw when it was told of its end: ${String(thrown)}`);
  }
}

const tenantsOf = (apps: readonly Application[]): readonly Tenant[] =>
  [...new Set(apps.map(tenantBehind))].filter((tenant) => tenant !== undefined);

/**
 * Tells applications that listen for messages "drain": no connection is accepted any more, and WebSockets and event
 * streams, which nobody else can end well, are to be closed.
 */
export function announceDrain(apps: readonly Application[]): void {
  for (const tenant of tenantsOf(apps)) {
    const calls = listenersOf(tenant, "message").map((listener) => () => listener("drain", undefined));
    onBehalfOf(tenant, () => calls.map((call) => void tell(tenant, call)));
  }
}

async function end(tenant: Tenant, graceMs: number, exit: Promise<void>): Promise<void> {
  const calls = farewells(tenant);
  if (calls.length === 0) return;
  const { promise, resolve } = deferred();
  const timers = [setTimeout(resolve, graceMs)];
  tenant.notice.closed = () => void timers.push(setTimeout(resolve, graceMs * closingShare));
  onBehalfOf(tenant, () => calls.map((call) => void tell(tenant, call)));
  await Promise.race([promise, exit]);
  for (const timer of timers) clearTimeout(timer);
}

export async function shutdown(apps: readonly Application[], graceMs: number): Promise<void> {
  const exits = new Map(tenantsOf(apps).map((tenant) => [tenant, deferred()]));
  // An exit that belongs to nobody known is taken for everybody's.
  const restore = withholdExit((tenant) => {
    const wanted = tenant === undefined ? undefined : exits.get(tenant);
    for (const { resolve } of wanted === undefined ? exits.values() : [wanted]) resolve();
  });
  try {
    await Promise.all([...exits].map(([tenant, { promise }]) => end(tenant, graceMs, promise)));
  } finally {
    restore();
  }
}
