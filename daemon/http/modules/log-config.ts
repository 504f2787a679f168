// Access logs: LogFormat, CustomLog, TransferLog. Apache's counterpart: mod_log_config. A virtual host with logs of its
// own does not write to the main server's.
import type { Socket } from "node:net";
import { defineDirectives, Refusal, type ReadContext } from "../../../config/directive.ts";
import { row, serverAndHosts } from "../../../config/kinds.ts";
import { AccessLog } from "../../log/access-log.ts";
import { commonFormat, compile, type Formatter } from "../../log/log-format.ts";
import type { Exchange, Host, HttpModule, Recorder, Services } from "../module.ts";

interface LogFormatValue {
  readonly format: string;
  /** Absent: the format of the TransferLog lines. */
  readonly nickname: string | undefined;
}

export interface CustomLogValue {
  /** Absolute file name: Services.logDescriptor knows it by this name. */
  readonly place: string;
  /** A nickname or a format; undefined is TransferLog's. */
  readonly format: string | undefined;
}

function place(text: string, at: ReadContext): string | Refusal {
  if (!text.startsWith("|")) return at.path(text);
  return new Refusal(`${at.name} "${text}": piped logs are not supported; name a file`);
}

export const directives = defineDirectives({
  LogFormat: row<readonly LogFormatValue[]>(
    {
      syntax: "format [nickname]",
      help: "Format of access log lines, with a name for CustomLog",
      initial: [],
      contexts: serverAndHosts,
      merge: "append",
    },
    [1, 2],
    ([format = "", nickname], _at, before = []) => {
      const compiled = compile(format);
      return compiled instanceof Refusal ? compiled : [...before, { format, nickname }];
    },
  ),
  CustomLog: row<readonly CustomLogValue[]>(
    { syntax: "file format|nickname", help: "Access log and its format", initial: [], contexts: serverAndHosts },
    [2, 3],
    ([file = "", format = "", condition], at, before = []) => {
      if (condition !== undefined)
        return new Refusal("CustomLog takes no condition here; use %!200{...} in the format");
      const name = place(file, at);
      if (name instanceof Refusal) return name;
      const compiled = compile(format);
      return compiled instanceof Refusal ? compiled : [...before, { place: name, format }];
    },
  ),
  TransferLog: row<readonly CustomLogValue[]>(
    {
      syntax: "file",
      help: "Access log in the format of the last LogFormat without a nickname",
      initial: [],
      contexts: serverAndHosts,
      aliasOf: "CustomLog",
    },
    [1, 1],
    ([file = ""], at, before = []) => {
      const name = place(file, at);
      return name instanceof Refusal ? name : [...before, { place: name, format: undefined }];
    },
  ),
});

/** A nickname's format, the nickname itself when nobody defined it (as in Apache), or TransferLog's. */
export function formatOf(log: CustomLogValue, formats: readonly LogFormatValue[]): string {
  const found = formats.findLast(({ nickname }) => nickname === log.format);
  return found?.format ?? log.format ?? commonFormat;
}

/** The logs of each child's services: hosts that name the same file share its buffer. */
const opened = new WeakMap<Services, Map<number, AccessLog>>();

function logOn(descriptor: number, services: Services): AccessLog {
  const logs = opened.get(services) ?? new Map<number, AccessLog>();
  if (!opened.has(services)) {
    opened.set(services, logs);
    process.on("exit", () => flushAccessLogs(services));
  }
  const log = logs.get(descriptor) ?? new AccessLog(descriptor);
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
}

function sinks({ settings }: Host, services: Services): readonly Sink[] {
  return settings.CustomLog.flatMap((custom) => {
    const descriptor = services.logDescriptor(custom.place);
    const format = compile(formatOf(custom, settings.LogFormat));
    return descriptor === undefined || format instanceof Refusal ? [] : [{ log: logOn(descriptor, services), format }];
  });
}

function recorder(host: Host, services: Services): Recorder | undefined {
  const to = sinks(host, services);
  if (to.length === 0) return undefined;
  const wantsReceived = host.settings.CustomLog.some((log) =>
    /%[^%]*[IS]/.test(formatOf(log, host.settings.LogFormat)),
  );
  return (exchange, bytes, finishedAt) => {
    const received = wantsReceived ? receivedOf(exchange.req) : 0;
    const { req, res, route, startedAt, keptAlive, client } = exchange;
    const entry = { req, res, route, startedAt, keptAlive, client, sent: bytes, received, finishedAt };
    for (const { log, format } of to) log.add(format(entry));
  };
}

export const logConfig: HttpModule = { name: "log_config", directives, recorder };
