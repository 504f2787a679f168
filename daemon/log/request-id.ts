// Ids of requests and connections, for logs, applications and status: made without a call to the system or to a source of
// chance for each. An id is a prefix that no other process or thread has, and a count. Used by log-items.ts and by the
// request_id module. Apache's counterpart: ap_run_generate_log_id (server/log.c) and mod_unique_id.
import { randomBytes } from "node:crypto";
import type { Socket } from "node:net";
import type { Exchange } from "../http/module.ts";

/** 72 bits of chance, drawn once for each event loop, when the first id is made. */
let prefix: string | undefined;
let count = 0;

/** "q3dZk0vVpS1a-1f": letters, digits, "-" and "_" only. */
export function makeId(): string {
  prefix ??= randomBytes(9).toString("base64url");
  count++;
  return `${prefix}-${count.toString(36)}`;
}

/** The request's id; made now if it has none yet. */
export function requestId(exchange: Exchange): string {
  return (exchange.requestId ??= makeId());
}

const ofConnections = new WeakMap<Socket, string>();

/** The connection's id; made now if it has none yet. */
export function connectionId(socket: Socket): string {
  const known = ofConnections.get(socket);
  if (known !== undefined) return known;
  const made = makeId();
  ofConnections.set(socket, made);
  return made;
}

/** An id that a client or a proxy sent, if it may be taken over: 1 to 128 characters that need no escape anywhere. */
export function acceptableId(field: string | string[] | undefined): string | undefined {
  return typeof field === "string" && /^[\w.:=+/@-]{1,128}$/.test(field) ? field : undefined;
}
