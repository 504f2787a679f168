// What Require, <RequireAll> and their kin say, as a tree; how its parts are read and joined. Apache's counterpart:
// add_authz_provider, add_authz_section and merge_authz_core_dir_config (modules/aaa/mod_authz_core.c).
import { type ReadContext, Refusal } from "../../../../config/directive.ts";
import { parseCondition, parseText } from "../../../../config/expression/parse.ts";
import { grown, wordsToEmpty } from "../../../../config/kinds.ts";
import { firstWord, wordsOf } from "../../../../config/lexer.ts";
import { type Methods, methodSet, union } from "../../../../config/methods.ts";
import { badNetwork, type Network, parseNetwork } from "../../../../config/networks.ts";

export type Provider =
  | { readonly kind: "all"; readonly granted: boolean }
  | { readonly kind: "local" }
  | { readonly kind: "ip"; readonly networks: readonly Network[] }
  | { readonly kind: "env"; readonly names: readonly string[] }
  | { readonly kind: "method"; readonly methods: Methods }
  /** Sources of expressions: a configuration is plain data. */
  | { readonly kind: "expr" | "host" | "forward-dns"; readonly source: string };

interface Common {
  readonly negated: boolean;
  /** The methods that it is about. */
  readonly limited: Methods;
}
export type Requirement = (Common & { readonly kind: "require"; readonly provider: Provider }) | Group;
export interface Group extends Common {
  readonly kind: "group";
  /** "and": none may fail; "or": one has to hold. */
  readonly by: "and" | "or";
  readonly members: readonly Requirement[];
}

/** The value of Require, with what AuthMerging says of the same section. */
export interface RequireValue {
  readonly group: Group | undefined;
  readonly merging: "off" | "and" | "or" | undefined;
}

type Parse = (text: string, at: ReadContext) => Provider | Refusal;

function parseExpression(text: string, { patterns }: ReadContext): Provider | Refusal {
  const source = /^".*"$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text;
  const parsed = parseCondition(source);
  return parsed instanceof Refusal
    ? new Refusal(`Cannot parse expression in require line: ${parsed.text}`)
    : { kind: "expr", source: patterns.as(source) };
}

const parseNames =
  (kind: "host" | "forward-dns"): Parse =>
  (source) => {
    const parsed = parseText(source);
    return parsed instanceof Refusal
      ? new Refusal(`Cannot parse expression in require line: ${parsed.text}`)
      : { kind, source };
  };

function parseAddresses(text: string): Provider | Refusal {
  const list = wordsToEmpty(text);
  if (list.length === 0) return new Refusal("'require ip' requires an argument");
  const networks: Network[] = [];
  for (const one of list) {
    const network = parseNetwork(one);
    if (network === undefined) {
      const said = badNetwork(one);
      const why = said === undefined ? "" : `: ${said}`;
      return new Refusal(`ip address '${one}' appears to be invalid${why}`);
    }
    networks.push(network);
  }
  return { kind: "ip", networks };
}

/** By name; case counts, as in Apache. */
const providers: Readonly<Record<string, Parse>> = {
  all: (text) => {
    const lower = text.toLowerCase();
    return lower === "granted" || lower === "denied"
      ? { kind: "all", granted: lower === "granted" }
      : new Refusal("Argument for 'Require all' must be 'granted' or 'denied'");
  },
  local: () => ({ kind: "local" }),
  ip: parseAddresses,
  env: (text) => ({ kind: "env", names: wordsOf(text) }),
  method: (text, { methods }) => {
    const names = wordsToEmpty(text);
    const bad = names.find((name) => !methods.has(name));
    return bad === undefined
      ? { kind: "method", methods: methodSet(names, false) }
      : new Refusal(`Invalid Method '${bad}'`);
  },
  expr: parseExpression,
  host: parseNames("host"),
  "forward-dns": parseNames("forward-dns"),
};

const groups = {
  "<RequireAll": { by: "and", negated: false },
  "<RequireAny": { by: "or", negated: false },
  "<RequireNone": { by: "or", negated: true },
} as const;
type GroupName = keyof typeof groups;

/** The group that a place is in; outside of all it is as if in <RequireAny>. */
function around({ inside }: Pick<ReadContext, "inside">): Group {
  const name = inside.findLast((one): one is GroupName => Object.hasOwn(groups, one)) ?? "<RequireAny";
  return emptyGroup(groups[name]);
}

function emptyGroup({ by, negated }: Pick<Group, "by" | "negated">): Group {
  return { kind: "group", by, negated, members: [], limited: { except: false, names: [] } };
}

