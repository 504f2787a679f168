// The status page: SetHandler server-status. Apache's counterpart: mod_status; the report itself is core/status.ts. What a
// browser gets besides mod_status' page is in status-page.ts.
import { plainAddress } from "../../core/address.ts";
import { defineDirectives } from "../../../config/directive.ts";
import { flag } from "../../../config/kinds.ts";
import { autoText } from "../../core/status-auto.ts";
import { htmlPage } from "../../core/status-html.ts";
import { allowing, answerError } from "../answer.ts";
import type { Exchange, HttpModule, Services } from "../module.ts";
import { ownSelf } from "../self.ts";
import { isAsset, pagePolicy, readAssets, sendAsset, sendLive } from "./status-page.ts";

export const directives = defineDirectives({
  ExtendedStatus: flag({ help: "Whether requests are counted and told of in the status", initial: true }),
});

interface Options {
  readonly auto: boolean;
  /** ?notable */
  readonly lists: boolean;
  /** Seconds. */
  readonly refresh: number | undefined;
}

/** Apache looks for the words anywhere in the query, so that "?refresh=5&auto" and "?auto&x" both work. */
function optionsIn(query: string): Options {
  const refresh = /refresh(?:=(\d+))?/.exec(query);
  const seconds = Number(refresh?.[1] ?? 0);
  return {
    auto: query.includes("auto"),
    lists: query.includes("notable"),
    refresh: refresh === null ? undefined : seconds < 1 ? 10 : seconds,
  };
}

/** What mod_status answers. Who asks for its lists or for reloading wants its page and no other. */
function sendReport(exchange: Exchange, services: Services, { auto, lists, refresh }: Options): void {
  const { req, res } = exchange;
  const report = { ...services.status(), serverName: ownSelf(exchange).name };
  const via = plainAddress(req.socket.localAddress ?? "");
  const page = { lists, via, live: !lists && refresh === undefined };
  const body = Buffer.from(auto ? autoText(report) : htmlPage(report, page), "latin1");
  res.setHeader("Content-Type", `text/${auto ? "plain" : "html"}; charset=ISO-8859-1`);
  res.setHeader("Content-Length", body.length);
  if (refresh !== undefined) res.setHeader("Refresh", String(refresh));
  if (!auto) for (const [name, value] of Object.entries(pagePolicy)) res.setHeader(name, value);
  res.end(body);
}

function serve(exchange: Exchange, services: Services): void {
  const url = exchange.req.url ?? "";
  const query = url.includes("?") ? url.slice(url.indexOf("?") + 1) : "";
  const asset = isAsset(query);
  if (asset !== undefined) sendAsset(exchange, asset);
  else if (query === "live") sendLive(exchange, services);
  else sendReport(exchange, services, optionsIn(query));
}

export const status: HttpModule = {
  name: "status",
  directives,
  observes: ["server-status"],
  prepare: async () => readAssets(),
  handler: ({ settings }, services) => {
    if (settings.SetHandler !== "server-status") return undefined;
    return (exchange) => {
      const { method } = exchange.req;
      if (method === "GET" || method === "HEAD") serve(exchange, services);
      else answerError(exchange, 405, allowing(exchange));
    };
  },
};
