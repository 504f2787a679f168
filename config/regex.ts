// Regular expressions as Apache's configuration writes them, in the language of PCRE, made JavaScript's: what PCRE has and
// JavaScript lacks is translated. Used wherever a directive takes a pattern. Apache: ap_regcomp (server/util_pcre.c), which
// lets a dot match a line feed.
import { unwrapped } from "./regex-options.ts";
import { translate } from "./regex-translate.ts";

/** `$` where it also fits before a line feed that ends the text. */
const endOrBefore = "(?=\\n?(?![^]))";

/** Compiled, or undefined when it is no regular expression; `kept` as regex-options.ts has it. `flags` may be "i". */
export function compile(kept: string, flags: "" | "i" = ""): RegExp | undefined {
  const { options, text: source } = unwrapped(kept);
  const has = { i: flags === "i" || options.includes("i"), s: options.includes("s"), m: false, x: false };
  const translated = translate(source, has, options.includes("e") ? "$" : endOrBefore);
  if (translated === undefined) return undefined;
  try {
    return new RegExp(translated.pattern, translated.i ? "i" : "");
  } catch {
    return undefined; // the only way to ask
  }
}
