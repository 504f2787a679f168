// The calls of the C library that Node has no word for. koffi is the only native dependency, and this file and its
// neighbour descriptors.ts are all that knows of it (node:ffi can take its place one day). Each wrapper answers a value
// or a SystemError.
import { closeSync } from "node:fs";
import koffi from "koffi";

/** A failed system call as a value. `message` reads as Apache prints it: "(98)Address already in use". */
export class SystemError {
  readonly call: string;
  readonly errno: number;
  readonly text: string;
  constructor(call: string, errno: number, text: string) {
    this.call = call;
    this.errno = errno;
    this.text = text;
  }
  get message(): string {
    return `(${this.errno})${this.text}`;
  }
}

export const libc = koffi.load(null);
const strerror = libc.func("const char *strerror(int errnum)");
const c = {
  socket: libc.func("int socket(int domain, int type, int protocol)"),
  setsockopt: libc.func("int setsockopt(int fd, int level, int name, const int *value, uint32_t size)"),
  bind: libc.func("int bind(int fd, const uint8_t *address, uint32_t size)"),
  listen: libc.func("int listen(int fd, int backlog)"),
  getsockname: libc.func("int getsockname(int fd, _Out_ uint8_t *address, _Inout_ uint32_t *size)"),
  inet_ntop: libc.func("const char *inet_ntop(int family, const uint8_t *address, _Out_ uint8_t *text, uint32_t size)"),
  inet_pton: libc.func("int inet_pton(int family, const char *text, _Out_ uint8_t *bytes)"),
  dup: libc.func("int dup(int fd)"),
  dup2: libc.func("int dup2(int from, int to)"),
  memfd_create: libc.func("int memfd_create(const char *name, unsigned int flags)"),
  mmap: libc.func("void *mmap(uint64_t address, size_t size, int protection, int flags, int fd, int64_t offset)"),
  flock: libc.func("int flock(int fd, int operation)"),
  getsockopt: libc.func("int getsockopt(int fd, int level, int name, _Out_ uint8_t *value, _Inout_ uint32_t *size)"),
  setpgid: libc.func("int setpgid(int pid, int group)"),
  accept4: libc.func("int accept4(int fd, void *address, void *size, int flags)"),
  fcntl: libc.func("int fcntl(int fd, int operation, int value)"),
  prctl: libc.func("int prctl(int operation, uint64_t a, uint64_t b, uint64_t c, uint64_t d)"),
  recv: libc.func("int64_t recv(int fd, _Out_ uint8_t *bytes, size_t size, int flags)"),
};

/** Values of Linux's headers, the same on x64 and arm64. */
const AF_INET = 2;
const AF_INET6 = 10;
const SOCK_NONBLOCK_CLOEXEC = 0o4000 | 0o2000000;
const SOCK_STREAM_NONBLOCK_CLOEXEC = 1 | SOCK_NONBLOCK_CLOEXEC;
const SOL_SOCKET = 1;
const SO_REUSEADDR = 2;
const SO_SNDBUF = 7;
const SO_RCVBUF = 8;
const IPPROTO_TCP = 6;
const TCP_NODELAY = 1;
const TCP_INFO = 11;
const IPPROTO_IPV6 = 41;
const IPV6_V6ONLY = 26;
const TCP_DEFER_ACCEPT = 9;
const MFD_CLOEXEC_SEALABLE = 1 | 2;
const F_ADD_SEALS = 1033;
const SEAL_SEAL_SHRINK_GROW = 1 | 2 | 4;
const F_SETFD = 2;
const FD_CLOEXEC = 1;
const PROT_READ_WRITE = 3;
const MAP_SHARED = 1;
const MAP_FIXED = 16;
const PR_SET_DUMPABLE = 4;
const PR_SET_NO_NEW_PRIVS = 38;
const MSG_PEEK_DONTWAIT = 2 | 64;
const LOCK_SH_NB = 1 | 4;
const LOCK_EX_NB = 2 | 4;
const LOCK_UN = 8;

export function failure(call: string): SystemError {
  const errno = koffi.errno();
  return new SystemError(call, errno, strerror(errno) as string);
}

export function checked(call: string, result: number): number | SystemError {
  return result < 0 ? failure(call) : result;
}

export const dup = (fd: number): number | SystemError => checked("dup", c.dup(fd) as number);
export const dup2 = (from: number, to: number): number | SystemError => checked("dup2", c.dup2(from, to) as number);

/** Makes the calling process the leader of a group of its own, so that a terminal's ^C goes to the parent alone. */
export const leadOwnGroup = (): number | SystemError => checked("setpgid", c.setpgid(0, 0) as number);

/** The descriptor is not passed on to programs that this process starts. */
export const closeOnExec = (fd: number): void => void c.fcntl(fd, F_SETFD, FD_CLOEXEC);

