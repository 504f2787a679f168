// One host's routes: what each path stands for, who may have it and who answers, folded once from the modules and
// remembered. Used by http/pipeline.ts.
import { containersFor } from "../../config/merge.ts";
import { unmeasured } from "../core/telemetry.ts";
import { directives } from "../directives.ts";
import { answerError } from "./answer.ts";
import { bodyOverLimit, headLimits, watchBody, type HeadLimits } from "./limits.ts";
import type {
  Beginning,
  Check,
  Exchange,
  Handler,
  Host,
  HttpModule,
  Recorder,
  Route,
  Services,
  Target,
} from "./module.ts";
import { normalise } from "./path.ts";

/** A route with everything that its modules answered. */
export interface PreparedRoute extends Route {
  readonly checks: readonly Check[];
  readonly handler: Handler;
  readonly beginnings: readonly Beginning[];
  readonly recorders: readonly Recorder[];
  /** Where its durations are counted in the telemetry. */
  readonly row: number;
}

/** Paths remembered for each host: a site has fewer; a scanner that asks for more only makes us forget. */
const remembered = 2_000;

export class Router {
  readonly host: Host;
  readonly limits: HeadLimits;
  private readonly modules: readonly HttpModule[];
  private readonly services: Services;
  private readonly beginnings: readonly Beginning[];
  private readonly recorders: readonly Recorder[];
  private readonly row: number;
  private readonly observing: ReadonlySet<string | undefined>;
  private readonly routes = new Map<string, PreparedRoute>();

  constructor(host: Host, modules: readonly HttpModule[], services: Services) {
    this.host = host;
    this.limits = headLimits(host.settings);
    this.row = services.rowOf(host.name);
    this.observing = new Set(modules.flatMap(({ observes }) => observes ?? []));
    this.modules = modules;
    this.services = services;
    this.beginnings = modules.flatMap((module) => module.begin?.(host) ?? []);
    this.recorders = modules.flatMap((module) => module.recorder?.(host, services) ?? []);
  }

  /** The route of a path as the client wrote it, without the query. */
  route(rawPath: string): PreparedRoute {
    const known = this.routes.get(rawPath);
    if (known !== undefined) return known;
    if (this.routes.size >= remembered) this.routes.clear();
    const route = this.prepare(rawPath);
    this.routes.set(rawPath, route);
    return route;
  }

  /** A route that answers every request with this status. */
  refusal(status: number, rawPath: string): PreparedRoute {
    const { host, beginnings, recorders, row } = this;
    const handler: Handler = (exchange) => answerError(exchange, status);
    return {
      host,
      path: rawPath,
      settings: host.settings,
      target: { kind: "none" },
      checks: [],
      handler,
      beginnings,
      recorders,
      row,
    };
  }

  private prepare(rawPath: string): PreparedRoute {
    const verdict = normalise(rawPath);
    if (!verdict.ok) return this.refusal(verdict.status, rawPath);
    const { path } = verdict;
    const target = this.translate(path);
    const filename = target.kind === "file" ? target.filename : undefined;
    const { host } = this;
    const settings = containersFor(directives, host.settings, host.containers, { path, filename });
    const route: Route = { host, path, settings, target };
    const checks = this.modules.flatMap((module) => module.check?.(route) ?? []);
    return {
      ...route,
      checks: [...checks, bodyCheck(settings.LimitRequestBody)],
      handler: this.handler(route),
      beginnings: this.beginnings,
      recorders: this.recorders,
      row: this.observing.has(settings.SetHandler) ? unmeasured : this.row,
    };
  }

  private translate(path: string): Target {
    for (const module of this.modules) {
      const target = module.translate?.(path, this.host);
      if (target !== undefined) return target;
    }
    return { kind: "none" };
  }

  private handler(route: Route): Handler {
    for (const module of this.modules) {
      const handler = module.handler?.(route, this.services);
      if (handler !== undefined) return handler;
    }
    return (exchange) => answerError(exchange, 404);
  }
}

function bodyCheck(limit: number): Check {
  return (exchange: Exchange) => {
    const { req } = exchange;
    // Most requests have no body: nothing is looked up for them.
    if (req.method === "GET" || req.method === "HEAD" || limit === 0) return undefined;
    watchBody(req, limit, () => answerError(exchange, 413));
    return bodyOverLimit(req, limit);
  };
}
