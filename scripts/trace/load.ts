// The load of a trace: connections on which half a request was sent, and which therefore hold a worker each.
import { connect, type Socket } from "node:net";

/** Opens so many connections and sends the beginning of a request on each. */
export function holdHalfRequests(port: number, number: number): { readonly release: () => void } {
  const sockets: Socket[] = Array.from({ length: number }, () => {
    const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n"));
    // A server that gives one up early shows in the trace; here it must not end the program.
    socket.on("error", () => socket.destroy());
    return socket;
  });
  return { release: () => sockets.forEach((socket) => socket.destroy()) };
}
