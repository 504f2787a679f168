// How long the server puts up with what does not end: requests and event loops that are stuck. Read by the children
// (daemon/child/watch/). Apache has no counterpart: its workers wait for ever for a handler. Times are in seconds.
import { defineDirectives, type Directive, Refusal } from "../directive.ts";
import { everywhere, row, type RowOptions, seconds } from "../kinds.ts";

/** Seconds, or a number with a unit (ms, s, mi, h); 0 is never. */
function patience(options: Omit<RowOptions<number>, "syntax" | "initial">, name: string): Directive<number> {
  return row(
    { syntax: "seconds", initial: 0, ...options },
    [1, 1],
    ([text = ""]) => seconds(text) ?? new Refusal(`${name} has wrong format`),
  );
}

export const patienceRows = defineDirectives({
  RequestTimeout: patience(
    {
      help: "A request that is not answered after this long gets 504, and a worker that is stuck in it is replaced",
      contexts: everywhere,
    },
    "RequestTimeout",
  ),
  ChildWatchdog: patience(
    { help: "A child or thread whose event loop has not turned for this long is replaced; 0 is never" },
    "ChildWatchdog",
  ),
});
