// What the expression of a CustomLog can ask of a finished request: variables and fields. Used by log-condition.ts.
import type { Subject } from "../../config/expression/evaluate.ts";
import { ownSelf } from "../http/self.ts";
import { items, originalUrl, plainAddress, variable, type Entry, type Item } from "./log-items.ts";

/** The text of an item as it is in the log, where "-" stands for nothing. */
const item = (letter: string, argument = ""): Item => {
  const text = items[letter]?.(argument) ?? (() => "-");
  return (entry) => {
    const said = text(entry);
    return said === "-" ? "" : said;
  };
};

const field =
  (name: string): Item =>
  ({ req }) =>
    String(req.headers[name] ?? "");

const variables: Readonly<Record<string, Item>> = {
  REQUEST_METHOD: ({ req }) => req.method ?? "",
  REQUEST_URI: ({ route }) => route.path,
  QUERY_STRING: ({ req }) => /\?([^]*)$/.exec(originalUrl(req))?.[1] ?? "",
  THE_REQUEST: ({ req }) => `${req.method} ${originalUrl(req)} HTTP/${req.httpVersion}`,
  REQUEST_STATUS: ({ res }) => String(res.statusCode),
  REQUEST_FILENAME: item("f"),
  REMOTE_ADDR: ({ client }) => plainAddress(client),
  REMOTE_HOST: ({ client }) => plainAddress(client),
  REMOTE_PORT: item("p", "remote"),
  SERVER_NAME: (entry) => ownSelf(entry).name,
  SERVER_PORT: (entry) => String(ownSelf(entry).port),
  SERVER_PROTOCOL: ({ req }) => `HTTP/${req.httpVersion}`,
  CONTENT_TYPE: item("o", "content-type"),
  HTTP_HOST: field("host"),
  HTTP_USER_AGENT: field("user-agent"),
  HTTP_REFERER: field("referer"),
  HTTP_COOKIE: field("cookie"),
  HTTP_ACCEPT: field("accept"),
  HTTP_FORWARDED: field("forwarded"),
};

const functions: Readonly<Record<string, (argument: string) => Item>> = {
  req: (name) => field(name.toLowerCase()),
  http: (name) => field(name.toLowerCase()),
  req_novary: (name) => field(name.toLowerCase()),
  resp: (name) => item("o", name),
  env: (name) => (entry) => variable(name, entry) ?? "",
  reqenv: (name) => (entry) => variable(name, entry) ?? "",
};

/** Tests of files are false: the request is over. */
export function subjectOf(entry: Entry): Subject {
  return {
    variable: (name) => variables[name]?.(entry) ?? "",
    call: (name, argument) => functions[name]?.(argument)(entry) ?? "",
    exists: () => false,
  };
}
