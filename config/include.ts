// Which files an Include means: a file, a folder with all below it, or a wildcard in any part of the path; in the order
// of their names. Used by commands.ts. Apache's counterpart: ap_process_fnmatch_configs, ap_dir_fnmatch (server/util.c).
import { type Entry, FileError, type Files } from "./files.ts";
import { Refusal } from "./directive.ts";
import { fits, hasWildcard } from "./paths.ts";

/** Folders are gone into this deep. */
const deepestFolder = 128;

const who = "Include/IncludeOptional: ";

/** The files that `path` (absolute) means. With `optional` nothing there is no error. */
export function filesToInclude(files: Files, path: string, optional: boolean): readonly string[] | Refusal {
  if (!hasWildcard(path)) return below(files, path, optional, 0);
  return matching(files, "", path.slice(1).split("/"), optional);
}

/** A file, or all the files in a folder and its folders. */
function below(files: Files, path: string, optional: boolean, depth: number): readonly string[] | Refusal {
  const kind = files.kind(path);
  if (kind !== "directory") return kind === "none" && optional ? [] : [path];
  if (depth >= deepestFolder) {
    const limit = `exceeds the maximum include directory nesting level of ${deepestFolder}`;
    return new Refusal(`${who}Directory '${path}' ${limit}. You have probably a recursion somewhere.`);
  }
  const entries = files.list(path);
  if (entries instanceof FileError) return new Refusal(`${who}Could not open directory ${path}: ${entries.text}`);
  return all(byName(entries), ({ name }) => below(files, join(path, name), optional, depth + 1));
}

/** The files below `folder` that fit the parts of a wildcard path. */
function matching(
  files: Files,
  folder: string,
  parts: readonly string[],
  optional: boolean,
): readonly string[] | Refusal {
  const [part = "", ...rest] = parts;
  if (!hasWildcard(part)) {
    const path = `${folder}/${part}`;
    return rest.length === 0 ? below(files, path, optional, 0) : matching(files, path, rest, optional);
  }
  const where = folder === "" ? "/" : folder;
  const entries = files.list(where);
  if (entries instanceof FileError) {
    const nothing = optional && files.kind(where) === "none";
    return nothing ? [] : new Refusal(`${who}Could not open directory ${where}: ${entries.text}`);
  }
  const found = byName(entries)
    .filter(({ name }) => fits(part, name, { slash: false, dot: true }))
    .filter(({ kind }) => rest.length === 0 || kind === "directory");
  if (found.length === 0 && !optional) {
    return new Refusal(`${who}No matches for the wildcard '${part}' in '${where}', failing`);
  }
  return all(found, ({ name }) => {
    const path = join(folder, name);
    return rest.length === 0 ? below(files, path, optional, 0) : matching(files, path, rest, optional);
  });
}

const join = (folder: string, name: string) => (folder.endsWith("/") ? folder + name : `${folder}/${name}`);

function byName(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function all(
  entries: readonly Entry[],
  step: (entry: Entry) => readonly string[] | Refusal,
): readonly string[] | Refusal {
  const found: string[] = [];
  for (const entry of entries) {
    const files = step(entry);
    if (files instanceof Refusal) return files;
    found.push(...files);
  }
  return found;
}
