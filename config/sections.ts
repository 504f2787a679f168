// What each section means: where it may stand, and what its argument is. Used by the evaluator.
// Apache's counterpart: dirsection, urlsection, filesection, ifsection, ap_limit_section and virtualhost_section
// (server/core.c).
import type { HostAddress } from "./configuration.ts";
import { hostAddress } from "./addresses.ts";
import { overrides, Refusal } from "./directive.ts";
import { parseCondition } from "./expression/parse.ts";
import { firstWord, wordsOf } from "./lexer.ts";
import { allMethods, common, isEmpty, type Methods, methodSet, sameMethods } from "./methods.ts";
import { compile } from "./regex.ts";
import type { Patterns } from "./regex-options.ts";
import { canonical } from "./paths.ts";
import { admits, type AnyContainer, type Permit, type Scope } from "./scope.ts";
import type { SectionName } from "./tree.ts";

export type SectionMeaning =
  | { readonly kind: "host" }
  | { readonly kind: "directory" | "location" | "files"; readonly regex: boolean }
  | { readonly kind: "if"; readonly branch: "if" | "elseif" | "else" }
  | { readonly kind: "limit"; readonly except: boolean }
  | { readonly kind: "group" }
  /** Names something that is used further down. */
  | { readonly kind: "definition" };

export const sections: Readonly<Record<SectionName, SectionMeaning>> = {
  "<VirtualHost": { kind: "host" },
  "<Directory": { kind: "directory", regex: false },
  "<DirectoryMatch": { kind: "directory", regex: true },
  "<Location": { kind: "location", regex: false },
  "<LocationMatch": { kind: "location", regex: true },
  "<Files": { kind: "files", regex: false },
  "<FilesMatch": { kind: "files", regex: true },
  "<If": { kind: "if", branch: "if" },
  "<ElseIf": { kind: "if", branch: "elseif" },
  "<Else": { kind: "if", branch: "else" },
  "<Limit": { kind: "limit", except: false },
  "<LimitExcept": { kind: "limit", except: true },
  "<RequireAll": { kind: "group" },
  "<RequireAny": { kind: "group" },
  "<RequireNone": { kind: "group" },
  "<AuthzProviderAlias": { kind: "definition" },
};

const permits: Readonly<Record<SectionMeaning["kind"], readonly Permit[]>> = {
  host: ["server"],
  definition: ["server"],
  directory: ["server"],
  location: ["server"],
  files: overrides,
  if: overrides,
  limit: ["Limit", "AuthConfig"],
  group: ["AuthConfig"],
};

/** Sections that may not stand where a method was singled out. */
const notInLimit: ReadonlySet<SectionMeaning["kind"]> = new Set(["directory", "location", "files", "if"]);

/** The first section around that is one of these. */
export function around({ inside }: Pick<Scope, "inside">, names: readonly SectionName[]): SectionName | undefined {
  return names.find((name) => inside.includes(name));
}

/** Why a section or directive may not stand in a <Limit>. */
export function inLimit(name: string): Refusal {
  return new Refusal(`${name} cannot occur within <Limit> or <LimitExcept> section`);
}

/** What is said of anything that its place does not let in. */
export function notAllowed(name: string, { inside }: Scope): Refusal {
  const innermost = inside.at(-1);
  return new Refusal(
    innermost === undefined ? `${name} not allowed here` : `${name} not allowed in ${innermost}> context`,
  );
}

/** Whether the place lets such a section in; what else it may be against, `misplaced` says. */
export function letsSectionIn(name: SectionName, scope: Scope): boolean {
  return admits(scope, permits[sections[name].kind], name);
}

