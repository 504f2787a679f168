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

const below = (path: string) => (path === "/" ? "/" : `${path}/`);

/** Files that exist only as an object of path and text; their folders exist, and so do those of `folders`. */
export function filesOf(texts: Readonly<Record<string, string>>, folders: readonly string[] = []): Files {
  const names = Object.keys(texts);
  const isFolder = (path: string) =>
    path === "/" ||
    folders.some((f) => f === path || f.startsWith(below(path))) ||
    names.some((n) => n.startsWith(below(path)));
  const kind = (path: string) => (Object.hasOwn(texts, path) ? "file" : isFolder(path) ? "directory" : "none");
  return {
    kind,
    read: (path) => {
      const text = Object.hasOwn(texts, path) ? texts[path] : undefined;
      return text ?? new FileError(kind(path) === "none" ? "No such file or directory" : "Is a directory");
    },
    list: (path) => {
      if (kind(path) === "none") return new FileError("No such file or directory");
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
