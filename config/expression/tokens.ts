// An expression's text to tokens. The parser asks for one after the other; inside quotes and %{...} it reads characters
// itself. Used by parse.ts. Apache's counterpart: server/util_expr_scan.l.

export type Token =
  | { readonly kind: "end" }
  | { readonly kind: "error"; readonly text: string }
  /** Brackets, operators and words that are operators, in the spelling that the parser knows. */
  | { readonly kind: "sign"; readonly sign: string }
  | { readonly kind: "quote"; readonly quote: string }
  | { readonly kind: "variable" }
  | { readonly kind: "digits" | "name" | "test" | "match"; readonly text: string }
  | { readonly kind: "group"; readonly number: number }
  | { readonly kind: "regex"; readonly source: string; readonly flags: "" | "i" };

const signs: Readonly<Record<string, string>> = {
  "=": "==",
  and: "&&",
  or: "||",
  not: "!",
  "-in": "in",
  "-eq": "eq",
  "-ne": "ne",
  "-ge": "ge",
  "-le": "le",
  "-gt": "gt",
  "-lt": "lt",
};

const sign = /(?:=~|!~|==?|!=|<=?|>=?|&&|\|\||!|\.|-(?:in|eq|ne|ge|le|gt|lt)(?!\w)|[(){},:])/y;
const digits = /-?[0-9]+/y;
const minus = /-([a-zA-Z_][a-zA-Z_0-9]*)/y;
const name = /[a-zA-Z][a-zA-Z0-9_]*/y;
const wordSigns: ReadonlySet<string> = new Set("and or not in eq ne ge le gt lt true false".split(" "));

export class Tokens {
  readonly source: string;
  at = 0;

  constructor(source: string) {
    this.source = source;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  next(): Token {
    while (/[ \t\n]/.test(this.source[this.at] ?? "")) this.at++;
    const char = this.source[this.at];
    if (char === undefined) return { kind: "end" };
    if (char === '"' || char === "'") {
      this.at++;
      return { kind: "quote", quote: char };
    }
    if (this.source.startsWith("%{", this.at)) {
      this.at += 2;
      return { kind: "variable" };
    }
    const group = this.match(/\$([0-9])/y);
    if (group !== null) return { kind: "group", number: Number(group[1]) };
    const open = this.match(/m[/#$%^,;:_?|\-!.'"]|\//y);
    if (open !== null) return this.regex(open[0].slice(-1));
    const number = this.match(digits);
    if (number !== null) return { kind: "digits", text: number[0] };
    const found = this.match(sign);
    if (found !== null) return { kind: "sign", sign: signs[found[0]] ?? found[0] };
    const option = this.match(minus);
    if (option !== null) return { kind: option[0].length === 2 ? "test" : "match", text: option[1] ?? "" };
    return this.word(char);
  }

  private word(char: string): Token {
    const text = this.match(name)?.[0];
    if (text === undefined) return { kind: "error", text: `Parse error near '${char}'` };
    return wordSigns.has(text) ? { kind: "sign", sign: signs[text] ?? text } : { kind: "name", text };
  }

  private regex(end: string): Token {
    const close = this.source.indexOf(end, this.at);
    if (close < 0) {
      this.at = this.source.length;
      return { kind: "end" };
    }
    const source = this.source.slice(this.at, close);
    const flags = this.source[close + 1] === "i" ? "i" : "";
    this.at = close + 1 + flags.length;
    return { kind: "regex", source, flags };
  }
}
