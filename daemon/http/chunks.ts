// How many bytes of a chunked answer are its body: Apache's %b counts before the chunks' framing is put on
// (ap_content_length_filter, server/protocol.c), Node tells only what went out on the socket, and whether several writes
// come to one chunk differs between its versions. So answers count what they are given. Used by child/server-options.ts and
// log/log-items.ts.
import { ServerResponse } from "node:http";

const given = Symbol("bytes of the body");

type Counted = ServerResponse & { [given]?: number };

// oxlint-disable typescript/unbound-method -- they are called with their own `this`
const { write } = ServerResponse.prototype;
const { end } = ServerResponse.prototype;
// oxlint-enable typescript/unbound-method

/**
 * Has the responses of this thread count, from now on. Their prototype is changed, as tracing tools change it: a response
 * class of our own would cost every request 3 % of its time.
 */
export function countChunks(): void {
  ServerResponse.prototype.write = writeCounted;
  ServerResponse.prototype.end = endCounted as typeof end;
}

function writeCounted(this: Counted, chunk: string | Uint8Array, ...rest: unknown[]): boolean {
  const isOpen = !this.writableEnded;
  const more = write.call(this, chunk, ...(rest as [BufferEncoding]));
  if (isOpen && this.chunkedEncoding) count(this, chunk, rest[0]);
  return more;
}

function endCounted(this: Counted, chunk?: unknown, encoding?: unknown, done?: unknown): Counted {
  const isOpen = !this.writableEnded;
  end.call(this, chunk, encoding as BufferEncoding, done as () => void);
  if (isOpen && this.chunkedEncoding) count(this, chunk, encoding);
  return this;
}

/** What is neither text nor bytes was refused, or is a callback. */
function count(res: Counted, chunk: unknown, encoding: unknown): void {
  const length =
    typeof chunk === "string"
      ? Buffer.byteLength(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8")
      : chunk instanceof Uint8Array
        ? chunk.byteLength
        : 0;
  res[given] = (res[given] ?? 0) + length;
}

/** The length of a chunked answer's body, of which so many bytes went out behind its head: less, where it was cut off. */
export function bodyOfChunks(res: ServerResponse, bytes: number): number {
  return Math.min(bytes, (res as Counted)[given] ?? 0);
}
