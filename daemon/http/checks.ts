// What the core itself checks of requests, before and behind the modules' checks: names of clients, the groups that sections
// found, bodies and TRACE. Used by http/router.ts.
import type { ServerSettings } from "../directives.ts";
import { note } from "../log/catalogue.ts";
import { answerError, answerOver } from "./answer.ts";
import { findName } from "./client-names.ts";
import { setVariable } from "./environment.ts";
import { announcesBody, bodyOverLimit, watchBody } from "./limits.ts";
import type { Check, Exchange } from "./module.ts";
import { tell } from "./tell.ts";
import { answerTrace } from "./trace.ts";

/** HostnameLookups. */
export function lookingUp(how: ServerSettings["HostnameLookups"]): readonly Check[] {
  return how === "Off" ? [] : [(exchange) => findName(exchange, how)];
}

/** Variables of the request, there before anything is checked. */
export function naming(named: ReadonlyMap<string, string>): readonly Check[] {
  return named.size === 0 ? [] : [(exchange) => name(exchange, named)];
}

export function name(exchange: Exchange, named: ReadonlyMap<string, string>): undefined {
  for (const [variable, value] of named) setVariable(exchange, variable, value);
}

/** LimitRequestBody and TRACE. */
export function bodyCheck(limit: number, trace: ServerSettings["TraceEnable"]): Check {
  return (exchange: Exchange) => {
    const { req } = exchange;
    if (req.method === "TRACE") return answerTrace(exchange, trace);
    if (limit === 0 || !announcesBody(req)) return undefined;
    watchBody(req, limit, (read) => {
      tell(exchange, note("AH01591", read, limit));
      if (exchange.route.target.kind === "app") answerOver(exchange, 413);
      else answerError(exchange, 413);
    });
    const announced = bodyOverLimit(req, limit);
    if (announced === undefined) return undefined;
    tell(exchange, note("AH01588", announced, limit));
    return 413;
  };
}
