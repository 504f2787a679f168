// Bytes that are not a request that node:http understands, made into an exchange that is refused, so that they are
// answered and logged as every other request. Apache answers 400 and closes; 408 when a header does not come in time;
// 414 when the request line is too long; 400 when the fields are; 501 to a method that it does not know. Used by child/service.ts.
import { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { rawAnswer } from "./raw-answer.ts";

export interface ClientError extends Error {
  readonly code?: string;
  /** What was being read when the parser gave up, and how far it had come. */
  readonly rawPacket?: Buffer;
  readonly bytesParsed?: number;
}

/** A request that did not come in time, by node:http's name for it. */
export const tooLate: ClientError = Object.assign(new Error("the request did not come in time"), {
  code: "ERR_HTTP_REQUEST_TIMEOUT",
});

/** A request of which only the first line is known, if that. */
export interface Malformed {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  readonly status: 400 | 408 | 414 | 501;
}

/** What stands in a request that was never parsed, for %r of the access log. */
export const rawRequestLine = Symbol("request line");

export function malformed(error: ClientError, socket: Socket): Malformed {
  const req = new IncomingMessage(socket);
  const line = firstLine(error);
  Object.assign(req, { [rawRequestLine]: line, httpVersionMajor: 1, httpVersionMinor: 1, httpVersion: "1.1" });
  const [, method = "", url = ""] = /^([!-~]+) ([!-~]+)/.exec(line) ?? [];
  req.method = method;
  req.url = url;
  return { req, res: lastOn(req, socket), status: statusOf(error, line) };
}

/** The answer to a request that is behind all others of its connection, which ends with it. */
function lastOn(req: IncomingMessage, socket: Socket): ServerResponse {
  const res = new ServerResponse(req);
  res.assignSocket(socket);
  res.on("finish", () => {
    res.detachSocket(socket);
    res.emit("close");
    socket.destroySoon();
  });
  return res;
}

/** The request of which node:http is reading the body; undefined between two requests. */
export function unfinished(socket: Socket): IncomingMessage | undefined {
  const { parser } = socket as Socket & { readonly parser?: { readonly incoming?: IncomingMessage | null } | null };
  const incoming = parser?.incoming ?? undefined;
  return incoming?.complete === false ? incoming : undefined;
}

/** The body of a request that is being answered broke off or makes no sense: the answer has not begun, or is cut. */
export function answerMidway(res: ServerResponse, socket: Socket): void {
  if (res.headersSent) return void socket.destroy();
  // Not by `res`, which the application may still use: what it writes from now on goes nowhere.
  res.statusCode = 400;
  socket.end(rawAnswer(400), () => socket.destroy());
}

/** The line that the refused request begins with: after the last empty line that was read, if it looks like one. */
function firstLine({ rawPacket, bytesParsed = 0 }: ClientError): string {
  if (rawPacket === undefined) return "";
  const before = rawPacket.lastIndexOf("\r\n\r\n", Math.max(0, bytesParsed - 1));
  const [line = ""] = rawPacket.toString("latin1", before < 0 ? 0 : before + 4).split(/\r?\n/, 1);
  return line;
}

/** A request line whose method is a word, though none that the parser knows. */
const strangeMethod = /^[\w!#$%&'*+.^`|~-]+ [!-~]+ HTTP\/1\.[01]$/;

function statusOf({ code, rawPacket }: ClientError, line: string): Malformed["status"] {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  // No line end in what overflowed: it was the request line itself.
  if (code === "HPE_HEADER_OVERFLOW" && rawPacket?.includes(10) === false) return 414;
  return code === "HPE_INVALID_METHOD" && strangeMethod.test(line) ? 501 : 400;
}
