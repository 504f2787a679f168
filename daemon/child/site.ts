// What an order's configuration comes to in one event loop: its applications, loaded, and the pipeline over them.
// Used by the process of prefork and event, and by each thread of worker.
import { variablesSet } from "../http/modules/env.ts";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import type { Section } from "../../config/configuration.ts";
import { build, type StatusReport } from "../core/status.ts";
import { statusFacts } from "../core/status-facts.ts";
import type { Order } from "../core/protocol.ts";
import { hostLabel } from "../core/host-label.ts";
import type { Board } from "../core/scoreboard.ts";
import { isQuiescing, readBoard } from "../core/scoreboard-reading.ts";
import { otherHosts } from "../core/telemetry.ts";
import type { LoopPen } from "../core/telemetry-pens.ts";
import type { ServerSettings } from "../directives.ts";
import { modules } from "../http/modules/index.ts";
import { accessFilesOf } from "../http/access-world.ts";
import type { Application, Host, Services } from "../http/module.ts";
import { namedHost, Pipeline } from "../http/pipeline.ts";
import { childLog, standardError, type Say } from "../log/child-log.ts";
import { errorSink, type ErrorSink } from "../log/error-sink.ts";
import { programFile } from "../installation.ts";
import { steadyNow } from "../os/clock.ts";
import { anybodyMayRead } from "../os/readable.ts";
import {
  announceDrain,
  LoadFailure,
  loadApplication,
  readAhead as readApplicationsAhead,
  shutdownApplications,
  stopFollowing,
} from "./application.ts";
import { startObserver } from "./observer.ts";
import { checkHealth } from "./health.ts";

/** Milliseconds for each second of StartTimeout: less than the parent waits, so that the reason can still be told. */
const patience = 900;

export interface Site {
  readonly pipeline: Pipeline;
  readonly pen: LoopPen;
  /** Applications that do not load, each with the reason; their paths are answered with 503. */
  readonly without: readonly string[];
  /** Tells the applications that no connection comes any more, so that they close those that would go on for long. */
  readonly drain: () => void;
  /** Tells the applications that the end has come, and waits for them, bounded. */
  readonly end: () => Promise<void>;
}

/**
 * Reads every file of ours that may be needed later, if another user may not be allowed to then. Few children need all of
 * it: it is half of a child's start, and some megabytes.
 */
export async function readAhead(): Promise<void> {
  if (ownFiles().every(anybodyMayRead)) return;
  await Promise.all([readApplicationsAhead(), ...modules.map((module) => module.prepare?.())]);
}

/** One of each package and of ours: an installation gives all of its files the same rights. */
function ownFiles(): readonly string[] {
  return [programFile("child/main.js").href, import.meta.resolve("send"), import.meta.resolve("srvx/node")].map((url) =>
    fileURLToPath(url),
  );
}

/**
 * Loads every application of the configuration, one after the other, and folds the pipeline. `loop` is the number of the
 * thread, 0 where the process itself serves.
 */
export async function openSite(order: Order, board: Board, loop: number, say: Say): Promise<Site | LoadFailure> {
  const { portion, configuration } = order;
  const { server, hosts } = configuration;
  const observer = startObserver(order, loop);
  if (typeof observer === "string") return new LoadFailure("", observer);
  const loaded = await loadAll(order, say);
  stopFollowing();
  if (loaded instanceof LoadFailure) return loaded;
  const { applications, without } = loaded;
  const services: Services = {
    logDescriptor: (name) => order.logs[name],
    status: () => statusOf(order, board),
    telemetry: observer.telemetry,
    rowOf: (host) => order.hostRows[host] ?? otherHosts,
    isLeaving: () => isQuiescing(board, order.slot),
  };
  const logOf = hostLogs(order);
  const access = accessFilesOf(configuration);
  const common = { applications, logOf, access };
  const named = hosts.map((section, index) =>
    namedHost(section, { ...hostOf(section, common), ...elsewhere(portion?.hosts.includes(index)) }, server),
  );
  const main = { ...hostOf(server, common), ...elsewhere(portion?.main) };
  const pipeline = new Pipeline(main, named, modules, services);
  const unhealthy = await checkHealth(pipeline, order.healthChecks, server.settings, leftOf(server.settings));
  if (unhealthy !== undefined) return unhealthy;
  const all = [...applications.values()];
  const drain = () => announceDrain(all);
  return { pipeline, without, pen: observer.pen, drain, end: () => shutdownApplications(all) };
}

