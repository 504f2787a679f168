// `httpdctl`: the server's hand, as apachectl is Apache's: start, stop, restart, graceful, graceful-stop, status,
// fullstatus, configtest. `httpdctl -k …` and every other option of httpd go to httpd unchanged.
import { existsSync } from "node:fs";
import { nearest } from "../../config/nearest.ts";
import { ask, type Reply } from "../control/client.ts";
import { terminalText } from "../core/status-text.ts";
import type { StatusReport } from "../core/status.ts";
import { findServer } from "./find-server.ts";
import { findPlaces, placesIn, type FoundPlaces } from "../parent/places.ts";
import type { Source } from "../parent/read-design.ts";
import { configtest } from "./configtest.ts";
import { printEvents } from "./events.ts";
import { hintAt } from "./hint.ts";
import { httpd } from "./httpd.ts";
import { parseArguments, type CommandLine } from "./options.ts";
import { mindOutput } from "./output.ts";
import { paintFor, withProgress } from "./progress.ts";
import { designOrComplain, lostFolder, sourceFrom, workingFolder } from "./source.ts";
import { takeLongOptions, type Flags } from "./long-options.ts";
import { top } from "./top.ts";
import { upgrade } from "./upgrade.ts";
import { signal, start, unanswering, type Outcome, type Verb } from "./verbs.ts";

interface Word {
  readonly help: string;
  readonly run: (source: Source, flags: Flags) => Promise<number> | number;
}

const change = (verb: Exclude<Verb, "start">, help: string): Word => ({
  help,
  run: async (source, { answer }) => {
    const places = await findPlaces(source);
    return conclude(await withProgress(verb, places.controlSocket, signal(verb, source, places, answer)));
  },
});

/** One row a command: the word, its help, what it does. */
const words: Readonly<Record<string, Word>> = {
  start: { help: "start the server and wait until it serves", run: begin },
  stop: change("stop", "end everything at once"),
  restart: change("restart", "end every child at once and begin anew (--no-wait)"),
  graceful: change(
    "graceful",
    "read httpd.conf anew; the old generation goes when the new one serves (--wait, --no-wait)",
  ),
  "graceful-stop": change("graceful-stop", "finish what is in flight, then end"),
  upgrade: {
    help: "become the version of this command, under the same pid and without losing a request (--node path)",
    run: async (source, { node }) => conclude(await upgrade(await findPlaces(source), node)),
  },
  status: {
    help: "show the state of the server (--json for machines)",
    run: (source, flags) => status(source, flags, false),
  },
  fullstatus: { help: "the same with every worker", run: (source, flags) => status(source, flags, true) },
  top: { help: "the server live, in the whole terminal: children or requests, sorted", run: watchTop },
  events: { help: "what happens, as it happens", run: watchEvents },
  configtest: {
    help: "check httpd.conf (--load: load the applications too, and tell what a graceful would change)",
    run: (source, { extent }) => configtest(source, extent),
  },
};

export async function httpdctl(args: readonly string[]): Promise<void> {
  mindOutput("httpdctl");
  const taken = takeLongOptions(args);
  if (typeof taken === "string") return refuse(`httpdctl: ${taken}`);
  const { flags, rest } = taken;
  const line = parseArguments(rest);
  if (typeof line === "string") return refuse(`httpdctl: ${line}`);
  const [word, surplus] = line.words;
  if (flags.version) return httpd(["-v"]);
  if (flags.help || line.given.h !== undefined || word === "help") return void process.stdout.write(usage());
  if (word === undefined) return isForHttpd(line) ? httpd(rest) : refuse("httpdctl: no command");
  const found = Object.hasOwn(words, word) ? words[word] : undefined;
  if (found === undefined) return refuse(`httpdctl: ${word}: no such command${meant(word)}`);
  if (surplus !== undefined) return refuse(`httpdctl: ${surplus}: ${word} takes options only`);
  const lost = lostFolder(line);
  if (lost !== undefined)
    return void (process.exitCode = conclude({ exit: 1, text: `httpdctl: ${lost}`, say: "error" }));
  const exit = await found.run(sourceFrom(line), flags);
  // Where there is no folder, none can be meant.
  if (exit !== 0) process.stderr.write(hintAt(line, workingFolder() ?? "/", existsSync));
  process.exitCode = exit;
}

