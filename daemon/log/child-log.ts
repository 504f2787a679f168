// How a child writes to the error log: straight to an inherited descriptor, a line at a time, in the same format as the
// parent's. The parent sees none of it, so a child that prints a lot costs the parent nothing and cannot be blocked by
// it. What applications print is given the same form, line by line, with the child's pid. What goes past Node's streams, by
// native code and the programs that they start, the parent logs (os/prints.ts).
import { StringDecoder } from "node:string_decoder";
import { levelOf } from "../../config/directives/log-level.ts";
import type { Level } from "../../config/configuration.ts";
import { longestLine, printedLines } from "../core/lines.ts";
import type { Order } from "../core/protocol.ts";
import type { ServerSettings } from "../directives.ts";
import { waitWhenFull } from "../os/pipes.ts";
import { errorSink, type ErrorLogSettings, type ErrorSink } from "./error-sink.ts";
import { passes, type LogLine } from "./format.ts";

/** Standard error, which is the error log of `httpd -X`. */
export const standardError = 2;

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
 * wants to read it. `seen` is told of each line too. Called once, before any application is loaded.
 */
export function captureOutput({ sink }: ChildLog, seen: (line: string) => void): void {
  capture(process.stdout, "info", sink, seen);
  capture(process.stderr, "error", sink, seen);
}

type Stream = NodeJS.WriteStream & { readonly fd: number };

function capture(stream: Stream, level: Level, sink: ErrorSink, seen: (line: string) => void): void {
  // Node made the pipe one that does not block, for all who have it: programs that the application starts would lose lines.
  waitWhenFull(stream.fd);
  const decoder = new StringDecoder("utf8");
  const lines = printedLines(longestLine, (text) => {
    sink.write({ level, module: "app", text });
    seen(text);
  });
  stream.write = (chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
    lines.take(typeof chunk === "string" ? chunk : decoder.write(Buffer.from(chunk)));
    const callback = typeof encoding === "function" ? encoding : done;
    if (typeof callback === "function") process.nextTick(callback);
    return true;
  };
  process.on("exit", () => lines.end());
}
