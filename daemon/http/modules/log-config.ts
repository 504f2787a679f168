// Access logs: LogFormat, CustomLog, GlobalLog, TransferLog, BufferedLogs. Apache's counterpart: mod_log_config. A virtual
// host with logs of its own does not write to the main server's, but for its GlobalLogs.
import type { Socket } from "node:net";
import type { Position } from "../../../config/configuration.ts";
import { defineDirectives, Refusal, type ReadContext } from "../../../config/directive.ts";
import { flag, grown, logPlace, row, serverAndHosts } from "../../../config/kinds.ts";
import { AccessLog } from "../../log/access-log.ts";
import { parseCondition, predicate, type LogCondition } from "../../log/log-condition.ts";
import {
  compile,
  countsReceived,
  formatterFor,
  formatText,
  type Formatter,
  tellsLocalEnd,
  type LogFormatValue,
} from "../../log/log-format.ts";
import { rememberLocalEnd } from "../local-end.ts";
import type { Beginning, Exchange, Host, HttpModule, Recorder, Services } from "../module.ts";

export interface CustomLogValue {
  /** Absolute file name, or |program: Services.logDescriptor knows it by this name. */
  readonly place: string;
  /** A nickname or a format; undefined is TransferLog's. */
  readonly format: string | undefined;
  /** Which requests it is about; undefined: all. */
  readonly condition: LogCondition | undefined;
  /** Its file as it is written, and where: for what is said of it. */
  readonly name: string;
  readonly at: Position;
}

type Logs = readonly CustomLogValue[];

function customLog(
  [file = "", format, condition]: readonly string[],
  at: ReadContext,
  before: Logs = [],
): Logs | Refusal {
  const compiled = format === undefined ? undefined : compile(format);
  if (compiled instanceof Refusal) return compiled;
  const parsed = condition === undefined ? undefined : parseCondition(condition, at.patterns);
  if (parsed instanceof Refusal) return parsed;
  const log = { place: logPlace(file, at), format, condition: parsed, name: file };
  return grown(before, [{ ...log, at: { file: at.file, line: at.line } }]);
}

const customSyntax = 'file|"|program" format|nickname [env=[!]name|expr=condition]';

export const directives = defineDirectives({
  LogFormat: row<readonly LogFormatValue[]>(
    {
      syntax: "format|nickname [nickname]",
      help: "Format of access log lines, with a name for CustomLog",
      initial: [],
      contexts: serverAndHosts,
      merge: "append",
    },
    [1, 2],
    ([format = "", nickname], _at, before = []) => {
      const compiled = compile(format);
      return compiled instanceof Refusal ? compiled : grown(before, [{ format, nickname }]);
    },
  ),
  CustomLog: row<Logs>(
    { syntax: customSyntax, help: "Access log, its format, and which requests", initial: [], contexts: serverAndHosts },
    [2, 3],
    customLog,
  ),
  GlobalLog: row<Logs>(
    { syntax: customSyntax, help: "As CustomLog, for virtual hosts with logs of their own too", initial: [] },
    [2, 3],
    customLog,
  ),
  TransferLog: row<Logs>(
    {
      syntax: 'file|"|program"',
      help: "Access log in the format of the last LogFormat without a nickname",
      initial: [],
      contexts: serverAndHosts,
      aliasOf: "CustomLog",
    },
    [1, 1],
    customLog,
  ),
  BufferedLogs: flag({
    help: "Whether lines of access logs wait for up to a second to be written together, not for 20 ms",
    initial: false,
    contexts: serverAndHosts,
  }),
});

/** Every access log that a host writes. */
export function accessLogs({ CustomLog, GlobalLog }: Host["settings"]): Logs {
  return [...CustomLog, ...GlobalLog];
}

/** The logs of each child's services: hosts that name the same file share its buffer. */
const opened = new WeakMap<Services, Map<number, AccessLog>>();

function logOn(descriptor: number, buffered: boolean, services: Services): AccessLog {
  const logs = opened.get(services) ?? new Map<number, AccessLog>();
  if (!opened.has(services)) {
    opened.set(services, logs);
    process.on("exit", () => flushAccessLogs(services));
  }
  const log = logs.get(descriptor) ?? new AccessLog(descriptor, buffered ? "buffered" : "prompt");
  logs.set(descriptor, log);
  return log;
}

/** Writes out what waits. It happens by itself when the process or thread ends by process.exit. */
export function flushAccessLogs(services: Services): void {
  for (const log of opened.get(services)?.values() ?? []) log.flush();
}

/** Bytes read on a connection when its last request ended: the difference is what a request took. */
const readBefore = new WeakMap<Socket, number>();

function receivedOf({ socket }: Exchange["req"]): number {
  const received = socket.bytesRead - (readBefore.get(socket) ?? 0);
  readBefore.set(socket, socket.bytesRead);
  return received;
}

interface Sink {
  readonly log: AccessLog;
  readonly format: Formatter;
  readonly wanted: ((exchange: Exchange) => boolean) | undefined;
}

function sinks({ settings }: Host, services: Services): readonly Sink[] {
  return accessLogs(settings).flatMap(({ place, format: name, condition }) => {
    const descriptor = services.logDescriptor(place);
    const format = formatterFor(name, settings.LogFormat);
    if (descriptor === undefined || format instanceof Refusal) return [];
    const log = logOn(descriptor, settings.BufferedLogs, services);
    return [{ log, format, wanted: condition === undefined ? undefined : predicate(condition) }];
  });
}

function recorder(host: Host, services: Services): Recorder | undefined {
  const to = sinks(host, services);
  if (to.length === 0) return undefined;
  const { settings } = host;
  const counts = accessLogs(settings).some(({ format }) => countsReceived(formatText(format, settings.LogFormat)));
  return (exchange, bytes, finishedAt) => {
    exchange.sent = bytes;
    exchange.received = counts ? receivedOf(exchange.req) : 0;
    exchange.finishedAt = finishedAt;
    for (const { log, format, wanted } of to) {
      if (wanted === undefined || wanted(exchange)) log.add(format(exchange));
    }
  };
}

/** Our end of a connection is known no more when it was cut, and has a line all the same. */
function begin({ settings }: Host): Beginning | undefined {
  const access = accessLogs(settings).map(({ format }) => formatText(format, settings.LogFormat));
  const formats = [...access, ...settings.ErrorLogFormat.map(({ format }) => format)];
  return formats.some(tellsLocalEnd) ? ({ req }) => rememberLocalEnd(req.socket) : undefined;
}

export const logConfig: HttpModule = { name: "log_config", directives, begin, recorder };