/** An anonymous file in memory, closed on exec, for nobody but root to open. */
export const memoryFile = (name: string): number | SystemError =>
  checked("memfd_create", c.memfd_create(name, MFD_CLOEXEC_SEALABLE) as number);

/**
 * From now on nobody can change the size of an anonymous file. Whoever maps a file that another process can cut is killed
 * by SIGBUS when it looks at what is not there any more.
 */
export const sealSize = (fd: number): number | SystemError =>
  checked("fcntl", c.fcntl(fd, F_ADD_SEALS, SEAL_SEAL_SHRINK_GROW) as number);

/** Maps a file's first `size` bytes, shared with everyone who maps it. Never unmapped: it lives as long as the process. */
export function mapShared(fd: number, size: number): ArrayBuffer | SystemError {
  const address: unknown = c.mmap(0, size, PROT_READ_WRITE, MAP_SHARED, fd, 0);
  return isFailed(address) ? failure("mmap") : koffi.view(address, size);
}

/** Lays a part of a file, from `offset` on, over the same part of a memory that mapShared answered. Whole pages. */
export function mapOver(memory: ArrayBuffer, offset: number, size: number, fd: number): SystemError | undefined {
  const at = koffi.address(memory) + BigInt(offset);
  const address: unknown = c.mmap(at, size, PROT_READ_WRITE, MAP_SHARED | MAP_FIXED, fd, offset);
  return isFailed(address) ? failure("mmap") : undefined;
}

/** MAP_FAILED is the address -1. */
function isFailed(address: unknown): boolean {
  return address === null || koffi.address(address) === 0xffff_ffff_ffff_ffffn;
}

/**
 * This process, and whatever it starts from now on, gets no privileges by starting a program (set-user-ID, file
 * capabilities). It cannot be undone. PR_SET_NO_NEW_PRIVS.
 */
export const renouncePrivileges = (): number | SystemError =>
  checked("prctl", c.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) as number);

/** Nobody but root may read this process's memory and environment or debug it, not even its own user. PR_SET_DUMPABLE. */
export const forbidInspection = (): number | SystemError =>
  checked("prctl", c.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) as number);

/** The user of this process may debug it again, and it can write a core file. PR_SET_DUMPABLE. */
export const allowInspection = (): number | SystemError =>
  checked("prctl", c.prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) as number);

/**
 * What a connection has received, without taking it: copied to `bytes`, their number is the answer. Undefined when
 * nothing has come yet; 0 when the other side has closed and nothing is left.
 */
export function peek(fd: number, bytes: Uint8Array): number | SystemError | undefined {
  const count = Number(c.recv(fd, bytes, bytes.length, MSG_PEEK_DONTWAIT));
  if (count >= 0) return count;
  const failed = failure("recv");
  return failed.errno === tryAgain ? undefined : failed;
}

/** The address and port that a connection came to; undefined for what is no connection. */
export function localAddress(fd: number): { readonly address: string; readonly port: number } | undefined {
  const bytes = new Uint8Array(28);
  if ((c.getsockname(fd, bytes, [bytes.length]) as number) < 0) return undefined;
  const family = bytes[0] === AF_INET6 ? AF_INET6 : AF_INET;
  const port = new DataView(bytes.buffer).getUint16(2, false);
  const from = bytes.subarray(family === AF_INET6 ? 8 : 4);
  const address: unknown = c.inet_ntop(family, from, new Uint8Array(64), 64);
  return typeof address === "string" ? { address, port } : undefined;
}

/** A listening socket gives a connection out only when its first bytes are there, or after so many seconds. */
export const deferAccept = (fd: number, seconds: number): void =>
  void c.setsockopt(fd, IPPROTO_TCP, TCP_DEFER_ACCEPT, [seconds], 4);

/** Takes the advisory lock of an open file without waiting. False: somebody else has one that excludes it. */
export function tryLock(fd: number, kind: "shared" | "exclusive"): boolean {
  return (c.flock(fd, kind === "shared" ? LOCK_SH_NB : LOCK_EX_NB) as number) === 0;
}
export function unlock(fd: number): void {
  c.flock(fd, LOCK_UN);
}

function socketAddress(family: number, address: string, port: number): Uint8Array {
  const bytes = new Uint8Array(family === AF_INET ? 16 : 28);
  const view = new DataView(bytes.buffer);
  // The family is in the machine's byte order: little-endian on x64 and arm64.
  view.setUint16(0, family, true);
  view.setUint16(2, port, false);
  const text = new Uint8Array(16);
  c.inet_pton(family, address, text);
  bytes.set(family === AF_INET ? text.subarray(0, 4) : text, family === AF_INET ? 4 : 8);
  return bytes;
}

