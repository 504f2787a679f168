// Lines for the system's log: `ErrorLog syslog[:facility[:tag]]`. Each is a datagram in the form of RFC 3164 that the C
// library's syslog(3) sends. Used by error-sink.ts. Apache's counterpart: open_error_log and write_logline (server/log.c).
import { writeSync } from "node:fs";
import { syslogPlace } from "../../config/directives/syslog.ts";
import type { Level } from "../../config/configuration.ts";
import { logLevels } from "../../config/directives/log-level.ts";
import { reconnectSyslog } from "../os/syslog.ts";
import { eachSecond, strftime } from "./log-time.ts";

/** The gravest that trace levels are told as. */
const debug = 7;

const stamp = eachSecond((at) => strftime("%b %e %H:%M:%S", at));

/** `now` in milliseconds since 1970. */
export function syslogLine(place: string, level: Level, text: string, now: number, pid: number): string {
  const { facility, tag } = syslogPlace(place);
  const severity = Math.min(debug, logLevels.indexOf(level));
  return `<${facility * 8 + severity}>${stamp(now)} ${tag}[${pid}]: ${text}`;
}

/** Sends to the system's log; what it does not take now is lost and counted. */
export function syslogWriter(descriptor: number, place: string): (level: Level, text: string) => void {
  let lost = 0;
  const send = (level: Level, text: string) => {
    const line = syslogLine(place, level, text, Date.now(), process.pid);
    return attempt(descriptor, line) || (reconnectSyslog(descriptor) && attempt(descriptor, line));
  };
  return (level, text) => {
    if (lost > 0 && send("warn", `${lost} lines lost: the system's log did not take them`)) lost = 0;
    if (!send(level, text)) lost++;
  };
}

function attempt(descriptor: number, line: string): boolean {
  try {
    writeSync(descriptor, line);
    return true;
  } catch {
    return false;
  }
}
