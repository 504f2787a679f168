// The items of an ErrorLogFormat: what each letter after % stands for; empty when it is not known. Used by
// error-format.ts. Apache's counterpart: the log_* functions of server/log.c. What it tells of its own source (%F) is not
// known here.
import { threadId } from "node:worker_threads";
import { localEnd } from "../http/local-end.ts";
import { noteOf } from "../http/notes.ts";
import { canonicalSelf, ownSelf } from "../http/self.ts";
import { logTime, escapeControls, type LogLine } from "./format.ts";
import { variable } from "./log-items.ts";
import { strftime } from "./log-time.ts";
import { connectionId, requestId } from "./request-id.ts";

/** What every line of a process has in common. */
export interface Place {
  /** Milliseconds since 1970, with a fraction. */
  readonly now: number;
  readonly pid: number;
  /** ServerName of the server or host whose log it is; empty when it has none. */
  readonly server: string;
}

type ErrorItem = (line: LogLine, place: Place) => string;

const pad = (value: number, width = 2) => String(value).padStart(width, "0");

/** "2026-11-24 15:29:07", the compact form of Apache's ap_recent_ctime_ex. */
const compact = (now: number) => strftime("%Y-%m-%d %H:%M:%S", new Date(now));

function time(argument: string): ErrorItem {
  if (argument.includes("%")) return (_line, { now }) => strftime(argument, new Date(now));
  return (_line, { now }) => {
    const micros = `.${pad(Math.floor((now % 1000) * 1000), 6)}`;
    const short = argument.includes("c");
    const fraction = argument.includes("u") ? micros : "";
    const zone = argument.includes("z") ? ` ${strftime("%z", new Date(now))}` : "";
    if (short) return `${compact(now)}${fraction}${zone}`;
    return `${logTime(now).replace(/\.\d{6}/, fraction)}${zone}`;
  };
}

const none: ErrorItem = () => "";

export const errorItems: Readonly<Record<string, (argument: string) => ErrorItem>> = {
  a:
    () =>
    ({ about }) =>
      about === undefined ? "" : `${about.client}:${about.req.socket.remotePort ?? 0}`,
  A:
    () =>
    ({ about }) => {
      if (about === undefined) return "";
      const { address = "", port = 0 } = localEnd(about.req.socket);
      return `${address}:${port}`;
    },
  e:
    (name) =>
    ({ about }) =>
      about === undefined ? "" : escapeControls(variable(name, about) ?? ""),
  E:
    () =>
    ({ failure = "" }) =>
      failure,
  F: () => none,
  i:
    (name) =>
    ({ about }) =>
      escapeControls(String(about?.req.headers[name.toLowerCase()] ?? "")),
  k:
    () =>
    ({ about }) =>
      about === undefined ? "" : String(about.keptAlive),
  l:
    () =>
    ({ level }) =>
      level,
  L:
    (which) =>
    ({ about }) => {
      if (about === undefined) return "";
      return which.toLowerCase() === "c" ? connectionId(about.req.socket) : requestId(about);
    },
  m:
    () =>
    ({ module }) =>
      module,
  n:
    (name) =>
    ({ about }) =>
      about === undefined ? "" : escapeControls(noteOf(about.res, name) ?? ""),
  P:
    () =>
    (_line, { pid }) =>
      String(pid),
  t: time,
  T: () => () => String(threadId),
  v:
    () =>
    ({ about }, { server }) =>
      about === undefined ? server : canonicalSelf(about).name,
  V:
    () =>
    ({ about }) =>
      about === undefined ? "" : ownSelf(about).name,
};
