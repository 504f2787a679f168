// What of an answer is compared: its status, the fields that a configuration decides, and the body, but for the server's
// own pages, whose words are each server's own. Used by the recorder and by the replay.

export interface Answer {
  readonly status: number;
  readonly fields: readonly string[];
  readonly body: string;
}

/** Fields that tell of the server, of the moment or of the connection. */
const passing = /^(?:date|server|last-modified|content-length|keep-alive|connection|transfer-encoding):/i;

/** The server's own pages: Apache's, and ours. */
const ownPage = /^<!DOCTYPE HTML[^>]*>\n<html><head>\n<title>(.*)<\/title>/;

/** The bytes that came as what is compared; `root` is the folder of the files. */
export function comparable(bytes: string, root: string): Answer {
  const end = bytes.indexOf("\r\n\r\n");
  const [first = "", ...lines] = bytes.slice(0, end).split("\r\n");
  const chunked = lines.some((line) => /^transfer-encoding: *chunked/i.test(line));
  const text = chunked ? dechunked(bytes.slice(end + 4)) : bytes.slice(end + 4);
  const page = ownPage.exec(text);
  const boundary =
    lines.map((line) => /^content-type: multipart\/byteranges; boundary=(\w+)/i.exec(line)?.[1]).find(Boolean) ??
    "no boundary";
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(first)?.[1] ?? 0);
  const fields = lines
    .filter((line) => !passing.test(line))
    .map((line) =>
      line
        .replace(/^[^:]+/, (name) => name.toLowerCase())
        .replaceAll(root, "ROOT")
        .replaceAll(boundary, "BOUNDARY"),
    )
    .map((line) => line.replace(/^(etag: (?:W\/)?)"(.*)"$/, (_, name, tag) => `${name}"${shapeOf(tag)}"`))
    // Apache leaves out what RFC 9110 §15.5.17 wants.
    .filter((line) => status !== 416 || !line.startsWith("content-range:"))
    .map((line) => (line.startsWith("allow: ") ? `allow: ${line.slice(7).split(",").toSorted().join(",")}` : line))
    .filter((line) => page === null || !line.startsWith("content-type:"))
    // Texts of ErrorDocument are UTF-8 here, whatever they hold.
    .map((line) => (status < 300 ? line : line.replace(/(?<=text\/html; charset=)(?:iso-8859-1|utf-8)/, "(own)")))
    .toSorted();
  return {
    status,
    fields,
    body:
      page === null ? text.replaceAll(root, "ROOT").replaceAll(boundary, "BOUNDARY") : `(page ${page[1]?.slice(0, 3)})`,
  };
}

/** The parts of an entity tag without what they say, which differs from machine to machine. */
const shapeOf = (tag: string): string => (tag.endsWith("=") ? tag : tag.replace(/[0-9a-f]+(?=-|$)/g, "N"));

function dechunked(body: string): string {
  let text = "";
  for (let at = 0; at < body.length;) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.slice(at, end), 16);
    if (!(size > 0)) break;
    text += body.slice(end + 2, end + 2 + size);
    at = end + 2 + size + 2;
  }
  return text;
}

/** An answer as one line of the record. */
export function lineOf({ status, fields, body }: Answer): string {
  return [String(status), ...fields, JSON.stringify(body)].join(" | ");
}
