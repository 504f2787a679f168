// The log files: opened by the parent, while it still may, and inherited by children. Opened anew at each graceful, so
// that a renamed log is let go of. Apache: open_error_log (server/log.c), open_log of mod_log_config.
import { closeSync, constants, openSync } from "node:fs";

/** Opens for appending; never follows a link that somebody planted. A string is why it cannot be opened. */
export function openLog(path: string): number | string {
  try {
    // Devices such as /dev/stderr are links by nature.
    const follow = path.startsWith("/dev/") ? 0 : constants.O_NOFOLLOW;
    return openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | follow, 0o644);
  } catch (error) {
    return (error as Error).message;
  }
}

/** Opens every path; on a failure none stays open. */
export function openLogs(paths: Iterable<string>): ReadonlyMap<string, number> | string {
  const opened = new Map<string, number>();
  for (const path of new Set(paths)) {
    const fd = openLog(path);
    if (typeof fd === "string") {
      closeLogs(opened);
      return fd;
    }
    opened.set(path, fd);
  }
  return opened;
}

export function closeLogs(logs: ReadonlyMap<string, number>): void {
  for (const fd of logs.values()) closeSync(fd);
}
