// Options. Only those about symbolic links mean something here; the others are accepted, since nothing in this server lists
// folders or runs scripts. Apache's counterpart: set_options (server/core.c).
import { type Directive, type ReadContext, Refusal } from "../directive.ts";
import { row } from "../kinds.ts";
import { wordsOf } from "../lexer.ts";

export interface OptionRule {
  /** Undefined: what is outside, changed by `add` and `remove`. */
  readonly set: readonly string[] | undefined;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** What each word stands for, by its name in small letters. */
export const optionWords: Readonly<Record<string, readonly string[]>> = {
  indexes: ["Indexes"],
  includes: ["Includes", "IncludesNOEXEC"],
  includesnoexec: ["IncludesNOEXEC"],
  followsymlinks: ["FollowSymLinks"],
  symlinksifownermatch: ["SymLinksIfOwnerMatch"],
  execcgi: ["ExecCGI"],
  multiviews: ["MultiViews"],
  runscripts: ["MultiViews", "ExecCGI"],
};
/** What All stands for. Apache: OPT_ALL (include/http_core.h). */
export const allOptions: readonly string[] = ["Indexes", "Includes", "IncludesNOEXEC", "FollowSymLinks", "ExecCGI"];
const mixed = "Either all Options must start with + or -, or no Option may.";

/** What is wrong with `None` or `All` where it stands; undefined when nothing is. */
function misplacedWhole(word: "None" | "All", first: boolean, signed: boolean): Refusal | undefined {
  if (!first) return new Refusal(`'Options ${word}' must be the first ${word === "None" ? "Option" : "option"} given.`);
  return signed ? new Refusal(`You may not use 'Options +${word}' or 'Options -${word}'.`) : undefined;
}

function read(
  [text = ""]: readonly string[],
  { options: allowed }: ReadContext,
  before?: OptionRule,
): OptionRule | Refusal {
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
    const options = lower === "none" ? [] : lower === "all" ? allOptions : optionWords[lower];
    if (options === undefined) return new Refusal(`Illegal option ${word}`);
    if (allowed !== undefined && !options.every((one) => allowed.includes(one)))
      return new Refusal(`Option ${word} not allowed here`);
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
    absent: "FollowSymLinks",
    override: "Options",
    // Signs alone change what is outside. A plain list that stands before them in the same section replaces it.
    merge: (outer, inner) =>
      inner.set === undefined ? { set: optionsOf(outer), add: inner.add, remove: inner.remove } : inner,
  },
  "raw",
  read,
);
