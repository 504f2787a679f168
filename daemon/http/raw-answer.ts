// An answer of the server as bytes, for where no ServerResponse can be used: bytes that are no request, requests whose
// application may still write, a worker that is stuck. Always the last one on its connection.
import { STATUS_CODES } from "node:http";

/** The whole answer: head and a line of text. */
export function rawAnswer(status: number): string {
  const reason = STATUS_CODES[status] ?? "";
  const body = `${status} ${reason}\n`;
  return `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}
