// Timeout: how long a connection may stand still while the server waits for the client. A request whose body does not
// come, or an answer that is not read, is ended; an application that takes its time is not the client's fault and is
// left alone. A look each second instead of a timer a connection: nothing is added to the path of a request.
// Node itself watches request headers (headersTimeout) and idle keep-alive connections (keepAliveTimeout).
import type { Connection } from "./connection.ts";

/** `timeout` and `now` in milliseconds. */
export function endStalled(connections: Iterable<Connection>, timeout: number, now: number): void {
  for (const connection of connections) {
    const { socket } = connection;
    const moved = socket.bytesRead + socket.bytesWritten - socket.writableLength;
    if (moved !== connection.moved || !waitsForClient(connection)) {
      connection.moved = moved;
      connection.movedAt = now;
    } else if (now - connection.movedAt >= timeout) {
      giveUp(connection);
    }
  }
}

function waitsForClient({ current, socket }: Connection): boolean {
  return socket.writableLength > 0 || (current !== null && !current.req.complete);
}

function giveUp({ current, socket }: Connection): void {
  if (current === null || current.headersSent) {
    socket.destroy();
    return;
  }
  current.shouldKeepAlive = false;
  current.writeHead(408, { "Content-Type": "text/plain" }).end("Request Timeout\n", () => socket.destroySoon());
}
