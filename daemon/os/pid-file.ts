// PidFile and the lock on it. A running parent holds an exclusive flock on its PidFile, which dies with the process, so
// whoever finds the file can tell a living server from a leftover, and from a stranger who got the same pid: no
// leftover ever blocks a start, and no stranger is ever signalled. Apache trusts the number alone (ap_log_pid).
import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { tryLock, unlock } from "./libc.ts";
import { plantedFile } from "./planted.ts";

export type PidFileState =
  | { readonly state: "absent" }
  /** A server holds the lock. */
  | { readonly state: "running"; readonly pid: number }
  /** Left by a server that did not end as it should. `pid` is 0 when no number stands there. */
  | { readonly state: "stale"; readonly pid: number }
  | { readonly state: "unreadable"; readonly why: string };

export function lookAtPidFile(path: string): PidFileState {
  const fd = tryOpen(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  if (typeof fd !== "number") {
    return fd.code === "ENOENT" ? { state: "absent" } : { state: "unreadable", why: fd.message };
  }
  const pid = readPid(fd);
  // Shared, so that two who look do not take each other for a server.
  const free = tryLock(fd, "shared");
  if (free) unlock(fd);
  closeSync(fd);
  return { state: free ? "stale" : "running", pid };
}

export interface HeldPidFile {
  readonly path: string;
  /** The descriptor that holds the lock. */
  readonly fd: number;
  /** True when a number stood there already: "Unclean shutdown of previous Apache run?". */
  readonly overwritten: boolean;
  readonly isHeld: boolean;
  /** Removes the file and lets go of the lock; false when that was done before. */
  readonly release: () => boolean;
}

export type PidFileFailure =
  | { readonly why: "running"; readonly pid: number }
  | { readonly why: "error"; readonly text: string };

/** Locks the file and writes this process's pid into it. Does not follow a link. */
export function takePidFile(path: string): HeldPidFile | PidFileFailure {
  const fd = openLocked(path);
  if (typeof fd !== "number") return fd;
  const overwritten = fstatSync(fd).size > 0;
  try {
    ftruncateSync(fd, 0);
    writeSync(fd, `${process.pid}\n`, 0);
  } catch (error) {
    // A full disk. An empty file would be a leftover that nobody can explain.
    if (fstatSync(fd).isFile() && isAt(path, fd)) unlinkSync(path);
    closeSync(fd);
    return { why: "error", text: (error as Error).message };
  }
  return holding(path, fd, overwritten);
}

/** A PidFile whose lock the program before this one took: it goes with the descriptor. */
export function keepPidFile(path: string, fd: number): HeldPidFile {
  return holding(path, fd, false);
}

function holding(path: string, fd: number, overwritten: boolean): HeldPidFile {
  let held = true;
  return {
    path,
    fd,
    overwritten,
    get isHeld() {
      return held;
    },
    release() {
      if (!held) return false;
      held = false;
      if (isAt(path, fd)) unlinkSync(path);
      closeSync(fd);
      return true;
    },
  };
}

/** Times that the lock is tried, and milliseconds between: a command that is just looking holds it for an instant. */
const attempts = 5;
const pause = 10;

function openLocked(path: string): number | PidFileFailure {
  for (let attempt = 1; ; attempt++) {
    const fd = tryOpen(path, constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW);
    if (typeof fd !== "number") return { why: "error", text: fd.message };
    const planted = plantedFile(fd, path);
    if (planted !== undefined) {
      closeSync(fd);
      return { why: "error", text: planted };
    }
    const locked = tryLock(fd, "exclusive");
    // A server that was just ending may have removed the file between open and lock: then the lock protects nothing.
    if (locked && isAt(path, fd)) return fd;
    const pid = readPid(fd);
    closeSync(fd);
    if (attempt === attempts) return { why: "running", pid };
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
}

/** Whether the path still is this open file. */
function isAt(path: string, fd: number): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  const held = fstatSync(fd);
  return found !== undefined && found.ino === held.ino && found.dev === held.dev;
}

function readPid(fd: number): number {
  const bytes = Buffer.alloc(16);
  const text = bytes.toString("latin1", 0, readSync(fd, bytes, 0, bytes.length, 0)).trim();
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0;
}

function tryOpen(path: string, flags: number): number | NodeJS.ErrnoException {
  try {
    return openSync(path, flags, 0o644);
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}
