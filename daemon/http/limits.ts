// LimitRequestLine, LimitRequestFields, LimitRequestFieldsize and LimitRequestBody: Apache's limits, to the byte, with
// Apache's answers (server/protocol.c, http_filters.c). node:http only bounds the sum of all headers.
import type { IncomingMessage } from "node:http";
import type { ServerSettings } from "../directives.ts";

/** The limits of a request's head. A field of 0 is unlimited in number. */
export interface HeadLimits {
  readonly line: number;
  readonly fields: number;
  readonly fieldSize: number;
}

export function headLimits(settings: ServerSettings): HeadLimits {
  const { LimitRequestLine: line, LimitRequestFields, LimitRequestFieldsize: fieldSize } = settings;
  return { line, fields: LimitRequestFields === 0 ? Infinity : LimitRequestFields, fieldSize };
}

/**
 * The status to refuse with, or undefined. Looks at sizes, and at how many Host fields there are: node:http hides all
 * but one, and HTTP/1.1 wants exactly one (RFC 9112 §3.2). Runs for each request.
 */
export function overLimit(req: IncomingMessage, limits: HeadLimits): 400 | 414 | undefined {
  const { rawHeaders, method = "", url = "" } = req;
  // The line is "METHOD target HTTP/1.1": two blanks and eight letters besides.
  if (method.length + url.length + 10 > limits.line) return 414;
  if (rawHeaders.length > limits.fields * 2) return 400;
  let hosts = 0;
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (name.length + (rawHeaders[i + 1] as string).length + 2 > limits.fieldSize) return 400;
    if (name.length === 4 && name.toLowerCase() === "host") hosts++;
  }
  return hosts === 1 || (hosts === 0 && req.httpVersionMinor === 0) ? undefined : 400;
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
