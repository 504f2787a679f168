// FileETag: what the tag of a file is made of. Read by the static handler. Apache's counterpart: set_etag_bits and the
// merging of etag_bits, etag_add and etag_remove (server/core.c).
import { type Directive, type ReadContext, Refusal } from "../directive.ts";
import { row } from "../kinds.ts";
import { wordsOf } from "../lexer.ts";

export const tagParts = ["INode", "MTime", "Size", "Digest"] as const;
export type TagPart = (typeof tagParts)[number];

export interface TagRule {
  /** Undefined: what is outside, changed by `add` and `remove`. */
  readonly parts: readonly TagPart[] | undefined;
  readonly add: readonly TagPart[];
  readonly remove: readonly TagPart[];
}

const usual: readonly TagPart[] = ["MTime", "Size"];
const parts: Readonly<Record<string, TagPart>> = {
  size: "Size",
  lmtime: "MTime",
  mtime: "MTime",
  lastmodified: "MTime",
  inode: "INode",
  digest: "Digest",
};
const wholes: Readonly<Record<string, readonly TagPart[]>> = { none: [], all: ["INode", ...usual] };

const without = (list: readonly TagPart[], part: TagPart) => list.filter((one) => one !== part);
const withPart = (list: readonly TagPart[], part: TagPart) => [...without(list, part), part];

function step(rule: TagRule, word: string, name: string): TagRule | Refusal {
  const sign = word.startsWith("+") || word.startsWith("-") ? word[0] : undefined;
  const token = sign === undefined ? word : word.slice(1);
  const lower = token.toLowerCase();
  const whole = wholes[lower];
  if (whole !== undefined) {
    return sign === undefined
      ? { parts: whole, add: [], remove: [] }
      : new Refusal(`${name} keyword '${token}' cannot be used with '+' or '-'`);
  }
  const part = parts[lower];
  if (part === undefined) return new Refusal(`Unknown keyword '${token}' for ${name} directive`);
  if (sign === "+") return { ...rule, add: withPart(rule.add, part), remove: without(rule.remove, part) };
  if (sign === "-") return { ...rule, add: without(rule.add, part), remove: withPart(rule.remove, part) };
  return { parts: withPart(rule.parts ?? [], part), add: [], remove: [] };
}

const inherited: TagRule = { parts: undefined, add: [], remove: [] };

function read([text = ""]: readonly string[], { name }: ReadContext, before: TagRule = inherited): TagRule | Refusal {
  const words = wordsOf(text);
  let rule = words.every((word) => /^[+-]/.test(word)) ? before : inherited;
  for (const word of words) {
    const next = step(rule, word, name);
    if (next instanceof Refusal) return next;
    rule = next;
  }
  return rule;
}

/** What a tag is made of under a rule. */
export function partsOf({ parts: base, add, remove }: TagRule): readonly TagPart[] {
  return [...new Set([...(base ?? usual), ...add])].filter((part) => !remove.includes(part));
}

export const FileETag: Directive<TagRule> = row<TagRule>(
  {
    syntax: "[+|-]INode|MTime|Size|Digest|All|None ...",
    help: "What the ETag of a file is made of",
    initial: { parts: usual, add: [], remove: [] },
    absent: "MTime Size",
    override: "FileInfo",
    merge: (outer, inner) =>
      inner.parts === undefined ? { parts: partsOf(outer), add: inner.add, remove: inner.remove } : inner,
  },
  "raw",
  read,
);
