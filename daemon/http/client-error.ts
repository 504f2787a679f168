// The answer to bytes that are not a request that node:http understands. Apache answers 400 and closes; 408 when a
// header does not come in time; 414 when the request line is too long; 400 when the fields are.
import type { Duplex } from "node:stream";
import { STATUS_CODES } from "node:http";

interface ClientError extends Error {
  readonly code?: string;
  /** What had been read when the parser gave up. */
  readonly rawPacket?: Buffer;
}

export function answerClientError(error: ClientError, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statusOf(error);
  const reason = STATUS_CODES[status] ?? "";
  const body = `${status} ${reason}\n`;
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    () => socket.destroy(),
  );
}

function statusOf({ code, rawPacket }: ClientError): 400 | 408 | 414 {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  // No line end in what overflowed: it was the request line itself.
  if (code === "HPE_HEADER_OVERFLOW" && rawPacket?.includes(10) === false) return 414;
  return 400;
}
