// Text to an expression: the whole language of Apache's ap_expr. A condition is a truth (`<If "...">`, `expr=...`); a text
// is a string with %{...} in it (`Redirect 301 "https://%{SERVER_NAME}/"`). Used by every directive that takes one.
// Apache's counterpart: ap_expr_parse (server/util_expr_parse.y, util_expr_scan.l). Not all is carried out: evaluate.ts.
import { Refusal } from "../directive.ts";
import { parseNetwork } from "../networks.ts";
import { compile } from "../regex.ts";
import {
  type Comparison,
  type Condition,
  functions,
  type Match,
  matches,
  numberComparisons,
  type Test,
  tests,
  type Text,
  textComparisons,
  variables,
} from "./syntax.ts";
import { type Token, Tokens } from "./tokens.ts";

/** A truth, or why the text is none. */
export function parseCondition(source: string): Condition | Refusal {
  const parser = new Parser(source);
  const condition = parser.whole();
  return parser.error === undefined ? condition : new Refusal(parser.error);
}

/** A text with %{...} in it, or why it is none. */
export function parseText(source: string): Text | Refusal {
  const parser = new Parser(source);
  const text = parser.string(undefined);
  return parser.error === undefined ? text : new Refusal(parser.error);
}

/** Deeper brackets and longer expressions than this are refused, so that no input exhausts the stack. */
const deepest = 200;
const longest = 2000;
const comparisons: readonly string[] = [...numberComparisons, ...textComparisons];
const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const nothing: Text = { kind: "text", text: "" };
const never: Condition = { kind: "constant", value: false };

/** The first thing that is wrong stands in `error`; what is returned then means nothing. */
class Parser {
  error: string | undefined;
  private readonly tokens: Tokens;
  private token: Token = { kind: "end" };
  private depth = 0;
  private count = 0;

  constructor(source: string) {
    this.tokens = new Tokens(source);
  }

  whole(): Condition {
    this.advance();
    const condition = this.or();
    if (this.token.kind !== "end") this.unexpected();
    return condition;
  }

  private fail(text: string): void {
    this.error ??= text;
    this.token = { kind: "end" };
    this.tokens.at = this.tokens.source.length;
  }

  /** As bison says it, where nothing is left. */
  private unexpected(wanted = ""): void {
    this.fail(this.token.kind === "end" ? `syntax error, unexpected $end${wanted}` : "syntax error");
  }

  private advance(): void {
    this.token = this.tokens.next();
    if (++this.count > longest) this.fail("the expression is too long");
    if (this.token.kind === "error") this.fail(this.token.text);
  }

  private isSign(sign: string): boolean {
    return this.token.kind === "sign" && this.token.sign === sign;
  }

