// The text of an access file (.htaccess) to what it says of its folder, judged by what AllowOverride lets it say. Used by the
// request pipeline. Pure, as read-configuration.ts is. Apache's counterpart: ap_parse_htaccess (server/config.c).
import type { AccessRights, Definitions } from "./access.ts";
import { commands } from "./commands.ts";
import { conditions } from "./conditions.ts";
import type { Complaint, Container, Remark } from "./configuration.ts";
import { type DirectiveTable, Refusal } from "./directive.ts";
import { evaluateAccess } from "./evaluate.ts";
import type { Files } from "./files.ts";
import { type Known, knownRows } from "./known.ts";
import { Lines, lower } from "./lexer.ts";
import { macroSteps } from "./macros.ts";
import { Modules } from "./modules.ts";
import { type Commands, readLines, type Step } from "./reader.ts";
import { Session } from "./session.ts";
import { hasWildcard } from "./paths.ts";
import { type Node, sectionNames } from "./tree.ts";

/** What is the same for all access files of a server. */
export interface AccessWorld {
  readonly definitions: Definitions;
  readonly files: Files;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly serverRoot: string;
  /** The modules that are in the server, and the model, by bare name. */
  readonly modules: readonly string[];
  readonly mpm: string;
  readonly table: DirectiveTable;
}

export interface AccessFile {
  readonly file: string;
  readonly folder: string;
  readonly text: string;
  readonly rights: AccessRights;
}

export interface AccessVerdict<S> {
  /** What it says, as a <Directory> section; a complaint when that is wrong. */
  readonly found: Container<S> | Complaint;
  readonly warnings: readonly Complaint[];
  readonly remarks: readonly Remark[];
}

/** Apache: HUGE_STRING_LEN. */
const longestLine = 8192;

/** Reads access files of one world. */
export class AccessReader<S> {
  private readonly world: AccessWorld;
  private readonly known: Known;
  private readonly names: ReadonlySet<string>;

  constructor(world: AccessWorld) {
    this.world = world;
    this.known = knownRows(world.table, {});
    this.names = new Set([...this.known.keys(), ...commands.keys(), ...sectionNames.map(lower), "error"]);
  }

  read({ file, folder, text, rights }: AccessFile): AccessVerdict<S> {
    const session = this.session();
    const nodes: Node[] = [];
    const lines = new Lines(file, text, longestLine);
    const place = { session, lines, from: undefined, end: undefined, commands: commandsFor(rights) };
    const at = { file, line: 1 };
    const { aliases } = this.world.definitions;
    const wrong = readLines(place, nodes);
    const found = wrong ?? evaluateAccess(nodes, session, this.known, { folder: literal(folder), rights, aliases, at });
    const { warnings, remarks } = session;
    return { found: found as Container<S> | Complaint, warnings, remarks };
  }

  /** What files define is gone when they have been read. */
  private session(): Session {
    const { definitions, files, environment, serverRoot, modules: names, mpm } = this.world;
    const modules = new Modules(names, { files: {}, usual: mpm, compiledIn: true });
    const directives = (name: string) => this.names.has(name);
    const session = new Session({ files, environment, defines: [], serverRoot, modules, directives });
    for (const { name, value } of definitions.defines) session.define(name, value);
    for (const macro of definitions.macros) session.macros.set(macro.name, macro);
    session.patterns.options = definitions.patterns;
    session.hadMacros = definitions.macros.length > 0;
    return session;
  }
}

const allowed = new Set([...Object.keys(conditions), ...Object.keys(macroSteps)]);

/** Conditions and macros are of every class; the others are for httpd.conf alone. Apache: OR_ALL and EXEC_ON_READ. */
function commandsFor({ classes, nonfatal }: AccessRights): Commands {
  const isFree = (name: string) => classes.length > 0 && allowed.has(name);
  const passed = (name: string) => !name.startsWith("<") && nonfatal.includes("Override");
  return new Map(
    [...commands].map(([key, { name, step }]) => [
      key,
      { name, step: isFree(name) ? step : passed(name) ? passedOver(name) : forbidden(name) },
    ]),
  );
}

function forbidden(name: string): Step {
  return { args: "raw", help: "", run: () => new Refusal(`${name} not allowed here`) };
}

function passedOver(name: string): Step {
  const text = `${name} in .htaccess forbidden by AllowOverride`;
  return { args: "raw", help: "", run: (_words, { place, at }) => place.session.warn("AH02295", text, at) };
}

/** A folder is itself, whatever characters its name has. */
function literal(folder: string): string {
  return hasWildcard(folder) ? folder.replace(/[*?[\\]/g, "\\$&") : folder;
}
