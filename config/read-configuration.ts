// httpd.conf to a Configuration: the one entry of this folder. Used by the daemon at start and at every graceful, by
// `httpd -t`, -S, -L and by tests. Pure: files, environment and command line come in as values; it never throws.
// Apache's counterpart: ap_read_config (server/config.c).
import { type Giving, mayRead } from "./access.ts";
import { commands } from "./commands.ts";
import type { Complaint, Configuration, Container, Verdict } from "./configuration.ts";
import type { Accounts, DirectiveTable } from "./directive.ts";
import { evaluate } from "./evaluate.ts";
import type { Files } from "./files.ts";
import { Lines, lower } from "./lexer.ts";
import { type Models, Modules } from "./modules.ts";
import { absolute } from "./paths.ts";
import { readFile, readLines } from "./reader.ts";
import { readingError, Session } from "./session.ts";
import { type Node, sectionNames } from "./tree.ts";

export interface ReadTables<T extends DirectiveTable> {
  /** Rows that are always known. */
  readonly common: T;
  /** The rows of each multi-processing module, known when it is in the server. */
  readonly mpms: Readonly<Record<string, DirectiveTable>>;
  /** The modules that are in the server, by bare name: "alias", "status". */
  readonly modules: readonly string[];
  /** The model when LoadModule names none. */
  readonly defaultMpm: string;
  /** The file of each model that LoadModule knows, where that is not NAME.c for each of `mpms`. */
  readonly mpmFiles?: Readonly<Record<string, string>>;
  /** The default model is compiled in, and there is no other. */
  readonly mpmIsCompiledIn?: boolean;
}

export interface ReadRequest<T extends DirectiveTable> {
  /** httpd.conf; relative to `serverRoot`. */
  readonly file: string;
  /** Absolute; where relative paths start from until a ServerRoot says otherwise. */
  readonly serverRoot: string;
  readonly files: Files;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Names of -D. */
  readonly defines: readonly string[];
  /** Lines of -C, read before the file. */
  readonly before: readonly string[];
  /** Lines of -c, read after the file. */
  readonly after: readonly string[];
  readonly tables: ReadTables<T>;
  /** "unchecked" (-T): a DocumentRoot need not be there. */
  readonly documentRoots?: "unchecked";
  readonly accounts?: Accounts;
}

const commandLine = "-c/-C directives";

/** Reads and checks a configuration. Every complaint has Apache's words; printComplaint prints it. */
export function readConfiguration<T extends DirectiveTable>(request: ReadRequest<T>): Verdict<Configuration<T>> {
  const { session, nodes, error } = readAll(request);
  const warnings = session.warnings;
  const facts = session.facts();
  if (error !== undefined) return { ok: false, error, warnings, facts };
  const mpm = session.modules.settle();
  const tables = { common: request.tables.common, mpm: request.tables.mpms[mpm] ?? {} };
  const at = { file: absolute(request.serverRoot, request.file), line: 1 };
  const outcome = evaluate(nodes, session, tables, { ServerRoot: session.serverRoot }, at);
  if ("form" in outcome) return { ok: false, error: outcome, warnings, facts };
  const { settings, containers, hosts, mpmSettings, aliases } = outcome;
  // The evaluator fills exactly the rows of the tables, so the settings have their types.
  const configuration = {
    server: { settings, containers, at },
    hosts,
    mpm,
    mpmSettings,
    files: session.filesRead.map(({ file }) => file),
    serverRoot: session.serverRoot,
    remarks: session.remarks,
  } as unknown as Configuration<T>;
  const lists = [containers, ...hosts.map((host) => host.containers)];
  const reads = lists.some((list) => mayRead(list as readonly Container<Giving>[]));
  if (!reads) return { ok: true, configuration, warnings, facts };
  const { macros, patterns } = session;
  const access = {
    defines: facts.defines,
    macros: [...macros.values()],
    aliases: [...aliases],
    patterns: patterns.options,
  };
  return { ok: true, configuration: { ...configuration, access }, warnings, facts };
}

interface Reading {
  readonly session: Session;
  readonly nodes: readonly Node[];
  readonly error: Complaint | undefined;
}

/**
 * Without LoadModule the usual model counts as built in, so <IfModule prefork.c> holds from the first line on; that no line
 * loads one is known only when all is read. Only a file that asked is read again.
 */
function readAll<T extends DirectiveTable>(request: ReadRequest<T>): Reading {
  const loaded = readOnce(request, undefined);
  const { modules } = loaded.session;
  return modules.mpms.length === 0 && modules.missedUsual ? readOnce(request, request.tables.defaultMpm) : loaded;
}

function readOnce<T extends DirectiveTable>(request: ReadRequest<T>, presetMpm: string | undefined): Reading {
  const { tables } = request;
  const modules = new Modules(tables.modules, modelsOf(tables), presetMpm);
  const session = new Session({ ...request, modules, directives: directivesOf(tables, modules) });
  const nodes: Node[] = [];
  const error =
    readCommandLine(request.before, session, nodes) ??
    readFile(session, commands, absolute(session.serverRoot, request.file), undefined, nodes) ??
    tooManyModels(session) ??
    readCommandLine(request.after, session, nodes);
  return { session, nodes, error };
}

/** Whether a name in small letters is a directive's or a section's, as far as modules are loaded by then. */
function modelsOf({ mpms, mpmFiles, defaultMpm, mpmIsCompiledIn }: ReadTables<DirectiveTable>): Models {
  const plain = Object.fromEntries(Object.keys(mpms).map((name) => [name, `${name}.c`]));
  return { files: mpmFiles ?? plain, usual: defaultMpm, compiledIn: mpmIsCompiledIn ?? false };
}

function directivesOf({ common, mpms }: ReadTables<DirectiveTable>, modules: Modules): (name: string) => boolean {
  const names = new Set(["error", ...Object.keys(common), ...sectionNames].map(lower));
  const ofModel = (mpm: string, name: string) => Object.keys(mpms[mpm] ?? {}).some((one) => lower(one) === name);
  return (name) => names.has(name) || commands.has(name) || modules.present().some((mpm) => ofModel(mpm, name));
}

/** The lines of -C or -c, as if they were a file; a complaint about them has no position. */
function readCommandLine(lines: readonly string[], session: Session, nodes: Node[]): Complaint | undefined {
  if (lines.length === 0) return undefined;
  // Each is a line of its own: a line feed in it parts nothing, a backslash at its end joins nothing.
  const text = lines.map((line) => `${line.replaceAll("\n", " ")} \n`).join("");
  const place = { session, commands, lines: new Lines(commandLine, text), from: undefined, end: undefined };
  const complaint = readLines(place, nodes);
  return complaint && readingError(`Syntax error in -C/-c directive: ${complaint.text}`);
}

function tooManyModels({ modules }: Session): Complaint | undefined {
  if (modules.mpms.length < 2) return undefined;
  const text = "httpd: Configuration error: More than one MPM loaded.";
  return { level: "emerg", form: "plain", code: "AH00534", text };
}
