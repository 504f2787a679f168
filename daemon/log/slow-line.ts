// An entry of the SlowRequestLog: a line with what is known of the request, and below it the stack where it stands if it
// blocks its event loop. Used by child/slow-requests.ts.
import type { SlowRequest } from "../core/slow.ts";
import { logTime } from "./format.ts";
import { escapeItem } from "./log-escape.ts";

export interface SlowPlace {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly pid: number;
  readonly slot: number;
  /** Undefined where it was not looked for or could not be had. */
  readonly stack: readonly string[] | undefined;
}

/** The server's own frames below the application's tell nobody anything. */
function telling(stack: readonly string[]): readonly string[] {
  const last = stack.findLastIndex((frame) => !/(?:\(|^at )(?:node:|\S*\/dist\/daemon\/)/.test(frame));
  return last < 0 ? stack : stack.slice(0, last + 1);
}

function standing({ blocks }: SlowRequest, stack: SlowPlace["stack"]): string {
  if (!blocks) return "; its event loop turns: it waits for something";
  return stack === undefined
    ? ", and its event loop is blocked outside of JavaScript"
    : `, and its event loop is blocked\n${telling(stack)
        .map((frame) => `    ${frame}`)
        .join("\n")}`;
}

/** What stands in the scoreboard came from clients, and an application could have written it: it is escaped. */
export function slowEntry(slow: SlowRequest, { now, pid, slot, stack }: SlowPlace): string {
  const { thread, vhost, request, client, requestId } = slow.worker;
  const id = requestId === "" ? "" : ` id ${escapeItem(requestId)}`;
  const what = `${escapeItem(vhost)} "${escapeItem(request)}" from ${escapeItem(client)}${id}`;
  const head = `[${logTime(now)}] [pid ${pid}] [worker ${slot}/${thread}]`;
  return `${head} ${what} has taken ${slow.seconds.toFixed(1)} s${standing(slow, stack)}\n`;
}
