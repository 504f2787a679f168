// How a child writes to the error log: straight to the inherited descriptor 2, a line at a time, in the same format as
// the parent's. The parent sees none of it, so a child that prints a lot costs the parent nothing and cannot be blocked
// by it. What applications print is given the same form, line by line, with the child's pid.
import { writeSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";
import { levelOf, type LogLevelSetting } from "../../config/directives/log-level.ts";
import type { Level } from "../../config/configuration.ts";
import { formatLine, passes, type LogLine } from "./format.ts";

const errorLog = 2;
/** A line that never ends is cut into pieces of this many characters. */
const longestLine = 8_192;

export type Say = (line: LogLine) => void;

/** Writes what the LogLevel lets through, to the server's error log or a virtual host's own. */
export function childLog(logLevel: readonly LogLevelSetting[], descriptor = errorLog): Say {
  return (line) => {
    if (passes(line.level, levelOf(logLevel, line.module))) write(line, descriptor);
  };
}

function write(line: LogLine, descriptor = errorLog): void {
  try {
    writeSync(descriptor, formatLine(line, performance.timeOrigin + performance.now(), process.pid));
  } catch {
    // The disk is full, or the log is a pipe whose reader is gone: a server does not stop for that.
  }
}

/**
 * Gives what the process prints the form of the log, whatever the LogLevel: an operator who lets an application print
 * wants to read it. Called once, before any application is loaded.
 */
export function captureOutput(): void {
  capture(process.stdout, "info");
  capture(process.stderr, "error");
}

function capture(stream: NodeJS.WriteStream, level: Level): void {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const say = (text: string) => write({ level, module: "app", text });
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
