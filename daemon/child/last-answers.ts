// Answers that are the last on their connection. Used by child/service.ts.
import type { ServerResponse } from "node:http";

/** Its process is about to end. */
export function answerFailed(res: ServerResponse): void {
  if (res.headersSent) return;
  lastAnswer(res);
  res.writeHead(500, { "Content-Type": "text/plain" }).end("Internal Server Error\n");
}

/** The connection closes after this answer, if that can still be told. */
export function lastAnswer(res: ServerResponse): void {
  if (!res.headersSent) res.shouldKeepAlive = false;
}
