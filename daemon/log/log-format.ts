// LogFormat strings, compiled once to a function from a finished exchange to a line. Used by the access log. Apache's
// counterpart: modules/loggers/mod_log_config.c (with mod_logio's %I and %O). A format that cannot be compiled is a
// Refusal, so that the mistake is found when httpd.conf is read.
import { Refusal } from "../../config/directive.ts";
import { items, type Entry, type Item } from "./log-items.ts";

export type { Entry };
export type Formatter = (entry: Entry) => string;

/** Apache's Common Log Format: what TransferLog writes when no LogFormat was given. */
export const commonFormat = '%h %l %u %t "%r" %>s %b';

/** %, then a condition on the status, marks of internal redirects, an argument in braces, and the letter. */
const directive = /%(!?\d{3}(?:,\d{3})*)?([<>]*)(?:\{([^}]*)\})?([<>]*)(\^t[io]|[A-Za-z%])/y;

function conditional(condition: string | undefined, item: Item): Item {
  if (condition === undefined) return item;
  const negated = condition.startsWith("!");
  const statuses = new Set(condition.replace("!", "").split(",").map(Number));
  return (entry) => (statuses.has(entry.res.statusCode) === negated ? "-" : item(entry));
}

/** \n and \t are a line end and a tab; a backslash before anything else stands for what follows. */
function literal(text: string): string {
  return text.replaceAll(/\\(.)/g, (_, character: string) => ({ n: "\n", t: "\t" })[character] ?? character);
}

/** Constant text and items in turn. */
function parse(format: string): readonly (string | Item)[] | Refusal {
  const parts: (string | Item)[] = [];
  let at = 0;
  while (at < format.length) {
    const percent = format.indexOf("%", at);
    const end = percent < 0 ? format.length : percent;
    if (end > at) parts.push(literal(format.slice(at, end)));
    if (percent < 0) break;
    directive.lastIndex = percent;
    const found = directive.exec(format);
    if (found === null) return new Refusal(`Unrecognized LogFormat directive ${format.slice(percent, percent + 2)}`);
    const [, condition, , argument, , letter = ""] = found;
    const item = items[letter]?.(argument);
    if (item === undefined) return new Refusal(`Unrecognized LogFormat directive %${letter}`);
    if (item instanceof Refusal) return item;
    parts.push(conditional(condition, item));
    at = directive.lastIndex;
  }
  return parts;
}

/** The function that writes a line of this format, without its line end. */
export function compile(format: string): Formatter | Refusal {
  const parts = parse(format);
  if (parts instanceof Refusal) return parts;
  return (entry) => {
    let line = "";
    for (const part of parts) line += typeof part === "string" ? part : part(entry);
    return line;
  };
}
