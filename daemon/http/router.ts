// One host's routes: what each path stands for, who may have it and who answers, folded once from the modules and
// remembered. Used by http/pipeline.ts.
import type { Container } from "../../config/configuration.ts";
import { applying, conditional, holding, laidOver, namedMatches } from "../../config/merge.ts";
import { unmeasured } from "../core/telemetry.ts";
import { directives, type ServerSettings } from "../directives.ts";
import { note, type Note } from "../log/catalogue.ts";
import { allowing, answerError } from "./answer.ts";
import { answersFault } from "./fault.ts";
import { bodyCheck, lookingUp, name, naming } from "./checks.ts";
import { handling } from "./handled.ts";
import { withoutLooks } from "./head.ts";
import { headLimits, type HeadLimits } from "./limits.ts";
import type {
  Beginning,
  Check,
  Exchange,
  Handler,
  Host,
  HttpModule,
  LateTarget,
  Recorder,
  Route,
  Services,
  Target,
} from "./module.ts";
import { normalise } from "./path.ts";
import { revising } from "./revising.ts";
import { branchFrom } from "./subject.ts";
import { tell } from "./tell.ts";
import { merging } from "./trailers.ts";

/** A route with everything that its modules answered. */
export interface PreparedRoute extends Route {
  readonly checks: readonly Check[];
  readonly handler: Handler;
  readonly beginnings: readonly Beginning[];
  readonly recorders: readonly Recorder[];
  /** Where its durations are counted in the telemetry. */
  readonly row: number;
  /** With an <If> that may concern it: the route for one request. */
  readonly choose: ((exchange: Exchange) => PreparedRoute) | undefined;
  /** Where .htaccess files may be: the route as they are now. */
  readonly current: (() => PreparedRoute) | undefined;
  readonly lookup: (rawPath: string) => PreparedRoute;
  readonly handled: ((exchange: Exchange) => PreparedRoute) | undefined;
}

const none: Target = { kind: "none" };

/** Runs the checks of a request's route one after the other; its handler answers when all let it pass. */
export function enter(exchange: Exchange): void {
  const route = exchange.route as PreparedRoute;
  if (route.choose !== undefined) exchange.route = route.choose(exchange);
  proceed(exchange, 0);
}

function proceed(exchange: Exchange, from: number): void {
  const { checks, handler } = exchange.route as PreparedRoute;
  for (let index = from; index < checks.length; index++) {
    const status = checks[index]?.(exchange);
    if (status === undefined) continue;
    if (status === "answered") return;
    if (typeof status === "number") return answerError(exchange, status);
    status.then(
      (later) => (later === undefined ? proceed(exchange, index + 1) : answerError(exchange, later)),
      answersFault(exchange),
    );
    return;
  }
  handler(exchange);
}

function allBranches(list: readonly Container<ServerSettings>[]): readonly Container<ServerSettings>[] {
  return list.flatMap((one) => [one, ...allBranches(one.inside)]);
}

/** Paths remembered for each host: a site has fewer; a scanner that asks for more only makes us forget. */
const remembered = 2_000;

/** A route before its checks and its handler are found, with what the named groups of its sections found. */
type Bare = Omit<Route, "lookup" | "enter" | "early" | "handled"> & { readonly named: ReadonlyMap<string, string> };

export class Router {
  readonly host: Host;
  readonly limits: HeadLimits;
  private readonly modules: readonly HttpModule[];
  private readonly services: Services;
  private readonly beginnings: readonly Beginning[];
  private readonly early: readonly Beginning[];
  private readonly recorders: readonly Recorder[];
  private readonly row: number;
  private readonly aliased: boolean;
  private readonly observing: ReadonlySet<string | undefined>;
  private readonly routes = new Map<string, PreparedRoute>();

