// How much a client may send: part of the core's table. Read by the request pipeline. Sizes are in bytes.
// Apache's counterpart: set_limit_req_line and its kin (server/core.c).
import { defineDirectives, type Directive, Refusal } from "../directive.ts";
import { atoi, row, type RowOptions, serverAndHosts } from "../kinds.ts";

/** A limit read by atoi that may not be negative. `name` is as Apache's message has it. */
function limit(options: Omit<RowOptions<number>, "syntax">, name: string, remark = ""): Directive<number> {
  return row({ syntax: "number", contexts: serverAndHosts, ...options }, [1, 1], ([text = ""]) => {
    const value = atoi(text);
    return value >= 0 ? value : new Refusal(`${name} "${text}" must be a non-negative integer${remark}`);
  });
}

/** Sizes may have 63 bits; a number keeps 53 of them, and nobody sends so much. */
function readBodyLimit([text = ""]: readonly string[]): number | Refusal {
  const digits = /^[ \t]*([+-]?\d+)$/.exec(text)?.[1];
  if (digits !== undefined && BigInt.asIntN(64, BigInt(digits)) !== BigInt(digits)) {
    return new Refusal("LimitRequestBody argument is not parsable.");
  }
  const value = Number(digits ?? Number.NaN);
  return value >= 0 ? value : new Refusal("LimitRequestBody requires a non-negative integer.");
}

export const limits = defineDirectives({
  LimitRequestLine: limit({ help: "Longest request line", initial: 8190 }, "LimitRequestLine"),
  LimitRequestFields: limit(
    { help: "Most header fields in a request; 0 is no limit", initial: 100 },
    "LimitRequestFields",
    " (0 = no limit)",
  ),
  LimitRequestFieldsize: limit({ help: "Longest header field", initial: 8190 }, "LimitRequestFieldsize"),
  LimitRequestBody: row<number>(
    { syntax: "bytes", help: "Longest request body; 0 is no limit", initial: 1073741824, override: "All" },
    [1, 1],
    readBodyLimit,
  ),
});
