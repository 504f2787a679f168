// What changes while a configuration is read: defined names, modules, ServerRoot, warnings. Made anew for every reading;
// the reader and the commands that are carried out while reading share it.
import type { Complaint, FileRead, Position, ReadingFacts, Remark } from "./configuration.ts";
import type { Accounts } from "./directive.ts";
import type { Files } from "./files.ts";
import { lower } from "./lexer.ts";
import type { Macro } from "./macros.ts";
import type { Modules } from "./modules.ts";
import { absolute } from "./paths.ts";
import type { Beginning } from "./reader.ts";
import { Patterns } from "./regex-options.ts";

export interface SessionStart {
  readonly files: Files;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly defines: readonly string[];
  readonly serverRoot: string;
  readonly modules: Modules;
  /** Whether there is a directive or section of this name, in small letters; what <IfDirective> asks. */
  readonly directives: (name: string) => boolean;
  /** "unchecked" (-T): a DocumentRoot need not be there. */
  readonly documentRoots?: "unchecked";
  /** Without them every name is taken for one that the system knows. */
  readonly accounts?: Accounts | undefined;
}

const anybody: Accounts = { user: () => true, group: () => true };

/** No more than this is read, all files and all that macros bring together: it has to fit into memory. */
export const most = { files: 50_000, lines: 2_000_000, characters: 128 * 1024 * 1024 };

/** What Apache tells of at another level than warn. */
const levels: Readonly<Record<string, Complaint["level"]>> = { AH01610: "error" };

export class Session {
  readonly files: Files;
  readonly modules: Modules;
  readonly accounts: Accounts;
  /** Names of -D and Define: what <IfDefine> asks. Case counts. */
  readonly defines: Set<string>;
  serverRoot: string;
  readonly warnings: Complaint[] = [];
  readonly remarks: Remark[] = [];
  /** Every file that was read, in order. */
  readonly filesRead: FileRead[] = [];
  /** Macros by name in small letters. */
  readonly macros = new Map<string, Macro>();
  /** What the first words of lines begin, as far as they were met. */
  readonly beginnings = new Map<string, Beginning>();
  /** True once a <Macro> was met: Apache tells "none so far" from "not this one". */
  hadMacros = false;
  readonly patterns = new Patterns();
  /** How deep in conditions the reader is, and how deep in Include. */
  conditions = 0;
  includes = 0;
  private lines = 0;
  private characters = 0;
  private readonly silenced = new Set<string>();
  private readonly notes = new Map<object, unknown>();
  private readonly folders = new Map<string, boolean>();
  private readonly documentRoots: SessionStart["documentRoots"];
  private readonly directives: SessionStart["directives"];
  private readonly environment: SessionStart["environment"];
  /** Values of Define by name in small letters: case does not count, as in Apache's tables. */
  private readonly values = new Map<string, string>();

  constructor(start: SessionStart) {
    this.files = start.files;
    this.environment = start.environment;
    this.defines = new Set(start.defines);
    this.serverRoot = start.serverRoot;
    this.modules = start.modules;
    this.accounts = start.accounts ?? anybody;
    this.directives = start.directives;
    this.documentRoots = start.documentRoots;
  }

  /** What a row knows of the list of a section, for as long as the list grows. */
  about<T>(list: object, make: () => T): T {
    const known = this.notes.get(list) as T | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.notes.set(list, made);
    return made;
  }
  /** Counts what is read; false when it is too much. */
  takes(lines: number, characters: number): boolean {
    this.lines += lines;
    this.characters += characters;
    const { files, lines: mostLines, characters: mostCharacters } = most;
    return this.filesRead.length < files && this.lines <= mostLines && this.characters <= mostCharacters;
  }
  path(relative: string): string {
    return absolute(this.serverRoot, relative);
  }
  /** Whether DocumentRoot may be this folder. */
  mayBeRoot(path: string): boolean {
    return this.documentRoots === "unchecked" || this.isFolder(path);
  }
  /** Asked once of each path: virtual hosts often share theirs. */
  private isFolder(path: string): boolean {
    const known = this.folders.get(path);
    if (known !== undefined) return known;
    const found = this.files.kind(path) === "directory";
    this.folders.set(path, found);
    return found;
  }
  /** The same with the slash at its end, if it has one: what stands there must then be a folder. */
  pathAsked(relative: string): string {
    const path = this.path(relative);
    return relative.endsWith("/") && path !== "/" ? `${path}/` : path;
  }
  /** Whether there is such a directive, or such a section: "Timeout", "<Directory". */
  knows(name: string): boolean {
    return this.directives(lower(name));
  }
  variable(name: string): string | undefined {
    const own = this.values.get(lower(name));
    return own ?? (Object.hasOwn(this.environment, name) ? this.environment[name] : undefined);
  }
  inEnvironment(name: string): boolean {
    return Object.hasOwn(this.environment, name) && this.environment[name] !== undefined;
  }
  define(name: string, value: string | undefined): undefined {
    this.defines.add(name);
    if (value !== undefined) this.values.set(lower(name), value);
  }
  undefine(name: string): undefined {
    this.defines.delete(name);
    this.values.delete(lower(name));
  }
  facts(): ReadingFacts {
    const defines = [...this.defines].map((name) => ({ name, value: this.values.get(lower(name)) }));
    return { files: this.filesRead, defines, mpm: this.modules.mpms[0] };
  }
  /** Warnings of these numbers are not given any more. */
  unsaid(...codes: readonly string[]): undefined {
    for (const code of codes) this.silenced.add(code);
  }
  warn(code: string, text: string, at?: Position): undefined {
    if (this.silenced.has(code)) return;
    this.warnings.push({
      level: levels[code] ?? "warn",
      form: "plain",
      code,
      text,
      ...(at === undefined ? {} : { at }),
    });
  }
}

/** A complaint about something met while reading. */
export function readingError(text: string, at?: Position): Complaint {
  return { level: "error", form: "reading", text, ...(at === undefined ? {} : { at }) };
}