  constructor(host: Host, modules: readonly HttpModule[], services: Services) {
    this.host = host;
    this.limits = headLimits(host.settings);
    this.row = services.rowOf(host.name);
    this.observing = new Set(modules.flatMap(({ observes }) => observes ?? []));
    this.aliased = host.containers.some(({ kind, settings }) => kind === "location" && settings.Alias !== undefined);
    this.modules = modules;
    this.services = services;
    this.beginnings = modules.flatMap((module) => module.begin?.(host) ?? []);
    this.early = modules.flatMap((module) => module.early?.(host) ?? []);
    this.recorders = modules.flatMap((module) => module.recorder?.(host, services) ?? []);
  }

  /** The route of a path as the client wrote it, without the query. */
  route(rawPath: string): PreparedRoute {
    const known = this.routes.get(rawPath) ?? this.remember(rawPath);
    return known.current === undefined ? known : known.current();
  }

  private remember(rawPath: string): PreparedRoute {
    if (this.routes.size >= remembered) this.routes.clear();
    const route = this.prepare(rawPath);
    this.routes.set(rawPath, route);
    return route;
  }

  /** A route that answers every request with this status; `why` tells of each, with what the system said. */
  refusal(status: number, rawPath: string, why?: Note, failure?: string): PreparedRoute {
    const { host, beginnings, recorders, row, lookup } = this;
    const handler: Handler = (exchange) => {
      if (why !== undefined) tell(exchange, why, failure);
      answerError(exchange, status, status === 501 || status === 405 ? allowing(exchange) : {});
    };
    const checks = this.modules.flatMap((module) => module.refusal?.(host) ?? []);
    const hooks = { choose: undefined, current: undefined, handled: undefined, early: [] };
    const bare = { host, path: rawPath, settings: host.settings, target: none, checks, ...hooks };
    return { ...bare, handler, beginnings, recorders, row, lookup, enter };
  }

  private readonly lookup = (rawPath: string): PreparedRoute => this.route(rawPath);

  private prepare(rawPath: string): PreparedRoute {
    const verdict = normalise(rawPath, this.host.settings);
    const { early } = this;
    if (!verdict.ok) return { ...this.refusal(verdict.status, rawPath, wrongPath(verdict.status, rawPath)), early };
    const { path } = verdict;
    if (path === "*") return { ...this.refusal(400, path), early, handler: answerWhole };
    const target = this.translate(path);
    return typeof target === "function" ? this.late(path, target) : this.routed(path, target);
  }

  /** What the path stands for depends on the request: a route is made for each file that it comes to. */
  private late(path: string, find: LateTarget): PreparedRoute {
    const routes = new Map<string, PreparedRoute>();
    const asked = { path, filename: undefined };
    const named = namedMatches(applying(this.host.containers, asked), asked);
    const choose = (exchange: Exchange): PreparedRoute => {
      name(exchange, named);
      const target = find(exchange);
      const key = target.kind === "file" ? target.filename : "";
      if (routes.size >= remembered) routes.clear();
      const kept = routes.get(key) ?? this.routed(path, target);
      routes.set(key, kept);
      const route = kept.current?.() ?? kept;
      return route.choose?.(exchange) ?? route;
    };
    return { ...this.routed(path, none), choose };
  }

  private routed(path: string, found: Target): PreparedRoute {
    const { containers } = this.host;
    const target = withoutEmptyNames(found);
    const route = this.laid(path, target, containers);
    if (target.kind !== "file") return route;
    const current = revising(this.host, target.filename, route, {
      laid: (all) => this.laid(path, target, all),
      refused: ({ status, why, failure }) => ({ ...this.refusal(status, path, why, failure), early: this.early }),
    });
    return current === undefined ? route : { ...route, current };
  }

  private laid(path: string, target: Target, containers: Host["containers"]): PreparedRoute {
    const { host } = this;
    const filename = target.kind === "file" ? target.filename : undefined;
    const asked = { path, filename };
    const applied = applying(containers, asked);
    const settings = laidOver(directives, host.settings, applied);
    const route = { host, path, settings, target, named: namedMatches(applied, asked) };
    const branches = conditional(containers, applied);
    return branches.length === 0
      ? this.prepared(route)
      : { ...this.prepared(route), choose: this.chooser(route, branches) };
  }

