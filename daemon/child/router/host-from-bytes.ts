// Whom a connection is for, from its first bytes: the Host field of an HTTP/1 request, or the server name of a TLS
// ClientHello. Pure: the router peeks, this judges, nobody consumes. Used by child/router/router.ts. The child that gets
// the connection judges the request anew (http/pipeline.ts), so a mistake here could only lead to 421, never to another
// user's site. RFC 9112 §3.2, RFC 6066 §3.
import { serverNameFrom } from "./client-hello.ts";

export type FirstBytes =
  /** The name as the client wrote it: a Host field, with its port maybe, or a server name. */
  | { readonly kind: "named"; readonly name: string }
  /** Nothing that names a host, nor will more bytes: the default host of the address has to answer. */
  | { readonly kind: "nameless" }
  /** It cannot be told yet. */
  | { readonly kind: "more" };

const nameless: FirstBytes = { kind: "nameless" };
const more: FirstBytes = { kind: "more" };

const handshake = 22;
const lf = 10;
const cr = 13;

export function hostFromBytes(bytes: Uint8Array): FirstBytes {
  if (bytes.length === 0) return more;
  return bytes[0] === handshake ? hostFromHello(bytes) : hostFromRequest(bytes);
}

function hostFromHello(bytes: Uint8Array): FirstBytes {
  const found = serverNameFrom(bytes);
  if (found === "more") return more;
  return found.name === undefined ? nameless : { kind: "named", name: found.name };
}

/** Line by line, so that the answer is there as soon as the Host field is, whatever else is still to come. */
function hostFromRequest(bytes: Uint8Array): FirstBytes {
  let start = skipEmptyLines(bytes);
  for (let line = 0; ; line++) {
    const end = bytes.indexOf(lf, start);
    if (end < 0) return more;
    const text = latin1(bytes, start, end > start && bytes[end - 1] === cr ? end - 1 : end);
    start = end + 1;
    const found = line === 0 ? fromRequestLine(text) : fromField(text);
    if (found !== undefined) return found;
  }
}

/** RFC 9112 §2.2: a server ignores empty lines before the request line. */
function skipEmptyLines(bytes: Uint8Array): number {
  let start = 0;
  while (bytes[start] === cr || bytes[start] === lf) start++;
  return start;
}

/** A target with a host in it is what counts, whatever the Host field says. What is no request has no name. */
function fromRequestLine(line: string): FirstBytes | undefined {
  const target = /^[!#$%&'*+.^_`|~\w-]+ (\S+) HTTP\/1\.\d$/.exec(line)?.[1];
  if (target === undefined) return nameless;
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(target)?.[1];
  return authority === undefined ? undefined : { kind: "named", name: authority };
}

/** Undefined for a field of another name; the empty line ends the search. */
function fromField(line: string): FirstBytes | undefined {
  if (line === "") return nameless;
  const value = /^host:[ \t]*(.*?)[ \t]*$/i.exec(line)?.[1];
  return value === undefined ? undefined : { kind: "named", name: value };
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
