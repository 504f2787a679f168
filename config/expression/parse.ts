// Text to an expression: the whole language of Apache's ap_expr. A condition is a truth (`<If "...">`, `expr=...`); a text
// is a string with %{...} in it (`Redirect 301 "https://%{SERVER_NAME}/"`). Used by every directive that takes one.
// Apache's counterpart: ap_expr_parse (server/util_expr_parse.y, util_expr_scan.l). Not all is carried out: evaluate.ts.
import type { Refusal } from "../directive.ts";
import { parseNetwork } from "../networks.ts";
import { compile } from "../regex.ts";
import { type RegexOptions, unwrapped, withOptions } from "../regex-options.ts";
import { deepest, Strings } from "./strings.ts";
import type { expected } from "./symbols.ts";
import {
  type Comparison,
  type Condition,
  type Match,
  matches,
  numberComparisons,
  type Test,
  tests,
  type Text,
  textComparisons,
} from "./syntax.ts";

/** A truth, or why the text is none. It may carry options for its patterns (regex-options.ts). */
export function parseCondition(kept: string): Condition | Refusal {
  const { options, text: source } = unwrapped(kept);
  const parser = new Parser(source, options);
  const condition = parser.whole();
  return parser.refusal ?? condition;
}

/** A text with %{...} in it, or why it is none. */
export function parseText(source: string): Text | Refusal {
  // Most are plain: nothing in them means anything.
  if (!/[\\$%\n]/.test(source)) return { kind: "text", text: source };
  const parser = new Parser(source, []);
  const text = parser.string(undefined);
  return parser.refusal ?? text;
}

const comparisons: readonly string[] = [...numberComparisons, ...textComparisons];
const nothing: Text = { kind: "text", text: "" };
const never: Condition = { kind: "constant", value: false };

class Parser extends Strings {
  private readonly options: RegexOptions;

  constructor(source: string, options: RegexOptions) {
    super(source);
    this.options = options;
  }

  whole(): Condition {
    this.advance();
    const condition = this.or();
    if (this.token.kind !== "end") this.unexpected("end");
    return condition;
  }

  private isSign(sign: string): boolean {
    return this.token.kind === "sign" && this.token.sign === sign;
  }

  private take(sign: string): boolean {
    const found = this.isSign(sign);
    if (found) this.advance();
    return found;
  }

  private expect(sign: string, wanted: keyof typeof expected): void {
    if (!this.take(sign)) this.unexpected(wanted);
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
    // Here alone the grammar takes what is no token: nothing is added to what is said of it.
    if (token.kind === "error") this.stop();
    if (this.take("true")) return { kind: "constant", value: true };
    if (this.take("false")) return { kind: "constant", value: false };
    if (this.take("(")) {
      const inner = this.or();
      this.expect(")", "closing");
      return inner;
    }
    if (token.kind === "test") return this.test(token.text);
    return this.comparison(this.word());
  }

  private test(name: string): Condition {
    this.advance();
    const text = this.word();
    const test = tests.find((one) => one === name);
    if (test === undefined) {
      this.unknown("Unary operator", `-${name}`);
      return never;
    }
    if (test === "R" && text.kind !== "text") this.remarkOn("-R requires subnet/netmask as constant argument");
    if (test === "R" && text.kind === "text") this.network(text.text);
    return { kind: "test", test: test satisfies Test, text };
  }

  private network(text: string): void {
    if (parseNetwork(text) === undefined) this.remarkOn("parsing of subnet/netmask failed");
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
    if (match === undefined) {
      this.unknown("Binary operator", `-${name}`);
      return never;
    }
    if (match === "ipmatch" && right.kind !== "text") {
      this.remarkOn("-ipmatch requires subnet/netmask as constant argument");
    }
    if (match === "ipmatch" && right.kind === "text") this.network(right.text);
    return { kind: "match", match: match satisfies Match, left, right };
  }

  private regex(text: Text, negated: boolean): Condition {
    const { token } = this;
    if (token.kind !== "regex") {
      this.unexpected("regex");
      return never;
    }
    const pattern = compile(withOptions(token.source, this.options), token.flags);
    if (pattern === undefined) this.stop("Failed to compile regular expression");
    this.advance();
    return { kind: "regex", text, pattern: pattern ?? /$^/, negated };
  }

  private list(): readonly Text[] {
    const { token } = this;
    if (token.kind === "name") return [this.call(token.text, (name) => this.unknownList(name))];
    this.expect("{", "list");
    const list = [this.word()];
    while (this.take(",")) list.push(this.word());
    this.expect("}", "listGoesOn");
    return list;
  }

  private unknownList(name: string): Text {
    this.unknown("List-returning function", name);
    return nothing;
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
    if (token.kind === "name") return this.call(token.text, (name, argument) => this.callOf(name, argument));
    if (token.kind === "digits") return this.past({ kind: "text", text: token.text });
    if (token.kind === "group") return this.past(token);
    this.unexpected();
    return nothing;
  }

  /** The text, with the token behind it at hand. */
  private past(text: Text): Text {
    this.advance();
    return text;
  }

  private call(name: string, made: (name: string, argument: Text) => Text): Text {
    this.advance();
    this.expect("(", "opening");
    const argument = this.word();
    if (this.isSign(")")) return this.past(made(name, argument));
    this.unexpected("closingCall");
    return nothing;
  }
}
