// The log files: opened by the parent, while it still may, and inherited by children. Opened anew at each graceful, so
// that a renamed log is let go of. Apache: open_error_log (server/log.c), open_log of mod_log_config.
import { closeSync, constants, openSync } from "node:fs";
import { systemWords } from "./config-files.ts";
import { closeOnExec, dup, SystemError } from "./libc.ts";
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
    const stream = standard[path];
    const isSocket = stream !== undefined && (error as NodeJS.ErrnoException).code === "ENXIO";
    return isSocket ? copyOf(stream) : systemWords(error);
  }
}

const standard: Readonly<Record<string, number>> = { "/dev/stdout": 1, "/dev/stderr": 2 };

/** Linux opens no socket by a name, and systemd gives its services one for their output. */
function copyOf(stream: number): number | string {
  const copy = dup(stream);
  if (copy instanceof SystemError) return copy.message;
  closeOnExec(copy);
  return copy;
}
