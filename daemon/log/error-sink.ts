// Where lines of an error log go and what they look like: a file or program in Apache's format, in that of
// ErrorLogFormat or as JSON, or the system's log. Used by the parent (error-log.ts) and by children (child-log.ts).
import type { Level } from "../../config/configuration.ts";
import { isSyslog } from "../../config/directives/syslog.ts";
import { Refusal } from "../../config/directive.ts";
import type { ServerSettings } from "../directives.ts";
import { steadyNow, wallTime } from "../os/clock.ts";
import { compileErrorFormat, type ErrorFormatKind, type ErrorFormatter } from "./error-format.ts";
import type { Place } from "./error-items.ts";
import { errorJson } from "./error-json.ts";
import { formatLine, untimed, type LogLine } from "./format.ts";
import { LineWriter } from "./line-writer.ts";
import { syslogWriter } from "./syslog.ts";

export type ErrorLogSettings = Pick<ServerSettings, "ErrorLog" | "ErrorLogFormat" | "ServerName">;

export interface ErrorSink {
  /** `pid` is that of the process that says it, if it is another one. */
  readonly write: (line: LogLine, pid?: number) => void;
  /** The process ends: waits a moment for a program that is slow. */
  readonly finish: () => void;
}

function formatters({ ErrorLogFormat }: ErrorLogSettings, kind: ErrorFormatKind): readonly ErrorFormatter[] {
  return ErrorLogFormat.filter((one) => one.kind === kind).flatMap(({ format }) => {
    const compiled = format === "json" ? errorJson : compileErrorFormat(format, kind);
    return compiled instanceof Refusal ? [] : [compiled];
  });
}

/** Calls back once for each thing. */
function once(things: WeakSet<object>, thing: object, tell: () => void): void {
  if (things.has(thing)) return;
  things.add(thing);
  tell();
}

interface Outlet {
  readonly put: (level: Level, text: string) => void;
  readonly finish: () => void;
  /** The form of a line when ErrorLogFormat says nothing. */
  readonly usual: ErrorFormatter;
}

function outletOn(descriptor: number, place: string): Outlet {
  if (isSyslog(place)) {
    const put = syslogWriter(descriptor, place);
    return { put, finish: () => {}, usual: (line, { pid }) => untimed(line, pid) };
  }
  const writer = new LineWriter(descriptor);
  return {
    put: (_level, text) => writer.write(Buffer.from(`${text}\n`)),
    finish: () => writer.finish(),
    usual: (line, { now, pid }) => formatLine(line, now, pid),
  };
}

export function errorSink(descriptor: number, settings: ErrorLogSettings): ErrorSink {
  const { put: send, finish, usual } = outletOn(descriptor, settings.ErrorLog);
  const format = formatters(settings, "").at(-1) ?? usual;
  const [ofConnections, ofRequests] = [formatters(settings, "connection"), formatters(settings, "request")];
  const [connections, requests] = [new WeakSet(), new WeakSet()];
  const server = settings.ServerName?.host ?? "";
  return {
    write(line, pid = process.pid) {
      const place: Place = { now: wallTime(steadyNow()), pid, server };
      const put = (formatter: ErrorFormatter) => {
        const text = formatter(line, place);
        if (text !== "") send(line.level, text);
      };
      const { about } = line;
      if (about !== undefined) {
        if (ofConnections.length > 0) once(connections, about.req.socket, () => ofConnections.forEach(put));
        if (ofRequests.length > 0) once(requests, about.res, () => ofRequests.forEach(put));
      }
      put(format);
    },
    finish,
  };
}
