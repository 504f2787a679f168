// Whether files can still be read by whoever this process becomes. Used by a child that drops its privileges.
import { realpathSync, statSync } from "node:fs";
import { dirname } from "node:path";

const othersRead = 0o4;
const othersPass = 0o1;

/**
 * Whether every user of the system may read a file: its mode says so, and all folders above let everybody pass. What access
 * lists or membership in a group would add is left out. False if it cannot be told.
 */
export function anybodyMayRead(file: string): boolean {
  try {
    const path = realpathSync(file);
    return may(path, othersRead) && foldersOf(path).every((folder) => may(folder, othersPass));
  } catch {
    return false;
  }
}

function may(path: string, right: number): boolean {
  return (statSync(path).mode & right) !== 0;
}

/** All the folders that a path leads through, the nearest first. */
function foldersOf(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === path ? [] : [folder, ...foldersOf(folder)];
}
