// The status page: SetHandler server-status. Apache's counterpart: mod_status; the report itself is core/status.ts.
import { defineDirectives } from "../../../config/directive.ts";
import { flag } from "../../../config/kinds.ts";
import { autoText } from "../../core/status-auto.ts";
import { htmlPage } from "../../core/status-html.ts";
import { answerError } from "../answer.ts";
import type { Exchange, HttpModule, Services } from "../module.ts";
import { ownSelf } from "../self.ts";

export const directives = defineDirectives({
  ExtendedStatus: flag({ help: "Whether requests are counted and told of in the status", initial: true }),
});

/** Apache looks for the words anywhere in the query, so that "?refresh=5&auto" and "?auto&x" both work. */
function parseQuery(url: string): {
  readonly auto: boolean;
  readonly plain: boolean;
  readonly refresh: number | undefined;
} {
  const query = url.includes("?") ? url.slice(url.indexOf("?") + 1) : "";
  const refresh = /refresh(?:=(\d+))?/.exec(query);
  const seconds = Number(refresh?.[1] ?? 0);
  return {
    auto: query.includes("auto"),
    plain: query.includes("notable"),
    refresh: refresh === null ? undefined : seconds < 1 ? 10 : seconds,
  };
}

function serve(exchange: Exchange, services: Services): void {
  const { req, res } = exchange;
  const { auto, plain, refresh } = parseQuery(req.url ?? "");
  const report = { ...services.status(), serverName: ownSelf(exchange).name };
  const via = req.socket.localAddress?.replace(/^::ffff:/, "") ?? "";
  const body = Buffer.from(auto ? autoText(report) : htmlPage(report, { plain, via }), "latin1");
  res.setHeader("Content-Type", `text/${auto ? "plain" : "html"}; charset=ISO-8859-1`);
  res.setHeader("Content-Length", body.length);
  if (refresh !== undefined) res.setHeader("Refresh", String(refresh));
  res.end(body);
}

export const status: HttpModule = {
  name: "status",
  directives,
  observes: ["server-status"],
  handler: ({ settings }, services) => {
    if (settings.SetHandler !== "server-status") return undefined;
    return (exchange) => {
      const { method } = exchange.req;
      if (method === "GET" || method === "HEAD") serve(exchange, services);
      else answerError(exchange, 405, { Allow: "GET,HEAD" });
    };
  },
};
