// What a thread can do for the clients of another one that is stuck, past its event loop: answer them, if the kernel was
// given nothing for their request yet, and end the process. Used by child/watch/ and child/monitor.ts.
import koffi from "koffi";

const libc = koffi.load(null);
const c = {
  send: libc.func("int64_t send(int fd, const uint8_t *bytes, size_t size, int flags)"),
  getsockopt: libc.func("int getsockopt(int fd, int level, int name, _Out_ uint8_t *value, _Inout_ uint32_t *size)"),
  exit: libc.func("void _exit(int code)"),
};

const IPPROTO_TCP = 6;
const TCP_INFO = 11;
const MSG_DONTWAIT_NOSIGNAL = 0x40 | 0x4000;

/** True when it was sent, without waiting. `sentBefore`: bytes that had been sent on the connection before the request. */
export function answerPast(fd: number, sentBefore: number, answer: string): boolean {
  if (bytesGiven(fd) !== sentBefore) return false;
  const bytes = Buffer.from(answer, "latin1");
  return (c.send(fd, bytes, bytes.length, MSG_DONTWAIT_NOSIGNAL) as number) === bytes.length;
}

/**
 * Bytes that the kernel was given to send on a TCP connection: tcpi_bytes_sent - tcpi_bytes_retrans + tcpi_notsent_bytes
 * (Linux 4.19 and later). Undefined when it does not say.
 */
export function bytesGiven(fd: number): number | undefined {
  const info = new Uint8Array(216);
  const size = [info.length];
  if ((c.getsockopt(fd, IPPROTO_TCP, TCP_INFO, info, size) as number) !== 0) return undefined;
  if (size[0] !== info.length) return undefined;
  const view = new DataView(info.buffer);
  return Number(view.getBigUint64(200, true) - view.getBigUint64(208, true)) + view.getUint32(144, true);
}

/**
 * Milliseconds since data came last on a TCP connection, or since it was made if none did (tcpi_last_data_recv): of one that
 * was just accepted, and whose client waits for the answer, how long it was in the kernel's queue. 0 when unknown.
 */
export function waitedInQueue(fd: number): number {
  const info = new Uint8Array(56);
  const known = (c.getsockopt(fd, IPPROTO_TCP, TCP_INFO, info, [info.length]) as number) === 0;
  return known ? new DataView(info.buffer).getUint32(52, true) : 0;
}

/** Ends the process at once, from any thread: nothing of it runs any more. */
export function exitNow(code: number): void {
  c.exit(code);
}
