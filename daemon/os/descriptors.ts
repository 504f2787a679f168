// Connections on their way from one process to another: a queue of descriptors for each group of children, which the
// router fills and the children empty, as they do with a listening socket. It is a pair of Unix sockets that keeps
// messages apart (SOCK_SEQPACKET, SCM_RIGHTS), and a pipe with a byte for each: Node can wait for a pipe, a byte at a
// time, but not for a descriptor. The parent makes both and keeps them open, so that nothing is lost with a process.
// unix(7), cmsg(3).
import { closeSync, writeSync } from "node:fs";
import koffi from "koffi";
import type { QueueEnd } from "../core/protocol.ts";
import { checked, failure, libc, SystemError, tryAgain } from "./libc.ts";

export interface DescriptorQueue {
  readonly sender: QueueEnd;
  readonly receiver: QueueEnd;
}

const c = {
  socketpair: libc.func("int socketpair(int domain, int type, int protocol, _Out_ int *fds)"),
  pipe2: libc.func("int pipe2(_Out_ int *fds, int flags)"),
  mmap: libc.func("void *mmap(uint64_t address, size_t size, int protection, int flags, int fd, int64_t offset)"),
  sendmsg: libc.func("int64_t sendmsg(int fd, uint64_t message, int flags)"),
  recvmsg: libc.func("int64_t recvmsg(int fd, uint64_t message, int flags)"),
};

const AF_UNIX = 1;
const SEQPACKET_NONBLOCK_CLOEXEC = 5 | 0o4000 | 0o2000000;
const NONBLOCK_CLOEXEC = 0o4000 | 0o2000000;
const PROT_READ_WRITE = 3;
const MAP_PRIVATE_ANONYMOUS = 2 | 32;
const SOL_SOCKET = 1;
const SCM_RIGHTS = 1;
const MSG_DONTWAIT_NOSIGNAL = 64 | 0x4000;
const MSG_DONTWAIT_CLOEXEC = 64 | 0x4000_0000;
const MSG_CTRUNC = 8;

/** A new queue, closed on exec; nothing in it blocks. */
export function openQueue(): DescriptorQueue | SystemError {
  const sockets = [-1, -1];
  const paired = checked("socketpair", c.socketpair(AF_UNIX, SEQPACKET_NONBLOCK_CLOEXEC, 0, sockets) as number);
  if (paired instanceof SystemError) return paired;
  const pipe = [-1, -1];
  const piped = checked("pipe2", c.pipe2(pipe, NONBLOCK_CLOEXEC) as number);
  const [from = -1, to = -1] = sockets;
  if (!(piped instanceof SystemError)) {
    const [reading = -1, writing = -1] = pipe;
    return { sender: { socket: from, bell: writing }, receiver: { socket: to, bell: reading } };
  }
  closeSync(from);
  closeSync(to);
  return piped;
}

export function closeQueue({ sender, receiver }: DescriptorQueue): void {
  for (const fd of [sender.socket, sender.bell, receiver.socket, receiver.bell]) closeSync(fd);
}

/** Where struct msghdr and what it points to are laid out, once in a process. 64-bit Linux. */
const place = { message: 0, vector: 64, byte: 96, control: 128 } as const;
const controlSize = 24n;

interface Scratch {
  readonly address: bigint;
  readonly view: DataView;
}

let scratch: Scratch | undefined;

/** A message of one byte, with room for one descriptor. */
function message(): Scratch {
  scratch ??= newScratch();
  const { address, view } = scratch;
  view.setBigUint64(place.message + 16, address + BigInt(place.vector), true);
  view.setBigUint64(place.message + 24, 1n, true);
  view.setBigUint64(place.message + 32, address + BigInt(place.control), true);
  view.setBigUint64(place.message + 40, controlSize, true);
  view.setInt32(place.message + 48, 0, true);
  view.setBigUint64(place.vector, address + BigInt(place.byte), true);
  view.setBigUint64(place.vector + 8, 1n, true);
  return scratch;
}

function newScratch(): Scratch {
  const size = 4096;
  const memory: unknown = c.mmap(0, size, PROT_READ_WRITE, MAP_PRIVATE_ANONYMOUS, -1, 0);
  return { address: koffi.address(memory), view: new DataView(koffi.view(memory, size)) };
}

/** struct cmsghdr: length, level, type, then the descriptor. */
function writeControl(view: DataView, length: bigint, fd: number): void {
  view.setBigUint64(place.control, length, true);
  view.setInt32(place.control + 8, SOL_SOCKET, true);
  view.setInt32(place.control + 12, SCM_RIGHTS, true);
  view.setInt32(place.control + 16, fd, true);
}

/** Puts a copy of a descriptor at the end of the queue; the caller keeps its own. "full": nothing was put in. */
export function pass({ socket, bell }: QueueEnd, fd: number): "passed" | "full" | SystemError {
  const { address, view } = message();
  writeControl(view, 20n, fd);
  if (Number(c.sendmsg(socket, address, MSG_DONTWAIT_NOSIGNAL)) < 0) {
    const failed = failure("sendmsg");
    return failed.errno === tryAgain ? "full" : failed;
  }
  ring(bell);
  return "passed";
}

/** A pipe that is full wakes the children as well as one more byte would; one without readers has nobody to wake. */
function ring(bell: number): void {
  try {
    writeSync(bell, "!");
  } catch {
    // As said above.
  }
}

/** Takes the first descriptor of the queue; undefined when there is none. */
export function receive({ socket }: QueueEnd): number | undefined {
  const { address, view } = message();
  writeControl(view, 0n, -1);
  if (Number(c.recvmsg(socket, address, MSG_DONTWAIT_CLOEXEC)) <= 0) return undefined;
  const complete = (view.getInt32(place.message + 48, true) & MSG_CTRUNC) === 0;
  const fd = view.getInt32(place.control + 16, true);
  return complete && view.getBigUint64(place.message + 40, true) > 0n && fd >= 0 ? fd : undefined;
}
