// What others may have put in our way: a file that was planted under a name of ours in a folder that everybody may write,
// a folder in which others could replace what is ours. Used wherever the parent opens a file by name.
import { fstatSync, statSync } from "node:fs";
import { dirname } from "node:path";

const sticky = 0o1000;
const othersWrite = 0o002;

/** Whoever this is, root's files and our own are not planted. */
function isTrusted(uid: number): boolean {
  return uid === 0 || uid === process.geteuid?.();
}

/**
 * Why an opened file is not to be used; undefined when it may be. The rule of Linux's fs.protected_regular: in a sticky
 * folder that others may write (/tmp), a file that somebody else owns was put there for us to write into.
 */
export function plantedFile(fd: number, path: string): string | undefined {
  const folder = statSync(dirname(path), { throwIfNoEntry: false });
  const everybodys = folder !== undefined && (folder.mode & sticky) !== 0 && (folder.mode & othersWrite) !== 0;
  const { uid } = fstatSync(fd);
  if (!everybodys || isTrusted(uid) || uid === folder.uid) return undefined;
  return `${path} belongs to another user (uid ${uid}), in a folder that everybody may write: it may have been planted`;
}

/** Why a socket in this folder could be replaced by anybody; undefined when it could not. */
export function openFolder(path: string): string | undefined {
  const folder = dirname(path);
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0;
  const open = (mode & othersWrite) !== 0 && (mode & sticky) === 0;
  return open ? `everybody may write its folder ${folder}: chmod o-w it` : undefined;
}
