// Who is at the other end of a socket, as the kernel has it. Used by the control socket, and for each connection of a child.
import { libc } from "./libc.ts";

const getsockopt = libc.func(
  "int getsockopt(int fd, int level, int name, _Out_ uint8_t *value, _Inout_ uint32_t *size)",
);
// Untyped pointers: koffi copies nothing then.
const getpeername = libc.func("int getpeername(int fd, void *address, void *size)");

const SOL_SOCKET = 1;
const SO_PEERCRED = 17;

/** The number of the user behind a Unix socket (SO_PEERCRED, unix(7)) when the connection was made; undefined when the kernel does not say. */
export function peerUser(fd: number): number | undefined {
  const credentials = new Uint8Array(12);
  if ((getsockopt(fd, SOL_SOCKET, SO_PEERCRED, credentials, [credentials.length]) as number) !== 0) return undefined;
  // pid, uid, gid, of 32 bits each.
  return new DataView(credentials.buffer).getUint32(4, true);
}

/** Of struct sockaddr_in and sockaddr_in6. */
const inet = { family: 2, address: 4 };
const inet6 = { family: 10, address: 8, size: 28 };
/** ::ffff:0:0/96, IPv4 on a socket of both families (RFC 4291 §2.5.5.2). */
const mapped = Buffer.from("00000000000000000000ffff", "hex");

const address = Buffer.alloc(inet6.size);
const size = new Uint32Array(1);

/**
 * The numeric IPv4 address at the other end of a connection, also of one that came through a socket for both families;
 * undefined for any other. Node's own way, `remoteAddress`, makes an object of it: 10 of 212 us for each new connection.
 */
export function peerAddress(fd: number): string | undefined {
  size[0] = address.length;
  if (fd < 0 || (getpeername(fd, address, size) as number) !== 0) return undefined;
  const family = address[0];
  if (family === inet.family) return dotted(inet.address);
  const behind = inet6.address + mapped.length;
  const isMapped = family === inet6.family && address.subarray(inet6.address, behind).equals(mapped);
  return isMapped ? dotted(behind) : undefined;
}

const dotted = (at: number): string => `${address[at]}.${address[at + 1]}.${address[at + 2]}.${address[at + 3]}`;