/** What PM2 and other supervisors call it. */
const elsewhere: Readonly<Record<string, string>> = {
  reload: "graceful",
  ls: "status",
  list: "status",
  ps: "status",
  jlist: "status --json",
  describe: "fullstatus",
  show: "fullstatus",
  monit: "top",
  kill: "stop",
  delete: "stop",
  quit: "graceful-stop",
  test: "configtest",
};

function meant(word: string): string {
  const suggestion = Object.hasOwn(elsewhere, word) ? elsewhere[word] : nearest(word, Object.keys(words));
  return suggestion === undefined ? "" : `; did you mean '${suggestion}'?`;
}

/** Something httpd itself is to do: -k stop, -t, -V … */
function isForHttpd({ given }: CommandLine): boolean {
  return (["k", "t", "v", "V", "l", "L", "M", "S", "X"] as const).some((letter) => given[letter] !== undefined);
}

async function begin(source: Source): Promise<number> {
  const design = await designOrComplain(source);
  if (design === undefined) return 1;
  const places = placesIn(design.configuration.server.settings);
  return conclude(await withProgress("start", places.controlSocket, start(source, places)));
}

async function status(source: Source, { json }: Flags, full: boolean): Promise<number> {
  const places = await findPlaces(source);
  const reply = await ask(places.controlSocket, "status");
  if (!reply.reached || reply.status !== 200) return unanswered(reply, places);
  process.stdout.write(
    json
      ? reply.body
      : terminalText(JSON.parse(reply.body) as StatusReport, {
          full,
          rows: full ? undefined : process.stdout.rows,
          columns: process.stdout.columns,
        }),
  );
  return 0;
}

async function watchTop(source: Source): Promise<number> {
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY)
    return conclude({ exit: 1, text: "httpdctl: top needs a terminal; try status or status --json", say: "error" });
  const places = await findPlaces(source);
  const end = await top(places.controlSocket, stdin, stdout);
  return end.how === "quit" ? 0 : unanswered(end.reply, places);
}

async function watchEvents(source: Source): Promise<number> {
  const places = await findPlaces(source);
  const reply = await printEvents(places.controlSocket, process.stdout, paintFor(process.stdout));
  return reply.reached && reply.status === 200 ? 0 : unanswered(reply, places);
}

async function unanswered(reply: Reply, places: FoundPlaces): Promise<number> {
  if (!reply.reached) return notReached(places, reply.code);
  return conclude({ exit: 1, text: reply.body.trim(), say: "error" });
}

async function notReached(places: FoundPlaces, code: string): Promise<number> {
  const found = await findServer(places);
  // Nobody at the place that a broken file seems to name: that proves nothing.
  const nobody = places.wrong ?? "httpd is not running";
  const text = found.state === "running" ? unanswering(found.pid, places, code) : nobody;
  return conclude({ exit: 1, text, say: "error" });
}

function conclude({ exit, text, say }: Outcome): number {
  if (text !== "") (say === "error" ? process.stderr : process.stdout).write(`${text}\n`);
  return exit;
}

function usage(): string {
  const rows = Object.entries(words).map(([word, { help }]) => `  ${word.padEnd(14)} ${help}\n`);
  return `Usage: httpdctl [-f file] [-d directory] [-D name] [-C|-c "directive"] command\n${rows.join("")}  -k verb …      as httpd; httpd -h lists its options\n`;
}

function refuse(why: string): void {
  process.stderr.write(`${why}\n${usage()}`);
  process.exitCode = 1;
}
