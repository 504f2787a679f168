// The tree and the tables to settings: every directive is looked up, its place and words are checked, its row reads it.
// Used by read-configuration.ts. The first thing that is wrong, in the order of the file, ends it.
// Apache's counterpart: ap_process_config_tree and ap_walk_config (server/config.c).
import { argumentsOf } from "./arity.ts";
import { commandHelp } from "./commands.ts";
import type { Complaint, Position, VirtualHost } from "./configuration.ts";
import { type DirectiveTable, Refusal } from "./directive.ts";
import { type Known, type KnownRow, hostSettings, knownRows, ownSettings } from "./known.ts";
import { lower } from "./lexer.ts";
import { nearest } from "./nearest.ts";
import { type AnyContainer, type Scope, scopeIn } from "./scope.ts";
import { misplaced, readAddresses, readPattern, sections } from "./sections.ts";
import type { Session } from "./session.ts";
import { type Node, type SectionName, sectionArgument, sectionNames } from "./tree.ts";

type AnySettings = Record<string, unknown>;
type AnyHost = VirtualHost<AnySettings>;

export interface Evaluated {
  readonly settings: AnySettings;
  readonly containers: readonly AnyContainer[];
  readonly hosts: readonly AnyHost[];
  readonly mpmSettings: AnySettings;
}

/** What the steps below share. */
interface Evaluation {
  readonly session: Session;
  readonly known: Known;
  readonly mpmWritten: Map<string, unknown>;
  readonly hosts: { readonly scope: Scope; readonly addresses: AnyHost["addresses"] }[];
}

/** Evaluates a tree. `preset` are settings that reading already decided. */
export function evaluate(
  nodes: readonly Node[],
  session: Session,
  tables: { readonly common: DirectiveTable; readonly mpm: DirectiveTable },
  preset: Readonly<AnySettings>,
  at: Position,
): Evaluated | Complaint {
  const known = knownRows(tables.common, tables.mpm);
  const evaluation: Evaluation = { session, known, mpmWritten: new Map(), hosts: [] };
  const main: Scope = { context: "server", inside: [], written: new Map(), containers: [], at };
  const complaint = walk(nodes, main, evaluation);
  if (complaint !== undefined) return complaint;
  const rooted = (path: string) => session.path(path);
  const settings = { ...ownSettings(tables.common, main.written, rooted), ...preset };
  const hosts = evaluation.hosts.map(({ scope, addresses }) => ({
    addresses,
    settings: hostSettings(tables.common, settings, scope.written, rooted),
    containers: [...main.containers, ...scope.containers],
    at: scope.at,
  }));
  const mpmSettings = ownSettings(tables.mpm, evaluation.mpmWritten, rooted);
  return { settings, containers: main.containers, hosts, mpmSettings };
}

