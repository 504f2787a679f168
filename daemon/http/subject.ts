// What an expression can ask of a request: %{REQUEST_URI}, %{req:Accept}, -f and so on. Used wherever a directive has an
// expression. Apache's counterpart: request_var_fn, req_table_func and their kin (server/util_expr_eval.c).
import { createHash } from "node:crypto";
import { lstatSync, readFileSync, statSync, type Stats } from "node:fs";
import { Refusal } from "../../config/directive.ts";
import { conditionOf, groupsOf, type Subject, textOf } from "../../config/expression/evaluate.ts";
import { parseCondition, parseText } from "../../config/expression/parse.ts";
import { serverToken } from "../core/product.ts";
import { clientHost } from "./client-names.ts";
import { earlyVariableOf, variableOf } from "./environment.ts";
import type { Exchange } from "./module.ts";
import { noteOf } from "./notes.ts";
import { ownSelf } from "./self.ts";

type Values = Readonly<Record<string, (exchange: Exchange) => string>>;

const header =
  (name: string) =>
  ({ req }: Exchange): string => {
    const value = req.headers[name];
    return Array.isArray(value) ? value.join(", ") : (value ?? "");
  };
const filename = ({ route }: Exchange) => (route.target.kind === "file" ? route.target.filename : route.path);
const query = ({ req }: Exchange) => (req.url?.includes("?") ? req.url.slice(req.url.indexOf("?") + 1) : "");
const secure = ({ req }: Exchange) => "encrypted" in req.socket;
const two = (number: number) => String(number).padStart(2, "0");
const time = (make: (now: Date) => string) => (): string => make(new Date());
const clock = (now: Date) => [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join("");
const day = (now: Date) => `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;

/** Where none is set a file is answered with by its type. Apache: ap_invoke_handler. */
function handlerOf({ route, res, failed }: Exchange): string {
  const { settings, target } = route;
  if (settings.SetHandler !== undefined) return settings.SetHandler;
  const type = failed || target.kind !== "file" ? "" : String(res.getHeader("content-type") ?? "");
  return type.replace(/\s*;[^]*$/, "");
}

const values: Values = {
  HTTPS: (exchange) => (secure(exchange) ? "on" : "off"),
  IPV6: ({ client }) => (client.includes(":") ? "on" : "off"),
  CONN_REMOTE_ADDR: ({ client }) => client,
  HTTP2: () => "off",
  REQUEST_METHOD: ({ req }) => req.method ?? "",
  REQUEST_SCHEME: (exchange) => (secure(exchange) ? "https" : "http"),
  REQUEST_URI: ({ route }) => route.path,
  DOCUMENT_URI: ({ route }) => route.path,
  REQUEST_FILENAME: filename,
  SCRIPT_FILENAME: filename,
  PATH_INFO: ({ pathInfo }) => pathInfo,
  REMOTE_ADDR: ({ client }) => client,
  REMOTE_HOST: clientHost,
  REMOTE_PORT: ({ req }) => String(req.socket.remotePort ?? ""),
  SERVER_ADMIN: ({ route }) => route.host.settings.ServerAdmin ?? "",
  SERVER_NAME: (exchange) => ownSelf(exchange).name,
  SERVER_PORT: (exchange) => String(ownSelf(exchange).port),
  SERVER_PROTOCOL: ({ req }) => `HTTP/${req.httpVersion}`,
  QUERY_STRING: query,
  IS_SUBREQ: () => "false",
  DOCUMENT_ROOT: ({ route }) => route.host.settings.DocumentRoot,
  THE_REQUEST: ({ req }) => `${req.method} ${req.url} HTTP/${req.httpVersion}`,
  CONTENT_TYPE: ({ res }) => String(res.getHeader("content-type") ?? ""),
  HANDLER: handlerOf,
  REQUEST_STATUS: ({ res, inner }) => String(res.statusCode === 200 ? (inner?.status ?? 200) : res.statusCode),
  HTTP_USER_AGENT: header("user-agent"),
  HTTP_PROXY_CONNECTION: header("proxy-connection"),
  HTTP_REFERER: header("referer"),
  HTTP_COOKIE: header("cookie"),
  HTTP_FORWARDED: header("forwarded"),
  HTTP_HOST: header("host"),
  HTTP_ACCEPT: header("accept"),
  SERVER_SOFTWARE: ({ route }) => serverToken(route.settings.ServerTokens, "Linux"),
  TIME_YEAR: time((now) => String(now.getFullYear())),
  TIME_MON: time((now) => two(now.getMonth() + 1)),
  TIME_DAY: time((now) => two(now.getDate())),
  TIME_HOUR: time((now) => two(now.getHours())),
  TIME_MIN: time((now) => two(now.getMinutes())),
  TIME_SEC: time((now) => two(now.getSeconds())),
  TIME_WDAY: time((now) => String(now.getDay())),
  TIME: time((now) => `${day(now)}${clock(now)}`),
};

const hash = (kind: string) => (_exchange: Exchange, text: string) => createHash(kind).update(text).digest("hex");

const calls: Readonly<Record<string, (exchange: Exchange, argument: string) => string>> = {
  req: (exchange, name) => header(name.toLowerCase())(exchange),
  http: (exchange, name) => header(name.toLowerCase())(exchange),
  req_novary: (exchange, name) => header(name.toLowerCase())(exchange),
  resp: ({ res }, name) => String(res.getHeader(name) ?? ""),
  note: ({ res }, name) => noteOf(res, name) ?? "",
  reqenv: (exchange, name) => variableOf(exchange, name) ?? "",
  env: (exchange, name) => variableOf(exchange, name) ?? process.env[name] ?? "",
  osenv: (_exchange, name) => process.env[name] ?? "",
  base64: (_exchange, text) => Buffer.from(text).toString("base64"),
  unbase64: (_exchange, text) => Buffer.from(text, "base64").toString(),
  sha1: hash("sha1"),
  md5: hash("md5"),
  file: (_exchange, name) => attempt(() => readFileSync(name, "utf8"), ""),
  filesize: (_exchange, name) => String(attempt(() => statSync(name).size, 0)),
};

export type When = "early" | "late";
const earlyCalls: typeof calls = {
  ...calls,
  reqenv: (exchange, name) => earlyVariableOf(exchange, name) ?? "",
  env: (exchange, name) => earlyVariableOf(exchange, name) ?? process.env[name] ?? "",
};

function attempt<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise; // it is not there, or not for us: both are "no" to an expression
  }
}

const kinds: Readonly<Record<string, (found: Stats) => boolean>> = {
  d: (found) => found.isDirectory(),
  e: () => true,
  f: (found) => found.isFile(),
  s: (found) => found.size > 0,
  x: (found) => (found.mode & 0o111) !== 0,
  F: (found) => found.isFile(),
};

function exists(test: string, name: string): boolean {
  if (test === "L" || test === "h") return attempt(() => lstatSync(name).isSymbolicLink(), false);
  const holds = kinds[test];
  return holds !== undefined && attempt(() => holds(statSync(name)), false);
}

/** Variables that are fields of the request. */
const fields: Readonly<Record<string, string>> = {
  HTTP_USER_AGENT: "User-Agent",
  HTTP_REFERER: "Referer",
  HTTP_COOKIE: "Cookie",
  HTTP_FORWARDED: "Forwarded",
  HTTP_HOST: "Host",
  HTTP_ACCEPT: "Accept",
};

/** The request as a condition of an <If> sees it; `seen` is told of the fields that it looked at. */
function watchedSubject(exchange: Exchange, seen: (field: string) => void): Subject {
  const subject = subjectOf(exchange, "early");
  return {
    ...subject,
    variable: (name) => {
      const field = fields[name];
      if (field !== undefined) seen(field);
      return subject.variable(name);
    },
    call: (name, argument) => {
      if (name === "req" || name === "http") seen(argument);
      return subject.call(name, argument);
    },
  };
}

/** Whether an <If> holds for a request; `seen` is told of the fields that this depends on. */
export function branchFrom(source: string): (exchange: Exchange, seen: (field: string) => void) => boolean {
  const parsed = parseCondition(source);
  if (parsed instanceof Refusal) return () => false;
  const holds = conditionOf(parsed);
  return (exchange, seen) => holds(watchedSubject(exchange, seen));
}

/** The request as an expression sees it. "early": before SetEnv counts, as for sections, access and SetEnvIf. */
export function subjectOf(exchange: Exchange, when: When = "late"): Subject {
  const called = when === "early" ? earlyCalls : calls;
  return {
    variable: (name) => values[name]?.(exchange) ?? "",
    call: (name, argument) => called[name]?.(exchange, argument) ?? "",
    exists: (test, name) => {
      if (test !== "U" && test !== "A") return exists(test, name);
      const { target } = exchange.route.lookup(name);
      return target.kind === "app" || (target.kind === "file" && exists("f", target.filename));
    },
  };
}

/** A condition of the configuration, which has been checked when it was read, as a function of a request. */
export function conditionFrom(source: string, when?: When): (exchange: Exchange) => boolean {
  const parsed = parseCondition(source);
  if (parsed instanceof Refusal) return () => false;
  const holds = conditionOf(parsed);
  return (exchange) => holds(subjectOf(exchange, when));
}

/** The same, with the groups that its last regular expression found; undefined when it does not hold. */
export function groupsFrom(source: string): (exchange: Exchange) => readonly (string | undefined)[] | undefined {
  const parsed = parseCondition(source);
  if (parsed instanceof Refusal) return () => undefined;
  const groups = groupsOf(parsed);
  return (exchange) => groups(subjectOf(exchange, "early"));
}

/** The same for a text. */
export function textFrom(source: string, when?: When): (exchange: Exchange) => string {
  const parsed = parseText(source);
  if (parsed instanceof Refusal || parsed.kind === "text")
    return () => (parsed instanceof Refusal ? source : parsed.text);
  const value = textOf(parsed);
  return (exchange) => value(subjectOf(exchange, when));
}
