// Files named .htaccess as requests meet them: where they may stand on the way to a file, which are there, and what they
// say, remembered for as long as they do not change. One for each event loop; used by http/router.ts. They are read as the
// user whom children run as. Apache's counterpart: ap_directory_walk (server/request.c), ap_parse_htaccess (server/config.c).
import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats, statSync } from "node:fs";
import { type AccessRights, givingSections, readsFiles, rightsIn } from "../../config/access.ts";
import { AccessReader, type AccessWorld } from "../../config/access-file.ts";
import { textOf } from "../../config/bytes.ts";
import type { Complaint, Container, Remark } from "../../config/configuration.ts";
import type { ServerSettings } from "../directives.ts";
import { note, type Note } from "../log/catalogue.ts";

/** A folder on the way to a file, and what may be said in it. */
export interface Spot {
  readonly folder: string;
  /** The files that may stand in it, the first that is there counts; and what each is remembered by. */
  readonly files: readonly { readonly file: string; readonly key: string }[];
  readonly rights: AccessRights;
  /** False for the end of the way, which is nearly always a file. */
  readonly isFolder: boolean;
}

/** Why a request is refused, and what the system said. */
export interface Trouble {
  readonly status: number;
  readonly why: Note;
  readonly failure: string | undefined;
}

/** What a file says, or what is wrong with it. The same as long as the file is the same. */
export type Found =
  | { readonly kind: "section"; readonly section: Container<ServerSettings> }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

interface Kept {
  readonly stats: Stats;
  readonly found: Found;
}

/** Takes what is worth saying about a file when it is read. */
export type SayNote = (note: Note) => void;

/** More than any site has; beyond it everything is read again. */
const remembered = 5_000;

/** Milliseconds after a change from which on a file's times tell the next one from it. */
const settled = 100;

/** Whoever writes such a file is a stranger, and all of it is read before anybody is answered. */
const largest = 1024 * 1024;

/** For each folder from the root of the file system to the file's, the file's own name for a folder too, if it may say something. */
export function spotsOf(
  containers: readonly Container<ServerSettings>[],
  names: readonly string[],
  filename: string,
): readonly Spot[] {
  const giving = givingSections(containers);
  if (giving.length === 0) return [];
  const parts = filename.split("/").filter((part) => part !== "");
  const folders = ["/", ...parts.map((_part, index) => `/${parts.slice(0, index + 1).join("/")}`)];
  return folders
    .map((folder, index) => {
      const rights = rightsIn(giving, folder);
      const files = names.map((name) => (folder === "/" ? `/${name}` : `${folder}/${name}`));
      const isFolder = index < parts.length || filename.endsWith("/");
      return {
        folder,
        files: files.map((file) => ({ file, key: `${file} ${JSON.stringify(rights)}` })),
        rights,
        isFolder,
      };
    })
    .filter(({ rights }) => readsFiles(rights));
}

export class AccessFiles {
  private readonly reader: AccessReader<ServerSettings>;
  private readonly kept = new Map<string, Kept>();

  constructor(world: AccessWorld) {
    this.reader = new AccessReader(world);
  }

  /** What is said on the way, from the root on; it ends at the first trouble. */
  look(spots: readonly Spot[], say: SayNote): readonly Found[] {
    const all: Found[] = [];
    for (const spot of spots) {
      if (!spot.isFolder && !mayBeFolder(spot.folder)) continue;
      const found = this.at(spot, say);
      if (found === undefined) continue;
      all.push(found);
      if (found.kind === "trouble") break;
    }
    return all;
  }

  private at(spot: Spot, say: SayNote): Found | undefined {
    for (const { file, key } of spot.files) {
      const there = statsOf(file);
      if (there === undefined) continue;
      if (there instanceof Error) return unreadable(spot.folder, file, there);
      const known = this.kept.get(key);
      if (known !== undefined && isSame(known.stats, there)) return known.found;
      const text = there.isFile() ? textIn(file) : irregular;
      if (text instanceof Error) return unreadable(spot.folder, file, text);
      const found = this.read(spot, file, text, say);
      // What has changed just now may change again within what the clock of the file system tells apart.
      if (Date.now() - there.ctimeMs > settled) this.keep(key, { stats: there, found });
      return found;
    }
    return undefined;
  }

  private keep(key: string, kept: Kept): void {
    if (this.kept.size >= remembered) this.kept.clear();
    this.kept.set(key, kept);
  }

  private read({ folder, rights }: Spot, file: string, text: string | undefined, say: SayNote): Found {
    if (text === undefined) return trouble(500, note("HN00291", file, `is larger than ${largest} bytes`));
    const { found, warnings, remarks } = this.reader.read({ file, folder, text, rights });
    for (const one of warnings) say(warned(file, one));
    for (const one of remarks) say(remarked(one));
    return "form" in found ? trouble(500, note("HN00291", file, worded(found))) : { kind: "section", section: found };
  }
}

function worded({ text, at }: Complaint): string {
  return at === undefined ? text : `${text} (line ${at.line})`;
}

const warned = (file: string, complaint: Complaint): Note => {
  const { code } = complaint;
  return note("HN00292", file, code === undefined ? worded(complaint) : `${code}: ${worded(complaint)}`);
};

const remarked = ({ text, at }: Remark): Note => note("HN00290", text, at.file, at.line);

function trouble(status: number, why: Note, failure?: string): Found {
  return { kind: "trouble", trouble: { status, why, failure } };
}

/** To be safe nobody gets what such a folder holds. */
function unreadable(folder: string, file: string, { errno = 0, code = "" }: NodeJS.ErrnoException): Found {
  const said = code === "EACCES" ? "Permission denied" : code;
  return trouble(403, note("AH00529", file, folder === "/" ? folder : `${folder}/`), `(${Math.abs(errno)})${said}`);
}

function isSame(one: Stats, other: Stats): boolean {
  return (
    one.mtimeMs === other.mtimeMs &&
    one.ctimeMs === other.ctimeMs &&
    one.size === other.size &&
    one.ino === other.ino &&
    one.dev === other.dev
  );
}

function mayBeFolder(name: string): boolean {
  const found = statsOf(name);
  // What cannot be looked at is a folder until the opposite is known.
  return found !== undefined && (found instanceof Error || found.isDirectory());
}

/** Undefined: nothing is there. */
function statsOf(name: string): Stats | NodeJS.ErrnoException | undefined {
  try {
    return statSync(name, { throwIfNoEntry: false });
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    return failure.code === "ENOTDIR" ? undefined : failure;
  }
}

/** A pipe might never end, a device might do anything. */
const irregular: NodeJS.ErrnoException = Object.assign(new Error("not a regular file"), {
  code: "Bad file descriptor",
  errno: 9,
});

/** Undefined: there is too much of it. */
function textIn(file: string): string | undefined | NodeJS.ErrnoException {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = fstatSync(descriptor);
    if (!found.isFile()) return irregular;
    return found.size > largest ? undefined : textOf(readFileSync(descriptor));
  } catch (error) {
    return error as NodeJS.ErrnoException;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
