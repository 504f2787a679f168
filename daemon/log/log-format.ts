// LogFormat strings, compiled once to a function from a finished exchange to a line. Used by the access log. The grammar
// is that of parse_log_item in Apache's modules/loggers/mod_log_config.c, its oddities and its errors included: a format
// that Apache refuses is refused, one that it takes gives what it gives.
import { Refusal } from "../../config/directive.ts";
import { jsonLine } from "./log-json.ts";
import { items, type Entry, type Item } from "./log-items.ts";

export type { Entry };
export type Formatter = (entry: Entry) => string;

export interface LogFormatValue {
  readonly format: string;
  /** Absent: the format of the TransferLog lines. */
  readonly nickname: string | undefined;
}

/** Apache's Common Log Format, which it knows by the nickname CLF too: what TransferLog writes without a LogFormat. */
const commonFormat = '%h %l %u %t "%r" %>s %b';

/** Formats that are no strings of items; a LogFormat of the same nickname takes their place. */
const builtIn: Readonly<Record<string, Formatter>> = { json: jsonLine };

/** \r, \n, \t and \\ are what they are in C; any other backslash stands for itself. */
function literal(text: string): string {
  const named: Readonly<Record<string, string>> = { "\\\\": "\\", "\\r": "\r", "\\n": "\n", "\\t": "\t" };
  return text.replaceAll(/\\[\\rnt]/g, (escape) => named[escape] ?? escape);
}

function conditional(statuses: readonly number[], negated: boolean, item: Item | string): Item | string {
  if (statuses.length === 0) return item;
  const list = new Set(statuses);
  const text = typeof item === "string" ? () => item : item;
  return (entry) => (list.has(entry.res.statusCode) === negated ? "-" : text(entry));
}

interface Part {
  readonly item: Item | string;
  /** Where the format goes on. */
  readonly end: number;
}

/** One item: % and then, in any order, a status list, !, <, > and an argument in braces, up to its letter. */
function parseItem(format: string, percent: number): Part | Refusal {
  const statuses: number[] = [];
  let negated = false;
  let argument = "";
  for (let at = percent + 1; at < format.length;) {
    const character = format.charAt(at);
    const number = /^\d+/.exec(format.slice(at))?.[0];
    if (number !== undefined) {
      statuses.push(Number(number));
      at += number.length;
    } else if (character === "{") {
      const close = format.indexOf("}", at);
      argument = format.slice(at + 1, close < 0 ? undefined : close);
      // As many as stand there close it.
      at = close < 0 ? format.length : close + (/^\}+/.exec(format.slice(close))?.[0] ?? "").length;
    } else if ("!<>,".includes(character)) {
      // < and > choose between the first and the last of internally redirected requests; here they are one.
      if (character === "!") negated = !negated;
      at++;
    } else {
      const long = format.slice(at, at + 3);
      const name = character === "^" && items[long] !== undefined ? long : character;
      const make = items[name];
      if (make === undefined) return new Refusal(`Unrecognized LogFormat directive %${character}`);
      return { item: conditional(statuses, negated, make(argument)), end: at + name.length };
    }
  }
  return new Refusal("Ran off end of LogFormat parsing args to some directive");
}

interface Compiled {
  /** The text before each item; the last stands after the last item. */
  readonly texts: readonly string[];
  readonly items: readonly Item[];
}

function parse(format: string): Compiled | Refusal {
  const texts: string[] = [""];
  const found: Item[] = [];
  const add = (text: string) => (texts[texts.length - 1] += text);
  for (let at = 0; at < format.length;) {
    if (format.startsWith("%%", at)) {
      add("%");
      at += 2;
    } else if (format.charAt(at) === "%") {
      const part = parseItem(format, at);
      if (part instanceof Refusal) return part;
      if (typeof part.item === "string") add(part.item);
      else {
        found.push(part.item);
        texts.push("");
      }
      at = part.end;
    } else {
      const percent = format.indexOf("%", at);
      const end = percent < 0 ? format.length : percent;
      add(literal(format.slice(at, end)));
      at = end;
    }
  }
  return { texts, items: found };
}

/** The function that writes a line of this format, without its line end. */
export function compile(format: string): Formatter | Refusal {
  const parsed = parse(format);
  if (parsed instanceof Refusal) return parsed;
  const { texts, items: list } = parsed;
  const [first = "", ...after] = texts;
  return (entry) => {
    let line = first;
    for (let i = 0; i < list.length; i++) line += (list[i] as Item)(entry) + (after[i] as string);
    return line;
  };
}

function definition(name: string, formats: readonly LogFormatValue[]): string | undefined {
  return formats.findLast(({ nickname }) => nickname === name)?.format ?? (name === "CLF" ? commonFormat : undefined);
}

/** The format of TransferLog: the last LogFormat without a nickname, which may be a nickname itself. */
function defaultFormat(formats: readonly LogFormatValue[]): string {
  return formats.findLast(({ nickname }) => nickname === undefined)?.format ?? commonFormat;
}

/**
 * The text behind what a CustomLog names: a nickname's format, or what stands there when nobody defined it, as in
 * Apache. Undefined for a built-in format.
 */
export function formatText(name: string | undefined, formats: readonly LogFormatValue[]): string | undefined {
  const text = name ?? defaultFormat(formats);
  return definition(text, formats) ?? (Object.hasOwn(builtIn, text) ? undefined : text);
}

/** The formatter of a CustomLog (or of a TransferLog, when `name` is undefined). */
export function formatterFor(name: string | undefined, formats: readonly LogFormatValue[]): Formatter | Refusal {
  const text = formatText(name, formats);
  return text === undefined ? (builtIn[name ?? defaultFormat(formats)] as Formatter) : compile(text);
}

/** What stands before the letter of an item. */
const beforeLetter = String.raw`%[^%A-Za-z{]*(?:\{[^}]*\})?[^%A-Za-z{]*`;
const ofLocalEnd = new RegExp(`${beforeLetter}[Ap]`);
const ofReceived = new RegExp(`${beforeLetter}[IS]`);

/** Whether lines of a format tell of our end of the connection: %A, %p and, of an ErrorLogFormat, %A. */
export function tellsLocalEnd(format: string | undefined): boolean {
  return format !== undefined && ofLocalEnd.test(format);
}

/** Whether a line of this format needs the bytes that came in: %I or %S. */
export function countsReceived(format: string | undefined): boolean {
  return format !== undefined && ofReceived.test(format);
}