function walk(nodes: readonly Node[], scope: Scope, evaluation: Evaluation): Complaint | undefined {
  for (const node of nodes) {
    const outcome = node.name.startsWith("<") ? section(node, scope, evaluation) : directive(node, scope, evaluation);
    if (outcome instanceof Refusal) return { level: "error", form: "directive", at: node.at, text: outcome.text };
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

function directive(node: Node, scope: Scope, evaluation: Evaluation): Refusal | undefined {
  if (lower(node.name) === "error") return new Refusal(errorText(node.args));
  const known = evaluation.known.get(lower(node.name));
  if (known === undefined) return unknownName(node.name, evaluation.known);
  const { name, row, setting, of } = known;
  const forbidden = misplacedRow(known, scope, "before");
  if (forbidden !== undefined) return forbidden;
  const words = argumentsOf(name, row.args, node.args, row.help);
  if (words instanceof Refusal) return words;
  const late = misplacedRow(known, scope, "after");
  if (late !== undefined) return late;
  const written = of === "mpm" ? evaluation.mpmWritten : scope.written;
  const value = row.read(words, readContext(name, scope, node.at, evaluation.session), written.get(setting));
  if (value instanceof Refusal) return value;
  written.set(setting, value);
  return undefined;
}

function readContext(name: string, { context }: Scope, at: Position, session: Session) {
  return {
    name,
    context,
    path: (relative: string) => session.path(relative),
    variable: (wanted: string) => session.variable(wanted),
    hasModule: (wanted: string) => session.modules.has(wanted) || session.modules.has(`${wanted}_module`),
    mayBeRoot: (path: string) => session.mayBeRoot(path),
    warn: (code: string, text: string) => session.warn(code, text, at),
  };
}

/**
 * Why a row may not be used here. Apache asks in two moments: the kind of place before the words are counted, "main server
 * only" after.
 */
function misplacedRow({ name, row }: KnownRow, scope: Scope, moment: "before" | "after"): Refusal | undefined {
  const { context, inside } = scope;
  if (row.contexts.includes(context)) return undefined;
  if (context === "vhost" && row.contexts.includes("server")) {
    return moment === "before" ? undefined : new Refusal(`${name} cannot occur within <VirtualHost> section`);
  }
  const innermost = inside.at(-1);
  return new Refusal(
    innermost === undefined ? `${name} not allowed here` : `${name} not allowed in ${innermost}> context`,
  );
}

function section(node: Node, scope: Scope, evaluation: Evaluation): Complaint | Refusal | undefined {
  const name = sectionNames.find((one) => one === node.name);
  if (name === undefined) return unknownName(node.name, evaluation.known);
  const argument = misplaced(name, scope) ?? sectionArgument(name, node.args);
  if (argument instanceof Refusal) return argument;
  return name === "<VirtualHost"
    ? virtualHost(node, argument, scope, evaluation)
    : container(node, name, argument, scope, evaluation);
}

function virtualHost(node: Node, argument: string, outer: Scope, evaluation: Evaluation) {
  const addresses = readAddresses(argument);
  if (addresses instanceof Refusal) return addresses;
  const scope = scopeIn(outer, "<VirtualHost", "vhost", node.at);
  evaluation.hosts.push({ scope, addresses });
  return walk(node.children ?? [], scope, evaluation);
}

function container(node: Node, name: SectionName, argument: string, outer: Scope, evaluation: Evaluation) {
  const meaning = sections[name];
  if (meaning.kind === "host") return undefined;
  const pattern = readPattern(meaning, argument);
  if (pattern instanceof Refusal) return pattern;
  const scope = scopeIn(outer, name, "directory", node.at);
  const complaint = walk(node.children ?? [], scope, evaluation);
  if (complaint !== undefined) return complaint;
  if (pattern.surplus) return new Refusal(`Multiple ${name}> arguments not (yet) supported.`);
  outer.containers.push({
    kind: meaning.kind,
    pattern: pattern.pattern,
    regex: pattern.regex,
    settings: Object.fromEntries(scope.written),
    inside: scope.containers,
    at: node.at,
  });
  return undefined;
}

/** The text of an Error directive, without its quotes. */
function errorText(args: string): string {
  if (args === "") return "The Error directive was used with no message.";
  const quote = args[0] === '"' || args[0] === "'" ? args[0] : undefined;
  return quote !== undefined && args.length > 1 && args.endsWith(quote) ? args.slice(1, -1) : args;
}

function unknownName(name: string, known: Known): Refusal {
  const names = [
    ...Array.from(known.values(), (one) => one.name),
    ...commandHelp.map((one) => one.name),
    ...sectionNames,
  ];
  const kin = names.filter((one) => one.startsWith("<") === name.startsWith("<"));
  const suggestion = nearest(name, kin);
  const meant = suggestion === undefined ? "" : `; did you mean '${suggestion}'?`;
  return new Refusal(
    `Invalid command '${name}', perhaps misspelled or defined by a module not included in the server configuration${meant}`,
  );
}
