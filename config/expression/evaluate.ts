// An expression to its value for one request. It is compiled once into a function; `Subject` is what a request tells.
// Used by <If>, Require expr, Header and RequestHeader, SetEnvIfExpr, CustomLog expr= and the redirects.
// Apache's counterpart: ap_expr_exec (server/util_expr_eval.c).
import { parseNetwork, withinAny } from "../networks.ts";
import { fits } from "../paths.ts";
import type { Comparison, Condition, Match, Test, Text } from "./syntax.ts";

/** What an expression may ask of a request. What is not there is the empty text. */
export interface Subject {
  /** %{NAME}; the name is in capitals. */
  readonly variable: (name: string) => string;
  /** %{name:argument}, but for the functions of text alone; the name is in small letters. */
  readonly call: (name: string, argument: string) => string;
  /** -d, -e, -f, -s, -L, -h, -x of a file, -F of a file and -U, -A of a URL that could be served. */
  readonly exists: (test: Exclude<Test, "n" | "z" | "R" | "T">, name: string) => boolean;
}

/** One evaluation: the request, and the groups of the last match. */
interface Run {
  readonly subject: Subject;
  groups: readonly (string | undefined)[];
}

type Truth = (run: Run) => boolean;
type Value = (run: Run) => string;

/** The condition as a function of a request. */
export function conditionOf(condition: Condition): (subject: Subject) => boolean {
  const truth = truthOf(condition);
  return (subject) => truth({ subject, groups: [] });
}

/** The same, with the groups of the last regular expression that matched; undefined when it does not hold. */
export function groupsOf(condition: Condition): (subject: Subject) => readonly (string | undefined)[] | undefined {
  const truth = truthOf(condition);
  return (subject) => {
    const run: Run = { subject, groups: [] };
    return truth(run) ? run.groups : undefined;
  };
}

/** The text as a function of a request. */
export function textOf(text: Text): (subject: Subject) => string {
  const value = valueOf(text);
  return (subject) => value({ subject, groups: [] });
}

const local: Readonly<Record<string, (text: string) => string>> = {
  tolower: (text) => text.toLowerCase(),
  toupper: (text) => text.toUpperCase(),
  escape: (text) => encodeURIComponent(text).replace(/%2F/g, "/"),
  unescape: (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return ""; // Apache: what is badly escaped is nothing
    }
  },
};

function valueOf(text: Text): Value {
  if (text.kind === "text") return () => text.text;
  if (text.kind === "variable") return ({ subject }) => subject.variable(text.name);
  if (text.kind === "group") return ({ groups }) => groups[text.number] ?? "";
  if (text.kind === "joined") {
    const parts = text.parts.map(valueOf);
    return (run) => parts.map((part) => part(run)).join("");
  }
  const argument = valueOf(text.argument);
  const own = local[text.name];
  return own === undefined ? (run) => run.subject.call(text.name, argument(run)) : (run) => own(argument(run));
}

function truthOf(condition: Condition): Truth {
  if (condition.kind === "constant") return () => condition.value;
  if (condition.kind === "not") {
    const of = truthOf(condition.of);
    return (run) => !of(run);
  }
  if (condition.kind === "and" || condition.kind === "or") return both(condition);
  if (condition.kind === "test") return test(condition.test, condition.text);
  if (condition.kind === "match") return match(condition.match, valueOf(condition.left), condition.right);
  if (condition.kind === "regex") return regex(valueOf(condition.text), condition.pattern, condition.negated);
  if (condition.kind === "in") return among(condition);
  return compared(condition);
}

function both(condition: Extract<Condition, { kind: "and" | "or" }>): Truth {
  const [left, right] = [truthOf(condition.left), truthOf(condition.right)];
  return condition.kind === "and" ? (run) => left(run) && right(run) : (run) => left(run) || right(run);
}

function among({ text, list }: Extract<Condition, { kind: "in" }>): Truth {
  const value = valueOf(text);
  const values = list.map(valueOf);
  return (run) => {
    const wanted = value(run);
    return values.some((one) => one(run) === wanted);
  };
}

function compared({ by, left, right }: Extract<Condition, { kind: "compare" }>): Truth {
  const [first, second] = [valueOf(left), valueOf(right)];
  const holds = comparison(by);
  return (run) => holds(first(run), second(run));
}

function regex(text: Value, pattern: RegExp, negated: boolean): Truth {
  return (run) => {
    const found = pattern.exec(text(run));
    if (found !== null) run.groups = found;
    return (found !== null) !== negated;
  };
}

const order = (left: number | string | bigint, right: number | string | bigint): number =>
  left < right ? -1 : left > right ? 1 : 0;

const held: Readonly<Record<string, (sign: number) => boolean>> = {
  eq: (sign) => sign === 0,
  ne: (sign) => sign !== 0,
  lt: (sign) => sign < 0,
  le: (sign) => sign <= 0,
  gt: (sign) => sign > 0,
  ge: (sign) => sign >= 0,
};
const textual: Readonly<Record<string, string>> = {
  "==": "eq",
  "!=": "ne",
  "<": "lt",
  "<=": "le",
  ">": "gt",
  ">=": "ge",
};

const number = (text: string): bigint => BigInt(/^\s*\+?(-?\d+)/.exec(text)?.[1] ?? "0");

/** Numbers by their digits, whatever follows; texts by their characters. */
function comparison(by: Comparison): (left: string, right: string) => boolean {
  const asText = textual[by];
  const holds = held[asText ?? by] ?? (() => false);
  if (asText !== undefined) return (left, right) => holds(order(left, right));
  return (left, right) => holds(order(number(left), number(right)));
}

/** What Apache takes for no: nothing, 0, off, false, no. */
const empty: ReadonlySet<string> = new Set(["", "0", "off", "false", "no"]);

/** Whether an address lies in the network that a text names. */
function inNetwork(text: Text): (address: string) => boolean {
  const network = text.kind === "text" ? parseNetwork(text.text) : undefined;
  return withinAny(network === undefined ? [] : [network]);
}

function test(name: Test, text: Text): Truth {
  const value = valueOf(text);
  if (name === "n") return (run) => value(run) !== "";
  if (name === "z") return (run) => value(run) === "";
  if (name === "T") return (run) => !empty.has(value(run).toLowerCase());
  if (name !== "R") return (run) => run.subject.exists(name, value(run));
  const within = inNetwork(text);
  return ({ subject }) => within(subject.variable("REMOTE_ADDR"));
}

const wildcards: Readonly<Record<Exclude<Match, "ipmatch">, (pattern: string, text: string) => boolean>> = {
  fnmatch: (pattern, text) => fits(pattern, text, { slash: true, dot: false }),
  strmatch: (pattern, text) => fits(pattern, text, { slash: false, dot: false }),
  strcmatch: (pattern, text) => fits(pattern.toLowerCase(), text.toLowerCase(), { slash: false, dot: false }),
};

function match(name: Match, left: Value, right: Text): Truth {
  if (name === "ipmatch") {
    const within = inNetwork(right);
    return (run) => within(left(run));
  }
  const pattern = valueOf(right);
  const holds = wildcards[name];
  return (run) => holds(pattern(run), left(run));
}
