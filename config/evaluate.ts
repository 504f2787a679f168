// The tree and the tables to settings: every directive is looked up, its place and words are checked, its row reads it.
// Used by read-configuration.ts. The first thing that is wrong, in the order of the file, ends it.
// Apache's counterpart: ap_process_config_tree and ap_walk_config (server/config.c).
import type { AccessRights, Definitions } from "./access.ts";
import { argumentsOf } from "./arity.ts";
import type { Complaint, Position, VirtualHost } from "./configuration.ts";
import { type Directive, type DirectiveTable, Refusal } from "./directive.ts";
import {
  type Known,
  type KnownRow,
  inheritedSettings,
  knownRows,
  misspelt,
  ownSettings,
  unknownName,
} from "./known.ts";
import { lower, wordsOf } from "./lexer.ts";
import { mergeSettings } from "./merge.ts";
import { MethodNames } from "./methods.ts";
import { type Common, LineContext } from "./read-context.ts";
import {
  accessScope,
  admits,
  type AnyContainer,
  containerScope,
  definitionScope,
  groupScope,
  hostScope,
  limitScope,
  mainScope,
  type Scope,
  type Written,
} from "./scope.ts";
import {
  letsSectionIn,
  misplaced,
  notAllowed,
  readAddresses,
  readCondition,
  readMethods,
  readPattern,
  type SectionMeaning,
  sections,
  withoutIf,
} from "./sections.ts";
import type { Session } from "./session.ts";
import { bareArgument, errorText, isSectionName, type Node, type SectionName, sectionArgument } from "./tree.ts";

type AnyHost = VirtualHost<Written>;

export interface Evaluated {
  readonly settings: Written;
  readonly containers: readonly AnyContainer[];
  readonly hosts: readonly AnyHost[];
  readonly mpmSettings: Written;
  /** What AuthzProviderAlias gave a name to. */
  readonly aliases: ReadonlyMap<string, string>;
}

type Check = NonNullable<Directive<unknown>["check"]>;

/** What the steps below share. */
interface Evaluation extends Common {
  /** What is looked at again when all is read. */
  readonly checks: { readonly written: Written; readonly setting: string; readonly check: Check }[];
  readonly hosts: { readonly scope: Scope; readonly addresses: AnyHost["addresses"] }[];
  /** The rows of names as they are written, as far as they were met; "error" is the directive that has none. */
  readonly rows: Map<string, KnownRow | "error" | undefined>;
}

function newEvaluation(session: Session, known: Known, aliases: Iterable<readonly [string, string]>): Evaluation {
  return {
    session,
    known,
    methods: new MethodNames(),
    aliases: new Map(aliases),
    checks: [],
    hosts: [],
    rows: new Map(),
  };
}

/** Evaluates a tree. `preset` are settings that reading already decided. */
export function evaluate(
  nodes: readonly Node[],
  session: Session,
  tables: { readonly common: DirectiveTable; readonly mpm: DirectiveTable },
  preset: Readonly<Written>,
  at: Position,
): Evaluated | Complaint {
  const evaluation = newEvaluation(session, knownRows(tables.common, tables.mpm), []);
  const main = mainScope(at);
  const complaint = walk(nodes, main, evaluation) ?? checked(evaluation);
  if (complaint !== undefined) return complaint;
  const rooted = (path: string) => session.path(path);
  const settings = { ...ownSettings(tables.common, main.written, rooted), ...preset };
  const inherited = inheritedSettings(tables.common, settings, rooted);
  const hosts = evaluation.hosts.map(({ scope, addresses }) => ({
    addresses,
    settings: mergeSettings(tables.common, inherited, scope.written),
    containers: scope.containers,
    mpmSettings: scope.mpmWritten,
    at: scope.at,
  }));
  const mpmSettings = ownSettings(tables.mpm, main.mpmWritten, rooted);
  return { settings, containers: main.containers, hosts, mpmSettings, aliases: evaluation.aliases };
}

/** Where an access file stands and what holds there. */
export interface AccessPlace extends Pick<Definitions, "aliases"> {
  readonly folder: string;
  readonly rights: AccessRights;
  readonly at: Position;
}

