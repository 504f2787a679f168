// How a connection ends, for the ledger (core/ledger.ts), and a request: whoever decides to end one writes it down in
// the connection; what nobody decided is read from the socket when it is closed. Used by child/service.ts.
import type { ServerResponse } from "node:http";
import type { Ending } from "../core/ledger.ts";
import { type ClientError, unfinished } from "../http/client-error.ts";
import type { Connection } from "./connection.ts";

/** What a closed connection came to. */
export function endingOf({ socket, ending, upgraded }: Connection): Ending {
  if (ending !== null) return ending;
  if (socket.errored !== null || socket.readableEnded) return "closedByPeer";
  // The application ended it: as it should when the protocol is its own, and with something under way when it is ours.
  return upgraded ? "finished" : "aborted";
}

/** What cutting a connection now comes to. */
export function cutting({ current, waiting, upgraded, served, socket }: Connection): Ending {
  const underWay = current !== null || waiting !== null || upgraded || (served === 0 && socket.bytesRead > 0);
  return underWay ? "aborted" : "finished";
}

/** Bytes that are no request are answered, which ends the matter; a request that does not come is given up. */
export function endingAfter({ code }: { readonly code?: string }): Ending {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "aborted";
  return code?.startsWith("HPE_") === true ? "finished" : "closedByPeer";
}

/**
 * What an error comes to: it belongs to the request whose body is being read, if one is. What is answered already is not
 * answered again, and what stands behind others waits until they are answered. A client that ends its side while it waits for
 * an answer has gone, as node:http has it, lest its application wait for it for ever.
 */
export function fateOf(error: ClientError, { current, waiting, socket }: Connection) {
  if (error.code === "ECONNRESET") return "gone";
  const broken = unfinished(socket);
  const isBehind = current === null ? waiting !== null : current.req !== broken;
  if (isBehind) return error.code === "HPE_INVALID_EOF_STATE" ? "gone" : "waits";
  if (current !== null) return "midway";
  return broken === undefined ? "refused" : "cut";
}

/** A request that was broken off before its answer began counts as nginx logs it. */
export function statusOf(res: ServerResponse): number {
  return res.headersSent ? res.statusCode : 499;
}
