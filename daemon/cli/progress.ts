// What a long action is waiting for, on one line of the terminal that is overwritten and in the end wiped: children that
// get ready, children that have not left yet. Where there is no terminal nothing is written: the outcome is a line anyway.
import { ask } from "../control/client.ts";
import type { StatusReport } from "../core/status.ts";
import { coloured, plain, type Paint } from "../core/terminal.ts";
import type { Verb } from "./verbs.ts";

/** Colours for a terminal, unless its user wants none (https://no-color.org). */
export function paintFor({ isTTY }: { readonly isTTY?: boolean }): Paint {
  const { NO_COLOR = "" } = process.env;
  return isTTY === true && NO_COLOR === "" ? coloured : plain;
}

/** Milliseconds: an action that is done by then shows no progress. */
const first = 400;
const period = 250;

const isUp = ({ scoreboard }: StatusReport["children"][number]) => /[^S]/.test(scoreboard);
const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "ren"}`;

/** What the server looks like while it does this. */
export function progressText(verb: Verb, { children, generation }: StatusReport): string {
  const newer = children.filter((child) => child.generation > generation);
  const older = children.length - newer.length;
  const ready = (those: typeof children) => `${those.filter(isUp).length} of ${plural(those.length, "child")} ready`;
  if (verb === "start" || verb === "restart") return ready(children);
  if (verb === "stop" || verb === "graceful-stop") {
    // A child that was told to leave counts in no number of workers: its letters tell.
    const letters = children.map(({ scoreboard }) => scoreboard).join("");
    return `${plural(children.length, "child")} left, ${letters.replaceAll(/[^RWLG]/g, "").length} still at work`;
  }
  return newer.length === 0
    ? `generation ${generation} serves with ${plural(older, "child")}`
    : `generation ${newer[0]?.generation}: ${ready(newer)}, ${older} old serve on`;
}

/** Shows progress on the terminal until the action is over. */
export async function withProgress<T>(verb: Verb, socket: string, action: Promise<T>): Promise<T> {
  const { stderr } = process;
  if (!stderr.isTTY) return action;
  const began = performance.now();
  let text = "";
  const draw = async () => {
    const reply = await ask(socket, "status");
    if (reply.reached && reply.status === 200) text = progressText(verb, JSON.parse(reply.body) as StatusReport);
    if (over) return;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    stderr.write(`\r${`${verb}: ${text === "" ? "" : `${text}, `}${seconds} s`.slice(0, stderr.columns - 1)}\u001b[K`);
  };
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  const delay = setTimeout(() => (timer = setInterval(() => void draw(), period)), first);
  try {
    return await action;
  } finally {
    over = true;
    clearTimeout(delay);
    clearInterval(timer);
    if (timer !== undefined) stderr.write("\r\u001b[K");
  }
}