/** What an access file says of its folder, with the tables' names known. Apache: ap_parse_htaccess (server/config.c). */
export function evaluateAccess(
  nodes: readonly Node[],
  session: Session,
  known: Known,
  { folder, rights, aliases, at }: AccessPlace,
): AnyContainer | Complaint {
  const evaluation = newEvaluation(session, known, aliases);
  const scope = accessScope(folder, rights, at);
  const complaint = walk(nodes, scope, evaluation);
  const { written: settings, containers: inside } = scope;
  return complaint ?? { kind: "directory", pattern: folder, regex: false, settings, inside, at };
}

/** Apache: the check_config hooks, which tell no position. */
function checked({ checks }: Evaluation): Complaint | undefined {
  for (const { written, setting, check } of checks) {
    const found = check(written[setting]);
    if (found === undefined) continue;
    const text = `${found.text}\nAH00014: Configuration check failed`;
    return { level: "error", form: "plain", code: found.code, text };
  }
  return undefined;
}

function walk(nodes: readonly Node[], scope: Scope, evaluation: Evaluation): Complaint | undefined {
  for (const node of nodes) {
    const outcome = node.children === undefined ? directive(node, scope, evaluation) : section(node, scope, evaluation);
    if (outcome instanceof Refusal) return refused(outcome, node.at);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

function refused({ text, code }: Refusal, at: Position): Complaint {
  return code === undefined
    ? { level: "error", form: "directive", at, text }
    : { level: "emerg", form: "plain", code, text };
}

function directive(node: Node, scope: Scope, evaluation: Evaluation): Refusal | undefined {
  const known = rowOf(node.name, evaluation);
  if (known === undefined) return strange(node, scope, evaluation);
  if (known === "error") return new Refusal(errorText(node.args));
  const { name, row, setting } = known;
  // Apache asks in two moments: the kind of place before the words are counted, "main server only" after.
  if (!admits(scope, known.permits, name)) return forbidden(name, node, scope, evaluation);
  const words = argumentsOf(name, row.args, node.args, row.help);
  if (words instanceof Refusal) return words;
  const late = hostsForbid(scope, known);
  if (late !== undefined) return late;
  const written = known.of === "mpm" ? scope.mpmWritten : scope.written;
  const value = row.read(words, new LineContext(name, scope, node.at, evaluation), written[setting]);
  if (value instanceof Refusal) return value;
  set(written, known, value, evaluation);
  if (row.idle !== undefined && (row.idleFor?.(value) ?? true))
    evaluation.session.remarks.push({ text: `${name}: ${row.idle}`, at: node.at });
  return undefined;
}

/** The row of a directive; each spelling of a name is looked up once. */
function rowOf(written: string, { rows, known }: Evaluation): KnownRow | "error" | undefined {
  if (rows.has(written)) return rows.get(written);
  const key = lower(written);
  const row = key === "error" ? key : known.get(key);
  rows.set(written, row);
  return row;
}

/** What can be wrong with the value as a whole is looked at in the end, once for each section. */
function set(written: Written, { setting, check }: KnownRow, value: unknown, { checks }: Evaluation): void {
  if (check !== undefined && !Object.hasOwn(written, setting)) checks.push({ written, setting, check });
  written[setting] = value;
}

/** What a place does not let in. Nonfatal=Override makes little of it. Apache: invoke_cmd (server/config.c). */
function forbidden(name: string, { at }: Node, scope: Scope, { session }: Evaluation): Refusal | undefined {
  if (scope.rights?.nonfatal.includes("Override") !== true) return notAllowed(name, scope);
  return session.warn("AH02295", `${name} in .htaccess forbidden by AllowOverride`, at);
}

/** A name that nobody knows. Nonfatal=Unknown makes little of it. Apache: ap_walk_config_sub (server/config.c). */
function strange({ name, at }: Node, { rights }: Scope, { session, known }: Evaluation): Refusal | undefined {
  if (rights?.nonfatal.includes("Unknown") !== true) return unknownName(name, known);
  return session.warn("AH02296", `Unknown directive ${lower(name)} ${misspelt}`, at);
}

function hostsForbid({ context }: Scope, { name, row }: KnownRow): Refusal | undefined {
  return context === "vhost" && !row.contexts.includes("vhost")
    ? new Refusal(`${name} cannot occur within <VirtualHost> section`)
    : undefined;
}

function section(node: Node, scope: Scope, evaluation: Evaluation): Complaint | Refusal | undefined {
  const { name } = node;
  if (!isSectionName(name)) return strange(node, scope, evaluation);
  if (!letsSectionIn(name, scope)) return forbidden(name, node, scope, evaluation);
  const wrong = misplaced(name, scope);
  if (wrong !== undefined) return wrong;
  const meaning = sections[name];
  const needed = meaning.kind !== "if" && meaning.kind !== "group";
  const argument = needed ? sectionArgument(name, node.args) : bareArgument(name, node.args);
  if (argument instanceof Refusal) return argument;
  if (meaning.kind === "host") return virtualHost(node, argument, scope, evaluation);
  if (meaning.kind === "definition") return definition(node, name, argument, scope, evaluation);
  if (meaning.kind === "group") return group(node, name, argument, scope, evaluation);
  if (meaning.kind === "limit") return limit(node, name, argument, scope, evaluation);
  return container(node, { name, meaning, argument }, scope, evaluation);
}

function virtualHost(node: Node, argument: string, outer: Scope, evaluation: Evaluation) {
  const addresses = readAddresses(argument);
  if (addresses instanceof Refusal) return addresses;
  const scope = hostScope(outer, node.at);
  evaluation.hosts.push({ scope, addresses });
  return walk(node.children ?? [], scope, evaluation);
}

function limit(node: Node, name: SectionName, argument: string, outer: Scope, evaluation: Evaluation) {
  const { session, methods: known } = evaluation;
  const register = (names: readonly string[]) =>
    known.register(names, (code, text) => session.warn(code, text, node.at));
  const methods = readMethods(name, argument, outer, register);
  if (methods instanceof Refusal) return methods;
  return walk(node.children ?? [], limitScope(outer, name, methods, node.at), evaluation);
}

/** What stands in a group is gathered apart, and joined to what stood before it by its row. */
function group(node: Node, name: SectionName, argument: string, outer: Scope, evaluation: Evaluation) {
  const known = evaluation.known.get(lower(name));
  if (known?.row.group === undefined) return unknownName(name, evaluation.known);
  if (argument !== "") return new Refusal(`${name}> directive doesn't take additional arguments`);
  const { written } = outer;
  const before = written[known.setting];
  if (before !== undefined) written[known.setting] = undefined;
  const complaint = walk(node.children ?? [], groupScope(outer, name, node.at), evaluation);
  if (complaint !== undefined) return complaint;
  const at = new LineContext(name, outer, node.at, evaluation);
  const value = known.row.group(written[known.setting], before, at);
  if (value instanceof Refusal) return value;
  set(written, known, value, evaluation);
  return undefined;
}

/** Its first two words have to be there; the row reads them when what stands inside has been read. */
function definition(node: Node, name: SectionName, argument: string, outer: Scope, evaluation: Evaluation) {
  const row = evaluation.known.get(lower(name))?.row;
  if (row === undefined) return unknownName(name, evaluation.known);
  const [first = "", second = ""] = wordsOf(argument);
  if (first === "" || second === "") return new Refusal(`${name}> directive requires additional arguments`);
  const complaint = walk(node.children ?? [], definitionScope(outer, name, node.at), evaluation);
  if (complaint !== undefined) return complaint;
  const read = row.read([argument], new LineContext(name, outer, node.at, evaluation), undefined);
  return read instanceof Refusal ? read : undefined;
}

interface Opened {
  readonly name: SectionName;
  readonly meaning: Extract<SectionMeaning, { readonly kind: "directory" | "location" | "files" | "if" }>;
  readonly argument: string;
}

function container(node: Node, { name, meaning, argument }: Opened, outer: Scope, evaluation: Evaluation) {
  const isIf = meaning.kind === "if";
  const { patterns } = evaluation.session;
  const pattern = isIf ? readCondition(meaning, name, argument, patterns) : readPattern(meaning, argument, patterns);
  if (pattern instanceof Refusal) return pattern;
  const scope = containerScope(outer, name, isIf ? "*If" : pattern.pattern, node.at);
  const complaint = walk(node.children ?? [], scope, evaluation);
  if (complaint !== undefined) return complaint;
  const kind = isIf ? meaning.branch : meaning.kind;
  const orphan = isIf ? withoutIf(meaning.branch, outer.containers) : undefined;
  if (orphan !== undefined) return orphan;
  if (pattern.surplus) return new Refusal(`Multiple ${name}> arguments not ${isIf ? "" : "(yet) "}supported.`);
  const { pattern: text, regex } = pattern;
  outer.containers.push({ kind, pattern: text, regex, settings: scope.written, inside: scope.containers, at: node.at });
  return undefined;
}
