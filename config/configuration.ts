// The typed result of reading httpd.conf: plain data (it is sent to children as JSON), built by config/evaluate.ts and
// consumed by the daemon. Nothing here knows what any directive does.
import type { Definitions } from "./access.ts";
import type { DirectiveTable, Settings } from "./directive.ts";

/** A place in a configuration file; line numbers count from 1. `from` is the Include that led here. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly from?: Position;
}

/** A <Directory>, <Location>, <Files> or <If> section and what stands in it. */
export interface Container<S> {
  readonly kind: "directory" | "location" | "files" | "if" | "elseif" | "else";
  /** The argument: a path prefix or wildcard, the source of a regular expression when `regex` is true, or a condition's. */
  readonly pattern: string;
  readonly regex: boolean;
  /** Only what was written in this section. */
  readonly settings: Partial<S>;
  /** The <Files> and <If> sections that stand in it. */
  readonly inside: readonly Container<S>[];
  readonly at: Position;
}

/** The main server or one virtual host. */
export interface Section<S> {
  /** Every directive with its value: own, else inherited from the main server, else the row's initial value. */
  readonly settings: S;
  /** In the order in which they apply, as far as they stand in this section; in a host the main server's come before. */
  readonly containers: readonly Container<S>[];
  readonly at: Position;
}

/** An address of <VirtualHost> as written; "*" is any host or any port. Numeric hosts only after evaluation. */
export interface HostAddress {
  readonly host: string;
  readonly port: number | "*";
}

export interface VirtualHost<S> extends Section<S> {
  readonly addresses: readonly HostAddress[];
  /** What the model's own directives say of this host, as AssignUserID does. */
  readonly mpmSettings: Readonly<Record<string, unknown>>;
}

export interface Configuration<T extends DirectiveTable> {
  readonly server: Section<Settings<T>>;
  readonly hosts: readonly VirtualHost<Settings<T>>[];
  /** The name of the multi-processing module that is in the server: "prefork", "worker", … */
  readonly mpm: string;
  /** The model's own directives: what was written, else its defaults; not yet repaired. */
  readonly mpmSettings: Readonly<Record<string, unknown>>;
  /** Every file that was read, in order. */
  readonly files: readonly string[];
  readonly serverRoot: string;
  /** Directives that were accepted and have no effect. */
  readonly remarks: readonly Remark[];
  /** What .htaccess files may use; undefined: an AllowOverride that lets them be read stands nowhere. */
  readonly access?: Definitions;
}

/** What is worth saying only to who wants to know more. */
export interface Remark {
  readonly text: string;
  readonly at: Position;
}

export type Level = "emerg" | "alert" | "crit" | "error" | "warn" | "notice" | "info" | "debug";

/**
 * Something to say about a configuration. `form` decides how it prints, as Apache has it:
 * "directive" is `AH00526: Syntax error on line N of FILE:` newline text; "reading" is
 * `httpd: Syntax error on line N of FILE: text`; "plain" is `AHnnnnn: text` without a position.
 */
export interface Complaint {
  readonly level: Level;
  readonly form: "directive" | "reading" | "plain";
  readonly code?: string;
  readonly at?: Position;
  readonly text: string;
  /** What the system said: "(EAI 2)Name or service not known". */
  readonly failure?: string;
}

/** A file that was read: how deep in Include, and by which line (none: it is the first). */
export interface FileRead {
  readonly file: string;
  readonly depth: number;
  readonly from: Position | undefined;
}

/** What the reading met, for -D DUMP_INCLUDES and -D DUMP_RUN_CFG. */
export interface ReadingFacts {
  /** In the order in which they were opened. */
  readonly files: readonly FileRead[];
  /** The model that LoadModule asked for first. */
  readonly mpm: string | undefined;
  /** Names of -D and Define that are defined at the end. */
  readonly defines: readonly { readonly name: string; readonly value: string | undefined }[];
}

/** The verdict of reading a configuration: a value with warnings, or the error that Apache would stop at. */
export type Verdict<C> =
  | {
      readonly ok: true;
      readonly configuration: C;
      readonly warnings: readonly Complaint[];
      readonly facts: ReadingFacts;
    }
  | {
      readonly ok: false;
      readonly error: Complaint;
      readonly warnings: readonly Complaint[];
      readonly facts: ReadingFacts;
    };
