// The parent's error log: winston with Apache's line format, appending to a descriptor that a graceful can exchange.
// Children write the same format to the same file by themselves (log/child-log.ts).
import { writeSync } from "node:fs";
import { Writable } from "node:stream";
import winston from "winston";
import { levelOf, logLevels, type LogLevelSetting } from "../../config/directives/log-level.ts";
import { formatLine, passes, type LogLine } from "./format.ts";

/** Where winston's lines end up: a descriptor, written synchronously so that last words are kept. */
function appendTo(fd: () => number): Writable {
  return new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      try {
        writeSync(fd(), line);
      } catch {
        // The disk is full, or the terminal is gone: a server does not stop for that.
      }
      done();
    },
  });
}

export interface ErrorLog {
  readonly say: (line: LogLine) => void;
  /** Goes on with another descriptor and LogLevel. */
  readonly moveTo: (fd: number, logLevel: readonly LogLevelSetting[]) => void;
}

export function errorLog(fd: number, logLevel: readonly LogLevelSetting[]): ErrorLog {
  let threshold = logLevel;
  let descriptor = fd;
  const logger = winston.createLogger({
    levels: Object.fromEntries(logLevels.map((level, severity) => [level, severity])),
    // What passes is decided by LogLevel, which knows modules.
    level: logLevels.at(-1) ?? "debug",
    format: winston.format((info) => {
      const line = info as unknown as LogLine & { message: string };
      info[Symbol.for("message")] = formatLine(
        { ...line, text: line.message },
        performance.timeOrigin + performance.now(),
        process.pid,
      );
      return info;
    })(),
    transports: [new winston.transports.Stream({ stream: appendTo(() => descriptor), eol: "" })],
  });
  return {
    say({ level, module, id, text }) {
      // At start and end Apache says its notices whatever the LogLevel: an operator must see that the server runs.
      if (level !== "notice" && !passes(level, levelOf(threshold, module))) return;
      logger.log({ level, message: text, module, ...(id === undefined ? {} : { id }) });
    },
    moveTo(next, nextLevel) {
      descriptor = next;
      threshold = nextLevel;
    },
  };
}
