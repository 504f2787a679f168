// The socket of the system's log: datagrams to /dev/log, or to the socket that HTTPD_SYSLOG names. Opened by the parent,
// inherited by children. unix(7), syslog(3).
import { closeSync } from "node:fs";
import { checked, libc, SystemError } from "./libc.ts";

const c = {
  socket: libc.func("int socket(int domain, int type, int protocol)"),
  connect: libc.func("int connect(int fd, const uint8_t *address, uint32_t size)"),
};

const AF_UNIX = 1;
const DGRAM_NONBLOCK_CLOEXEC = 2 | 0o4000 | 0o2000000;
const pathAt = 2;
const longestPath = 107;

function path(): string {
  return process.env["HTTPD_SYSLOG"] ?? "/dev/log";
}

/** Connects anew: the daemon behind the socket was started again. False: there is none. */
export function reconnectSyslog(fd: number): boolean {
  const bytes = new Uint8Array(pathAt + longestPath + 1);
  bytes[0] = AF_UNIX;
  bytes.set(new TextEncoder().encode(path()).subarray(0, longestPath), pathAt);
  return (c.connect(fd, bytes, bytes.length) as number) === 0;
}

/** A string says why it cannot be opened. */
export function openSyslog(): number | string {
  const fd = checked("socket", c.socket(AF_UNIX, DGRAM_NONBLOCK_CLOEXEC, 0) as number);
  if (fd instanceof SystemError) return fd.message;
  if (reconnectSyslog(fd)) return fd;
  closeSync(fd);
  return `the system's log does not answer at ${path()}`;
}
