// What the expression of a CustomLog can ask of a finished request: all that any other expression can (http/subject.ts), and
// what the answer was, with the client's own request line. Used by log-condition.ts.
import type { Subject } from "../../config/expression/evaluate.ts";
import { subjectOf as subjectOfRequest } from "../http/subject.ts";
import { items, originalUrl, type Entry, type Item } from "./log-items.ts";

/** The text of an item as it is in the log, where "-" stands for nothing. */
const item = (letter: string, argument = ""): Item => {
  const made = items[letter]?.(argument) ?? "-";
  const text = typeof made === "string" ? () => made : made;
  return (entry) => {
    const said = text(entry);
    return said === "-" ? "" : said;
  };
};

/** An application below a path has seen another URL, an index file may have stood for a folder. */
const variables: Readonly<Record<string, Item>> = {
  QUERY_STRING: ({ req }) => /\?([^]*)$/.exec(originalUrl(req))?.[1] ?? "",
  THE_REQUEST: ({ req }) => `${req.method} ${originalUrl(req)} HTTP/${req.httpVersion}`,
  REQUEST_FILENAME: item("f"),
  SCRIPT_FILENAME: item("f"),
  CONTENT_TYPE: item("o", "content-type"),
};

export function subjectOf(entry: Entry): Subject {
  const subject = subjectOfRequest(entry);
  return {
    ...subject,
    variable: (name) => variables[name]?.(entry) ?? subject.variable(name),
    call: (name, argument) => (name === "resp" ? item("o", argument)(entry) : subject.call(name, argument)),
  };
}
