// The items of a LogFormat: what each letter after % stands for. Used by log-format.ts. Apache's counterpart: the
// log_item table of mod_log_config, and mod_logio's. An argument that makes no sense is written as it stands, as Apache
// does ("bogus format").
import { clientHost } from "../http/client-names.ts";
import { bodyOfChunks } from "../http/chunks.ts";
import { variableOf } from "../http/environment.ts";
import { threadId } from "node:worker_threads";
import { rawRequestLine } from "../http/client-error.ts";
import type { Exchange } from "../http/module.ts";
import { localEnd } from "../http/local-end.ts";
import { noteOf } from "../http/notes.ts";
import { canonicalSelf, ownSelf } from "../http/self.ts";
import { escapeItem } from "./log-escape.ts";
import { cookie, headerIn, headerOut, headLength, trailerIn, trailerOut } from "./log-headers.ts";
import { timeItem } from "./log-time.ts";
import { connectionId, requestId } from "./request-id.ts";

/** A finished exchange. */
export type Entry = Exchange;

export type Item = (entry: Entry) => string;
/** Makes the item for the argument in braces; "" when there is none. A text is the same for every exchange. */
type Make = (argument: string) => Item | string;

/** An application sees a shorter req.url below its mount; the log has what the client wrote. */
export function originalUrl(req: Exchange["req"]): string {
  return (req as { readonly originalUrl?: string }).originalUrl ?? req.url ?? "";
}

/** Bytes of the answer's body: what went out less what stood before it, and between its chunks. */
export function bodyBytes({ res, sent }: Entry): number {
  const behind = Math.max(0, sent - headLength(res));
  return res.chunkedEncoding ? bodyOfChunks(res, behind) : behind;
}

function query({ req }: Entry): string {
  const url = originalUrl(req);
  const cut = url.indexOf("?");
  return cut < 0 ? "" : url.slice(cut);
}

/** A password in an absolute URL is nobody's business, as in Apache. */
function withoutPassword(url: string): string {
  return url.startsWith("/") ? url : url.replace(/^(\w+:\/\/[^/@:]*):[^/@]*@/, "$1:XXXXXXXX@");
}

/** A request that nobody could parse has only the line that it came with, or not even that. */
function requestLine({ req }: Entry): string {
  const raw = (req as { readonly [rawRequestLine]?: string })[rawRequestLine];
  if (raw !== undefined) return escapeItem(raw) || "-";
  // The URL alone: what node:http took for a method and a version needs no escapes.
  return `${req.method} ${escapeItem(withoutPassword(originalUrl(req)))} HTTP/${req.httpVersion}`;
}

function filename({ route, index }: Entry): string {
  const { target } = route;
  if (index !== undefined) return escapeItem(index, "utf8");
  if (target.kind === "none") return "-";
  return escapeItem(target.kind === "file" ? target.filename : target.application.file, "utf8");
}

function handlerName({ route }: Entry): string {
  if (route.settings.SetHandler !== undefined) return escapeItem(route.settings.SetHandler);
  return route.target.kind === "app" ? "node-app" : "-";
}

/** "+" it may carry another request, "-" it was closed after the answer, "X" it broke before the answer was out. */
function connectionStatus({ res }: Entry): string {
  // An upgraded connection is the application's to end, which is no break.
  if (res.statusCode === 101) return "-";
  if (!res.writableFinished) return "X";
  return res.shouldKeepAlive ? "+" : "-";
}

/** A variable of the request's environment, and UNIQUE_ID, which is made when it is asked for. */
export function variable(name: string, entry: Exchange): string | undefined {
  if (name === "UNIQUE_ID") return requestId(entry);
  return variableOf(entry, name);
}

const microseconds = ({ startedAt, finishedAt }: Entry) => Math.max(0, Math.round((finishedAt - startedAt) * 1000));

const divisors: Readonly<Record<string, number>> = { "": 1_000_000, s: 1_000_000, ms: 1000, us: 1 };

const took: Make = (unit) => {
  const divisor = divisors[unit.toLowerCase()];
  return divisor === undefined ? () => unit : (entry) => String(Math.floor(microseconds(entry) / divisor));
};

const port: Make = (which) => {
  switch (which.toLowerCase()) {
    case "":
    case "canonical":
      return (entry) => String(canonicalSelf(entry).port);
    case "local":
      return ({ req }) => String(localEnd(req.socket).port ?? "-");
    case "remote":
      return ({ req }) => String(req.socket.remotePort ?? "-");
    default:
      return () => which;
  }
};

const processNumber: Make = (which) => {
  const numbers: Readonly<Record<string, string>> = {
    "": String(process.pid),
    pid: String(process.pid),
    tid: String(threadId),
    hextid: threadId.toString(16),
  };
  return numbers[which.toLowerCase()] ?? which;
};

const always =
  (item: Item): Make =>
  () =>
    item;

/** mod_logio's time to the first byte, in microseconds: known where LogIOTrackTTFB is on. */
export const firstByteAt = Symbol("first byte");

function timeToFirstByte({ res, startedAt }: Entry): string {
  const at = (res as { readonly [firstByteAt]?: number })[firstByteAt];
  return at === undefined ? "-" : String(Math.max(0, Math.round((at - startedAt) * 1000)));
}

/** What belongs to features that this server has not (%l, %u) is a dash, as when they are off in Apache. */
export const items: Readonly<Record<string, Make>> = {
  a: always(({ client }) => client),
  A: always(({ req }) => localEnd(req.socket).address ?? "-"),
  b: always((entry) => String(bodyBytes(entry) || "-")),
  B: always((entry) => String(bodyBytes(entry))),
  C: cookie,
  D: always((entry) => String(microseconds(entry))),
  e: (name) => (entry) => {
    const value = variable(name, entry);
    return value === undefined ? "-" : escapeItem(value, "utf8");
  },
  f: always(filename),
  h: always((entry) => escapeItem(clientHost(entry))),
  H: always(({ req }) => `HTTP/${req.httpVersion}`),
  i: headerIn,
  I: always(({ received }) => String(received)),
  k: always(({ keptAlive }) => String(keptAlive)),
  l: () => "-",
  L: (which) => (which.startsWith("c") ? ({ req }) => connectionId(req.socket) : requestId),
  m: always(({ req }) => escapeItem(req.method || "-")),
  n: (name) => (entry) => {
    const value = noteOf(entry.res, name);
    return value === undefined ? "-" : escapeItem(value);
  },
  o: headerOut,
  O: always(({ sent }) => String(sent)),
  p: port,
  P: processNumber,
  q: always((entry) => escapeItem(query(entry))),
  r: always(requestLine),
  R: always(handlerName),
  s: always(({ res }) => String(res.statusCode)),
  S: always(({ sent, received }) => String(sent + received)),
  t: timeItem,
  T: took,
  u: () => "-",
  // A folder's index file is what was served, as after Apache's internal redirect.
  U: always(({ route, index }) =>
    escapeItem(index === undefined ? route.path : route.path + index.slice(index.lastIndexOf("/") + 1), "utf8"),
  ),
  v: always((entry) => escapeItem(canonicalSelf(entry).name)),
  V: always((entry) => escapeItem(ownSelf(entry).name)),
  X: always(connectionStatus),
  "^FB": always(timeToFirstByte),
  "^ti": trailerIn,
  "^to": trailerOut,
};
