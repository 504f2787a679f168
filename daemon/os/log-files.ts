// The log files: opened by the parent, while it still may, and inherited by children. Opened anew at each graceful, so
// that a renamed log is let go of. Apache: open_error_log (server/log.c), open_log of mod_log_config.
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { plantedFile } from "./planted.ts";

/**
 * Opens for appending; never follows a link that somebody planted. A string is why it cannot be opened. `mode` is that of a
 * file that is not there yet.
 */
export function openLog(path: string, mode = 0o644): number | string {
  try {
    // Devices such as /dev/stderr are links by nature.
    const isDevice = path.startsWith("/dev/");
    // Without O_NONBLOCK a FIFO that somebody planted would hold us until it is read.
    const careful = isDevice ? 0 : constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const fd = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | careful, mode);
    const planted = isDevice ? undefined : plantedFile(fd, path);
    if (planted === undefined) return fd;
    closeSync(fd);
    return planted;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A place in an open log: what is written from now on stands behind it. */
export interface LogMark {
  readonly fd: number;
  readonly file: string;
  /** Bytes before it. */
  readonly at: number;
}

export function markLog(fd: number): LogMark {
  const { dev, ino, size } = fstatSync(fd);
  return { fd, file: `${dev} ${ino}`, at: size };
}

/** The most that `behindMark` reads, in bytes. */
const longestEnd = 65_536;

/** What was written behind a mark, its end if it is much; empty when the log was let go of or is no file. */
export function behindMark({ fd, file, at }: LogMark): string {
  try {
    const { dev, ino, size } = fstatSync(fd);
    const start = Math.max(at, size - longestEnd);
    // The descriptor may be another log's by now.
    if (`${dev} ${ino}` !== file || size <= start) return "";
    // The log is open for appending alone; the way through /proc opens the same file for reading, whatever its name is.
    const reading = openSync(`/proc/self/fd/${fd}`, constants.O_RDONLY);
    const bytes = Buffer.alloc(size - start);
    const read = readSync(reading, bytes, 0, bytes.length, start);
    closeSync(reading);
    return bytes.toString("utf8", 0, read);
  } catch {
    // A log that this user may write and not read.
    return "";
  }
}
