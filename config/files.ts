// What the reader needs of a file system, as an interface, so that config/ touches none itself. The daemon implements it
// over node:fs; tests over a plain object (filesOf).

/** Why a file cannot be read, in the system's words: "No such file or directory". */
export class FileError {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export interface Entry {
  readonly name: string;
  readonly kind: "file" | "directory";
}

/** Paths are absolute. Links are followed. Nothing throws. */
export interface Files {
  /** The text of a file, as textOf (bytes.ts) makes it from its bytes. */
  readonly read: (path: string) => string | FileError;
  /** What is in a folder, without "." and "..", in any order. */
  readonly list: (path: string) => readonly Entry[] | FileError;
  /** What stands at a path. */
  readonly kind: (path: string) => "file" | "directory" | "none";
}

const below = (path: string) => (path.endsWith("/") ? path : `${path}/`);

/** Files that exist only as an object of path and text; their folders exist, and so do those of `folders`. */
export function filesOf(texts: Readonly<Record<string, string>>, folders: readonly string[] = []): Files {
  const names = Object.keys(texts);
  const isFolder = (path: string) =>
    path === "/" ||
    folders.some((folder) => below(folder).startsWith(below(path))) ||
    names.some((name) => name.startsWith(below(path)));
  const kind = (path: string) => (Object.hasOwn(texts, path) ? "file" : isFolder(path) ? "directory" : "none");
  const missing = (path: string) => {
    const inFile = names.some((name) => path.startsWith(`${name}/`));
    return new FileError(inFile ? "Not a directory" : "No such file or directory");
  };
  return {
    kind,
    read: (path) => {
      const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
      return text ?? (kind(path) === "none" ? missing(path) : new FileError("Is a directory"));
    },
    list: (path) => {
      if (kind(path) === "file") return new FileError("Not a directory");
      if (kind(path) === "none") return missing(path);
      const inside = [...names, ...folders].filter((name) => name.startsWith(below(path)));
      const children = new Set(inside.map((name) => name.slice(below(path).length).split("/")[0] ?? ""));
      return [...children]
        .filter((name) => name !== "")
        .map((name) => {
          const entry = kind(below(path) + name);
          return { name, kind: entry === "file" ? "file" : "directory" };
        });
    },
  };
}
