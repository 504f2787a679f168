// PidFile and the lock on it. A running parent holds an exclusive flock on its PidFile, which dies with the process, so
// whoever finds the file can tell a living server from a leftover, and from a stranger who got the same pid: no
// leftover ever blocks a start, and no stranger is ever signalled. Apache trusts the number alone (ap_log_pid).
import { closeSync, constants, fstatSync, ftruncateSync, openSync, readSync, unlinkSync, writeSync } from "node:fs";
import { tryLock, unlock } from "./libc.ts";

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
  const free = tryLock(fd);
  if (free) unlock(fd);
  closeSync(fd);
  return { state: free ? "stale" : "running", pid };
}

export interface HeldPidFile {
  readonly path: string;
  /** True when a number stood there already: "Unclean shutdown of previous Apache run?". */
  readonly overwritten: boolean;
  /** Removes the file and lets go of the lock. */
  readonly release: () => void;
}

export type PidFileFailure = { readonly why: "running"; readonly pid: number } | { readonly why: "error"; readonly text: string };

/** Locks the file and writes this process's pid into it. Does not follow a link. */
export function takePidFile(path: string): HeldPidFile | PidFileFailure {
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW;
  const fd = tryOpen(path, flags);
  if (typeof fd !== "number") return { why: "error", text: fd.message };
  if (!tryLock(fd)) {
    const pid = readPid(fd);
    closeSync(fd);
    return { why: "running", pid };
  }
  const overwritten = fstatSync(fd).size > 0;
  try {
    ftruncateSync(fd, 0);
    writeSync(fd, `${process.pid}\n`, 0);
  } catch (error) {
    closeSync(fd);
    return { why: "error", text: (error as Error).message };
  }
  let held = true;
  return {
    path,
    overwritten,
    release() {
      if (!held) return;
      held = false;
      removeOwn(path, fd);
      closeSync(fd);
    },
  };
}

/** Unlinks the path only if it still is the file that we hold. */
function removeOwn(path: string, fd: number): void {
  const found = tryOpen(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  if (typeof found !== "number") return;
  const same = fstatSync(found).ino === fstatSync(fd).ino;
  closeSync(found);
  if (same) unlinkSync(path);
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
