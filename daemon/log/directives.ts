// The directives of the error log's form, and the log of slow requests. Where it is and how much is said stand in config/directives/core.ts. Apache's
// counterpart: set_errorlog_format (server/core.c).
import { defineDirectives, Refusal } from "../../config/directive.ts";
import { logPlace, row, seconds, serverAndHosts } from "../../config/kinds.ts";
import { compileErrorFormat, type ErrorFormatKind } from "./error-format.ts";

export interface ErrorLogFormatValue {
  readonly kind: ErrorFormatKind;
  /** A format, or "json". */
  readonly format: string;
}

export interface SlowRequestLogValue {
  /** Absolute file name, or |program. */
  readonly place: string;
  readonly seconds: number;
}

const kinds: readonly string[] = ["request", "connection"] satisfies readonly ErrorFormatKind[];

export const directives = defineDirectives({
  ErrorLogFormat: row<readonly ErrorLogFormatValue[]>(
    {
      syntax: "[request|connection] format|json",
      help: "Form of error log lines, and what is said once for a request or connection that has any",
      initial: [],
      contexts: serverAndHosts,
      merge: "append",
    },
    [1, 2],
    ([first = "", second], _at, before = []) => {
      const kind = second === undefined ? "" : first.toLowerCase();
      if (kind !== "" && !kinds.includes(kind))
        return new Refusal("ErrorLogFormat type must be one of request, connection");
      const value = { kind: kind as ErrorFormatKind, format: second ?? first };
      const compiled = value.format === "json" ? undefined : compileErrorFormat(value.format, value.kind);
      return compiled instanceof Refusal ? compiled : [...before, value];
    },
  ),
  SlowRequestLog: row<SlowRequestLogValue | undefined>(
    {
      syntax: 'file|"|program" seconds',
      help: "Where requests are told of that take longer, with the stack of those that block their event loop",
      initial: undefined,
    },
    [2, 2],
    ([file = "", time = ""], at) => {
      const limit = seconds(time);
      return limit === undefined || limit < 0.1
        ? new Refusal("SlowRequestLog needs a time of at least 100 ms")
        : { place: logPlace(file, at), seconds: limit };
    },
  ),
});