export function nameOf({ by, negated }: Pick<Group, "by" | "negated">): string {
  if (by === "and") return "<RequireAll>";
  return negated ? "<RequireNone>" : "<RequireAny>";
}

/** The group of a section with more members: it grows in its place. */
function withMembers({ kind, by, negated, members, limited }: Group, added: readonly Requirement[]): Group {
  const all = added.reduce((sum, one) => union(sum, one.limited), limited);
  return { kind, by, negated, members: grown(members, added), limited: all };
}

/** An alias stands for its provider and arguments, whatever follows it. */
function providerOf(name: string, text: string, at: ReadContext): Provider | Refusal {
  const alias = at.aliases.get(name);
  const [word, rest] = alias === undefined ? [name, text] : splitWord(alias);
  const parse = Object.hasOwn(providers, word) ? providers[word] : undefined;
  return parse === undefined ? new Refusal(`Unknown Authz provider: ${word}`) : parse(rest, at);
}

function splitWord(text: string): readonly [word: string, rest: string] {
  const at = text.indexOf(" ");
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Apache: authz_require_alias_section. Only one argument counts; several have to be in quotes. */
export function defineAlias(text: string, at: ReadContext): Refusal | undefined {
  const [provider = "", name = "", argument = "", extra] = wordsOf(text);
  if (extra !== undefined) {
    at.warn(
      "AH10142",
      `When several arguments (${argument} ${extra}...) are passed to a ${at.name} directive, they must be enclosed in quotation marks.  Otherwise, only the first one is taken into account`,
    );
  }
  const known = at.aliases.has(provider) || Object.hasOwn(providers, provider);
  if (!known) return new Refusal(`Unknown Authz provider: ${provider}`);
  const read = providerOf(provider, argument, at);
  if (read instanceof Refusal) {
    return new Refusal(`Can't parse 'Require ${provider} ${argument}': ${read.text}`);
  }
  at.aliases.set(name, at.aliases.get(provider) ?? `${provider} ${argument}`);
  return undefined;
}

/** One line of Require, added to the group that it is in. */
export function readRequire(text: string, at: ReadContext, before: RequireValue | undefined): RequireValue | Refusal {
  const first = firstWord(text);
  const negated = first.word.toLowerCase() === "not";
  const { word, rest } = negated ? firstWord(first.rest) : first;
  const provider = providerOf(word, rest, at);
  if (provider instanceof Refusal) return provider;
  const group = before?.group ?? around(at);
  if (negated && group.by === "or") {
    return new Refusal(`negative ${at.name} directive has no effect in ${nameOf(group)} directive`);
  }
  const one: Requirement = { kind: "require", provider, negated, limited: at.limited };
  return { group: withMembers(group, [one]), merging: before?.merging };
}

/** A <RequireAll> and its kin at its end: what stood in it joins what stood before it. */
export function closeGroup(
  name: GroupName,
  inside: RequireValue | undefined,
  before: RequireValue | undefined,
  at: ReadContext,
): RequireValue | Refusal {
  const group = inside?.group;
  if (group === undefined) return new Refusal(`${name}> directive contains no authorization directives`);
  const outer = before?.group ?? around(at);
  if (group.negated && outer.by === "or") {
    return new Refusal(`${nameOf(group)} directive has no effect in ${nameOf(outer)} directive`);
  }
  const added = !group.negated && group.by === outer.by ? group.members : [group];
  return { group: withMembers(outer, added), merging: before?.merging ?? inside?.merging };
}

/** What an inner section says meets what is outside, as its AuthMerging wants. */
export function mergeRequire(outer: RequireValue, inner: RequireValue): RequireValue {
  if (inner.merging === undefined && inner.group === undefined) return outer;
  if (inner.merging === undefined || inner.merging === "off") return inner;
  if (inner.group === undefined) return outer.group === undefined ? inner : { ...inner, group: outer.group };
  if (outer.group === undefined) return inner;
  const empty = emptyGroup({ by: inner.merging, negated: false });
  return { group: withMembers(empty, [outer.group, inner.group]), merging: inner.merging };
}

/** A group of nothing but negations lets nobody in: Apache's check of the whole configuration refuses it. */
export function onlyNegative({ group }: RequireValue): string | undefined {
  return group === undefined ? undefined : negativeIn(group);
}

function negativeIn(group: Group): string | undefined {
  for (const member of group.members) {
    const found = member.kind === "group" ? negativeIn(member) : undefined;
    if (found !== undefined) return found;
  }
  return group.members.every(({ negated }) => negated) ? nameOf(group) : undefined;
}
