// The server's own name and port as one request should see them: for redirects, error pages and the access log.
// Apache's counterpart: ap_get_server_name and ap_get_server_port (server/core.c), ruled by UseCanonicalName.
import { hostName } from "./hosts.ts";
import type { Exchange } from "./module.ts";

export interface Self {
  readonly name: string;
  readonly port: number;
}

type Asked = Pick<Exchange, "req" | "route">;

/** The port that the connection came to, or the one in ServerName. */
export function canonicalSelf({ req, route }: Asked): Self {
  const { ServerName } = route.host.settings;
  return {
    name: ServerName?.host ?? route.host.name.replace(/:\d+$/, ""),
    port: ServerName?.port ?? req.socket.localPort ?? 80,
  };
}

/** With UseCanonicalName Off what the client's Host field says, else what ServerName says. */
export function ownSelf(exchange: Asked): Self {
  const canonical = canonicalSelf(exchange);
  const field = exchange.req.headers.host;
  if (exchange.route.settings.UseCanonicalName !== "Off" || field === undefined || field === "") return canonical;
  const port = /:(\d+)$/.exec(field)?.[1];
  const name = hostName(field);
  if (name === undefined || name === "") return canonical;
  return { name, port: port === undefined ? (exchange.req.socket.localPort ?? 80) : Number(port) };
}

/** An absolute URL on this server; the usual port is left out. */
export function ownUrl(exchange: Asked, pathAndQuery: string): string {
  const { name, port } = ownSelf(exchange);
  const secure = "encrypted" in exchange.req.socket;
  const usual = secure ? 443 : 80;
  return `${secure ? "https" : "http"}://${name}${port === usual ? "" : `:${port}`}${pathAndQuery}`;
}
