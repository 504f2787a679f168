// How long the server puts up with what does not end: requests and event loops that are stuck. Read by the children
// (daemon/child/watch/). Apache has no counterpart: its workers wait for ever for a handler. Times are in seconds.
import { defineDirectives, type Directive, Refusal } from "../directive.ts";
import { RequestReadTimeout } from "./read-timeout.ts";
import { everywhere, row, type RowOptions, seconds } from "../kinds.ts";

/** Seconds, or a number with a unit (ms, s, mi, h); 0 is never. */
function patience(options: Omit<RowOptions<number>, "syntax" | "initial">, name: string): Directive<number> {
  return row(
    { syntax: "seconds", initial: 0, ...options },
    [1, 1],
    ([text = ""]) => seconds(text) ?? new Refusal(`${name} has wrong format`),
  );
}

const units = ["", "K", "M", "G"];

/** "300M": a number of bytes, or of 1024, 1024² or 1024³ of them. */
function bytes(text: string): number | undefined {
  const found = /^(\d+)([KMG]?)B?$/i.exec(text);
  return found === null ? undefined : Number(found[1]) * 1024 ** units.indexOf(found[2]?.toUpperCase() ?? "");
}

export const patienceRows = defineDirectives({
  RequestTimeout: patience(
    {
      help: "A request that is not answered after this long gets 504, and a worker that is stuck in it is replaced",
      contexts: everywhere,
    },
    "RequestTimeout",
  ),
  ChildMaxMemory: row<{ readonly soft: number; readonly hard: number }>(
    {
      syntax: "soft [hard]",
      help: "Memory (300M, 1G) above which a child is replaced, and above which it is killed; 0 is no limit",
      initial: { soft: 0, hard: 0 },
    },
    [1, 2],
    ([low = "", high = "0"]) => {
      const soft = bytes(low);
      const hard = bytes(high);
      if (soft === undefined || hard === undefined)
        return new Refusal("ChildMaxMemory takes bytes, or a number with K, M or G");
      return hard > 0 && hard < soft
        ? new Refusal("ChildMaxMemory: the hard limit must not be below the soft one")
        : { soft, hard };
    },
  ),
  QueueTimeout: patience(
    { help: "A request that waited longer than this before a worker took it is answered with 503; 0 is never" },
    "QueueTimeout",
  ),
  RequestReadTimeout,
  ChildWatchdog: patience(
    { help: "A child or thread whose event loop has not turned for this long is replaced; 0 is never" },
    "ChildWatchdog",
  ),
});
