// Replacing the program of this process and keeping the process: its pid, its children, and the descriptors that are to
// go on. Used by daemon/upgrade.ts. execve(2); Node's own process.execve does the same and is not in every version that
// we run on (docs/decisions/).
import { closeSync, fstatSync, readSync, writeSync } from "node:fs";
import { checked, closeOnExec, libc, memoryFile, SystemError } from "./libc.ts";

const c = {
  fcntl: libc.func("int fcntl(int fd, int operation, int value)"),
  execve: libc.func("int execve(const char *path, const char **arguments, const char **environment)"),
};
const F_SETFD = 2;

/** Where the new program finds the descriptor of what is handed over to it. */
export const handoverVariable = "HTTPD_HANDOVER";

/**
 * Becomes another program: `command` is its path and arguments, `descriptors` stay open, `text` is for it to read. Does
 * not come back when it succeeds: not one statement of this program runs any more, on any thread.
 */
export function becomeProgram(command: readonly string[], descriptors: readonly number[], text: string): SystemError {
  const [path = ""] = command;
  const memory = memoryFile("handover");
  if (memory instanceof SystemError) return memory;
  writeSync(memory, text);
  const kept = [memory, ...descriptors];
  for (const fd of kept) c.fcntl(fd, F_SETFD, 0);
  const environment = Object.entries({ ...process.env, [handoverVariable]: String(memory) });
  const variables = environment.map(([name, value]) => `${name}=${value ?? ""}`);
  const failed = checked("execve", c.execve(path, [...command, null], [...variables, null]) as number);
  for (const fd of kept) closeOnExec(fd);
  closeSync(memory);
  return failed instanceof SystemError ? failed : new SystemError("execve", 0, "did not happen");
}

/** What the former program of this process handed over; undefined when this is an ordinary start. */
export function readHandover(): string | undefined {
  const fd = Number(process.env[handoverVariable]);
  delete process.env[handoverVariable];
  if (!Number.isSafeInteger(fd) || fd < 3) return undefined;
  try {
    const bytes = Buffer.alloc(fstatSync(fd).size);
    const text = bytes.toString("utf8", 0, readSync(fd, bytes, 0, bytes.length, 0));
    closeSync(fd);
    return text;
  } catch {
    return undefined;
  }
}
