// The names of tokens in messages about an expression that makes no sense: those that bison has in Apache's, and what it
// says could have stood there. Used by parse.ts. Apache's counterpart: server/util_expr_parse.y.
import type { Token } from "./tokens.ts";

const signs: Readonly<Record<string, string>> = {
  "==": "T_OP_STR_EQ",
  "!=": "T_OP_STR_NE",
  "<": "T_OP_STR_LT",
  "<=": "T_OP_STR_LE",
  ">": "T_OP_STR_GT",
  ">=": "T_OP_STR_GE",
  "=~": "T_OP_REG",
  "!~": "T_OP_NRE",
  "&&": "T_OP_AND",
  "||": "T_OP_OR",
  "!": "T_OP_NOT",
  ".": "T_OP_CONCAT",
  in: "T_OP_IN",
  eq: "T_OP_EQ",
  ne: "T_OP_NE",
  lt: "T_OP_LT",
  le: "T_OP_LE",
  gt: "T_OP_GT",
  ge: "T_OP_GE",
  true: "T_TRUE",
  false: "T_FALSE",
};

const kinds: Readonly<Record<Exclude<Token["kind"], "sign" | "regex">, string>> = {
  end: "$end",
  error: "T_ERROR",
  quote: "T_STR_BEGIN",
  variable: "T_VAR_BEGIN",
  digits: "T_DIGIT",
  name: "T_ID",
  test: "T_OP_UNARY",
  match: "T_OP_BINARY",
  group: "T_REGEX_BACKREF",
};

/** bison's name of a token. */
export function symbolOf(token: Token): string {
  if (token.kind === "sign") return signs[token.sign] ?? `'${token.sign}'`;
  if (token.kind === "regex") return token.flags === "i" ? "T_REGEX_I" : "T_REGEX";
  return kinds[token.kind];
}

/** What could have stood in a place, where that is at most four things: bison tells no more. */
export const expected = {
  anything: [],
  end: ["$end"],
  closing: ["T_OP_OR", "T_OP_AND", "')'"],
  opening: ["'('"],
  closingCall: ["T_OP_CONCAT", "')'"],
  regex: ["T_REGEX", "T_REGEX_I"],
  list: ["T_ID", "'{'"],
  listGoesOn: ["'}'", "','"],
  variable: ["T_ID"],
  variableEnds: ["T_VAR_END", "':'"],
  argument: ["T_ERROR", "T_STRING", "T_REGEX_BACKREF", "T_VAR_BEGIN"],
  argumentGoesOn: ["T_STRING", "T_REGEX_BACKREF", "T_VAR_BEGIN", "T_VAR_END"],
  stringGoesOn: ["T_STRING", "T_REGEX_BACKREF", "T_STR_END", "T_VAR_BEGIN"],
} as const satisfies Record<string, readonly string[]>;

/** "syntax error, unexpected $end, expecting ')'". */
export function syntaxError(symbol: string, wanted: keyof typeof expected): string {
  const list = expected[wanted];
  return `syntax error, unexpected ${symbol}${list.length === 0 ? "" : `, expecting ${list.join(" or ")}`}`;
}
