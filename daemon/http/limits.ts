// LimitRequestLine, LimitRequestFields, LimitRequestFieldSize and LimitRequestBody: Apache's limits, to the byte, with
// Apache's answers (server/protocol.c, http_filters.c). node:http only bounds the sum of all headers.
import type { IncomingMessage } from "node:http";
import type { ServerSettings } from "../directives.ts";

/** The status to refuse with, or undefined. Looks at sizes alone: nothing is parsed. */
export function overLimit(req: IncomingMessage, settings: ServerSettings): 400 | 413 | 414 | undefined {
  const { rawHeaders } = req;
  // The line is "METHOD target HTTP/1.1": two blanks and eight letters besides.
  const line = (req.method?.length ?? 0) + (req.url?.length ?? 0) + 10;
  if (line > settings.LimitRequestLine) return 414;
  if (settings.LimitRequestFields > 0 && rawHeaders.length > settings.LimitRequestFields * 2) return 400;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const size = (rawHeaders[i]?.length ?? 0) + (rawHeaders[i + 1]?.length ?? 0) + 2;
    if (size > settings.LimitRequestFieldSize) return 400;
  }
  return undefined;
}

/** 413 when the length that the client announces is over LimitRequestBody (0 is unlimited). */
export function bodyOverLimit(req: IncomingMessage, limit: number): 413 | undefined {
  if (limit === 0) return undefined;
  const length = req.headers["content-length"];
  return length !== undefined && Number(length) > limit ? 413 : undefined;
}

/** Watches a body of unknown length and calls `exceeded` once when it outgrows `limit`. */
export function watchBody(req: IncomingMessage, limit: number, exceeded: () => void): void {
  if (limit === 0 || req.headers["transfer-encoding"] === undefined) return;
  const push = req.push.bind(req);
  let size = 0;
  req.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    const before = size;
    size += chunk?.length ?? 0;
    if (size <= limit) return push(chunk, encoding);
    if (before <= limit) exceeded();
    return false;
  };
}
