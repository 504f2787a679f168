// RegexDefaultOptions: how the patterns of a configuration are meant. The options that hold where a pattern is read travel
// with its text, since it is compiled again by whoever serves: in front of it, behind a NUL, which no configuration can hold.
// An expression carries them for the patterns in it. Used wherever a directive or section takes a pattern. Apache:
// set_regex_default_options (server/core.c), ap_regcomp (server/util_pcre.c).
import { Refusal } from "./directive.ts";
import { wordsOf } from "./lexer.ts";

/** `i`: the case of letters does not count; `s`: a dot fits a line feed too; `e`: `$` is not before a last line feed. */
export type RegexOption = "i" | "s" | "e";
export type RegexOptions = readonly RegexOption[];

const named: Readonly<Record<string, RegexOption>> = { icase: "i", dotall: "s", dollar_endonly: "e" };

const usual: RegexOptions = ["s", "e"];

/** The options in force while a configuration is evaluated: they hold for what stands further down. */
export class Patterns {
  options: RegexOptions = usual;

  /** The text of a pattern or of an expression as it is kept. */
  as(text: string): string {
    const { options } = this;
    const isUsual = options.length === usual.length && usual.every((one) => options.includes(one));
    return isUsual ? text : `\0${options.join("")}\0${text}`;
  }

  /** A line of RegexDefaultOptions. */
  change(text: string, name: string): Refusal | undefined {
    let options = new Set(this.options);
    for (const word of wordsOf(text)) {
      const [, sign, bare = ""] = /^([+-]?)(.*)$/s.exec(word) ?? [];
      const option = named[bare.toLowerCase()];
      if (word.toLowerCase() === "none") options = new Set();
      else if (option === undefined) return new Refusal(`${name}: option '${bare}' unknown`);
      else if (sign === "+") options.add(option);
      else if (sign === "-") options.delete(option);
      else options = new Set([option]);
    }
    this.options = [...options];
    return undefined;
  }
}

/** A text as it is kept, taken apart. */
export function unwrapped(kept: string): { readonly options: RegexOptions; readonly text: string } {
  if (!kept.startsWith("\0")) return { options: usual, text: kept };
  const end = kept.indexOf("\0", 1);
  return { options: kept.slice(1, end).split("") as RegexOption[], text: kept.slice(end + 1) };
}

/** The same options for a pattern that stands in an expression. */
export function withOptions(text: string, options: RegexOptions): string {
  const patterns = new Patterns();
  patterns.options = options;
  return patterns.as(text);
}
