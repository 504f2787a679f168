// From a request to its answer: host, route, checks, handler, log. Everything that does not differ from request to
// request was folded into the route beforehand (http/router.ts), so what is left here is short. Used by child/service.ts.
import { type IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Section, VirtualHost } from "../../config/configuration.ts";
import { hostContainers } from "../../config/merge.ts";
import type { Connection } from "../child/connection.ts";
import type { ServerSettings } from "../directives.ts";
import type { Malformed } from "./client-error.ts";
import { answersTo, type Conformance, hostByPath, hostName, hostNamed, hostsAt, type Named } from "./hosts.ts";
import { overLimit } from "./limits.ts";
import { note, type Note } from "../log/catalogue.ts";
import type { Exchange, Host, HttpModule, Services } from "./module.ts";
import { mountRequest } from "./modules/node-app.ts";
import { splitTarget } from "./path.ts";
import { Elsewhere, enter, Router, type PreparedRoute } from "./router.ts";

export interface PreparedExchange extends Exchange {
  route: PreparedRoute;
}

/** A virtual host with what it is chosen by. */
export interface NamedHost extends Named {
  readonly host: Host;
}

/**
 * A section of the configuration as a host that can be chosen, with the main server's sections before its own; its port is
 * its own ServerName's, else its address's.
 */
export function namedHost(
  section: VirtualHost<ServerSettings>,
  common: Host,
  server: Section<ServerSettings>,
): NamedHost {
  const { addresses, settings } = section;
  const { ServerName } = settings;
  const host = { ...common, containers: hostContainers(server, section) };
  const inherited = JSON.stringify(ServerName) === JSON.stringify(server.settings.ServerName);
  const first = addresses[0]?.port;
  const port = inherited && first !== undefined && first !== "*" ? first : ServerName?.port;
  return { host: { ...host, port }, addresses, serverName: ServerName?.host, aliases: settings.ServerAlias };
}

interface NamedRouter extends Named {
  readonly router: Router;
  /** ServerPath. */
  readonly path: string | undefined;
}

export class Pipeline {
  private readonly main: Router;
  private readonly hosts: readonly NamedRouter[];
  /** The hosts that clients without a Host field may reach by their ServerPath. */
  private readonly byPath: readonly NamedRouter[];
  private readonly conformance: Conformance;
  private wellFormed: string | undefined;
  /** Local address and port → the hosts that are served there. */
  private readonly candidates = new Map<string, readonly NamedRouter[]>();

  constructor(main: Host, hosts: readonly NamedHost[], modules: readonly HttpModule[], services: Services) {
    const routerOf = (host: Host) => new (host.elsewhere === true ? Elsewhere : Router)(host, modules, services);
    this.conformance = main.settings.HttpProtocolOptions.conformance ?? "Strict";
    this.main = routerOf(main);
    this.hosts = hosts.map(({ host, ...named }) => ({
      ...named,
      router: routerOf(host),
      path: host.settings.ServerPath,
    }));
    this.byPath = this.hosts.filter(({ path }) => path !== undefined);
  }

  /** Finds out what a request is for. Never fails: what cannot be served gets a route that refuses. */
  open(connection: Connection, req: IncomingMessage, res: ServerResponse, startedAt: number): PreparedExchange {
    return begun(connection, { req, res, route: this.route(connection, req) }, startedAt);
  }

  /** What could not be parsed, as an exchange of the connection's first host: it is answered with this status. */
  refuse(connection: Connection, { req, res, status }: Malformed, startedAt: number): PreparedExchange {
    const router = this.routerFor(connection, req.headers.host ?? "") ?? this.main;
    const route = router.refusal(status, req.url ?? "", whyMalformed(status, router.limits.line, req));
    return begun(connection, { req, res, route }, startedAt);
  }

  /** Answers it. */
  run(exchange: PreparedExchange): void {
    enter(exchange);
  }

  /** Writes it down in the logs of its host. */
  record(exchange: PreparedExchange, bytes: number, finishedAt: number): void {
    for (const recorder of exchange.route.recorders) recorder(exchange, bytes, finishedAt);
  }

