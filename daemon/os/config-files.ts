// The file system as the configuration language needs it (config/files.ts).
import { readdirSync, readFileSync, statSync } from "node:fs";
import { getSystemErrorMap } from "node:util";
import { textOf } from "../../config/bytes.ts";
import { FileError, type Entry, type Files } from "../../config/files.ts";

function fileError(error: unknown): FileError {
  const { code, errno, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return new FileError("No such file or directory");
  if (code === "EACCES") return new FileError("Permission denied");
  if (code === "EISDIR") return new FileError("Is a directory");
  const known = errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1];
  return new FileError(known === undefined ? message : known.charAt(0).toUpperCase() + known.slice(1));
}

function attempt<T>(action: () => T): T | FileError {
  try {
    return action();
  } catch (error) {
    return fileError(error);
  }
}

function kind(path: string): "file" | "directory" | "none" {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return "none";
  return found.isDirectory() ? "directory" : "file";
}

function kindOrNone(path: string): "file" | "directory" | "none" {
  const found = attempt(() => kind(path));
  return found instanceof FileError ? "none" : found;
}

/** A configuration file may not be larger: it has to fit into memory, as bytes and as text. */
const largest = 64 * 1024 * 1024;

/** A pipe or a terminal might never end. Apache: ap_pcfg_openfile (server/util.c), AH00554. */
function read(path: string): string | FileError {
  const found = statSync(path);
  if (!found.isFile() && !found.isDirectory() && path !== "/dev/null") return new FileError("Not a regular file");
  return found.size > largest ? new FileError("File too large") : textOf(readFileSync(path));
}

export const systemFiles: Files = {
  read: (path) => attempt(() => read(path)),
  list: (path) =>
    attempt(() =>
      readdirSync(path).map((name): Entry => ({
        name,
        kind: kindOrNone(`${path}/${name}`) === "directory" ? "directory" : "file",
      })),
    ),
  kind: kindOrNone,
};

/** What the system said, as Apache prints it: "(2)No such file or directory". */
export function systemWords(error: unknown): string {
  return `(${Math.abs((error as NodeJS.ErrnoException).errno ?? 0)})${fileError(error).text}`;
}

/** Why a file cannot be read; undefined when it can. */
export function unreadable(path: string): string | undefined {
  try {
    readFileSync(path);
    return undefined;
  } catch (error) {
    return systemWords(error);
  }
}

/** Why there is no such folder; undefined when there is. */
export function noFolder(path: string): string | undefined {
  try {
    return statSync(path).isDirectory() ? undefined : "(20)Not a directory";
  } catch (error) {
    return systemWords(error);
  }
}
