// Who is at the other end of a Unix socket, as the kernel has it (SO_PEERCRED, unix(7)). Used by the control socket.
import koffi from "koffi";

const getsockopt = koffi
  .load(null)
  .func("int getsockopt(int fd, int level, int name, _Out_ uint8_t *value, _Inout_ uint32_t *size)");

const SOL_SOCKET = 1;
const SO_PEERCRED = 17;

/** The user's number when the connection was made; undefined when the kernel does not say. */
export function peerUser(fd: number): number | undefined {
  const credentials = new Uint8Array(12);
  if ((getsockopt(fd, SOL_SOCKET, SO_PEERCRED, credentials, [credentials.length]) as number) !== 0) return undefined;
  // pid, uid, gid, of 32 bits each.
  return new DataView(credentials.buffer).getUint32(4, true);
}
