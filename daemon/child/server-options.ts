// What node:http is told of limits and patience, from the directives. Used by child/service.ts.
import http, { type ServerResponse } from "node:http";
import type { ServerSettings } from "../directives.ts";
import { countChunks } from "../http/chunks.ts";
import { linger } from "../http/linger.ts";

/**
 * After so many answers on a connection comes the last one. (Node's own maxRequestsPerSocket leaves the connection open
 * and answers 503 to whatever else comes.)
 */
export function keptFor({ KeepAlive, MaxKeepAliveRequests }: ServerSettings): number {
  if (!KeepAlive) return 0;
  return MaxKeepAliveRequests > 0 ? MaxKeepAliveRequests - 1 : Infinity;
}

/**
 * It never listens: its sockets come from the gate. So Node does not keep a list of its connections either, which would
 * cost each request two turns in a tree; what stands still is ended by a look of our own now and then (child/stalls.ts).
 */
export function httpServer(settings: ServerSettings): http.Server {
  countChunks();
  const server = http.createServer(serverOptions(settings));
  server.keepAliveTimeout = 0;
  server.maxHeadersCount = 0;
  server.on("checkContinue", (req, res) => {
    // The client may send its body all the same, behind an answer that does not ask for it.
    linger(req.socket);
    server.emit("request", req, res);
  });
  return server;
}

function serverOptions(settings: ServerSettings): http.ServerOptions {
  const { LimitRequestLine, LimitRequestFields, LimitRequestFieldsize } = settings;
  return {
    // Node counts the request line and all fields together. The exact limits are checked by http/limits.ts; this one
    // bounds the memory of a connection, whatever product the three directives give.
    maxHeaderSize: LimitRequestLine + Math.min(LimitRequestFields * LimitRequestFieldsize, 262_144),
    // Checked by http/limits.ts: node:http would answer 400 and go on with the request behind.
    requireHostHeader: false,
    noDelay: true,
  };
}

/** What node:http calls the time that it puts into the Keep-Alive field, in milliseconds; its own timer for it is off. */
interface Hinting {
  _keepAliveTimeout: number;
}

export function hintAt(res: ServerResponse, milliseconds: number): void {
  // oxlint-disable-next-line no-underscore-dangle -- node:http's own name for it
  (res as ServerResponse & Hinting)._keepAliveTimeout = milliseconds;
}
