// The parent's error log: winston with the form of the configuration, writing to a descriptor that a graceful can
// exchange. Children write the same form to the same log by themselves (log/child-log.ts).
import { Writable } from "node:stream";
import winston from "winston";
import { levelOf, logLevels } from "../../config/directives/log-level.ts";
import type { ServerSettings } from "../directives.ts";
import { errorSink } from "./error-sink.ts";
import { passes, type LogLine } from "./format.ts";

export interface ErrorLog {
  readonly say: (line: LogLine) => void;
  /** Goes on with another descriptor and other settings. */
  readonly moveTo: (fd: number, settings: ServerSettings) => void;
  /** The server ends: waits a moment for a log program that is slow. */
  readonly finish: () => void;
}

/** Winston's end: lines, written synchronously, so that last words are kept. */
function linesTo(write: (line: LogLine) => void): winston.transport {
  const stream = new Writable({
    objectMode: true,
    write({ line }: { readonly line: LogLine }, _encoding, done) {
      write(line);
      done();
    },
  });
  // Winston asks every stream for this method's arity, to know old transports by it, and writes to the stream.
  return Object.assign(stream, { log: () => {} });
}

export function errorLog(fd: number, first: ServerSettings): ErrorLog {
  let settings = first;
  let sink = errorSink(fd, first);
  const logger = winston.createLogger({
    levels: Object.fromEntries(logLevels.map((level, severity) => [level, severity])),
    // What passes is decided by LogLevel, which knows modules.
    level: logLevels.at(-1) ?? "debug",
    transports: [linesTo((line) => sink.write(line))],
  });
  return {
    say(line) {
      // At start and end Apache says its notices whatever the LogLevel: an operator must see that the server runs.
      if (line.level !== "notice" && !passes(line.level, levelOf(settings.LogLevel, line.module))) return;
      logger.log({ level: line.level, message: line.text, line });
    },
    moveTo(next, nextSettings) {
      // The old descriptor is closed after this.
      sink.finish();
      settings = nextSettings;
      sink = errorSink(next, nextSettings);
    },
    finish: () => sink.finish(),
  };
}
