// Pipes to log programs (os/log-programs.ts), and from children (os/prints.ts). pipe(7), poll(2).
import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { checked, libc, SystemError } from "./libc.ts";

const c = {
  pipe2: libc.func("int pipe2(_Out_ int *fds, int flags)"),
  fcntl: libc.func("int fcntl(int fd, int operation, int value)"),
  poll: libc.func("int poll(_Inout_ uint8_t *fds, uint64_t count, int timeout)"),
};

const CLOEXEC = 0o2000000;
const F_GETFL = 3;
const F_SETFL = 4;
const POLLIN = 1;
const POLLHUP = 16;

export interface PipeEnds {
  readonly read: number;
  /** Blocks when the pipe is full. */
  readonly write: number;
}

export interface Pipe extends PipeEnds {
  /** The same end, which does not block: an open file of its own, since blocking belongs to that and not to a descriptor. */
  readonly lines: number;
}

/** A new pipe, closed on exec. */
export function pipeEnds(): PipeEnds | SystemError {
  const fds = [-1, -1];
  const made = checked("pipe2", c.pipe2(fds, CLOEXEC) as number);
  const [read = -1, write = -1] = fds;
  return made instanceof SystemError ? made : { read, write };
}

/** Whoever writes to this pipe waits when it is full. What is no pipe stays as it is. */
export function waitWhenFull(fd: number): void {
  if (!fstatSync(fd).isFIFO()) return;
  c.fcntl(fd, F_SETFL, (c.fcntl(fd, F_GETFL, 0) as number) & ~constants.O_NONBLOCK);
}

/** The same with an end that does not block besides. */
export function openPipe(): Pipe | SystemError {
  const ends = pipeEnds();
  if (ends instanceof SystemError) return ends;
  const { read, write } = ends;
  const lines = openSync(`/proc/self/fd/${write}`, constants.O_WRONLY | constants.O_NONBLOCK);
  return { read, write, lines };
}

export function closePipe({ read, write, lines }: Pipe): void {
  for (const fd of [read, write, lines]) closeSync(fd);
}

/** Whether a pipe has nothing to read any more and nobody who could write. */
export function isSpent(readEnd: number): boolean {
  const entry = new Uint8Array(8);
  const view = new DataView(entry.buffer);
  view.setInt32(0, readEnd, true);
  view.setInt16(4, POLLIN, true);
  c.poll(entry, 1, 0);
  const events = view.getInt16(6, true);
  return (events & POLLHUP) !== 0 && (events & POLLIN) === 0;
}
