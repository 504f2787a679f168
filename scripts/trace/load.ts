// The load of a trace: connections on which half a request was sent, and which therefore hold a worker each.
import { connect, type Socket } from "node:net";

/** Where the request breaks off: in its head, or in the body, for which a handler then waits. */
export type Holding = "head" | "body";

const beginnings: Readonly<Record<Holding, string>> = {
  head: "GET /hold HTTP/1.1\r\nHost: localhost\r\n",
  body: "POST /hold HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nbeginning",
};

/** Opens so many connections and sends the beginning of a request on each. */
export function holdHalfRequests(port: number, number: number, where: Holding): { readonly release: () => void } {
  const sockets: Socket[] = Array.from({ length: number }, () => {
    const socket = connect(port, "127.0.0.1", () => socket.write(beginnings[where]));
    // A server that gives one up early shows in the trace; here it must not end the program.
    socket.on("error", () => socket.destroy());
    return socket;
  });
  return { release: () => sockets.forEach((socket) => socket.destroy()) };
}