/** Milliseconds of StartTimeout that a process which began to live `performance.now()` ago has left. */
function leftOf({ StartTimeout }: ServerSettings): number {
  return Math.max(100, StartTimeout * patience - performance.now());
}

interface Loaded {
  readonly applications: ReadonlyMap<string, Application>;
  readonly without: readonly string[];
}

async function loadAll(order: Order, say: Say): Promise<Loaded | LoadFailure> {
  const applications = new Map<string, Application>();
  const without: string[] = [];
  const { server, hosts } = order.configuration;
  for (const { settings } of [server, ...hosts]) {
    // A virtual host with an error log of its own has its applications' troubles there.
    const isOwn = settings.ErrorLog !== server.settings.ErrorLog;
    const sayHere = isOwn ? childLog(order, settings).say : say;
    for (const { file } of settings.NodeApp) {
      if (applications.has(file)) continue;
      // A host's own variables are there while its application loads, which is when applications read them.
      Object.assign(process.env, variablesSet(settings, process.env));
      const application = await loadApplication(file, {
        ready: settings.NodeAppReady,
        patience: leftOf(server.settings),
        instance: order.instance,
        log: (level, text) => sayHere({ level, module: "node_app", text }),
      });
      if (!(application instanceof LoadFailure)) {
        applications.set(file, application);
        continue;
      }
      if (order.applications === "all") return application;
      without.push(`${file}: ${application.reason}`);
      applications.set(file, unavailable(file));
    }
  }
  return { applications, without };
}

/** Stands in for an application that does not load. */
function unavailable(file: string): Application {
  return {
    file,
    serve(_req, res) {
      res.writeHead(503, { "Content-Type": "text/plain", "Retry-After": "60" }).end("503 Service Unavailable\n");
    },
    takesUpgrades: () => false,
    upgrade: () => {},
  };
}

/** `isOurs` undefined: everything is. */
function elsewhere(isOurs: boolean | undefined): Pick<Host, "elsewhere"> {
  return isOurs === false ? { elsewhere: true } : {};
}

/** What all hosts share. */
interface Common extends Pick<Host, "applications" | "access"> {
  readonly logOf: (settings: ServerSettings) => Host["log"];
}

function hostOf(section: Section<ServerSettings>, { applications, logOf, access }: Common): Host {
  const { settings, containers } = section;
  const { ServerName } = settings;
  return {
    name: hostLabel(settings),
    port: ServerName?.port,
    settings,
    containers,
    applications,
    log: logOf(settings),
    access,
  };
}

/** The error log of each host, opened when the first line comes; hosts whose lines look the same share one. */
function hostLogs({ logs }: Order): (settings: ServerSettings) => Host["log"] {
  const opened = new Map<string, ErrorSink>();
  process.on("exit", () => opened.forEach((sink) => sink.finish()));
  return (settings) => {
    const { ErrorLog, ErrorLogFormat } = settings;
    const key = JSON.stringify([ErrorLog, ErrorLogFormat]);
    return (line) => {
      const sink = opened.get(key) ?? errorSink(logs[ErrorLog] ?? standardError, settings);
      opened.set(key, sink);
      sink.write(line);
    };
  };
}

function statusOf({ configuration, pool, facts }: Order, board: Board): StatusReport {
  return build(readBoard(board), statusFacts(configuration, pool, facts, { now: steadyNow(), load: loadavg() }));
}
