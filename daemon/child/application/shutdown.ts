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
    tenant.log("error", `${tenant.file} threw while it was shutting down: ${String(thrown)}`);
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
  const tenants = [...new Set(apps.map(tenantBehind))].filter((tenant) => tenant !== undefined);
  const exits = new Map(tenants.map((tenant) => [tenant, deferred()]));
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
