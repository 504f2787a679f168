// `httpd`: reads its options and does what they ask. Apache: main (server/main.c).
import { closeSync, writeSync } from "node:fs";
import type { Invocation } from "../main.ts";
import { findPlaces, placesIn } from "../parent/places.ts";
import type { Design } from "../parent/design.ts";
import type { Source } from "../parent/read-design.ts";
import { listDirectives, listModules, settingsReport } from "./listings.ts";
import { parseArguments, usage, type CommandLine } from "./options.ts";
import { check, designOrComplain, sourceFrom } from "./source.ts";
import { readyVariable, signal, start, verbs, type Outcome, type ReadyMessage, type Verb } from "./verbs.ts";
import { built, serverVersion } from "./version.ts";

export async function httpd(args: readonly string[]): Promise<void> {
  const line = parseArguments(args);
  if (typeof line === "string") return refuse(`httpd: ${line}\n${usage("httpd")}`);
  if (line.words.length > 0 || line.given.h !== undefined) return refuse(usage("httpd"));
  const listing = listingFor(line);
  if (listing !== undefined) return void process.stdout.write(listing);
  const verb = line.given.k?.at(-1);
  if (verb !== undefined && !isVerb(verb)) return refuse(`httpd: -k ${verb}: ${usage("httpd")}`);
  const source = sourceFrom(line);
  if (verb !== undefined && verb !== "start") return conclude(await signal(verb, source, await findPlaces(source)));
  if (line.given.t !== undefined && line.given.M === undefined) return exit(await check(source));
  const design = await designOrComplain(source);
  if (design === undefined) return exit(1);
  if (line.given.M !== undefined) return void process.stdout.write(listModules(design));
  return launch(line, source, design);
}

/** The options that need no configuration. */
function listingFor({ given }: CommandLine): string | undefined {
  if (given.v !== undefined) return `Server version: ${serverVersion()}\nServer built:   ${built()}\n`;
  if (given.V !== undefined) return settingsReport();
  if (given.l !== undefined) return listModules(undefined);
  if (given.L !== undefined) return listDirectives();
  return undefined;
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
