// One line of the error log, in Apache's format (server/log.c, the default ErrorLogFormat):
// [Mon Nov 23 00:50:01.036389 2026] [mpm_prefork:notice] [pid 4514] AH00163: text. Pure.
import type { Level } from "../../config/configuration.ts";
import type { Exchange } from "../http/module.ts";
import { logLevels, type LogLevelName } from "../../config/directives/log-level.ts";

const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

export interface LogLine {
  readonly level: Level;
  readonly module: string;
  /** "AH00163"; absent for what has no number. */
  readonly id?: string;
  readonly text: string;
  /** What the system said: "(13)Permission denied". */
  readonly failure?: string;
  /** The request that it is about. */
  readonly about?: Exchange;
}

/** `now` in milliseconds since 1970, with a fraction; times are local, as Apache's. */
export function formatLine(line: LogLine, now: number, pid: number): string {
  return `[${logTime(now)}] ${untimed(line, pid)}`;
}

/** The line without its time: the system's log has its own. */
export function untimed({ level, module, id, text, failure, about }: LogLine, pid: number): string {
  const words = id === undefined ? escapeControls(text) : `${id}: ${escapeControls(text)}`;
  const why = failure === undefined ? "" : `${failure}: `;
  return `[${module}:${level}] [pid ${pid}] ${why}${about === undefined ? words : concerning(about, words)}`;
}

/** The client before the message, and the page that sent it here behind. */
function concerning({ client, req }: Exchange, words: string): string {
  const { referer } = req.headers;
  const from = referer === undefined ? "" : `, referer: ${escapeControls(referer)}`;
  return `[client ${client}:${req.socket.remotePort ?? 0}] ${words}${from}`;
}

const two = (value: number) => String(value).padStart(2, "0");

export function logTime(now: number): string {
  const at = new Date(now);
  const micros = String(Math.floor((now - Math.floor(now / 1000) * 1000) * 1000)).padStart(6, "0");
  const clock = `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}.${micros}`;
  return `${days[at.getDay()]} ${months[at.getMonth()]} ${two(at.getDate())} ${clock} ${at.getFullYear()}`;
}

/** Nothing that a client or an application says may look like a line of its own, or steer a terminal. */
export function escapeControls(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\0-\x08\x0a-\x1f\x7f]/g, (character) =>
    character === "\n" ? "\\n" : `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}

/** Whether a line of this level passes a LogLevel. */
export function passes(level: Level, threshold: LogLevelName): boolean {
  return logLevels.indexOf(level) <= logLevels.indexOf(threshold);
}