  /**
   * The exchange of an upgrade that an application takes and that no check refuses; undefined: it is a request as any other,
   * as which it is checked once more, so nothing is told of it here. A check that has to wait, for the name of a client,
   * cannot let an upgrade pass.
   */
  wants(connection: Connection, req: IncomingMessage, startedAt: number): PreparedExchange | undefined {
    const before = { rawHeaders: [...req.rawHeaders], headers: { ...req.headers } };
    const exchange = this.open(connection, req, new ServerResponse(req), startedAt);
    const route = exchange.route.choose?.(exchange) ?? exchange.route;
    exchange.route = { ...route, host: { ...route.host, log: () => {} } };
    const { target, checks } = route;
    const passes =
      target.kind === "app" &&
      target.application.takesUpgrades() &&
      req.method !== "TRACE" &&
      checks.every((check) => check(exchange) === undefined);
    if (passes) {
      exchange.route = route;
      return exchange;
    }
    // What sections and checks changed in it they will change again.
    Object.assign(req, before);
    Reflect.deleteProperty(req, "push");
    return undefined;
  }

  /** Hands it to the application. */
  upgrade({ req, route }: PreparedExchange, stream: Duplex, head: Buffer): void {
    const { target, path } = route;
    if (target.kind !== "app") return;
    if (target.mount !== "/") mountRequest(req, target.mount, path);
    target.application.upgrade(req, stream, head);
  }

  private route(connection: Connection, req: IncomingMessage): PreparedRoute {
    const url = req.url ?? "/";
    const direct = url.startsWith("/");
    const field = (direct ? undefined : splitTarget(url).authority) ?? req.headers.host ?? "";
    // A connection nearly always asks the same host again.
    if (connection.field !== field) {
      connection.field = field;
      connection.router = this.routerFor(connection, field);
    }
    const router = (field === "" ? hostByPath(this.byPath, url)?.router : undefined) ?? connection.router;
    const query = url.indexOf("?");
    const rawPath = direct ? (query < 0 ? url : url.slice(0, query)) : splitTarget(url).rawPath;
    if (router === null) return this.main.refusal(400, rawPath, note("AH00550", field));
    if (url.includes("#") || req.httpVersionMajor === 0) return this.main.refusal(400, rawPath, note("AH00566"));
    const refused = overLimit(req, router.limits);
    if (refused !== undefined) return router.refusal(refused.status, rawPath, refused.why);
    return req.method === "CONNECT" ? noTunnel(router, rawPath) : router.route(rawPath);
  }

  /** Without virtual hosts a field only has to be well-formed. The last one was, and is nearly always this one too. */
  private lone(field: string): Router | null {
    if (field !== this.wellFormed && hostName(field, this.conformance) === undefined) return null;
    this.wellFormed = field;
    return this.main;
  }

  /** The host that a Host field names on this connection's address; null when it cannot be a name at all. */
  private routerFor({ socket }: Connection, field: string): Router | null {
    if (this.hosts.length === 0) return this.lone(field);
    const name = hostName(field, this.conformance);
    if (name === undefined) return null;
    const { localAddress = "", localPort = 0 } = socket;
    const key = `${localAddress} ${localPort}`;
    const candidates = this.candidates.get(key) ?? hostsAt(this.hosts, localAddress, localPort);
    this.candidates.set(key, candidates);
    const host = hostNamed(candidates, name);
    if (name !== "" && this.main.host.settings.StrictHostCheck && (host === undefined || !answersTo(host, name)))
      return null;
    return host?.router ?? this.main;
  }
}

function whyMalformed(status: Malformed["status"], longest: number, req: IncomingMessage): Note | undefined {
  if (status === 408) return note("AH01382", "header");
  if (status === 414) return note("AH00565", longest);
  return status === 400
    ? note("AH00566")
    : note("AH00135", `${req.method ?? ""} ${req.url ?? ""} HTTP/${req.httpVersion}`);
}

/** CONNECT: this server is no proxy. What it names has to be a host and a port all the same. */
function noTunnel(router: Router, rawPath: string): PreparedRoute {
  return rawPath.includes("/") ? router.refusal(400, rawPath, note("AH00566")) : router.refusal(405, rawPath);
}

type Asked = Pick<PreparedExchange, "req" | "res" | "route">;

/** An exchange of a connection at its beginning, with what its route does first done. */
export function begun(
  { served, client }: Pick<Connection, "served" | "client">,
  { req, res, route }: Asked,
  startedAt: number,
): PreparedExchange {
  const exchange: PreparedExchange = {
    req,
    res,
    route,
    startedAt,
    keptAlive: served,
    client,
    env: undefined,
    inner: undefined,
    failed: false,
    requestId: undefined,
    index: undefined,
    pathInfo: "",
    sent: 0,
    received: 0,
    finishedAt: 0,
  };
  for (const begin of route.beginnings) begin(exchange);
  for (const begin of route.early) begin(exchange);
  return exchange;
}
