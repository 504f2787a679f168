// Timeout and KeepAliveTimeout: how long a connection may stand still while the server waits for the client. A request
// whose body does not come, or an answer that is not read, is ended; an application that takes its time is not the
// client's fault and is left alone, and so is one that has a connection for itself, until the client has ended its side and
// nothing is written any more; a connection with nothing to do is closed in silence. A look at all connections now
// and then instead of a timer a connection: nothing is added to the path of a request, and a connection is never closed
// before its time, only a little after. docs/decisions/0011-sweeping-timeouts.md has the reasons.
import type { ServerSettings } from "../directives.ts";
import { rawAnswer } from "../http/raw-answer.ts";
import { endSlow, type Late } from "./reading.ts";
import type { Connection } from "./connection.ts";

/** Milliseconds. */
export interface Patience {
  readonly timeout: number;
  readonly keepAlive: number;
}

/** Looks at them all, again and again, as long as the process lives. `clock` gives milliseconds since 1970. */
export function keepEndingStalled(
  connections: Iterable<Connection>,
  { Timeout, KeepAliveTimeout, RequestReadTimeout }: ServerSettings,
  clock: () => number,
  late: Late,
): void {
  const patience = { timeout: Timeout * 1000, keepAlive: KeepAliveTimeout * 1000 };
  const look = () => {
    const now = clock();
    endStalled(connections, patience, now, late);
    endSlow(connections, RequestReadTimeout, now, late);
  };
  setInterval(look, lookEvery(patience.keepAlive)).unref();
}

/** How often to look, in milliseconds: a connection is closed at most two looks after its time. */
export function lookEvery(keepAlive: number): number {
  return Math.max(50, Math.min(250, keepAlive / 4));
}

/** `now` in milliseconds since 1970. */
export function endStalled(
  connections: Iterable<Connection>,
  { timeout, keepAlive }: Patience,
  now: number,
  late: Late,
): void {
  for (const connection of connections) {
    const { socket } = connection;
    const moved = socket.bytesRead + socket.bytesWritten - socket.writableLength;
    if (moved !== connection.moved) {
      connection.moved = moved;
      connection.movedAt = now;
      continue;
    }
    const still = now - connection.movedAt;
    if (isIdle(connection)) {
      if (still < keepAlive) continue;
      connection.ending ??= "finished";
      socket.destroy();
    } else if (!waitsForClient(connection)) {
      connection.movedAt = now;
    } else if (still >= timeout) {
      giveUp(connection, late);
    }
  }
}

/** Between two requests, with nothing of the next one here. */
function isIdle({ current, waiting, served, upgraded, reading }: Connection): boolean {
  return current === null && waiting === null && served > 0 && !upgraded && reading.part !== "header";
}

/** An answer that is not taken, a head that does not come, a body although the application would read it, or nothing at all. */
function waitsForClient({ current, waiting, upgraded, socket }: Connection): boolean {
  if (socket.writableLength > 0) return true;
  if (upgraded) return socket.readableEnded;
  if (waiting !== null) return false;
  if (current === null) return true;
  return !current.req.complete && current.req.readableLength < current.req.readableHighWaterMark;
}

function giveUp(connection: Connection, late: Late): void {
  const { current, socket, served, upgraded } = connection;
  // Another protocol has no 408.
  if (upgraded) return void socket.destroy();
  if (current === null && (served > 0 || socket.bytesRead > 0)) return late(connection);
  connection.ending ??= "aborted";
  if (current === null || current.headersSent) {
    socket.destroy();
    return;
  }
  // The application may still use its response: the answer goes past it.
  current.statusCode = 408;
  socket.end(rawAnswer(408), () => socket.destroy());
}
