// The items of a LogFormat: what each letter after % stands for. Used by log-format.ts. Apache's counterpart: the
// log_item table of mod_log_config.
import type { OutgoingHttpHeader } from "node:http";
import { threadId } from "node:worker_threads";
import { Refusal } from "../../config/directive.ts";
import type { Exchange } from "../http/module.ts";
import { canonicalSelf, ownSelf } from "../http/self.ts";
import { escapeItem } from "./log-escape.ts";
import { commonTime, eachSecond, strftime } from "./log-time.ts";

/** A finished exchange and how it went: bytes on the wire in both directions, milliseconds since 1970 at its end. */
export interface Entry extends Exchange {
  readonly sent: number;
  readonly received: number;
  readonly finishedAt: number;
}

export type Item = (entry: Entry) => string;
/** Makes the item for the argument in braces; a Refusal when the argument makes no sense. */
type Make = (argument: string | undefined) => Item | Refusal;

const orDash = (text: string) => (text === "" ? "-" : text);
const plainAddress = (address = "-") => address.replace(/^::ffff:(?=\d+\.)/, "");

function headerText(value: OutgoingHttpHeader | undefined): string {
  if (value === undefined) return "-";
  return orDash(escapeItem(Array.isArray(value) ? value.join(", ") : String(value)));
}

/** The answer's header as Node wrote it, which is the only place that has all of it. */
function writtenHead(res: Exchange["res"]): string {
  // oxlint-disable-next-line no-underscore-dangle -- Node calls it so
  return (res as unknown as { readonly _header?: string | null })._header ?? "";
}

/** Bytes of the answer's body: what went out less the header that Node wrote. */
function bodyBytes({ res, sent }: Entry): number {
  return Math.max(0, sent - writtenHead(res).length);
}

function query({ req }: Entry): string {
  const url = req.url ?? "";
  const cut = originalUrl(req, url).indexOf("?");
  return cut < 0 ? "" : originalUrl(req, url).slice(cut);
}

/** An application sees a shorter req.url below its mount; the log has what the client wrote. */
function originalUrl(req: Exchange["req"], url = req.url ?? ""): string {
  return (req as { readonly originalUrl?: string }).originalUrl ?? url;
}

function requestLine({ req }: Entry): string {
  return escapeItem(`${req.method} ${originalUrl(req)} HTTP/${req.httpVersion}`);
}

function filename({ route }: Entry): string {
  const { target } = route;
  if (target.kind === "none") return "-";
  return escapeItem(target.kind === "file" ? target.filename : target.application.file, "utf8");
}

function handlerName({ route }: Entry): string {
  if (route.settings.SetHandler !== undefined) return escapeItem(route.settings.SetHandler);
  return route.target.kind === "app" ? "node-app" : "-";
}

/** "+" it may carry another request, "-" it was closed after the answer, "X" it broke before the answer was out. */
function connectionStatus({ res }: Entry): string {
  if (!res.writableFinished) return "X";
  return res.shouldKeepAlive ? "+" : "-";
}

const cookie =
  (name = ""): Item =>
  ({ req }) => {
    const pairs = (req.headers.cookie ?? "").split(";").map((pair) => pair.trim().split("=", 2));
    const found = pairs.find(([key]) => key?.toLowerCase() === name.toLowerCase());
    return found?.[1] === undefined ? "-" : orDash(escapeItem(found[1]));
  };

const durations: Readonly<Record<string, (milliseconds: number) => number>> = {
  s: (milliseconds) => milliseconds / 1000,
  ms: (milliseconds) => milliseconds,
  us: (milliseconds) => milliseconds * 1000,
};

const took: Make = (unit = "s") => {
  const scale = durations[unit];
  if (scale === undefined) return new Refusal(`Unrecognized time format ${unit}: %T takes s, ms or us`);
  return ({ startedAt, finishedAt }) => String(Math.max(0, Math.floor(scale(finishedAt - startedAt))));
};

