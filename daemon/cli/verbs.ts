// start, stop, restart, graceful, graceful-stop: what `httpd -k VERB` and `httpdctl VERB` both do, and say differently.
// Each waits until the thing is done and knows its outcome. Apache: ap_signal_server (server/mpm_unix.c), which signals
// and does not wait.
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { ask } from "../control/client.ts";
import { httpdCommand } from "../installation.ts";
import { findServer } from "./find-server.ts";
import { lookAtPidFile } from "../os/pid-file.ts";
import { signalServer } from "../os/signal-server.ts";
import type { FoundPlaces, Places } from "../parent/places.ts";
import { childrenInWords, successText, type Verdict } from "../parent/verdict.ts";
import { sourceArguments, type Source } from "../parent/read-design.ts";

export type Verb = "start" | "stop" | "restart" | "graceful" | "graceful-stop";
export const verbs: readonly Verb[] = ["start", "restart", "graceful", "graceful-stop", "stop"];

/** When a change is to be answered. */
export type Answer = "at-once" | "when-serving" | "when-drained";

/** How a verb ended. `text` is for people; "quiet" is said by httpdctl only, "always" by `httpd -k` too. */
export interface Outcome {
  readonly exit: 0 | 1;
  readonly text: string;
  readonly say: "quiet" | "always" | "error";
}

const quiet = (text: string): Outcome => ({ exit: 0, text, say: "quiet" });
const always = (text: string): Outcome => ({ exit: 0, text, say: "always" });
export const failed = (text: string): Outcome => ({ exit: 1, text, say: "error" });

/** The environment variable that tells a server on which descriptor somebody waits for it to be ready. */
export const readyVariable = "HTTPD_READY_FD";

/** What a server that got ready tells whoever started it. */
export interface ReadyMessage {
  readonly pid: number;
  readonly children: number;
  readonly listeners: readonly string[];
}

/** Starts a server unless one runs. */
export async function start(source: Source, places: Places): Promise<Outcome> {
  const found = await findServer(places);
  return found.state === "running" ? always(`httpd (pid ${found.pid}) already running`) : launch(source);
}

/** Starts a server in the background and waits until it serves, or has said on stderr why it does not. */
function launch(source: Source): Promise<Outcome> {
  const child = spawn(process.execPath, [httpdCommand, ...sourceArguments(source)], {
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "pipe"],
    env: { ...process.env, [readyVariable]: "3" },
  });
  let told = "";
  child.stdio[3]?.on("data", (chunk: Buffer) => (told += chunk.toString()));
  return new Promise((done) => {
    const finish = (code: number | null): void => {
      child.unref();
      if (told === "") return done({ exit: code === 0 ? 0 : 1, text: "", say: "quiet" });
      const { pid, children, listeners } = JSON.parse(told) as ReadyMessage;
      done(
        quiet(
          `httpd started (pid ${pid}): listening on ${listeners.map(addressForPeople).join(", ")}, ${childrenInWords(children)} ready`,
        ),
      );
    };
    // The pipe ends when the server is ready, or with the process when it is not.
    child.stdio[3]?.on("end", () => {
      if (told !== "") finish(0);
    });
    child.on("exit", finish);
    child.on("error", (error) => done(failed(`cannot start httpd: ${error.message}`)));
  });
}

/** "[::]:8080", which is every address of this machine, as what can be typed into a browser here. */
function addressForPeople(listener: string): string {
  return `http://${listener.replace(/^(?:\[::\]|0\.0\.0\.0):/, "localhost:")}/`;
}

/** Carries out any verb but start against what the PidFile says. */
export async function signal(
  verb: Exclude<Verb, "start">,
  source: Source,
  places: FoundPlaces,
  answer: Answer = "when-serving",
): Promise<Outcome> {
  const found = await findServer(places);
  if (found.state === "unreadable") return failed(`cannot read ${places.pidFile}: ${found.why}`);
  if (found.state !== "running") {
    const isEnd = verb === "stop" || verb === "graceful-stop";
    // Nobody at the place that a broken file seems to name: that proves nothing.
    if (isEnd && places.wrong !== undefined) return failed(places.wrong);
    if (isEnd)
      return always(
        found.state === "stale" && found.pid > 0
          ? `httpd (pid ${found.pid}?) not running`
          : "httpd (no pid file) not running",
      );
    const outcome = await launch(source);
    return outcome.exit === 0
      ? { ...outcome, say: "always", text: `httpd not running, trying to start\n${outcome.text}`.trimEnd() }
      : outcome;
  }
  const reply = await ask(places.controlSocket, verb, answer === "when-serving" ? "" : `answer=${answer}`);
  if (reply.reached) return outcomeOf(verb, found.pid, reply.status, reply.body);
  if (reply.code === "EACCES" || reply.code === "EPERM") {
    return failed(unanswering(found.pid, places, reply.code));
  }
  if (reply.asked && (verb === "restart" || verb === "graceful")) return failed(unheard(verb, found.pid, reply.code));
  return bySignal(verb, found.pid, places, reply.code);
}

/** Of a server that runs and whose control socket does not answer. */
export function unanswering(pid: number, { controlSocket }: Places, code: string): string {
  return code === "EACCES" || code === "EPERM"
    ? `httpd (pid ${pid}) belongs to another user: ${controlSocket} may not be opened`
    : `httpd (pid ${pid}) runs, but ${controlSocket} does not answer (${code})`;
}

/** It may be at it: to ask again is not ours. */
const unheard = (verb: string, pid: number, code: string): string =>
  `${verb}: httpd (pid ${pid}) closed the connection before it answered (${code}); its error log tells what came of it`;

const consequence = {
  refused: "refused, the running generation goes on",
  failed: "failed, no child is ready; the server goes on trying",
} as const;

/** What came of a change, as the server answered it. */
export function outcomeOf(verb: Verb | "upgrade", pid: number, status: number, body: string): Outcome {
  if (verb === "stop" || verb === "graceful-stop")
    return status === 200 ? quiet(`httpd (pid ${pid}) stopped`) : failed(body.trim());
  if (status === 202) return quiet(`${verb}: httpd (pid ${pid}) does it in its turn; its error log tells how it ends`);
  if (status !== 200 && status !== 409) return failed(body.trim());
  const verdict = JSON.parse(body) as Verdict;
  if (!verdict.ok) return failed(`${verb} ${consequence[verdict.outcome]}:\n${verdict.reason}`);
  return quiet(successText(verb, verdict));
}

/** The control socket does not answer: the signal says the same, and the PidFile's lock tells when a stop is done. */
async function bySignal(verb: Exclude<Verb, "start">, pid: number, places: Places, code: string): Promise<Outcome> {
  if (!signalServer(pid, places.pidFile, verb)) {
    const who = `the pid in ${places.pidFile} (${pid}) is not its own or may not be signalled`;
    return failed(`httpd runs, but its control socket does not answer (${code}), and ${who}`);
  }
  if (verb === "restart" || verb === "graceful")
    return quiet(`httpd (pid ${pid}) signalled: its control socket does not answer (${code})`);
  while (lookAtPidFile(places.pidFile).state === "running") await sleep(50);
  return quiet(`httpd (pid ${pid}) stopped`);
}
