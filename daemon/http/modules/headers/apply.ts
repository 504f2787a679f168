// Carries out Header and RequestHeader on one exchange. Apache's counterpart: do_headers_fixup and the two output filters
// of modules/metadata/mod_headers.c.
import type { IncomingMessage, ServerResponse } from "node:http";
import { compile } from "../../../../config/regex.ts";
import { variableOf } from "../../environment.ts";
import { beforeHead } from "../../head.ts";
import type { Beginning, Check, Exchange, Route } from "../../module.ts";
import { setNote } from "../../notes.ts";
import { conditionFrom } from "../../subject.ts";
import { substitute } from "../alias/substitute.ts";
import type { HeaderValue } from "../headers.ts";
import { formatFrom, type Text } from "./format.ts";

/** The fields of a request or of an answer, in the way in which both can be changed. */
interface Fields {
  readonly get: (name: string) => readonly string[];
  readonly put: (name: string, values: readonly string[]) => void;
}

/** Whether a line is carried out before anything is asked of a request. */
export const isEarly = (condition: string | undefined): boolean => condition?.toLowerCase() === "early";

type Step = (exchange: Exchange, fields: Fields) => void;

function conditionOf(clause: string | undefined): ((exchange: Exchange) => boolean) | undefined {
  if (clause === undefined || isEarly(clause)) return undefined;
  if (clause.toLowerCase().startsWith("expr=")) return conditionFrom(clause.slice(5));
  const negated = clause[4] === "!";
  const name = clause.slice(negated ? 5 : 4);
  return (exchange) => (variableOf(exchange, name) === undefined) === negated;
}

const listed = (values: readonly string[]): readonly string[] =>
  values.flatMap((value) => value.split(",").map((one) => one.trim()));

/** What each action makes of the values that a field has. */
const results: Readonly<Record<string, (before: readonly string[], value: string) => readonly string[]>> = {
  set: (_before, value) => [value],
  setifempty: (before, value) => (before.length === 0 ? [value] : before),
  add: (before, value) => [...before, value],
  append: (before, value) => [[...before, value].join(", ")],
  merge: (before, value) => (listed(before).includes(value) ? before : [[...before, value].join(", ")]),
  unset: () => [],
};

function edited(text: string, pattern: RegExp, replacement: string, every: boolean): string {
  const found = pattern.exec(text);
  if (found === null) return text;
  const rest = text.slice(found.index + found[0].length);
  const more = every && rest !== "" && found[0] !== "" ? edited(rest, pattern, replacement, every) : rest;
  return `${text.slice(0, found.index)}${substitute(replacement, found)}${more}`;
}

function change({ action, name, value, replacement, condition }: HeaderValue): Step {
  const when = isEarly(condition) ? "early" : "late";
  if (action === "echo") return echo(name);
  if (action === "edit" || action === "edit*") {
    const pattern = compile(value) ?? /$^/;
    const text = formatFrom(replacement, when);
    return (exchange, { get, put }) => {
      const before = get(name);
      if (before.length === 0) return;
      const by = text(exchange);
      put(
        name,
        before.map((one) => edited(one, pattern, by, action === "edit*")),
      );
    };
  }
  const text: Text = action === "unset" ? () => "" : formatFrom(value, when);
  // Only a field's first value is kept. Apache: hdr_note.
  if (action === "note") return (exchange, { get }) => setNote(exchange.res, text(exchange), get(name)[0]);
  const result = results[action] ?? ((before) => before);
  return (exchange, { get, put }) => put(name, result(get(name), text(exchange)));
}

function echo(source: string): Step {
  const pattern = compile(source);
  return ({ req }, { get, put }) => {
    for (let index = 0; index + 1 < req.rawHeaders.length; index += 2) {
      const name = req.rawHeaders[index] ?? "";
      if (pattern?.test(name) === true) put(name, [...get(name), req.rawHeaders[index + 1] ?? ""]);
    }
  };
}

function stepOf(value: HeaderValue): Step {
  const step = change(value);
  const holds = conditionOf(value.condition);
  return holds === undefined ? step : (exchange, fields) => holds(exchange) && step(exchange, fields);
}

function answerFields(res: ServerResponse): Fields {
  return {
    get: (name) => {
      const value = res.getHeader(name);
      return value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
    },
    put: (name, values) => {
      if (values.length === 0) res.removeHeader(name);
      else res.setHeader(name, values.length === 1 ? (values[0] ?? "") : [...values]);
    },
  };
}

/** A table of its own, laid over the answer's in the end. */
function apart(fields: Map<string, readonly string[]>): Fields {
  return {
    get: (name) => fields.get(name.toLowerCase()) ?? [],
    put: (name, values) => void fields.set(name.toLowerCase(), values),
  };
}

