// LimitRequestLine, LimitRequestFields, LimitRequestFieldsize and LimitRequestBody: Apache's limits, to the byte, with
// Apache's answers (server/protocol.c, http_filters.c). node:http only bounds the sum of all headers.
import type { IncomingMessage } from "node:http";
import type { ServerSettings } from "../directives.ts";
import { note, type Note } from "../log/catalogue.ts";
import { receiverOf } from "./inner.ts";

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

/** Why a head is refused. */
export interface OverLimit {
  readonly status: 400 | 414 | 417;
  readonly why: Note;
}

/**
 * Undefined for a head that may be. Looks at sizes, and at how many Host fields there are: node:http hides all but one, and
 * HTTP/1.1 wants exactly one (RFC 9112 §3.2). Runs for each request.
 */
export function overLimit(req: IncomingMessage, limits: HeadLimits): OverLimit | undefined {
  const { rawHeaders, method = "", url = "" } = req;
  // The line is "METHOD target HTTP/1.1": two blanks and eight letters besides.
  if (method.length + url.length + 10 > limits.line) return { status: 414, why: note("AH00565", limits.line) };
  if (rawHeaders.length > limits.fields * 2) return { status: 400, why: note("AH00563") };
  let hosts = 0;
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (name.length + (rawHeaders[i + 1] as string).length + 2 > limits.fieldSize)
      return { status: 400, why: note("AH00561", name) };
    if (name.length === 4 && name.toLowerCase() === "host") hosts++;
    if (name.length === 6 && name.toLowerCase() === "expect" && isUnknown(req))
      return { status: 417, why: note("AH00570", req.headers.expect ?? "") };
  }
  if (hosts === 1 || (hosts === 0 && req.httpVersionMinor === 0)) return undefined;
  return { status: 400, why: hosts === 0 ? note("AH00569", url) : note("AH00550", "several") };
}

/** Whether an expectation is none that there is (RFC 9110 §10.1.1). HTTP/1.0 has none at all. */
function isUnknown({ headers: { expect = "" }, httpVersionMinor }: IncomingMessage): boolean {
  return httpVersionMinor > 0 && expect !== "" && expect.toLowerCase() !== "100-continue";
}

/**
 * Whether a request has a body, whatever its method. Looks at the names as they came: to ask each request's headers for
 * what most of them have not is dear (6 us of each new connection, measured).
 */
export function announcesBody({ rawHeaders }: IncomingMessage): boolean {
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (name.length === 14 && name.toLowerCase() === "content-length") return true;
    if (name.length === 17 && name.toLowerCase() === "transfer-encoding") return true;
  }
  return false;
}

/** The length that the client announces, or of what is here already, when it is over LimitRequestBody (0 is unlimited). */
export function bodyOverLimit(req: IncomingMessage, limit: number): number | undefined {
  if (limit === 0) return undefined;
  const length = Number(req.headers["content-length"] ?? req.readableLength);
  return length > limit ? length : undefined;
}

/** Watches a body of unknown length and calls `exceeded` once, with the bytes so far, when it outgrows `limit`. */
export function watchBody(req: IncomingMessage, limit: number, exceeded: (read: number) => void): void {
  if (limit === 0 || req.headers["transfer-encoding"] === undefined) return;
  const receiver = receiverOf(req);
  const push = receiver.push.bind(receiver);
  let size = req.readableLength;
  receiver.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    const before = size;
    size += chunk?.length ?? 0;
    if (size <= limit) return push(chunk, encoding);
    if (before <= limit) exceeded(size);
    return false;
  };
}