const fractions: Readonly<Record<string, (milliseconds: number) => string>> = {
  sec: (at) => String(Math.floor(at / 1000)),
  msec: (at) => String(Math.floor(at)),
  usec: (at) => String(Math.floor(at * 1000)),
  msec_frac: (at) => String(Math.floor(at % 1000)).padStart(3, "0"),
  usec_frac: (at) => String(Math.floor((at % 1000) * 1000)).padStart(6, "0"),
};

const time: Make = (argument = "") => {
  const ends = argument.startsWith("end:");
  const format = argument.replace(/^(?:begin|end):/, "");
  const text = format === "" ? commonTime() : (fractions[format] ?? eachSecond((at) => strftime(format, at)));
  return ends ? ({ finishedAt }) => text(finishedAt) : ({ startedAt }) => text(startedAt);
};

const port: Make = (which = "canonical") => {
  switch (which) {
    case "canonical":
      return (entry) => String(canonicalSelf(entry).port);
    case "local":
      return ({ req }) => String(req.socket.localPort ?? "-");
    case "remote":
      return ({ req }) => String(req.socket.remotePort ?? "-");
    default:
      return new Refusal(`Unrecognized port format ${which}: %p takes canonical, local or remote`);
  }
};

const processNumber: Make = (which = "pid") => {
  const pid = String(process.pid);
  if (which === "pid") return () => pid;
  return /^(?:hex)?tid$/.test(which)
    ? () => (which === "tid" ? String(threadId) : threadId.toString(16))
    : new Refusal(`Unrecognized process format ${which}: %P takes pid, tid or hextid`);
};

const always =
  (item: Item): Make =>
  () =>
    item;
const named =
  (make: (name: string) => Item): Make =>
  (argument) =>
    argument === undefined || argument === ""
      ? new Refusal("A name in braces is missing in LogFormat")
      : make(argument);

/** Letter → item. What belongs to features that this server has not (%l, %u, %n, %L) is a dash, as when they are off. */
export const items: Readonly<Record<string, Make>> = {
  "%": always(() => "%"),
  a: always(({ client }) => plainAddress(client)),
  A: always(({ req }) => plainAddress(req.socket.localAddress)),
  b: always((entry) => String(bodyBytes(entry) || "-")),
  B: always((entry) => String(bodyBytes(entry))),
  C: named(cookie),
  D: always(({ startedAt, finishedAt }) => String(Math.max(0, Math.floor((finishedAt - startedAt) * 1000)))),
  e: named((name) => () => escapeItem(process.env[name] ?? "-", "utf8")),
  f: always(filename),
  h: always(({ client }) => plainAddress(client)),
  H: always(({ req }) => `HTTP/${req.httpVersion}`),
  i: named(
    (name) =>
      ({ req }) =>
        headerText(req.headers[name.toLowerCase()]),
  ),
  I: always(({ received }) => String(received)),
  k: always(({ keptAlive }) => String(keptAlive)),
  l: always(() => "-"),
  L: always(() => "-"),
  m: always(({ req }) => req.method ?? "-"),
  n: always(() => "-"),
  o: named(
    (name) =>
      ({ res }) =>
        headerText(res.getHeader(name) ?? writtenHeader(res, name)),
  ),
  O: always(({ sent }) => String(sent)),
  p: port,
  P: processNumber,
  q: always((entry) => escapeItem(query(entry))),
  r: always(requestLine),
  R: always(handlerName),
  s: always(({ res }) => String(res.statusCode)),
  S: always(({ sent, received }) => String(sent + received)),
  t: time,
  T: took,
  u: always(() => "-"),
  U: always(({ route }) => escapeItem(route.path, "utf8")),
  v: always((entry) => canonicalSelf(entry).name),
  V: always((entry) => ownSelf(entry).name),
  X: always(connectionStatus),
  "^ti": named(
    (name) =>
      ({ req }) =>
        headerText(req.trailers[name.toLowerCase()]),
  ),
  "^to": always(() => "-"),
};

/** Fields that were given to writeHead() are not in getHeader(): they are looked up in what was written. */
function writtenHeader(res: Entry["res"], name: string): string | undefined {
  const line = writtenHead(res)
    .split("\r\n")
    .find((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim();
}
