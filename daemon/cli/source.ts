// From options to the configuration that they name. Used by httpd and httpdctl.
import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { logLevels, type LogLevelName } from "../../config/directives/log-level.ts";
import { printComplaint } from "../../config/print.ts";
import { packageRoot } from "../installation.ts";
import { locate, readDesign, type ReadDesign, type Refused, type Source } from "../parent/read-design.ts";
import type { Design } from "../parent/design.ts";
import type { CommandLine } from "./options.ts";

/** Why -f and -d lead nowhere: they begin at a folder that was removed. Undefined when they need none, or it is there. */
export function lostFolder({ given }: CommandLine): string | undefined {
  const [root, file] = [given.d?.at(-1), given.f?.at(-1)];
  const isBelowRoot = root !== undefined && file !== undefined && existsSync(join(root, file));
  if ([root, isBelowRoot ? undefined : file].every((path) => path === undefined || isAbsolute(path))) return undefined;
  return workingFolder() === undefined ? "the working directory is gone: say -f and -d with absolute paths" : undefined;
}

/** Undefined when it was removed. */
export function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

export function sourceFrom(line: CommandLine): Source {
  const { given } = line;
  const { file, serverRoot } = locate(given.f?.at(-1), given.d?.at(-1), packageRoot);
  const source = { file, serverRoot, defines: given.D ?? [], before: given.C ?? [], after: given.c ?? [] };
  return given.T === undefined ? source : { ...source, documentRoots: "unchecked" };
}

/** A line for stderr and how grave it is: -e decides what is shown. */
interface Said {
  readonly level: LogLevelName;
  readonly text: string;
}

/** What there is to say about a configuration that was read, as Apache says it, without the last word. */
function report(read: ReadDesign | Refused): readonly Said[] {
  const complaints = "error" in read ? [...read.warnings, read.error] : read.warnings;
  return complaints.map((one) => ({ level: one.level, text: printComplaint(one) }));
}

/** The same with what the model repaired: what a check says. */
function fullReport(read: ReadDesign | Refused): readonly Said[] {
  if ("error" in read) return report(read);
  return [...report(read), ...read.design.notes.map(({ id, text, level }) => ({ level, text: `${id}: ${text}` }))];
}

const syntaxOk: Said = { level: "emerg", text: "Syntax OK" };

/** The lines of a check, for a comparison with Apache's. */
export function checkReport(read: ReadDesign | Refused): readonly string[] {
  const lines = "error" in read ? report(read) : [...fullReport(read), syntaxOk];
  return lines.filter(({ level }) => rank(level) <= rank(usual)).map(({ text }) => text);
}

/** Reads the design and says on stderr what there is to say; undefined when it is wrong. */
export async function designOrComplain(source: Source, least?: LogLevelName): Promise<Design | undefined> {
  const read = await readDesign(source);
  say(report(read), least);
  return "error" in read ? undefined : read.design;
}

/** `httpd -t`: the exit status. */
export async function check(source: Source, least?: LogLevelName): Promise<0 | 1> {
  return (await checked(source, least)) === undefined ? 1 : 0;
}

/** Says what a check says, and answers the design; undefined when it is wrong. */
export async function checked(source: Source, least?: LogLevelName): Promise<Design | undefined> {
  const read = await readDesign(source);
  say("error" in read ? report(read) : [...fullReport(read), syntaxOk], least);
  return "error" in read ? undefined : read.design;
}

/**
 * Reads the design for a command that prints of it; says what Apache says then, not what only a start is warned of.
 * "modules": which are there is all that matters (-V), and what directives say is not looked at.
 */
export async function readForPrinting(
  source: Source,
  what: "all" | "modules",
  least?: LogLevelName,
): Promise<ReadDesign | Refused | Pick<Refused, "facts">> {
  const read = await readDesign(source);
  if (what === "modules" && "error" in read && read.error.form !== "reading" && read.error.code !== "AH00534") {
    return { facts: read.facts };
  }
  say(
    (what === "modules" ? report : fullReport)(read).filter(({ text }) => !text.startsWith("HN")),
    least,
  );
  return read;
}

const rank = (level: LogLevelName) => logLevels.indexOf(level);

/** What is shown without -e. */
const usual: LogLevelName = "notice";

/** Errors are always shown; with `least` what is less grave is not. */
function say(lines: readonly Said[], least: LogLevelName = usual): void {
  const shown = lines.filter(({ level }) => rank(level) <= Math.max(rank(least), rank("error")));
  process.stderr.write(shown.map(({ text }) => `${text}\n`).join(""));
}
