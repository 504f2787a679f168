// How many bytes of a chunked answer are its body: Apache's %b counts before the chunks' framing is put on
// (ap_content_length_filter, server/protocol.c), Node tells only what went out on the socket. So an answer counts the chunks
// that it writes; one whose length is known writes none, and costs nothing more. Used by child/server-options.ts and
// log/log-items.ts.
import { ServerResponse } from "node:http";

/** Of the chunks that were written before the end: their contents, and all that went out for them. */
interface Written {
  body: number;
  wire: number;
}

const written = Symbol("chunks");

type Counted = ServerResponse & { [written]?: Written };

// oxlint-disable-next-line typescript/unbound-method -- it is called with its own `this`
const { write } = ServerResponse.prototype;

/**
 * Has the responses of this thread count, from now on. Their prototype is changed, as tracing tools change it: a response
 * class of our own would cost every request 3 % of its time, those that write no chunks too.
 */
export function countChunks(): void {
  ServerResponse.prototype.write = counting;
}

function counting(this: Counted, chunk: string | Uint8Array, ...rest: unknown[]): boolean {
  const more = write.call(this, chunk, ...(rest as [BufferEncoding]));
  if (this.chunkedEncoding && !this.writableEnded) count(this, chunk, rest);
  return more;
}

function count(res: Counted, chunk: string | Uint8Array, rest: readonly unknown[]): void {
  const length = typeof chunk === "string" ? Buffer.byteLength(chunk, encodingAmong(rest)) : chunk.byteLength;
  if (length === 0) return;
  const counted = (res[written] ??= { body: 0, wire: 0 });
  counted.body += length;
  counted.wire += framed(length);
}

function encodingAmong([first]: readonly unknown[]): BufferEncoding {
  return typeof first === "string" ? (first as BufferEncoding) : "utf8";
}

/** The bytes of a chunk with so long a content: its length in hexadecimal, and two line ends. */
const framed = (length: number): number => length.toString(16).length + 2 + length + 2;

/** Of a length in hexadecimal that is a whole number still. */
const mostDigits = 13;

/** The content of a chunk of so many bytes; 0 where there is no such chunk. */
export function unframed(bytes: number): number {
  for (let digits = 1; digits <= mostDigits && digits + 4 < bytes; digits++) {
    const length = bytes - 4 - digits;
    if (length.toString(16).length === digits) return length;
  }
  return 0;
}

/** "0", a line end, and the empty line behind the trailers. */
const closing = 5;

/**
 * The length of a chunked answer's body, of which so many bytes went out behind its head. Newer Nodes make one chunk of what
 * is written between cork() and uncork(): then what end() is given is counted a few bytes short.
 */
export function bodyOfChunks(res: ServerResponse, bytes: number): number {
  const { body = 0, wire = 0 } = (res as Counted)[written] ?? {};
  // oxlint-disable-next-line no-underscore-dangle -- node:http's own name
  const trailers = ((res as { readonly _trailer?: string })._trailer ?? "").length;
  // What end() was given is a chunk that nobody counted.
  const last = res.writableEnded ? unframed(bytes - wire - trailers - closing) : 0;
  return Math.max(0, Math.min(bytes, body + last));
}
