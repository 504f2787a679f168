// The server's own name and port as one request should see them: for redirects, error pages and the access log.
// Apache's counterpart: ap_get_server_name and ap_get_server_port (server/core.c), ruled by UseCanonicalName and
// UseCanonicalPhysicalPort.
import { hostName, portIn } from "./hosts.ts";
import { localEnd } from "./local-end.ts";
import type { Exchange } from "./module.ts";

export interface Self {
  readonly name: string;
  readonly port: number;
}

type Asked = Pick<Exchange, "req" | "route">;

/** The connection is, or ServerName says that it is outside of a proxy. */
const isSecure = ({ req, route }: Asked): boolean =>
  "encrypted" in req.socket || route.host.settings.ServerName?.scheme === "https";
const usualPort = (exchange: Asked): number => (isSecure(exchange) ? 443 : 80);

/** For logs: the port in ServerName, else the one that the connection came to. */
export function canonicalSelf(exchange: Asked): Self {
  const { ServerName } = exchange.route.host.settings;
  return {
    name: ServerName?.host ?? exchange.route.host.name.replace(/:\d+$/, ""),
    port: ServerName?.port ?? localEnd(exchange.req.socket).port ?? 80,
  };
}

/** With UseCanonicalName Off what the client's Host field says, else what ServerName says. */
export function ownSelf(exchange: Asked): Self {
  const { UseCanonicalName, UseCanonicalPhysicalPort } = exchange.route.settings;
  const { name } = canonicalSelf(exchange);
  const physical = UseCanonicalPhysicalPort === "On" ? localEnd(exchange.req.socket).port : undefined;
  const { port: given } = exchange.route.host;
  if (UseCanonicalName === "On") return { name, port: given ?? physical ?? usualPort(exchange) };
  const field = exchange.req.headers.host ?? "";
  const asked = hostName(field);
  return {
    name: asked === undefined || asked === "" ? name : asked,
    port: portIn(field) ?? physical ?? given ?? usualPort(exchange),
  };
}

/** An absolute URL on this server; the usual port is left out. */
export function ownUrl(exchange: Asked, pathAndQuery: string): string {
  const { name, port } = ownSelf(exchange);
  const scheme = isSecure(exchange) ? "https" : "http";
  return `${scheme}://${name}${port === usualPort(exchange) ? "" : `:${port}`}${pathAndQuery}`;
}
