// Internal redirects: the server answers with another path of the same host than the client asked for, for an ErrorDocument,
// an index file or a FallbackResource. Apache's counterpart: ap_internal_redirect (modules/http/http_request.c).
import type { IncomingMessage } from "node:http";
import { note } from "../log/catalogue.ts";
import { beforeHead, withoutLooks } from "./head.ts";
import type { Exchange } from "./module.ts";
import { tell } from "./tell.ts";

/** What a request for a file may be conditional on: an error page is sent whatever the client has. */
const conditions = ["if-match", "if-none-match", "if-modified-since", "if-unmodified-since", "if-range", "range"];

/** False when there were too many already: the caller answers by itself. */
export function redirectInside(exchange: Exchange, target: string, status?: number): boolean {
  const { req, res, route, inner } = exchange;
  const depth = (inner?.depth ?? 0) + 1;
  const [most] = route.host.settings.LimitInternalRecursion;
  if (depth > most) {
    tell(exchange, note("AH00124", most));
    return false;
  }
  const asked = status === undefined ? withUrl(req, target) : unconditional(req, target);
  withoutLooks(res);
  if (status !== undefined) keepStatus(exchange, status);
  const next: Exchange = {
    ...exchange,
    req: asked,
    res,
    route: route.lookup(target.split("?", 1)[0] ?? "/"),
    inner: { depth, status: status ?? inner?.status },
    failed: false,
  };
  if (status !== undefined) for (const begin of next.route.early) begin(next);
  next.route.enter(next);
  return true;
}

/** The request that node:http made and gives the body to: the one that came, or what stands behind an inner one. */
export function receiverOf(req: IncomingMessage): IncomingMessage {
  let receiver = req;
  while (!Object.hasOwn(receiver, "_readableState")) receiver = Object.getPrototypeOf(receiver) as IncomingMessage;
  return receiver;
}

/** The same request for another target; what logs it still sees the client's own. */
function withUrl(req: IncomingMessage, url: string): IncomingMessage {
  return Object.create(req, { url: { value: url, writable: true } }) as IncomingMessage;
}

function unconditional(req: IncomingMessage, url: string): IncomingMessage {
  const headers = Object.fromEntries(Object.entries(req.headers).filter(([name]) => !conditions.includes(name)));
  return Object.create(req, {
    url: { value: url, writable: true },
    method: { value: req.method === "HEAD" ? "HEAD" : "GET", writable: true },
    headers: { value: headers },
  }) as IncomingMessage;
}

/** An answer that is fine has the status of the error that it is about. */
function keepStatus({ res }: Exchange, status: number): void {
  beforeHead(res, () => {
    if (res.statusCode < 200 || res.statusCode > 299) return;
    res.statusCode = status;
    res.statusMessage = "";
  });
}
