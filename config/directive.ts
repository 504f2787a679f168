// One row of the table of directives: what a name in httpd.conf means, where it may stand and what it is worth when
// it is absent. Parsing, defaults, bounds, `httpd -L`, usage texts and the reference docs all read these rows.
// Apache's counterpart is command_rec (include/http_config.h).

import type { MethodNames, Methods } from "./methods.ts";
import type { Patterns } from "./regex-options.ts";
import type { SectionName } from "./tree.ts";

/** Where a directive may stand. "directory" is any of <Directory>, <Location>, <Files>, <If>. */
export type Context = "server" | "vhost" | "directory";

/**
 * The classes by which AllowOverride lets .htaccess files have directives; "All" is any of them. A row with a class may
 * also stand where only that class may: Apache's OR_FILEINFO and so on (include/http_config.h).
 */
export const overrides = ["AuthConfig", "FileInfo", "Indexes", "Limit", "Options"] as const;
export type Override = (typeof overrides)[number] | "All";

/** The ways a value from an inner section meets the one from outside; a function for what is none of the usual three. */
export type Merge<V> = "replace" | "append" | "never" | ((outer: V, inner: V) => V);

/** What must happen for a changed value to take effect: a graceful, or a stop and start. */
export type Takes = "graceful" | "restart";

/** The users and groups of the system. */
export interface Accounts {
  readonly user: (name: string) => boolean;
  readonly group: (name: string) => boolean;
}

/** What a reader of arguments knows of the place it reads at. */
export interface ReadContext {
  /** The directive's name, for texts: "Timeout must be ...". */
  readonly name: string;
  /** The innermost section around it. */
  readonly context: Context;
  /** All sections around it, the innermost last. */
  readonly inside: readonly SectionName[];
  /** The argument of the innermost <Directory>, <Location> or <Files>; "*If" in an <If>; undefined outside of them. */
  readonly section: string | undefined;
  /** The methods that <Limit> and <LimitExcept> leave. */
  readonly limited: Methods;
  /** The options that may be named here; undefined: all. */
  readonly options: readonly string[] | undefined;
  readonly file: string;
  readonly line: number;
  /** Makes a relative path absolute against ServerRoot. */
  path(relative: string): string;
  /** Whether the server's own environment has a variable. */
  inEnvironment(name: string): boolean;
  /** Whether a module is in the server: "status", "status_module" and "mod_status.c" are one. */
  hasModule(name: string): boolean;
  /** Whether DocumentRoot may be this absolute path: a folder, or with -T anything. */
  mayBeRoot(path: string): boolean;
  /** Whether an absolute path is a folder that can be read. */
  isDirectory(path: string): boolean;
  /** Whether something is there. */
  exists(path: string): boolean;
  /** Whether the system knows a user or group: a name, or # and a number. */
  readonly knows: Accounts;
  /** The row of a directive that is in the server, whatever the case of its name. */
  rowNamed(name: string): Directive<unknown> | undefined;
  /** The methods that have a number so far; <Limit> and RegisterHttpMethod add to them. */
  readonly methods: MethodNames;
  /**
   * What a row wants to know of the list that it makes, kept beside it while it grows: without it each line would have to
   * look at all before it. Made when it is asked for first.
   */
  about<T>(list: object, make: () => T): T;
  /** Names that <AuthzProviderAlias> gave so far, with what each stands for in a Require. */
  readonly aliases: Map<string, string>;
  /** What RegexDefaultOptions makes of patterns that are read here. */
  readonly patterns: Patterns;
  /** Says something that is no error. */
  warn(code: string, text: string): void;
}

/** A reader's refusal: the text that follows "Syntax error on line N of FILE:"; with a code it stands alone. */
export class Refusal {
  readonly text: string;
  readonly code: string | undefined;
  constructor(text: string, code?: string) {
    this.text = text;
    this.code = code;
  }
}

/** One row. `V` is the type of the value that the rest of the server sees under `settings[name]`. */
export interface Directive<V> {
  /** How the arguments are written, as in Apache's manual: "seconds", "On|Off", "[address:]port". */
  readonly syntax: string;
  /** One line of help, as `httpd -L` prints it. */
  readonly help: string;
  /** Fewest and most arguments; most may be Infinity. "raw" takes the rest of the line untouched. */
  readonly args: readonly [least: number, most: number] | "raw";
  readonly contexts: readonly Context[];
  /** The class of AllowOverride that it belongs to; without one it is for the main files alone. */
  readonly override?: Override;
  /** What numbers mean something, in words, and what becomes of others. */
  readonly bounds?: string;
  /** Accepted, and without effect in this server: the reason, told at LogLevel info. */
  readonly idle?: string;
  /** Which values `idle` is about, where others have their effect; without it all are. */
  readonly idleFor?: (value: V) => boolean;
  /** The value when the directive is absent everywhere. */
  readonly initial: V;
  /** The same as it would be written, where that cannot be told from the value. */
  readonly absent?: string;
  /** True when `initial` is a path that is relative to ServerRoot. */
  readonly rooted?: boolean;
  /** Turns the arguments of one line into a value. `before` is the value so far in the same section (for Merge "append"). */
  readonly read: (args: readonly string[], at: ReadContext, before: V | undefined) => V | Refusal;
  readonly merge: Merge<V>;
  /** What is wrong with the value of a section that can be seen only when all is read. */
  readonly check?: (value: V) => { readonly code: string; readonly text: string } | undefined;
  readonly takes: Takes;
  /** Another name for the row of this name (MaxClients is MaxRequestWorkers). */
  readonly aliasOf?: string;
  /**
   * For a section that groups directives of one name, as <RequireAll> does: the value of what stood in it, joined to what
   * stood before it. `aliasOf` names the directive.
   */
  readonly group?: (inside: V | undefined, before: V | undefined, at: ReadContext) => V | Refusal;
}

// The table holds rows of every value type; the type of each is recovered by Settings.
// oxlint-disable-next-line no-explicit-any
export type DirectiveTable = Readonly<Record<string, Directive<any>>>;

/** The typed values of a table: `settings.KeepAliveTimeout` is a number because its row says so. */
export type Settings<T extends DirectiveTable> = {
  readonly [K in keyof T]: T[K] extends Directive<infer V> ? V : never;
};

/** Identity that keeps the literal types of a table. */
export function defineDirectives<const T extends DirectiveTable>(table: T): T {
  return table;
}