/** Both forms in which Node.js has a request's fields are changed. */
function requestFields(req: IncomingMessage): Fields {
  return {
    get: (name) => {
      const value = req.headers[name.toLowerCase()];
      return value === undefined ? [] : Array.isArray(value) ? value : [value];
    },
    put: (name, values) => {
      const lower = name.toLowerCase();
      const { rawHeaders } = req;
      for (let index = rawHeaders.length - 2; index >= 0; index -= 2) {
        if (rawHeaders[index]?.toLowerCase() === lower) rawHeaders.splice(index, 2);
      }
      for (const value of values) rawHeaders.push(name, value);
      if (values.length === 0) delete req.headers[lower];
      else req.headers[lower] = lower === "set-cookie" ? [...values] : values.join(lower === "cookie" ? "; " : ", ");
    },
  };
}

/** A field that is no name or value of HTTP would make the answer fail: it is left out. */
function guarded(step: Step): Step {
  return (exchange, fields) => {
    try {
      step(exchange, fields);
    } catch {
      // ERR_INVALID_CHAR and its kin: the value came from a request, the rest of the answer is good
    }
  };
}

type Table = HeaderValue["table"];
type When = "early" | "late";

/** The lines of one table and time, as what they do. */
function stepsOf(values: readonly HeaderValue[], table: Table, when: When): readonly Step[] {
  const these = values.filter((one) => one.table === table && isEarly(one.condition) === (when === "early"));
  return these.map((one) => guarded(stepOf(one)));
}

/** The check that puts the changes in their places; none is needed where there are none. */
export function headersCheck({ settings }: Pick<Route, "settings">): Check | undefined {
  const { Header, RequestHeader } = settings;
  if (Header.length === 0 && RequestHeader.length === 0) return undefined;
  const request = stepsOf(RequestHeader, "request", "late");
  const [always, success] = [stepsOf(Header, "always", "late"), stepsOf(Header, "onsuccess", "late")];
  return (exchange) => {
    const { req, res } = exchange;
    const asked = requestFields(req);
    for (const step of request) step(exchange, asked);
    if (Header.length > 0) beforeHead(res, () => answer(exchange, always, success));
    return undefined;
  };
}

function answer(exchange: Exchange, always: readonly Step[], success: readonly Step[]): void {
  const { res, failed } = exchange;
  const fields = answerFields(res);
  const early = laid(exchange);
  const extra = new Map(failed ? [] : early);
  // The server's own error pages have none of the fields that a successful answer would have had.
  if (!failed) for (const step of success) step(exchange, fields);
  const errors = failed ? fields : apart(extra);
  for (const step of always) step(exchange, errors);
  append(res, failed ? early : extra);
}

function append(res: ServerResponse, extra: ReadonlyMap<string, readonly string[]>): void {
  for (const [name, values] of extra) for (const value of values) res.appendHeader(name, value);
}

/** What early lines gave an answer that is not there yet. Those of `always` stay through internal redirects. */
interface Early {
  readonly success: Map<string, readonly string[]>;
  readonly always: Map<string, readonly string[]>;
}

const waiting = new WeakMap<ServerResponse, Early>();

/** Puts early fields where the answer has none of their name; answers those of `always`, which come besides its own. */
function laid({ res, failed }: Exchange): Early["always"] {
  const early = waiting.get(res);
  waiting.delete(res);
  if (early === undefined) return new Map();
  const fields = answerFields(res);
  if (!failed) for (const [name, values] of early.success) if (!res.hasHeader(name)) fields.put(name, values);
  return early.always;
}

/** Carries out the lines with "early": before sections and SetEnvIf, whatever comes of the request. Apache: ap_headers_early. */
export function earlyHeaders({ settings }: Pick<Route, "settings">): Beginning | undefined {
  const { Header, RequestHeader } = settings;
  const request = stepsOf(RequestHeader, "request", "early");
  const [always, success] = [stepsOf(Header, "always", "early"), stepsOf(Header, "onsuccess", "early")];
  if (request.length + always.length + success.length === 0) return undefined;
  return (exchange) => {
    const { req, res } = exchange;
    const asked = requestFields(req);
    for (const step of request) step(exchange, asked);
    if (always.length + success.length === 0) return;
    const early: Early = { success: new Map(), always: waiting.get(res)?.always ?? new Map() };
    for (const step of always) step(exchange, apart(early.always));
    for (const step of success) step(exchange, apart(early.success));
    waiting.set(res, early);
    beforeHead(res, () => append(res, laid(exchange)), "lasting");
  };
}
