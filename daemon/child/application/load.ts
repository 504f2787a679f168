// From a file to an application: evaluate it, recognise what it exported, else wait for its listen().
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { askForBody, isAwaited } from "../../http/interim.ts";
import type { Application } from "../../http/module.ts";
import type { LoadOptions } from "../application.ts";
import { tenantOf, whileLoading, type Tenant } from "./context.ts";
import { deferred, type Deferred } from "./deferred.ts";
import { evaluate } from "./evaluate.ts";
import { offerOwnPackage } from "./own-package.ts";
import { LoadFailure, failureOf } from "./failure.ts";
import { formOf, type NodeHandler } from "./form.ts";
import { isEnding } from "./process.ts";
import { unreadable } from "./readable.ts";

const tenants = new WeakMap<Application, Tenant>();

/** What is remembered of a loaded application. */
export function tenantBehind(application: Application): Tenant | undefined {
  return tenants.get(application);
}

/** Gives a request to a server's listeners, as the server itself would. */
function emitRequest(tenant: Tenant, req: IncomingMessage, res: ServerResponse): void {
  const { server } = tenant;
  if (server === undefined) return;
  tenant.active += 1;
  res.once("close", () => {
    tenant.active -= 1;
  });
  if (isAwaited(res) && server.listenerCount("checkContinue") > 0) {
    server.emit("checkContinue", req, res);
    return;
  }
  askForBody(res);
  server.emit("request", req, res);
}

function handing(handler: NodeHandler): Application["serve"] {
  return (req, res) => {
    askForBody(res);
    void handler(req, res);
  };
}

function applicationOf(tenant: Tenant, handler: NodeHandler | undefined): Application {
  const application: Application = {
    file: tenant.file,
    serve: handler === undefined ? (req, res) => emitRequest(tenant, req, res) : handing(handler),
    takesUpgrades: () => (tenant.server?.listenerCount("upgrade") ?? 0) > 0,
    upgrade: (req: IncomingMessage, stream: Duplex, head: Buffer) =>
      void tenant.server?.emit("upgrade", req, stream, head),
  };
  tenants.set(application, tenant);
  return application;
}

/** How far a file has come that is being loaded. */
type Stage = "evaluating" | "evaluated";

/** Resolves once the application listens, and has said "ready" if it must. */
function readiness(tenant: Tenant, ready: LoadOptions["ready"]): Deferred<void> {
  const missing = new Set<"listening" | "ready">(ready === "message" ? ["listening", "ready"] : ["listening"]);
  const wait = deferred();
  const arrived = (what: "listening" | "ready") => () => {
    missing.delete(what);
    if (missing.size === 0) wait.resolve();
  };
  tenant.notice.listening = arrived("listening");
  tenant.notice.ready = arrived("ready");
  return wait;
}

function impatience(tenant: Tenant, options: LoadOptions, stage: Stage): LoadFailure {
  const waited = `within ${Number((options.patience / 1000).toFixed(2))} s`;
  if (stage === "evaluating") {
    return new LoadFailure(tenant.file, `It was not evaluated ${waited}: does a top-level await in it never end?`);
  }
  if (tenant.server !== undefined) {
    return new LoadFailure(tenant.file, `It did not call process.send("ready") ${waited} (NodeAppReady message)`);
  }
  const wanted = "a handler (req, res), an object with fetch(request) or an http.Server";
  return new LoadFailure(tenant.file, `It does not export ${wanted}, and did not call listen() ${waited}`);
}

async function settle(tenant: Tenant, options: LoadOptions, reach: (stage: Stage) => void): Promise<Application> {
  const wait = readiness(tenant, options.ready);
  const form = await formOf(await evaluate(tenant.file));
  reach("evaluated");
  if (form?.kind === "handler") return applicationOf(tenant, form.handler);
  if (form?.kind === "server") tenant.server ??= form.server;
  else await wait.promise;
  return applicationOf(tenant, undefined);
}

/** Loads the file unless that takes longer than it may. */
async function settleInTime(tenant: Tenant, options: LoadOptions): Promise<Application | LoadFailure> {
  let stage: Stage = "evaluating";
  const late = deferred<LoadFailure>();
  const timer = setTimeout(() => late.resolve(impatience(tenant, options, stage)), options.patience);
  const settled = settle(tenant, options, (reached) => (stage = reached));
  return Promise.race([settled, late.promise]).finally(() => clearTimeout(timer));
}

/** Settles with what is thrown outside of any promise while the application is loading. */
function uncaught(file: string): { readonly failure: Promise<LoadFailure>; readonly end: () => void } {
  const { promise, resolve } = deferred<LoadFailure>();
  const caught = (thrown: unknown) => resolve(failureOf(file, thrown));
  process.on("uncaughtException", caught);
  return { failure: promise, end: () => void process.off("uncaughtException", caught) };
}

export async function load(file: string, options: LoadOptions): Promise<Application | LoadFailure> {
  const obstacle = unreadable(file);
  if (obstacle !== undefined) return new LoadFailure(file, obstacle);
  offerOwnPackage(file);
  if (options.instance !== undefined) process.env["NODE_APP_INSTANCE"] = String(options.instance);
  const tenant = tenantOf(file, options.log);
  const exited = (code: number) => {
    if (!isEnding()) options.log("error", `${file} called process.exit(${code}) while it was being loaded`);
  };
  const { failure, end } = uncaught(file);
  process.on("exit", exited);
  try {
    return await Promise.race([whileLoading(tenant, () => settleInTime(tenant, options)), failure]);
  } catch (thrown) {
    return failureOf(file, thrown);
  } finally {
    process.off("exit", exited);
    end();
  }
}