  private take(sign: string): boolean {
    const found = this.isSign(sign);
    if (found) this.advance();
    return found;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) this.unexpected(sign === "(" ? ", expecting '('" : "");
  }

  private or(): Condition {
    const left = this.and();
    return this.take("||") ? { kind: "or", left, right: this.or() } : left;
  }

  private and(): Condition {
    const left = this.not();
    return this.take("&&") ? { kind: "and", left, right: this.and() } : left;
  }

  private not(): Condition {
    if (this.depth > deepest) this.fail("the expression is nested too deep");
    this.depth++;
    const condition = this.take("!") ? ({ kind: "not", of: this.not() } as const) : this.simple();
    this.depth--;
    return condition;
  }

  private simple(): Condition {
    const { token } = this;
    if (this.take("true")) return { kind: "constant", value: true };
    if (this.take("false")) return { kind: "constant", value: false };
    if (this.take("(")) {
      const inner = this.or();
      this.expect(")");
      return inner;
    }
    if (token.kind === "test") return this.test(token.text);
    return this.comparison(this.word());
  }

  private test(name: string): Condition {
    this.advance();
    const text = this.word();
    const test = tests.find((one) => one === name);
    if (test === undefined) return this.unknown("Unary operator", `-${name}`);
    if (test === "R" && text.kind !== "text") this.fail("-R requires subnet/netmask as constant argument");
    if (test === "R" && text.kind === "text") this.network(text.text);
    return { kind: "test", test: test satisfies Test, text };
  }

  private network(text: string): void {
    if (parseNetwork(text) === undefined) this.fail(`subnet/netmask '${text}' appears to be invalid`);
  }

  private unknown(what: string, name: string): Condition {
    this.fail(`${what} '${name}' does not exist`);
    return never;
  }

  private comparison(left: Text): Condition {
    const { token } = this;
    if (token.kind === "match") {
      this.advance();
      return this.match(token.text, left, this.word());
    }
    if (this.take("in")) return { kind: "in", text: left, list: this.list() };
    if (token.kind === "sign" && (token.sign === "=~" || token.sign === "!~")) {
      this.advance();
      return this.regex(left, token.sign === "!~");
    }
    if (token.kind !== "sign" || !comparisons.includes(token.sign)) {
      this.unexpected();
      return never;
    }
    this.advance();
    return { kind: "compare", by: token.sign as Comparison, left, right: this.word() };
  }

  private match(name: string, left: Text, right: Text): Condition {
    const match = matches.find((one) => one === name);
    if (match === undefined) return this.unknown("Binary operator", `-${name}`);
    if (match === "ipmatch" && right.kind !== "text") {
      this.fail("-ipmatch requires subnet/netmask as constant argument");
    }
    if (match === "ipmatch" && right.kind === "text") this.network(right.text);
    return { kind: "match", match: match satisfies Match, left, right };
  }

  private regex(text: Text, negated: boolean): Condition {
    const { token } = this;
    if (token.kind !== "regex") {
      this.unexpected();
      return never;
    }
    this.advance();
    const pattern = compile(token.source, token.flags);
    if (pattern === undefined) this.fail("Failed to compile regular expression");
    return { kind: "regex", text, pattern: pattern ?? /$^/, negated };
  }

  private list(): readonly Text[] {
    if (this.token.kind === "name") this.unknown("List-returning function", this.token.text);
    this.expect("{");
    const list = [this.word()];
    while (this.take(",")) list.push(this.word());
    this.expect("}");
    return list;
  }

  /** Words joined by dots. */
  private word(): Text {
    const first = this.part();
    if (!this.isSign(".")) return first;
    const parts = [first];
    while (this.take(".")) parts.push(this.part());
    return { kind: "joined", parts };
  }

  private part(): Text {
    const { token } = this;
    if (token.kind === "quote") return this.past(this.string(token.quote));
    if (token.kind === "variable") return this.past(this.variable());
    if (token.kind === "name") return this.call(token.text);
    if (token.kind === "digits") return this.past({ kind: "text", text: token.text });
    if (token.kind === "group") return this.past(token);
    this.unexpected();
    return nothing;
  }

  /** The text, with the token behind it at hand. */
  private past(text: Text): Text {
    if (this.error === undefined) this.advance();
    return text;
  }

  private call(name: string): Text {
    this.advance();
    this.expect("(");
    const argument = this.word();
    this.expect(")");
    return this.callOf(name, argument);
  }

  private callOf(written: string, argument: Text): Text {
    const name = written.toLowerCase();
    if (!functions.has(name)) this.fail(`Function '${written}' does not exist`);
    return { kind: "call", name, argument };
  }

  /** What stands behind "%{": a name, or a function's name, a colon and its argument. */
  private variable(): Text {
    const { tokens } = this;
    const found = /^([a-zA-Z][a-zA-Z0-9_]*)([}:])/.exec(tokens.source.slice(tokens.at, tokens.at + 256));
    if (found === null) {
      this.fail("Invalid character in variable name, or unterminated variable");
      return nothing;
    }
    const [all, name = "", end] = found;
    tokens.at += all.length;
    if (end === ":") return this.callOf(name, this.string("}"));
    if (!variables.has(name.toUpperCase())) this.fail(`Variable '${name}' does not exist`);
    return { kind: "variable", name: name.toUpperCase() };
  }

  /** Characters up to `end`; undefined is the end of the source. */
  string(end: string | undefined): Text {
    const { tokens } = this;
    const parts: Text[] = [];
    let text = "";
    const add = (part: Text) => {
      if (text !== "") parts.push({ kind: "text", text });
      text = "";
      parts.push(part);
    };
    while (this.error === undefined && tokens.at < tokens.source.length && tokens.source[tokens.at] !== end) {
      const char = tokens.source[tokens.at++] ?? "";
      const next = tokens.source[tokens.at] ?? "";
      if (char === "\\") text += this.escaped();
      else if (char === "$" && /[0-9]/.test(next)) {
        tokens.at++;
        add({ kind: "group", number: Number(next) });
      } else if (char === "%" && next === "{") {
        tokens.at++;
        this.depth++;
        if (this.depth > deepest) this.fail("the expression is nested too deep");
        add(this.variable());
        this.depth--;
      } else if (char === "\n") this.fail("Unterminated string or variable");
      else text += char;
    }
    if (end !== undefined && this.error === undefined && tokens.source[tokens.at++] !== end) {
      this.fail("Unterminated string or variable");
    }
    if (text !== "" || parts.length === 0) parts.push({ kind: "text", text });
    return parts.length === 1 ? (parts[0] ?? nothing) : { kind: "joined", parts };
  }

  private escaped(): string {
    const { tokens } = this;
    const octal = /^[0-7]{1,3}/.exec(tokens.source.slice(tokens.at, tokens.at + 3))?.[0];
    if (octal !== undefined) {
      tokens.at += octal.length;
      const code = Number.parseInt(octal, 8);
      if (code > 255) this.fail("Escape sequence out of bound");
      return String.fromCharCode(code);
    }
    const char = tokens.source[tokens.at++];
    if (char === undefined || /[89]/.test(char)) this.fail("Bad escape sequence");
    return controls[char ?? ""] ?? char ?? "";
  }
}
