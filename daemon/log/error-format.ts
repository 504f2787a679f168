// ErrorLogFormat strings, compiled once to a function from what is said to a line. Used by error-sink.ts. The grammar and
// the rule for fields that have nothing to say are Apache's (parse_errorlog_item in server/core.c, do_errorlog_format in
// server/log.c): a field begins at a blank, and one whose item is empty is left out, unless the item has a "-".
import { logLevels } from "../../config/directives/log-level.ts";
import { Refusal } from "../../config/directive.ts";
import { errorItems, type Place } from "./error-items.ts";
import { escapeControls, type LogLine } from "./format.ts";

/** The line without its end; empty when there is nothing to say. */
export type ErrorFormatter = (line: LogLine, place: Place) => string;

/** ErrorLogFormat's two words, "" for the format of the messages themselves. */
export type ErrorFormatKind = "" | "request" | "connection";

interface Item {
  /** "message" is %M. */
  readonly write: ((line: LogLine, place: Place) => string) | "message";
  /** A field begins here. */
  readonly begins: boolean;
  /** "required": nothing is logged when it is empty; "hyphen": it is then "-". */
  readonly empty: "field" | "required" | "hyphen";
  /** Said from this LogLevel on: its number. */
  readonly from: number;
}

const plain = { begins: false, empty: "field", from: 0 } as const;

/** A word of constant text; a blank ends it, so that the next field can begin. */
const word = /(?: *(?:\\[^]|[^\\% ])+| +)/y;

function constant(text: string): Item {
  const named: Readonly<Record<string, string>> = { r: "\r", n: "\n", t: "\t" };
  const said = text.replaceAll(/\\([^])/g, (_, character: string) => named[character] ?? character);
  return { ...plain, begins: text.startsWith(" "), write: () => said };
}

interface Part {
  readonly item: Item;
  readonly end: number;
}

/** "%", then in any order an argument in braces, "+", "-" and a level, up to its letter. "% " begins a field by itself. */
function parseItem(format: string, percent: number, begins: boolean): Part | Refusal {
  let argument = "";
  let empty: Item["empty"] = "field";
  let from = 0;
  for (let at = percent + 1; at < format.length;) {
    const character = format.charAt(at);
    const number = /^\d+/.exec(format.slice(at))?.[0];
    if (number !== undefined) {
      from = Number(number);
      at += number.length;
    } else if (character === "{") {
      const close = format.indexOf("}", at);
      argument = format.slice(at + 1, close < 0 ? undefined : close);
      at = close < 0 ? format.length : close + 1;
    } else if (character === "+" || character === "-") {
      empty = character === "+" ? "required" : "hyphen";
      at++;
    } else {
      const make = errorItems[character];
      if (character !== "M" && make === undefined)
        return new Refusal(`Unrecognized error log format directive %${character}`);
      return { item: { write: make?.(argument) ?? "message", begins, empty, from }, end: at + 1 };
    }
  }
  return new Refusal("Ran off end of error log format parsing args to some directive");
}

function parsePart(format: string, at: number, begins: boolean): Part | Refusal {
  if (format.startsWith("% ", at)) {
    return at + 2 < format.length ? parsePart(format, at + 2, true) : { item: constant(""), end: at + 2 };
  }
  if (format.startsWith("%%", at)) return { item: { ...plain, begins, write: () => "%" }, end: at + 2 };
  if (format.charAt(at) === "%") return parseItem(format, at, begins);
  word.lastIndex = at;
  const text = word.exec(format)?.[0] ?? format.slice(at);
  const item = constant(text);
  return { item: { ...item, begins: begins || item.begins }, end: at + text.length };
}

function parse(format: string): readonly Item[] | Refusal {
  const items: Item[] = [];
  for (let at = 0; at < format.length;) {
    const part = parsePart(format, at, false);
    if (part instanceof Refusal) return part;
    items.push(part.item);
    at = part.end;
  }
  return items;
}

function message({ id, text }: LogLine): string {
  const escaped = escapeControls(text);
  return id === undefined ? escaped : `${id}: ${escaped}`;
}

function fill(items: readonly Item[], line: LogLine, place: Place): string {
  const severity = logLevels.indexOf(line.level);
  let text = "";
  let fieldAt = 0;
  let skipping = false;
  for (const { write, begins, empty, from } of items) {
    if (begins && !skipping) fieldAt = text.length;
    if (begins) skipping = false;
    if (write === "message") {
      text += message(line);
      continue;
    }
    if (skipping) continue;
    const said = from > severity ? "" : write(line, place);
    if (said !== "") text += said;
    else if (empty === "required") return "";
    else if (empty === "hyphen" && from <= severity) text += "-";
    else {
      text = text.slice(0, fieldAt);
      skipping = true;
    }
  }
  return text;
}

/** A main format must have %M: an error log without messages is a mistake. The others are no place for one. */
export function compileErrorFormat(format: string, kind: ErrorFormatKind): ErrorFormatter | Refusal {
  const items = parse(format);
  if (items instanceof Refusal) return items;
  if (kind === "" && !items.some(({ write }) => write === "message"))
    return new Refusal("main ErrorLogFormat must contain message format string '%M'");
  if (kind !== "" && items.some(({ write }) => write === "message"))
    return new Refusal("%M cannot be used in once-per-request or once-per-connection formats");
  return (line, place) => fill(items, line, place);
}
