// How many bytes of a chunked answer are its body: Apache's %b counts before the chunks' framing is put on
// (ap_content_length_filter, server/protocol.c), Node tells only what went out on the socket. So an answer counts the chunks
// that it writes; one whose length is known writes none, and costs nothing more. Used by child/server-options.ts and
// log/log-items.ts.
import { ServerResponse, type IncomingMessage } from "node:http";

/** Of the chunks that were written before the end: their contents, and all that went out for them. */
interface Written {
  body: number;
  wire: number;
}

type Callback = (error: Error | null | undefined) => void;

const written = Symbol("chunks");

/** node:http's response, that counts. */
export class CountingResponse<R extends IncomingMessage = IncomingMessage> extends ServerResponse<R> {
  // Declared, not made: a field of each response would cost those that write no chunks.
  declare [written]?: Written;

  override write(chunk: string | Uint8Array, callback?: Callback): boolean;
  override write(chunk: string | Uint8Array, encoding: BufferEncoding, callback?: Callback): boolean;
  override write(chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean {
    const more = super.write(chunk, ...(rest as []));
    if (!this.chunkedEncoding || this.writableEnded) return more;
    const length = typeof chunk === "string" ? Buffer.byteLength(chunk, encodingAmong(rest)) : chunk.byteLength;
    if (length === 0) return more;
    const counted = (this[written] ??= { body: 0, wire: 0 });
    counted.body += length;
    counted.wire += framed(length);
    return more;
  }
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
  const { body = 0, wire = 0 } = (res as CountingResponse)[written] ?? {};
  // oxlint-disable-next-line no-underscore-dangle -- node:http's own name
  const trailers = ((res as { readonly _trailer?: string })._trailer ?? "").length;
  // What end() was given is a chunk that nobody counted.
  const last = res.writableEnded ? unframed(bytes - wire - trailers - closing) : 0;
  return Math.max(0, Math.min(bytes, body + last));
}
