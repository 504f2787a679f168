// Options, AllowOverride and AllowOverrideList. Of the options only those about symbolic links mean something here; the
// others are accepted, since nothing in this server lists folders or runs scripts. Files named .htaccess are not read.
// Apache's counterpart: set_options, set_override and set_override_list (server/core.c).
import { type Directive, overrides, type ReadContext, Refusal } from "../directive.ts";
import { row } from "../kinds.ts";
import { wordsOf } from "../lexer.ts";
import { permitsOf } from "../scope.ts";
import { around } from "../sections.ts";
import { allMethods, sameMethods } from "../methods.ts";

export interface OptionRule {
  /** Undefined: what is outside, changed by `add` and `remove`. */
  readonly set: readonly string[] | undefined;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

const known: Readonly<Record<string, readonly string[]>> = {
  indexes: ["Indexes"],
  includes: ["Includes", "IncludesNOEXEC"],
  includesnoexec: ["IncludesNOEXEC"],
  followsymlinks: ["FollowSymLinks"],
  symlinksifownermatch: ["SymLinksIfOwnerMatch"],
  execcgi: ["ExecCGI"],
  multiviews: ["MultiViews"],
  runscripts: ["MultiViews", "ExecCGI"],
};
const all = ["Indexes", "Includes", "IncludesNOEXEC", "FollowSymLinks", "SymLinksIfOwnerMatch", "ExecCGI"];
const mixed = "Either all Options must start with + or -, or no Option may.";

/** What is wrong with `None` or `All` where it stands; undefined when nothing is. */
function misplacedWhole(word: "None" | "All", first: boolean, signed: boolean): Refusal | undefined {
  if (!first) return new Refusal(`'Options ${word}' must be the first ${word === "None" ? "Option" : "option"} given.`);
  return signed ? new Refusal(`You may not use 'Options +${word}' or 'Options -${word}'.`) : undefined;
}

function read([text = ""]: readonly string[], _at: ReadContext, before?: OptionRule): OptionRule | Refusal {
  let rule: OptionRule = before ?? { set: undefined, add: [], remove: [] };
  let signs = false;
  let whole = false;
  for (const [index, written] of wordsOf(text).entries()) {
    const sign = /^[+-]/.exec(written)?.[0];
    if (sign !== undefined && !signs && index > 0 && !whole) return new Refusal(mixed);
    if (sign === undefined && signs) return new Refusal(mixed);
    signs ||= sign !== undefined;
    if (sign === undefined && index === 0) rule = { ...rule, set: [] };
    const word = sign === undefined ? written : written.slice(1);
    const lower = word.toLowerCase();
    if (lower === "none" || lower === "all") {
      const refusal = misplacedWhole(lower === "none" ? "None" : "All", index === 0, signs);
      if (refusal !== undefined) return refusal;
      whole = true;
    }
    const options = lower === "none" ? [] : lower === "all" ? all : known[lower];
    if (options === undefined) return new Refusal(`Illegal option ${word}`);
    rule = changed(rule, sign, options);
  }
  return rule;
}

function changed({ set, add, remove }: OptionRule, sign: string | undefined, options: readonly string[]): OptionRule {
  const less = (list: readonly string[]) => list.filter((one) => !options.includes(one));
  const more = (list: readonly string[]) => [...less(list), ...options];
  if (sign === "+") return { set: set && more(set), add: more(add), remove: less(remove) };
  if (sign === "-") return { set: set && less(set), add: less(add), remove: more(remove) };
  return { set: more(set ?? []), add, remove };
}

/** What is in force under a rule. */
export function optionsOf({ set, add, remove }: OptionRule): readonly string[] {
  return [...(set ?? []), ...add].filter((one) => !remove.includes(one));
}

export const Options: Directive<OptionRule> = row<OptionRule>(
  {
    syntax: "[+|-]option ...",
    help: "FollowSymLinks or SymLinksIfOwnerMatch: whether symbolic links to files are followed",
    initial: { set: ["FollowSymLinks"], add: [], remove: [] },
    override: "Options",
    // Signs alone change what is outside. A plain list that stands before them in the same section replaces it.
    merge: (outer, inner) =>
      inner.set === undefined ? { set: optionsOf(outer), add: inner.add, remove: inner.remove } : inner,
  },
  "raw",
  read,
);

/** Apache warns where it has no effect: in <Location>, <Files> and <If>, and within <Limit>. */
function useless(at: ReadContext): boolean {
  const places = ["<Location", "<LocationMatch", "<Files", "<FilesMatch", "<If", "<ElseIf", "<Else"] as const;
  return around(at, places) !== undefined || !sameMethods(at.limited, allMethods);
}

const noFiles = "files named .htaccess are not read: put what stands in them into a <Directory> section";

function readClass(written: string): string | undefined | Refusal {
  const [word = "", value] = written.split(/=(.*)/s, 2);
  const lower = word.toLowerCase();
  if (lower === "nonfatal") {
    return value === undefined ? new Refusal(`=Override, =Unknown or =All expected after ${word}`) : undefined;
  }
  if (lower === "none" || lower === "all") return lower;
  const listed = lower === "options" && value !== undefined ? value.split(",") : [];
  const bad = listed.find(
    (one) => one !== "" && !Object.hasOwn(known, one.toLowerCase()) && !/^(?:none|all)$/i.test(one),
  );
  if (bad !== undefined) return new Refusal(`Illegal option ${bad}`);
  return overrides.find((one) => one.toLowerCase() === lower) ?? new Refusal(`Illegal override option ${word}`);
}

/** The classes that .htaccess files would be allowed. */
export const AllowOverride: Directive<readonly string[]> = row<readonly string[]>(
  {
    syntax: "None|All|class ...",
    help: "Must be None to mean what it says: .htaccess files are not read, and never served",
    initial: [],
    contexts: ["directory"],
    idle: noFiles,
    idleFor: (classes) => classes.length > 0,
  },
  "raw",
  ([text = ""], at) => {
    if (useless(at)) at.warn("AH00114", `Useless use of AllowOverride in line ${at.line} of ${at.file}.`);
    let classes: readonly string[] = [];
    for (const word of wordsOf(text)) {
      const one = readClass(word);
      if (one instanceof Refusal) return one;
      if (one !== undefined) classes = one === "none" ? [] : one === "all" ? [...overrides] : [...classes, one];
    }
    return classes;
  },
);

export const AllowOverrideList: Directive<readonly string[]> = row<readonly string[]>(
  {
    syntax: "None|directive ...",
    help: "Single directives for .htaccess files, which are not read",
    initial: [],
    contexts: ["directory"],
    idle: noFiles,
    idleFor: (names) => names.length > 0,
  },
  [0, Infinity],
  (words, at) => {
    if (useless(at)) at.warn("AH00115", `Useless use of AllowOverrideList at ${at.file}:${at.line}`);
    if (words.some((word) => word.toLowerCase() === "none")) {
      return words.length === 1 ? [] : new Refusal("'None' not allowed with other directives in AllowOverrideList");
    }
    return words.filter((word) => mayBeListed(word, at));
  },
);

function mayBeListed(word: string, at: ReadContext): boolean {
  const found = at.rowNamed(word);
  const place = `${at.file}:${at.line}`;
  if (found === undefined) {
    at.warn("AH00116", `Discarding unrecognized directive \`${word}' in AllowOverrideList at ${place}`);
    return false;
  }
  if (permitsOf(found).some((one) => one !== "server")) return true;
  at.warn("AH02304", `Discarding directive \`${word}' not allowed in AllowOverrideList at ${place}`);
  return false;
}
