// What an expression has wherever it has text: quotes, %{...} and escapes, read character by character, and what is wrong
// with it all. The parser (parse.ts) is made on top of it. Apache's counterpart: the states of server/util_expr_scan.l.
import { Refusal } from "../directive.ts";
import { type expected, symbolOf, syntaxError } from "./symbols.ts";
import { functions, type Text, variables } from "./syntax.ts";
import { type Token, Tokens } from "./tokens.ts";

/** Deeper brackets and longer expressions than this are refused, so that no input exhausts the stack. */
export const deepest = 200;
const longest = 2000;
const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const unterminated = "Unterminated string or variable";
const nameInBraces = /[a-zA-Z][a-zA-Z0-9_]*/y;

const nothing: Text = { kind: "text", text: "" };

/** What is returned where something is wrong means nothing. */
export class Strings {
  /** What ended the parsing: the grammar. */
  private error: string | undefined;
  /** What else is wrong, the last of it: an unknown name, a character that is none of the language. */
  private remark: string | undefined;
  private stopped = false;
  protected readonly tokens: Tokens;
  protected token: Token = { kind: "end" };
  protected depth = 0;
  private count = 0;

  constructor(source: string) {
    this.tokens = new Tokens(source);
  }

  get refusal(): Refusal | undefined {
    const texts = [this.error, this.remark].filter((text) => text !== undefined);
    return texts.length === 0 ? undefined : new Refusal(texts.join(": "));
  }

  /** Ends the parsing with what the grammar says, or without when the remark says it all. */
  protected stop(error?: string): void {
    if (!this.stopped) this.error = error;
    this.stopped = true;
    this.token = { kind: "end" };
    this.tokens.at = this.tokens.source.length;
  }

  /** Something is wrong, and the parsing goes on. */
  protected remarkOn(text: string): void {
    if (!this.stopped) this.remark = text;
  }

  protected fail(remark: string): void {
    this.remarkOn(remark);
    this.stop();
  }

  protected unexpected(wanted: keyof typeof expected = "anything"): void {
    this.stop(syntaxError(symbolOf(this.token), wanted));
  }

  protected advance(): void {
    if (this.stopped) return;
    this.token = this.tokens.next();
    if (++this.count > longest) this.fail("the expression is too long");
    if (this.token.kind === "error") this.remarkOn(this.token.text);
  }

  protected unknown(what: string, name: string): void {
    this.remarkOn(`${what} '${name}' does not exist`);
  }

  protected callOf(written: string, argument: Text): Text {
    const name = written.toLowerCase();
    if (!functions.has(name)) this.unknown("Function", written);
    return { kind: "call", name, argument };
  }

  /** What stands behind "%{": a name, or a function's name, a colon and its argument. */
  protected variable(): Text {
    const { tokens } = this;
    nameInBraces.lastIndex = tokens.at;
    const name = nameInBraces.exec(tokens.source)?.[0];
    tokens.at += name?.length ?? 0;
    const next = tokens.source[tokens.at++];
    if (name === undefined || (next !== "}" && next !== ":")) {
      const symbol = next === "}" ? "T_VAR_END" : next === ":" ? "':'" : "T_ERROR";
      if (symbol === "T_ERROR") this.remarkOn(notInName(next));
      this.stop(syntaxError(symbol, name === undefined ? "variable" : "variableEnds"));
      return nothing;
    }
    if (next === ":") return this.callOf(name, this.string("}"));
    if (!variables.has(name.toUpperCase())) this.unknown("Variable", name);
    return { kind: "variable", name: name.toUpperCase() };
  }

  /** Characters up to `end`: a quote, or the brace of a function's argument; undefined is the end of the source. */
  string(end: string | undefined): Text {
    const { tokens } = this;
    const parts: Text[] = [];
    let text = "";
    const add = (part: Text) => {
      if (text !== "") parts.push({ kind: "text", text });
      text = "";
      parts.push(part);
    };
    const wrong = (remark: string) => {
      this.remarkOn(remark);
      const goesOn = end === undefined ? "end" : end === "}" ? "argumentGoesOn" : "stringGoesOn";
      this.stop(parts.length === 0 ? undefined : syntaxError("T_ERROR", goesOn));
    };
    while (!this.stopped && tokens.at < tokens.source.length && tokens.source[tokens.at] !== end) {
      const char = tokens.source[tokens.at++] ?? "";
      const next = tokens.source[tokens.at] ?? "";
      if (char === "\\") text += this.escaped(wrong);
      else if (char === "$" && /[0-9]/.test(next)) {
        tokens.at++;
        add({ kind: "group", number: Number(next) });
      } else if (char === "%" && next === "{") {
        tokens.at++;
        this.depth++;
        if (this.depth > deepest) this.fail("the expression is nested too deep");
        add(this.variable());
        this.depth--;
      } else if (char === "\n") wrong(unterminated);
      else text += char;
    }
    if (end !== undefined && !this.stopped && tokens.source[tokens.at++] !== end) wrong(unterminated);
    if (end === "}" && !this.stopped && text === "" && parts.length === 0) {
      this.stop(syntaxError("T_VAR_END", "argument"));
    }
    if (text !== "" || parts.length === 0) parts.push({ kind: "text", text });
    return parts.length === 1 ? (parts[0] ?? nothing) : { kind: "joined", parts };
  }

  protected escaped(wrong: (remark: string) => void): string {
    const { tokens } = this;
    const digits = /^[0-9]+/.exec(tokens.source.slice(tokens.at, tokens.at + 4))?.[0];
    if (digits !== undefined) {
      tokens.at += digits.length;
      if (!/^[0-7]{1,3}$/.test(digits)) wrong("Bad escape sequence");
      const code = Number.parseInt(digits, 8);
      if (code > 255) wrong("Escape sequence out of bound");
      return String.fromCharCode(code);
    }
    const char = tokens.source[tokens.at++];
    if (char === undefined) wrong("Bad escape sequence");
    return controls[char ?? ""] ?? char ?? "";
  }
}

/** What is said of a character that ends no name. */
function notInName(character: string | undefined): string {
  return character === undefined || character === "\n"
    ? unterminated
    : `Invalid character in variable name '${character}'`;
}