  private prepared(bare: Bare): PreparedRoute {
    const { plain, handled } = handling(bare.settings, bare.target, (settings, pathInfo) =>
      this.folded({ ...bare, settings }, pathInfo),
    );
    if (handled === undefined) return plain;
    const handler: Handler = (exchange) => {
      const route = handled(exchange);
      exchange.route = route;
      route.handler(exchange);
    };
    return { ...plain, handled, handler };
  }

  private folded(bare: Bare, pathInfo: string): PreparedRoute {
    const { lookup, early } = this;
    const settings = this.modules.reduce(
      (all, { refine }) => refine?.(all, bare.target, pathInfo) ?? all,
      bare.settings,
    );
    const route: Route = { ...bare, settings, early, lookup, handled: undefined, enter };
    const checks = this.modules.flatMap((module) => module.check?.(route) ?? []);
    return {
      ...route,
      lookup,
      handled: undefined,
      checks: [
        ...naming(bare.named),
        ...lookingUp(settings.HostnameLookups),
        ...checks,
        bodyCheck(settings.LimitRequestBody, settings.TraceEnable),
        ...merging(route),
      ],
      handler: this.handler(route),
      beginnings: this.beginnings,
      recorders: this.recorders,
      row: this.observing.has(settings.SetHandler) ? unmeasured : this.row,
      choose: undefined,
      current: undefined,
    };
  }

  /** Conditions hold or not, so there are only so many routes: each is folded when it is first needed. */
  private chooser(route: Bare, branches: readonly Container<ServerSettings>[]) {
    const tests = new Map(allBranches(branches).map((one) => [one, branchFrom(one.pattern)]));
    const order = [...tests.keys()];
    const chosen = new Map<string, PreparedRoute>();
    return (exchange: Exchange): PreparedRoute => {
      const seen = new Set<string>();
      const found = holding(branches, (one) => tests.get(one)?.(exchange, (field) => void seen.add(field)) ?? false);
      if (seen.size > 0) exchange.res.setHeader("Vary", [...seen].join(", "));
      const key = found.map((one) => order.indexOf(one)).join(" ");
      const known = chosen.get(key);
      if (known !== undefined) return known;
      const fresh = this.prepared({ ...route, settings: laidOver(directives, route.settings, found) });
      chosen.set(key, fresh);
      return fresh;
    };
  }

  private translate(path: string): Target | LateTarget {
    const host = this.aliased ? this.inLocations(path) : this.host;
    for (const module of this.modules) {
      const target = module.translate?.(path, host);
      if (target !== undefined) return target;
    }
    return { kind: "none" };
  }

  /** The host with its <Location>s laid over it, for an Alias that stands in one. */
  private inLocations(path: string): Host {
    const { host } = this;
    const locations = applying(host.containers, { path, filename: undefined });
    return { ...host, settings: laidOver(directives, host.settings, locations) };
  }

  private handler(route: Route): Handler {
    for (const module of this.modules) {
      const handler = module.handler?.(route, this.services);
      if (handler !== undefined) return handler;
    }
    return (exchange) => answerError(exchange, 404);
  }
}

/** With MergeSlashes Off a path has them; what sections, links and secrets are about is the file, as the system finds it. */
function withoutEmptyNames(target: Target): Target {
  if (target.kind !== "file" || !target.filename.includes("//")) return target;
  return { ...target, filename: target.filename.replace(/\/{2,}/g, "/") };
}

function wrongPath(status: 400 | 404, rawPath: string): Note {
  return status === 400 ? note("AH10244", rawPath) : note("AH00026", rawPath);
}

/** A host that other children serve: the client has to ask on a connection of its own (RFC 9110 §15.5.20). */
export class Elsewhere extends Router {
  override route(rawPath: string): PreparedRoute {
    return this.refusal(421, rawPath);
  }
}

/** "OPTIONS *" asks about the server as a whole; nothing else can be asked of it. */
function answerWhole(exchange: Exchange): void {
  const { req, res } = exchange;
  if (req.method !== "OPTIONS") return answerError(exchange, 400);
  withoutLooks(res);
  res.writeHead(200, { "Content-Length": 0 }).end();
}
