// The server name in a TLS ClientHello, read without a TLS library: whoever routes a connection has no key and needs none.
// Pure; every length is checked against what is there. RFC 8446 §4.1.2 and §5.1, RFC 6066 §3. Used by host-from-bytes.ts.

/** What a ClientHello says of the host: a name, none, or that it has not come wholly. */
export type ServerName = { readonly name: string | undefined } | "more";

const handshake = 22;
const clientHello = 1;
const serverNameExtension = 0;
const hostNameType = 0;
/** The longest ClientHello that is waited for. They have a few hundred bytes, with post-quantum keys under two thousand. */
const longest = 16_384;

export function serverNameFrom(bytes: Uint8Array): ServerName {
  const message = handshakeMessage(bytes);
  if (message === "more") return message;
  return { name: message === undefined ? undefined : nameIn(message) };
}

/** The body of the ClientHello, joined from as many records as it came in; undefined when it is none. */
function handshakeMessage(bytes: Uint8Array): Uint8Array | "more" | undefined {
  const joined: number[] = [];
  for (let at = 0; ;) {
    if (at >= bytes.length) return "more";
    if (bytes[at] !== handshake) return undefined;
    if (at + 5 > bytes.length) return "more";
    const length = uint16(bytes, at + 3);
    if (length === 0 || length > longest) return undefined;
    joined.push(...bytes.subarray(at + 5, at + 5 + length));
    at += 5 + length;
    if (joined.length > 0 && joined[0] !== clientHello) return undefined;
    if (joined.length < 4) continue;
    const size = ((joined[1] ?? 0) << 16) | ((joined[2] ?? 0) << 8) | (joined[3] ?? 0);
    if (size > longest) return undefined;
    if (joined.length >= 4 + size) return Uint8Array.from(joined.slice(4, 4 + size));
  }
}

/** version, random, session id, cipher suites, compression methods, then the extensions. */
function nameIn(hello: Uint8Array): string | undefined {
  let at = 2 + 32;
  at += 1 + (hello[at] ?? 0);
  at += 2 + uint16(hello, at);
  at += 1 + (hello[at] ?? 0);
  const end = Math.min(hello.length, at + 2 + uint16(hello, at));
  at += 2;
  while (at + 4 <= end) {
    const type = uint16(hello, at);
    const length = uint16(hello, at + 2);
    at += 4;
    if (type === serverNameExtension) return nameInList(hello.subarray(at, Math.min(end, at + length)));
    at += length;
  }
  return undefined;
}

function nameInList(list: Uint8Array): string | undefined {
  let at = 2;
  while (at + 3 <= list.length) {
    const length = uint16(list, at + 1);
    const name = list.subarray(at + 3, at + 3 + length);
    if (list[at] === hostNameType)
      return length > 0 && name.length === length ? String.fromCharCode(...name) : undefined;
    at += 3 + length;
  }
  return undefined;
}

/** 0 beyond the end: what follows from it ends there too. */
function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
