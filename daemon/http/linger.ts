// Closing a connection on which the client is still sending: closed at once, the system would answer the rest with a
// reset, and the client might never read why it was refused. So our side is closed, what still comes is thrown away, and
// the connection ends when the client ends it or has been quiet for a while. Used by http/answer.ts. Apache's
// counterpart: ap_start_lingering_close (server/connection.c), with its times.
import type { Socket } from "node:net";

/** Milliseconds without a byte, and in all. */
const quiet = 2_000;
const longest = 30_000;

/** Makes the end of the present answer, which is the connection's last, a lingering one. */
export function linger(socket: Socket): void {
  // What node:http calls when the last answer is out.
  socket.destroySoon = () => {
    const end = setTimeout(() => socket.destroy(), longest);
    socket.setTimeout(quiet, () => socket.destroy());
    socket.once("close", () => clearTimeout(end));
    socket.end();
    socket.resume();
  };
}
