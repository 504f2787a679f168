// The ETag of a file, as FileETag wants it, and its Content-MD5. Used by the static handler. Apache's counterparts:
// ap_make_etag_ex (server/util_etag.c), ap_md5digest (server/util_md5.c).
import { createHash } from "node:crypto";
import { createReadStream, type Stats } from "node:fs";
import { pipeline } from "node:stream/promises";
import { partsOf, type TagRule } from "../../../../config/directives/etag.ts";

const hexadecimal = (number: number): string => Math.floor(number).toString(16);

/** A file may change again within the clock's resolution: its tag is weak for so many milliseconds. */
const settling = 1000;

/**
 * Apache's form: inode, size and time of change in microseconds, in hex; undefined when FileETag wants none. `now` is in
 * milliseconds since 1970.
 */
export function entityTag(found: Stats, rule: TagRule, now: number): string | undefined {
  const wanted = partsOf(rule);
  const parts = [
    wanted.includes("INode") ? [hexadecimal(found.ino)] : [],
    wanted.includes("Size") ? [hexadecimal(found.size)] : [],
    wanted.includes("MTime") ? [hexadecimal(found.mtimeMs * 1000)] : [],
  ].flat();
  if (parts.length === 0) return undefined;
  return `${now - found.mtimeMs > settling ? "" : "W/"}"${parts.join("-")}"`;
}

type Kind = "sha1" | "md5";

/** Digests by kind and file, as long as it stays as it is. */
const digests = new Map<string, { readonly state: string; readonly digest: string }>();
const mostDigests = 1000;

/** FileETag Digest: SHA-1 of the content, and nothing else. */
export const digestTag = async (filename: string, found: Stats): Promise<string> =>
  `"${await digestOf("sha1", filename, found)}"`;

/** ContentDigest: MD5 of the whole content, in base64 (RFC 1864). */
export const contentMd5 = (filename: string, found: Stats): Promise<string> => digestOf("md5", filename, found);

/** It is computed when a file is first asked for. */
async function digestOf(kind: Kind, filename: string, { ino, size, mtimeMs }: Stats): Promise<string> {
  const key = `${kind} ${filename}`;
  const state = `${ino} ${size} ${mtimeMs}`;
  const known = digests.get(key);
  if (known?.state === state) return known.digest;
  const hash = createHash(kind);
  await pipeline(createReadStream(filename), hash);
  const digest = hash.digest("base64");
  if (digests.size >= mostDigests) digests.clear();
  digests.set(key, { state, digest });
  return digest;
}
