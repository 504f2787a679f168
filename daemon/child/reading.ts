// RequestReadTimeout: clients that send a request drop by drop. Each byte that comes would satisfy Timeout; here the head
// and the body as a whole have a time, which grows with what arrives at a decent rate. Part of the look at all connections
// now and then (stalls.ts). Apache: mod_reqtimeout.
import type { ReadLimit, ReadTimeout } from "../../config/directives/read-timeout.ts";
import { tell } from "../http/tell.ts";
import { note } from "../log/catalogue.ts";
import { rawAnswer } from "../http/raw-answer.ts";
import type { Connection } from "./connection.ts";

/** Answers a connection whose request did not come in time, and closes it. */
export type Late = (connection: Connection) => void;

/** What a connection is sending: nothing, while it is idle, or while the answer is awaited. */
type Part = "nothing" | "header" | "body";

/** How far a connection has come with the part that it is sending. */
export interface Reading {
  part: Part;
  /** Milliseconds since 1970 when it began, and bytes that had been read then. */
  since: number;
  from: number;
  /** Requests answered and bytes read when it was idle last. */
  served: number;
  idleAt: number;
}

export const nothingRead = (): Reading => ({ part: "nothing", since: 0, from: 0, served: -1, idleAt: 0 });

/** Milliseconds that a part may take of which so many bytes have arrived; Infinity: for ever. */
export function allowance({ timeout, longest, rate }: ReadLimit, received: number): number {
  if (timeout === 0) return Infinity;
  const extended = rate > 0 ? timeout + received / rate : timeout;
  return (longest > 0 ? Math.min(longest, extended) : extended) * 1000;
}

/** Ends those that take longer than they may. `now` in milliseconds since 1970. */
export function endSlow(connections: Iterable<Connection>, limits: ReadTimeout, now: number, late: Late): void {
  for (const connection of connections) {
    const { reading, socket } = connection;
    const part = partOf(connection);
    if (part !== reading.part) {
      reading.part = part;
      reading.since = now;
      reading.from = socket.bytesRead;
    } else if (part !== "nothing") {
      const received = socket.bytesRead - reading.from;
      if (now - reading.since > allowance(limits[part], received)) giveUp(connection, late);
    }
  }
}

function partOf({ current, waiting, upgraded, served, reading, socket }: Connection): Part {
  if (upgraded || waiting !== null) return "nothing";
  if (current !== null) {
    // A body that the application does not read is not the client's fault.
    const { complete, readableLength, readableHighWaterMark } = current.req;
    return complete || readableLength >= readableHighWaterMark ? "nothing" : "body";
  }
  if (served === 0) return "header";
  if (reading.served !== served) {
    reading.served = served;
    reading.idleAt = socket.bytesRead;
  }
  return socket.bytesRead === reading.idleAt ? "nothing" : "header";
}

function giveUp(connection: Connection, late: Late): void {
  const { current, exchange, socket } = connection;
  if (current === null) return late(connection);
  if (exchange !== null) tell(exchange, note("AH01382", "body"));
  connection.ending ??= "aborted";
  if (current.headersSent) return void socket.destroy();
  // The application may still use its response: the answer goes past it.
  current.statusCode = 408;
  socket.end(rawAnswer(408), () => socket.destroy());
}
