// Regular expressions as Apache's configuration writes them, in the language of PCRE, made JavaScript's: what PCRE has and
// JavaScript lacks is translated. Used wherever a directive takes a pattern. Apache: ap_regcomp (server/util_pcre.c), which
// lets a dot match a line feed.

import { type RegexOptions, unwrapped } from "./regex-options.ts";

/** The classes that PCRE knows by name inside brackets. */
const named: Readonly<Record<string, string>> = {
  alpha: "A-Za-z",
  digit: "0-9",
  alnum: "A-Za-z0-9",
  upper: "A-Z",
  lower: "a-z",
  space: "\\s",
  blank: " \\t",
  punct: "!-\\/:-@\\[-`{-~",
  xdigit: "0-9A-Fa-f",
  word: "\\w",
  cntrl: "\\x00-\\x1f\\x7f",
  print: "\\x20-\\x7e",
  graph: "\\x21-\\x7e",
};

const escapes: Readonly<Record<string, string>> = {
  "\\A": "(?<![^])",
  "\\z": "(?![^])",
  "\\Z": "(?=\\n?(?![^]))",
  "\\h": "[ \\t]",
  "\\R": "(?:\\r\\n|[\\n\\v\\f\\r])",
  "\\a": "\\x07",
  "\\e": "\\x1b",
};

/** A class in brackets, from the bracket at `start`; undefined when it is not closed. */
function bracket(source: string, start: number): { readonly text: string; readonly end: number } | undefined {
  let at = start + 1;
  let text = "[";
  if (source[at] === "^") text += source[at++];
  // A bracket that closes is a letter when it comes first.
  if (source[at] === "]") {
    text += "\\]";
    at++;
  }
  for (; at < source.length && source[at] !== "]"; at++) {
    const name = /^\[:(\^?)([a-z]+):\]/.exec(source.slice(at, at + 12));
    if (name !== null) {
      const inside = named[name[2] ?? ""];
      if (inside === undefined || name[1] === "^") return undefined;
      text += inside;
      at += name[0].length - 1;
    } else if (source[at] === "[") text += "\\[";
    else if (source[at] === "\\") text += source[at] + (source[++at] ?? "");
    else text += source[at];
  }
  return at < source.length ? { text: `${text}]`, end: at } : undefined;
}

/** `$` where it also fits before a line feed that ends the text. */
const endOrBefore = "(?=\\n?(?![^]))";

/** The same pattern as JavaScript writes it, with `end` for each `$`; undefined when it cannot be written. */
function translate(source: string, end: string): string | undefined {
  let text = "";
  for (let at = 0; at < source.length; at++) {
    const char = source[at] ?? "";
    if (char === "\\") {
      const pair = source.slice(at, at + 2);
      if (pair === "\\") return undefined;
      text += escapes[pair] ?? pair;
      at++;
    } else if (char === "[") {
      const found = bracket(source, at);
      if (found === undefined) return undefined;
      text += found.text;
      at = found.end;
    } else if (source.startsWith("(?#", at)) {
      const close = source.indexOf(")", at);
      if (close < 0) return undefined;
      at = close;
    } else if (source.startsWith("(?P<", at)) {
      text += "(?<";
      at += 3;
    } else if (char === "+" && /[*+?}]/.test(source[at - 1] ?? "") && source[at - 2] !== "\\") {
      // Possessive: what it matches stays the same in all but the rarest patterns, it is only not given back.
    } else text += char === "$" ? end : char;
  }
  return text;
}

/** Compiled, or undefined when it is no regular expression; `kept` as regex-options.ts has it. `flags` may be "i". */
export function compile(kept: string, flags: "" | "i" = ""): RegExp | undefined {
  const { options, text: source } = unwrapped(kept);
  const inline = /^\(\?([ims]+)\)/.exec(source);
  const pattern = inline === null ? source : source.slice(inline[0].length);
  return made(pattern, options, `${flags}${inline?.[1] ?? ""}`);
}

function made(source: string, options: RegexOptions, more: string): RegExp | undefined {
  const has = (flag: "i" | "s" | "m") => more.includes(flag) || (flag !== "m" && options.includes(flag));
  const pattern = translate(source, options.includes("e") || has("m") ? "$" : endOrBefore);
  if (pattern === undefined) return undefined;
  try {
    return new RegExp(pattern, (["s", "i", "m"] as const).filter(has).join(""));
  } catch {
    return undefined; // the only way to ask
  }
}
