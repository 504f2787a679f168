// `httpd`: reads its options and does what they ask. Apache: main (server/main.c).
import { closeSync, writeSync } from "node:fs";
import { logLevels, type LogLevelName } from "../../config/directives/log-level.ts";
import { choose } from "../../config/kinds.ts";
import type { Invocation } from "../invocation.ts";
import { dup2 } from "../os/libc.ts";
import { openLog } from "../os/log-files.ts";
import { findPlaces, placesIn } from "../parent/places.ts";
import type { Design } from "../parent/design.ts";
import type { Source } from "../parent/read-design.ts";
import { dump, dumpRefused, includedFiles } from "./dumps.ts";
import { listDirectives, listModules, settingsReport } from "./listings.ts";
import { dumpsOf, parseArguments, usage, type CommandLine } from "./options.ts";
import { mindOutput } from "./output.ts";
import { check, designOrComplain, lostFolder, readForPrinting, sourceFrom } from "./source.ts";
import { readyVariable, signal, start, verbs, type Outcome, type ReadyMessage, type Verb } from "./verbs.ts";
import { built, serverVersion } from "./version.ts";

export async function httpd(args: readonly string[]): Promise<void> {
  mindOutput("httpd");
  const line = parseArguments(args, ["v", "l", "h"]);
  if (typeof line === "string") return refuse(`httpd: ${line}\n${usage("httpd")}`);
  if (line.words.length > 0 || line.given.h !== undefined) return refuse(usage("httpd"));
  const levels = (line.given.e ?? []).map((level) => choose(logLevels, level));
  if (levels.includes(undefined)) return refuse(usage("httpd"));
  const least = levels.at(-1);
  const [verb, ...more] = line.given.k ?? [];
  if (verb !== undefined && !isVerb(verb)) return refuse(`httpd: -k ${verb}: no such verb\n${usage("httpd")}`);
  if (more.length > 0) return refuse(`httpd: -k is given more than once\n${usage("httpd")}`);
  const listing = listingFor(line);
  if (listing !== undefined) return void process.stdout.write(listing);
  const lost = lostFolder(line);
  if (lost !== undefined) return refuse(`httpd: ${lost}\n`);
  logErrorsTo(line.given.E?.at(-1));
  const source = sourceFrom(line);
  if (isForPrinting(line)) return print(line, source, least);
  // Asked by a server that is to become this program: whether all of it loads.
  if (process.env["HTTPD_HANDOVER_TEST"] !== undefined) await import("../main.ts");
  if (line.given.t !== undefined) return exit(await check(source, least));
  if (verb !== undefined && verb !== "start") return conclude(await signal(verb, source, await findPlaces(source)));
  if (process.env["HTTPD_HANDOVER"] !== undefined) return takeOver(source);
  // A server that was started in the background reads again what was read, and warned of, where it was asked for.
  const design = await designOrComplain(source, process.env[readyVariable] === undefined ? least : "error");
  return design === undefined ? exit(1) : launch(line, source, design);
}

/** The options that need no configuration. */
function listingFor({ given }: CommandLine): string | undefined {
  if (given.v !== undefined) return `Server version: ${serverVersion()}\nServer built:   ${built()}\n`;
  return given.l === undefined ? undefined : listModules(undefined);
}

/** -E: from here on whatever goes to stderr goes to this file, also from a server that is started. */
function logErrorsTo(file: string | undefined): void {
  if (file === undefined) return;
  const opened = openLog(file);
  if (typeof opened === "number") dup2(opened, 2);
  else process.stderr.write(`${opened}: AH00086: httpd: could not open error log file ${file}.\n`);
}

function isForPrinting(line: CommandLine): boolean {
  const { V, L } = line.given;
  return V !== undefined || L !== undefined || dumpsOf(line).length > 0;
}

/** -V, -L, -S, -M and -D DUMP_…: what a configuration says, or why it is wrong. */
async function print(line: CommandLine, source: Source, least: LogLevelName | undefined): Promise<void> {
  const names = dumpsOf(line);
  const read = await readForPrinting(source, line.given.V === undefined ? "all" : "modules", least);
  exit("error" in read ? 1 : 0);
  if (names.includes("DUMP_INCLUDES")) process.stdout.write(includedFiles(read.facts));
  if (line.given.V !== undefined) process.stdout.write(settingsReport(read));
  else if ("error" in read) process.stdout.write(dumpRefused(names, read));
  else if ("design" in read) process.stdout.write(line.given.L === undefined ? dump(names, read) : listDirectives());
}

/** This process was a server before this program was in it. */
async function takeOver(source: Source): Promise<void> {
  const [{ handedToUs }, { takeOverFrom }] = await Promise.all([import("../upgrade.ts"), import("./take-over.ts")]);
  const handover = handedToUs();
  if (typeof handover === "string") return refuse(`httpd: what was handed over cannot be used: ${handover}\n`);
  const failure = await takeOverFrom(handover, source);
  if (failure !== undefined) refuse(`${failure}\n`);
}

async function launch(line: CommandLine, source: Source, design: Design): Promise<void> {
  const places = placesIn(design.configuration.server.settings);
  const facts = { serverVersion: serverVersion(), mpm: design.mpm.name, built: built(), parentPid: process.pid };
  const detached = process.env[readyVariable];
  delete process.env[readyVariable];
  const given = [...(line.given.D ?? [])];
  // Read where they are needed: most commands only talk to a server that runs already.
  if (line.given.X !== undefined) {
    const { debugServer } = await import("../debug.ts");
    return conclude(await debugServer(source, design, facts, places));
  }
  if (detached === undefined && !given.some((name) => name === "FOREGROUND" || name === "NO_DETACH")) {
    return conclude(await start(source, places));
  }
  const detach = detached === undefined ? undefined : detachTo(Number(detached));
  process.title = `httpd: parent (${source.file})`;
  const commandLine = `httpd -d ${source.serverRoot} -f ${source.file}`;
  const invocation: Invocation = { source, design, places, facts, commandLine, detach };
  const { startServer } = await import("../main.ts");
  const failure = await startServer(invocation);
  if (failure === undefined) return;
  process.stderr.write(`${failure.text}\n`);
  exit(failure.exit);
}

/** Tells whoever started this process that it serves, and lets go of where it was started. */
function detachTo(fd: number): NonNullable<Invocation["detach"]> {
  return ({ children }, listeners) => {
    process.chdir("/");
    const message: ReadyMessage = { pid: process.pid, children, listeners };
    writeSync(fd, JSON.stringify(message));
    closeSync(fd);
  };
}

function isVerb(word: string): word is Verb {
  return (verbs as readonly string[]).includes(word);
}

/** `httpd -k` is silent when all went as asked, as Apache's is. */
function conclude({ exit: code, text, say }: Outcome): void {
  if (say === "error") process.stderr.write(`${text}\n`);
  else if (say === "always") process.stdout.write(`${text}\n`);
  exit(code);
}

function refuse(text: string): void {
  process.stderr.write(text);
  exit(1);
}

function exit(code: number): void {
  process.exitCode = code;
}
