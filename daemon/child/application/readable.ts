// Whether the process may read an application's file, and if not, exactly why: the commonest trouble after User and
// Group have taken effect is a directory that the new user may not enter.
import { accessSync, constants, readFileSync, statSync, type Stats } from "node:fs";
import { dirname } from "node:path";

const mayRead = constants.R_OK;
const mayEnter = constants.X_OK;

/** The system's name of a user, as /etc/passwd has it, else its number. */
function nameOf(uid: number): string {
  try {
    const line = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((entry) => entry.split(":")[2] === String(uid));
    return line?.split(":")[0] ?? `uid ${uid}`;
  } catch {
    return `uid ${uid}`;
  }
}

function allowed(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The outermost directory on the way to a file that this process may not enter. */
function closedDirectory(file: string): string | undefined {
  const directory = dirname(file);
  const above = directory === file ? undefined : closedDirectory(directory);
  if (above !== undefined || directory === file) return above;
  return statOf(directory) !== undefined && !allowed(directory, mayEnter) ? directory : undefined;
}

function refusal(verb: string, path: string): string {
  const uid = process.geteuid?.() ?? -1;
  const found = statOf(path);
  const mode = found === undefined ? "unknown" : (found.mode & 0o7777).toString(8).padStart(4, "0");
  const owner = found === undefined ? "unknown" : nameOf(found.uid);
  return `User ${nameOf(uid)} may not ${verb} ${path} (mode ${mode}, owner ${owner})`;
}

/** What keeps the file from being read, or undefined when it can be. */
export function unreadable(file: string): string | undefined {
  const closed = closedDirectory(file);
  if (closed !== undefined) return refusal("enter", closed);
  const found = statOf(file);
  if (found === undefined) return "The file does not exist";
  if (found.isDirectory()) return "It is a directory; NodeApp needs the file to run";
  return allowed(file, mayRead) ? undefined : refusal("read", file);
}
