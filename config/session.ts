// What changes while a configuration is read: defined names, modules, ServerRoot, warnings. Made anew for every reading;
// the reader and the commands that are carried out while reading share it.
import type { Complaint, Position } from "./configuration.ts";
import type { Files } from "./files.ts";
import type { Modules } from "./modules.ts";
import { absolute } from "./paths.ts";

export interface SessionStart {
  readonly files: Files;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly defines: readonly string[];
  readonly serverRoot: string;
  readonly modules: Modules;
}

export class Session {
  readonly files: Files;
  readonly modules: Modules;
  /** Names of -D and Define: what <IfDefine> asks. Case counts. */
  readonly defines: Set<string>;
  serverRoot: string;
  readonly warnings: Complaint[] = [];
  /** Every file that was read, in order. */
  readonly filesRead: string[] = [];
  /** How deep in conditions the reader is, and how deep in Include. */
  conditions = 0;
  includes = 0;
  private readonly environment: SessionStart["environment"];
  /** Values of Define by name in small letters: case does not count, as in Apache's tables. */
  private readonly values = new Map<string, string>();

  constructor(start: SessionStart) {
    this.files = start.files;
    this.environment = start.environment;
    this.defines = new Set(start.defines);
    this.serverRoot = start.serverRoot;
    this.modules = start.modules;
  }

  path(relative: string): string {
    return absolute(this.serverRoot, relative);
  }
  variable(name: string): string | undefined {
    const own = this.values.get(name.toLowerCase());
    return own ?? (Object.hasOwn(this.environment, name) ? this.environment[name] : undefined);
  }
  define(name: string, value: string | undefined): undefined {
    this.defines.add(name);
    if (value !== undefined) this.values.set(name.toLowerCase(), value);
  }
  undefine(name: string): undefined {
    this.defines.delete(name);
    this.values.delete(name.toLowerCase());
  }
  warn(code: string, text: string, at?: Position): void {
    this.warnings.push({ level: "warn", form: "plain", code, text, ...(at === undefined ? {} : { at }) });
  }
}

/** A complaint about something met while reading. */
export function readingError(text: string, at?: Position): Complaint {
  return { level: "error", form: "reading", text, ...(at === undefined ? {} : { at }) };
}
