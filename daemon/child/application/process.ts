// What `process` is to an application: process.send exists and reaches nobody but us, so that the message "ready" works
// as under PM2 in processes and in threads and nothing else can disturb the parent; cluster.isPrimary is false, so that
// an application that would start its own workers does not; process.exit during shutdown ends that application only.
import cluster from "node:cluster";
import { syncBuiltinESMExports } from "node:module";
import { isMainThread } from "node:worker_threads";
import { currentTenant, type Tenant } from "./context.ts";

const channel = process.send?.bind(process);

/** Sends a message to the parent; false where there is none, as in a thread. */
export function sendToParent(message: object): boolean {
  return channel?.(message) ?? false;
}

/** What node:cluster itself sends over the channel, through process.send. */
function isInternal(message: unknown): boolean {
  if (typeof message !== "object" || message === null || !("cmd" in message)) return false;
  return typeof message.cmd === "string" && message.cmd.startsWith("NODE_");
}

function send(message: unknown, ...rest: unknown[]): boolean {
  if (channel !== undefined && isInternal(message)) {
    return (channel as (...args: unknown[]) => boolean)(message, ...rest);
  }
  if (message === "ready") currentTenant()?.notice.ready();
  const done = rest.findLast((value) => typeof value === "function") as ((error: null) => void) | undefined;
  if (done !== undefined) process.nextTick(done, null);
  return true;
}

type Listener = (...args: unknown[]) => void;

/** Who put a listener on `process`; ours have no owner. */
const owners = new WeakMap<object, Tenant>();

function remember(_event: string | symbol, listener: Listener): void {
  const tenant = currentTenant();
  if (tenant !== undefined) owners.set(listener, tenant);
}

/** What an application listens with for an event of `process`. */
export function listenersOf(tenant: Tenant, event: "SIGINT" | "SIGTERM" | "message"): readonly Listener[] {
  const all = process.rawListeners(event) as (Listener & { readonly listener?: Listener })[];
  return all.filter((listener) => owners.get(listener.listener ?? listener) === tenant);
}

/** True from the moment when this process or thread ends by our own doing. */
let ending = false;
export const isEnding = (): boolean => ending;

/** Ends this process or thread; no application is said to have called it. */
export function endProcess(code: number): never {
  ending = true;
  process.exit(code);
}

/** Until the returned function is called, process.exit ends no process: `exits` is told which application called. */
export function withholdExit(exits: (tenant: Tenant | undefined) => void): () => void {
  // oxlint-disable-next-line typescript/unbound-method -- put back as it was
  const exit = process.exit;
  process.exit = (() => exits(currentTenant())) as typeof process.exit;
  return () => {
    process.exit = exit;
  };
}

/** Puts the hooks in place: once in a process or thread, before the first application. */
export function installProcessHooks(): void {
  process.on("newListener", remember);
  process.send = send as NonNullable<typeof process.send>;
  if (isMainThread) return;
  Object.assign(cluster, { isPrimary: false, isMaster: false, isWorker: true });
  syncBuiltinESMExports();
}
