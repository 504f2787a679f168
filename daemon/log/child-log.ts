// How a child writes to the error log: straight to an inherited descriptor, a line at a time, in the same format as the
// parent's. The parent sees none of it, so a child that prints a lot costs the parent nothing and cannot be blocked by
// it. What applications print is given the same form, line by line, with the child's pid.
import { StringDecoder } from "node:string_decoder";
import { levelOf } from "../../config/directives/log-level.ts";
import type { Level } from "../../config/configuration.ts";
import type { Order } from "../core/protocol.ts";
import type { ServerSettings } from "../directives.ts";
import { errorSink, type ErrorLogSettings, type ErrorSink } from "./error-sink.ts";
import { passes, type LogLine } from "./format.ts";

/** Standard error, which is the main error log wherever that is a file. */
const standardError = 2;
/** A line that never ends is cut into pieces of this many characters. */
const longestLine = 8_192;

export type Say = (line: LogLine) => void;

export interface ChildLog {
  /** Writes what the LogLevel lets through. */
  readonly say: Say;
  readonly sink: ErrorSink;
}

export type ChildLogSettings = ErrorLogSettings & Pick<ServerSettings, "LogLevel">;

/** The error log of the server, or a virtual host's own, by its settings. */
export function childLog({ logs }: Pick<Order, "logs">, settings: ChildLogSettings): ChildLog {
  const sink = errorSink(logs[settings.ErrorLog] ?? standardError, settings);
  process.on("exit", () => sink.finish());
  return {
    sink,
    say: (line) => {
      if (passes(line.level, levelOf(settings.LogLevel, line.module))) sink.write(line);
    },
  };
}

/**
 * Gives what the process prints the form of the log, whatever the LogLevel: an operator who lets an application print
 * wants to read it. Called once, before any application is loaded.
 */
export function captureOutput({ sink }: ChildLog): void {
  capture(process.stdout, "info", sink);
  capture(process.stderr, "error", sink);
}

function capture(stream: NodeJS.WriteStream, level: Level, sink: ErrorSink): void {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const say = (text: string) => sink.write({ level, module: "app", text });
  stream.write = (chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
    const lines = (rest + (typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk)))).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) say(line);
    for (; rest.length > longestLine; rest = rest.slice(longestLine)) say(rest.slice(0, longestLine));
    const callback = typeof encoding === "function" ? encoding : done;
    if (typeof callback === "function") process.nextTick(callback);
    return true;
  };
  process.on("exit", () => {
    if (rest !== "") say(rest);
  });
}
