// Header and RequestHeader: the arguments. What they do is in headers/apply.ts. Apache's counterpart: mod_headers.
import { defineDirectives, type Directive, type ReadContext, Refusal } from "../../../config/directive.ts";
import { parseCondition, parseText } from "../../../config/expression/parse.ts";
import { grown, row } from "../../../config/kinds.ts";
import { firstWord } from "../../../config/lexer.ts";
import { compile } from "../../../config/regex.ts";
import type { HttpModule } from "../module.ts";
import { earlyHeaders, headersCheck, isEarly } from "./headers/apply.ts";
import { unknownTag } from "./headers/format.ts";

const actions = ["set", "setifempty", "add", "append", "merge", "unset", "echo", "edit", "edit*", "note"] as const;
export type HeaderAction = (typeof actions)[number];

export interface HeaderValue {
  /** "always" is put into every answer, "onsuccess" not into the server's own error pages. */
  readonly table: "request" | "onsuccess" | "always";
  readonly action: HeaderAction;
  readonly name: string;
  /** A format with %D and the like, or "expr=" and an expression; for edit the pattern. */
  readonly value: string;
  readonly replacement: string;
  /** "early", "env=[!]name" or "expr=condition". */
  readonly condition: string | undefined;
  /** "early" in a section, which is looked for only later: never carried out. */
  readonly lost?: true;
}

/** The words of a line, up to `most`; undefined when there are more. */
function upTo(text: string, most: number): readonly string[] | undefined {
  const words: string[] = [];
  let rest = text;
  while (rest !== "" && words.length < most) {
    const next = firstWord(rest);
    words.push(next.word);
    rest = next.rest;
  }
  return rest === "" ? words : undefined;
}

function badCondition(clause: string): Refusal | undefined {
  const lower = clause.toLowerCase();
  if (isEarly(clause)) return undefined;
  if (lower.startsWith("env=")) {
    return clause.slice(4) === "" || clause.slice(4) === "!"
      ? new Refusal("error: missing environment variable name. envclause should be in the form env=envar ")
      : undefined;
  }
  if (!lower.startsWith("expr=")) return new Refusal(`Unknown parameter: ${clause}`);
  const parsed = parseCondition(clause.slice(5));
  return parsed instanceof Refusal ? new Refusal(`Can't parse envclause/expression: ${parsed.text}`) : undefined;
}

function badFormat(format: string): Refusal | undefined {
  if (format.startsWith("expr=")) {
    const parsed = parseText(format.slice(5));
    return parsed instanceof Refusal ? new Refusal(`Can't parse value expression : ${parsed.text}`) : undefined;
  }
  const tag = unknownTag(format);
  return tag === undefined ? undefined : new Refusal(`Unrecognized header format %${tag}`);
}

type Words = { readonly name: string; readonly value?: string; readonly third?: string; readonly fourth?: string };

/** Sorts the words behind the action into value, replacement and condition. Apache: header_inout_cmd. */
function arrange(table: HeaderValue["table"], action: HeaderAction, { name, value, third, fourth }: Words) {
  const edits = action === "edit" || action === "edit*";
  if (edits && third === undefined) return new Refusal("Header edit requires a match and a substitution");
  if (edits && compile(value ?? "") === undefined) return new Refusal("Header edit regex could not be compiled");
  if (!edits && fourth !== undefined) return new Refusal("Too many arguments to directive");
  const rest = edits
    ? { value, replacement: third, condition: fourth }
    : { value, replacement: undefined, condition: third };
  if (action !== "unset" && action !== "echo") {
    return value === undefined ? new Refusal("Header requires three arguments") : rest;
  }
  const verb = action === "unset" ? "header unset" : "Header echo";
  if (value !== undefined && third !== undefined) return new Refusal(`${verb} takes two arguments`);
  if (action === "echo" && table === "request") return new Refusal("Header echo only valid on Header directives");
  if (action === "echo" && compile(name) === undefined) return new Refusal("Header echo regex could not be compiled");
  return { value: undefined, replacement: undefined, condition: value };
}

function read(text: string, at: ReadContext, kind: "Header" | "RequestHeader"): HeaderValue | Refusal {
  let { word: first, rest } = firstWord(text);
  const lower = first.toLowerCase();
  let table: HeaderValue["table"] = kind === "Header" ? "onsuccess" : "request";
  if (kind === "Header" && (lower === "always" || lower === "onsuccess")) {
    table = lower;
    ({ word: first, rest } = firstWord(rest));
  }
  const words = upTo(rest, 4);
  if (words === undefined) return new Refusal(`${at.name} has too many arguments`);
  const [name = "", value, third, fourth] = words;
  const action = actions.find((one) => one === first.toLowerCase());
  if (action === undefined) {
    return new Refusal(
      "first argument must be 'add', 'set', 'setifempty', 'append', 'merge', 'unset', 'echo', 'note', 'edit', or 'edit*'.",
    );
  }
  const given = {
    name,
    ...(value === undefined ? {} : { value }),
    ...(third === undefined ? {} : { third }),
    ...(fourth === undefined ? {} : { fourth }),
  };
  if (action === "note" && kind === "RequestHeader") {
    return new Refusal("RequestHeader does not support the 'note' action");
  }
  const arranged = arrange(table, action, given);
  if (arranged instanceof Refusal) return arranged;
  const { condition, replacement = "" } = arranged;
  const edits = action === "edit" || action === "edit*";
  const bad =
    (condition === undefined ? undefined : badCondition(condition)) ??
    (action === "unset" || action === "echo" ? undefined : badFormat(edits ? replacement : (arranged.value ?? "")));
  if (bad !== undefined) return bad;
  const field = name.split(":", 1)[0] ?? "";
  const early = isEarly(condition);
  return {
    table,
    action,
    name: action === "echo" ? at.patterns.as(field) : field,
    value: edits ? at.patterns.as(arranged.value ?? "") : (arranged.value ?? ""),
    replacement,
    condition: condition?.replace(/^(expr=)([^]*)$/i, (_whole, word: string, source) => word + at.patterns.as(source)),
    ...(early && at.context === "directory" ? { lost: true } : {}),
  };
}

function headerRow(kind: "Header" | "RequestHeader", syntax: string, help: string): Directive<readonly HeaderValue[]> {
  return row<readonly HeaderValue[]>(
    {
      syntax,
      help,
      initial: [],
      override: "FileInfo",
      merge: "append",
      idle: "early in a section: sections are looked for later",
      idleFor: (values) => values.at(-1)?.lost === true,
    },
    "raw",
    ([text = ""], at, before = []) => {
      const value = read(text, at, kind);
      return value instanceof Refusal ? value : grown(before, [value]);
    },
  );
}

const rest = "field [value] [replacement] [early|env=[!]name|expr=condition]";

export const directives = defineDirectives({
  Header: headerRow(
    "Header",
    `[always|onsuccess] ${actions.join("|")} ${rest}`,
    "Changes the header fields of answers, an application's included",
  ),
  RequestHeader: headerRow(
    "RequestHeader",
    `${actions.filter((one) => one !== "echo" && one !== "note").join("|")} ${rest}`,
    "Changes the header fields of requests before an application sees them",
  ),
});

export const headers: HttpModule = {
  name: "headers",
  directives,
  early: earlyHeaders,
  check: headersCheck,
  refusal: headersCheck,
};
