// LogIOTrackTTFB: when the first byte of an answer goes out, for %^FB in a LogFormat. Apache's counterpart: mod_logio.
// Where it is off nothing is added to a request.
import { defineDirectives } from "../../../config/directive.ts";
import { everywhere, flag } from "../../../config/kinds.ts";
import { firstByteAt } from "../../log/log-items.ts";
import { steadyNow } from "../../os/clock.ts";
import type { Check, Exchange, HttpModule } from "../module.ts";

export const directives = defineDirectives({
  LogIOTrackTTFB: flag({
    help: "Whether the time to the first byte of each answer is measured, for %^FB of LogFormat",
    initial: false,
    contexts: everywhere,
  }),
});

type Timed = Exchange["res"] & { [firstByteAt]?: number };

/** Node begins every answer by writeHead(), whether the application calls it or not. */
const track: Check = ({ res }) => {
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => Exchange["res"];
  res.writeHead = (...args: unknown[]) => {
    (res as Timed)[firstByteAt] ??= steadyNow();
    return writeHead(...args);
  };
  return undefined;
};

export const logio: HttpModule = {
  name: "logio",
  directives,
  check: ({ settings }) => (settings.LogIOTrackTTFB ? track : undefined),
};