/** ListenBacklog, SendBufferSize and ReceiveBufferSize, in connections and bytes; a size of 0 is the system's. */
export interface Queueing {
  readonly backlog: number;
  readonly sendBuffer: number;
  readonly receiveBuffer: number;
  /** Seconds to wait for a connection's first bytes before it is given out; 0: not at all, undefined: as it is. */
  readonly deferAccept?: number | undefined;
}

/**
 * A listening TCP socket: bound, non-blocking, closed on exec. `address` is numeric; "::" takes IPv4 connections as
 * well. Nobody in this process polls it: children accept from copies (child/gate.ts).
 */
export function listenOn(address: string, port: number, queueing: Queueing): number | SystemError {
  const family = address.includes(":") ? AF_INET6 : AF_INET;
  const fd = checked("socket", c.socket(family, SOCK_STREAM_NONBLOCK_CLOEXEC, 0) as number);
  if (fd instanceof SystemError) return fd;
  c.setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, [1], 4);
  // Accepted connections inherit this on Linux: a system call less for each, in every child.
  c.setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, [1], 4);
  setOptions(fd, queueing);
  if (family === AF_INET6) c.setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, [address === "::" ? 0 : 1], 4);
  const bytes = socketAddress(family, address, port);
  const bound = checked("bind", c.bind(fd, bytes, bytes.length) as number);
  const listening = bound instanceof SystemError ? bound : checked("listen", c.listen(fd, queueing.backlog) as number);
  if (!(listening instanceof SystemError)) return fd;
  closeSync(fd);
  return listening;
}

/** Connections that come from now on find these in force; the system keeps a buffer's size where none is given. */
export function queueAnew(fd: number, queueing: Queueing): void {
  setOptions(fd, queueing);
  c.listen(fd, queueing.backlog);
}

/** Accepted connections inherit them. The system bounds them (net.core.wmem_max, rmem_max) and never refuses. */
function setOptions(fd: number, { sendBuffer, receiveBuffer, deferAccept: seconds }: Queueing): void {
  if (seconds !== undefined) deferAccept(fd, seconds);
  if (sendBuffer > 0) c.setsockopt(fd, SOL_SOCKET, SO_SNDBUF, [sendBuffer], 4);
  if (receiveBuffer > 0) c.setsockopt(fd, SOL_SOCKET, SO_RCVBUF, [receiveBuffer], 4);
}

/** The connection at the head of a listening socket's queue; undefined when there is none, or no descriptor left for it. */
export function acceptWaiting(fd: number): number | undefined {
  const connection = c.accept4(fd, null, null, SOCK_NONBLOCK_CLOEXEC) as number;
  return connection < 0 ? undefined : connection;
}

/** Length of a listening socket's queue: tcpi_unacked of TCP_INFO, which for a listener is sk_ack_backlog. 0 when unknown. */
export function acceptQueue(fd: number): number {
  const info = new Uint8Array(104);
  const known = (c.getsockopt(fd, IPPROTO_TCP, TCP_INFO, info, [info.length]) as number) === 0;
  return known ? new DataView(info.buffer).getUint32(24, true) : 0;
}

/** EAFNOSUPPORT: this machine has no IPv6. */
export const noSuchFamily = 97;
export const addressInUse = 98;
/** EAGAIN. */
export const tryAgain = 11;
export const permissionDenied = 13;

const passwd = koffi.struct("passwd", {
  pw_name: "const char *",
  pw_passwd: "const char *",
  pw_uid: "uint32_t",
  pw_gid: "uint32_t",
  pw_gecos: "const char *",
  pw_dir: "const char *",
  pw_shell: "const char *",
});
const group = koffi.struct("group", {
  gr_name: "const char *",
  gr_passwd: "const char *",
  gr_gid: "uint32_t",
  gr_mem: "void *",
});
const getpwnam = libc.func("getpwnam", koffi.pointer(passwd), ["str"]);
const getgrnam = libc.func("getgrnam", koffi.pointer(group), ["str"]);

interface PasswdEntry {
  readonly pw_uid: number;
  readonly pw_gid: number;
}

function passwdEntry(name: string): PasswdEntry | undefined {
  const found: unknown = getpwnam(name);
  return found === null ? undefined : (koffi.decode(found, passwd) as PasswdEntry);
}

/** The number of a user or group: by name, or "#number". Undefined when the system does not know it. */
export function userId(name: string): number | undefined {
  return /^#\d+$/.test(name) ? Number(name.slice(1)) : passwdEntry(name)?.pw_uid;
}
/** The group that a user belongs to first; undefined for a bare number. */
export function primaryGroupId(user: string): number | undefined {
  return passwdEntry(user)?.pw_gid;
}
export function groupId(name: string): number | undefined {
  if (/^#\d+$/.test(name)) return Number(name.slice(1));
  const found: unknown = getgrnam(name);
  return found === null ? undefined : (koffi.decode(found, group) as { gr_gid: number }).gr_gid;
}
