// Several ranges of a file in one answer: multipart/byteranges (RFC 9110 §14.6), in Apache's form. Used by the static
// handler once `send` has found that the file is to be sent.
import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ByteRange } from "./ranges.ts";

export const multipart = "multipart/byteranges";

/** Answers with these parts; each has the type of the whole. */
export async function sendParts(
  res: ServerResponse,
  filename: string,
  { ranges, size, type }: { readonly ranges: readonly ByteRange[]; readonly size: number; readonly type: string },
): Promise<void> {
  const boundary = randomBytes(8).toString("hex");
  const heads = ranges.map(
    ([first, last]) =>
      `\r\n--${boundary}\r\n${type === "" ? "" : `Content-type: ${type}\r\n`}Content-range: bytes ${first}-${last}/${size}\r\n\r\n`,
  );
  const end = `\r\n--${boundary}--\r\n`;
  const content = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const length = [...heads, end].reduce((sum, text) => sum + Buffer.byteLength(text), content);
  res.statusCode = 206;
  res.setHeader("Content-Type", `${multipart}; boundary=${boundary}`);
  res.setHeader("Content-Length", length);
  async function* bytes(): AsyncGenerator<Buffer | string> {
    for (const [index, [first, last]] of ranges.entries()) {
      yield heads[index] ?? "";
      yield* createReadStream(filename, { start: first, end: last }) as AsyncIterable<Buffer>;
    }
    yield end;
  }
  await pipeline(Readable.from(bytes()), res);
}
