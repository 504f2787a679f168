// The server's own answers: error pages and redirects, as HTML. Used by the pipeline and by modules that refuse.
// Apache's counterpart: ap_send_error_response (modules/http/http_protocol.c).
import { STATUS_CODES, type OutgoingHttpHeaders } from "node:http";
import { platform } from "node:os";
import { escapeHtml } from "../core/html.ts";
import { serverToken } from "../core/product.ts";
import { deafen } from "./deaf.ts";
import { linger } from "./linger.ts";
import { redirectInside } from "./inner.ts";
import type { Exchange } from "./module.ts";
import { ownSelf } from "./self.ts";
import { textFrom } from "./subject.ts";

/** The request may not have been read to its end, or cannot be trusted: nothing more is read on the connection. */
const closing: ReadonlySet<number> = new Set([400, 408, 411, 413, 414, 417, 421, 431, 501]);

/** The methods that everything here takes, as a field. */
export function allowing({ route }: Pick<Exchange, "route">): { readonly Allow: string } {
  return { Allow: `GET,POST,OPTIONS,HEAD${route.host.settings.TraceEnable === "off" ? "" : ",TRACE"}` };
}

/** Header fields that tell of the content that is not sent now. */
const contentFields = [
  "accept-ranges",
  "cache-control",
  "content-encoding",
  "content-length",
  "content-md5",
  "content-range",
  "etag",
  "last-modified",
];

const explanations: Readonly<Record<number, string>> = {
  400: "The server could not understand what your browser sent.",
  401: "The server could not verify that you may see this page.",
  403: "You may not see this page.",
  410: "What was at this address is gone for good.",
  404: "There is nothing at this address on this server.",
  405: "This method is not allowed for this address.",
  408: "The server waited too long for the request.",
  411: "A request of this kind has to tell its length.",
  412: "The condition that the request made does not hold.",
  413: "The request's body is larger than this server takes.",
  414: "The address is longer than this server takes.",
  416: "The file has no such range.",
  417: "The server knows no other expectation than 100-continue.",
  421: "The request needs a connection of its own: this one belongs to another site.",
  431: "The request's header fields are larger than this server takes.",
  500: "Something went wrong in the server; its error log tells what.",
  501: "The server does not know this method.",
  502: "The application behind the server gave no proper answer.",
  503: "The server cannot serve you at the moment. Please try again later.",
  504: "The application behind the server did not answer in time.",
};

const systemName = platform() === "linux" ? "Linux" : platform();

/** What the Server header says: ruled by ServerTokens. */
export function serverHeader(settings: Exchange["route"]["settings"]): string {
  return serverToken(settings.ServerTokens, systemName);
}

/** The line at the foot of a page, as ServerSignature wants it. */
function signature(exchange: Exchange): string {
  const { settings, host } = exchange.route;
  if (settings.ServerSignature === "Off") return "";
  const { name, port } = ownSelf(exchange);
  const admin = host.settings.ServerAdmin;
  const mailed = settings.ServerSignature === "EMail" && admin !== undefined;
  const link = mailed ? `<a href="mailto:${escapeHtml(admin)}">${escapeHtml(name)}</a>` : escapeHtml(name);
  return `<hr>\n<address>${escapeHtml(serverHeader(settings))} Server at ${link} Port ${port}</address>\n`;
}

function page(exchange: Exchange, status: number, text: string): string {
  const reason = STATUS_CODES[status] ?? "Error";
  return (
    `<!DOCTYPE HTML>\n<html><head>\n<title>${status} ${reason}</title>\n</head><body>\n` +
    `<h1>${reason}</h1>\n<p>${text}</p>\n${signature(exchange)}</body></html>\n`
  );
}

function send(exchange: Exchange, status: number, text: string, headers: OutgoingHttpHeaders): void {
  const { res, req } = exchange;
  if (res.headersSent) {
    // The answer has begun: cutting it short is the only way left to say that it failed.
    req.socket.destroy();
    return;
  }
  for (const name of contentFields) res.removeHeader(name);
  if (closing.has(status)) {
    res.shouldKeepAlive = false;
    if (!req.complete) linger(req.socket);
  }
  sendPage(exchange, status, Buffer.from(page(exchange, status, text)), headers);
}

function sendPage(exchange: Exchange, status: number, body: Buffer, headers: OutgoingHttpHeaders): void {
  const { res } = exchange;
  for (const name of contentFields) res.removeHeader(name);
  if (closing.has(status)) res.shouldKeepAlive = false;
  res.writeHead(status, { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.length, ...headers });
  res.end(body);
}

/** What ErrorDocument has in place of the server's page; false when that is to be sent. */
function answeredElsewhere(exchange: Exchange, status: number, headers: OutgoingHttpHeaders): boolean {
  const instead = exchange.route.settings.ErrorDocument[status];
  if (instead === undefined || instead.kind === "default" || exchange.inner?.status !== undefined) return false;
  const source = textFrom(instead.source)(exchange);
  if (instead.kind === "url") {
    answerRedirect(exchange, 302, source);
    return true;
  }
  if (exchange.res.headersSent) return false;
  if (instead.kind === "text") {
    sendPage(exchange, status, Buffer.from(source.replace(/^"/, "")), headers);
    return true;
  }
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) exchange.res.setHeader(name, value);
  if (closing.has(status)) exchange.res.shouldKeepAlive = false;
  return redirectInside(exchange, source, status);
}

/** Refuses with this status, and such header fields as Allow. When an answer has begun the connection is cut instead. */
export function answerError(exchange: Exchange, status: number, headers: OutgoingHttpHeaders = {}): void {
  exchange.failed = true;
  if (answeredElsewhere(exchange, status, headers)) return;
  // What is wrong with an error's page is no news to the client. Apache: ap_die_r (modules/http/http_request.c).
  const first = exchange.inner?.status ?? status;
  send(exchange, first, explanations[first] ?? explanations[500] ?? "", headers);
}

/**
 * The same where an application has the request already: what it still writes goes nowhere. A page that would have to be
 * looked for cannot be waited for.
 */
export function answerOver(exchange: Exchange, status: number): void {
  if (exchange.route.settings.ErrorDocument[status]?.kind === "path") {
    exchange.failed = true;
    send(exchange, status, explanations[status] ?? "", {});
  } else answerError(exchange, status);
  deafen(exchange.res);
}

/** What no field may hold, such as a line feed of a decoded path. */
const escaped = (url: string): string =>
  url.replace(/[^!-~]/gu, (sign) =>
    [...Buffer.from(sign)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  );

/** Sends the client to another address. */
export function answerRedirect(exchange: Exchange, status: number, place: string): void {
  const location = escaped(place);
  exchange.failed = true;
  const link = `This page has moved <a href="${escapeHtml(location)}">here</a>.`;
  send(exchange, status, link, { Location: location });
}