/** Why this section may not stand here. */
export function misplaced(name: SectionName, scope: Scope): Refusal | undefined {
  const { kind } = sections[name];
  if ((kind === "host" || kind === "definition") && scope.context === "vhost") {
    return new Refusal(`${name}> cannot occur within <VirtualHost> section`);
  }
  if (notInLimit.has(kind) && scope.limited !== undefined) return inLimit(`${name}>`);
  const location = kind === "files" ? around(scope, ["<Location", "<LocationMatch"]) : undefined;
  return location && new Refusal(`${name}> cannot occur within ${location}> section`);
}

/** What a container's argument says: its pattern, and what was left over. */
export interface Pattern {
  readonly pattern: string;
  readonly regex: boolean;
  readonly surplus: boolean;
}

/** `~` before a pattern makes it a regular expression, as in the ...Match sections. */
export function readPattern(
  meaning: Extract<SectionMeaning, { readonly regex: boolean }>,
  argument: string,
  patterns: Patterns,
): Pattern | Refusal {
  const first = firstWord(argument);
  const tilde = (!meaning.regex || meaning.kind === "directory") && first.word === "~";
  const { word, rest } = tilde ? firstWord(first.rest) : first;
  const regex = meaning.regex || tilde;
  if (regex && compile(word) === undefined) return new Refusal("Regex could not be compiled");
  // A relative folder is accepted, as in Apache, and no file is in it.
  const folder = !regex && meaning.kind === "directory" && word.startsWith("/");
  const plain = folder ? canonical(word) : word;
  const pattern = regex ? patterns.as(word) : plain;
  return { pattern, regex, surplus: rest !== "" };
}

/** The condition of <If> and <ElseIf>; its source is kept, since a configuration is plain data. */
export function readCondition(
  { branch }: Extract<SectionMeaning, { kind: "if" }>,
  name: SectionName,
  argument: string,
  patterns: Patterns,
): Pattern | Refusal {
  if (branch === "else") {
    return argument === ""
      ? { pattern: "", regex: false, surplus: false }
      : new Refusal("<Else> does not take an argument");
  }
  if (argument === "") return new Refusal(`${name}> directive requires additional arguments`);
  const { word, rest } = firstWord(argument);
  const condition = parseCondition(word);
  if (condition instanceof Refusal) return new Refusal(`Cannot parse condition clause: ${condition.text}`);
  return { pattern: patterns.as(word), regex: false, surplus: rest !== "" };
}

/** A branch needs an <If> or <ElseIf> right before it, other kinds of sections aside. */
export function withoutIf(branch: "if" | "elseif" | "else", before: readonly AnyContainer[]): Refusal | undefined {
  const last = before.findLast(({ kind }) => kind === "if" || kind === "elseif" || kind === "else")?.kind;
  return branch === "if" || last === "if" || last === "elseif"
    ? undefined
    : new Refusal("<Else> or <ElseIf> section without previous <If> or <ElseIf> section in same scope");
}

/** The methods that are left in a <Limit> or <LimitExcept>; names that are new get known. */
export function readMethods(
  name: SectionName,
  argument: string,
  scope: Scope,
  register: (names: readonly string[]) => void,
): Methods | Refusal {
  const names = wordsOf(argument);
  if (name === "<Limit" && names.includes("TRACE")) {
    return new Refusal("TRACE cannot be controlled by <Limit>, see TraceEnable");
  }
  register(names);
  const wanted = methodSet(names, name === "<LimitExcept");
  const outer = scope.limited ?? allMethods;
  const left = common(outer, wanted);
  if (isEmpty(left)) return new Refusal(`${name}> directive excludes all methods`);
  return sameMethods(left, outer) ? new Refusal(`${name}> directive specifies methods already excluded`) : left;
}

/** The addresses of a <VirtualHost>. */
export function readAddresses(argument: string): readonly HostAddress[] | Refusal {
  const addresses: HostAddress[] = [];
  // An empty word is no address, and a host may have none.
  for (const word of wordsOf(argument).filter((one) => one !== "")) {
    const address = hostAddress(word);
    if (address instanceof Refusal) return address;
    addresses.push(address);
  }
  return addresses;
}
