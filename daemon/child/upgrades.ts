// Requests that ask for another protocol, CONNECT among them. node:http takes a connection out of its hands as soon as it has read the head of
// one, whoever answers: the body would not be read then, nor what is pipelined behind it, and nobody would wait for a slow
// reader or hear of errors. So it is told before whether anybody wants the request; what nobody wants it serves as any
// other (RFC 9110 §7.8). Used by child/service.ts.
import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** Whether what is asked for will be done. */
export type Wants = (req: IncomingMessage) => boolean;

type Incoming = (req: IncomingMessage, keepAlive: boolean) => unknown;

/** node:http's parser of a connection: it tells of each head by `onIncoming`, and goes by `upgrade` after that. */
interface Parser {
  onIncoming: Incoming;
}

/** Has a connection that node:http has just taken over ask before it is handed over. */
export function askBeforeUpgrades(socket: Socket, wants: Wants): void {
  const { parser } = socket as Socket & { readonly parser?: Parser | null };
  if (parser === undefined || parser === null) return;
  const { onIncoming } = parser;
  parser.onIncoming = (req: IncomingMessage & { upgrade?: boolean | null }, keepAlive) => {
    if (req.upgrade === true && !wants(req)) req.upgrade = false;
    return onIncoming(req, keepAlive);
  };
}

/**
 * Hears of errors, as node:http does on a connection that it has in its hands. A client that resets it would else end the
 * process: an application may look for errors only later, or never.
 */
export function keepUp(socket: Socket): void {
  socket.on("error", () => {});
}
