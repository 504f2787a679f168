// From options to the configuration that they name. Used by httpd and httpdctl.
import { printComplaint } from "../../config/print.ts";
import { locate, readDesign, type ReadDesign, type Refused, type Source } from "../parent/read-design.ts";
import type { Design } from "../parent/design.ts";
import type { CommandLine } from "./options.ts";
import { packageRoot } from "./version.ts";

export function sourceFrom({ given }: CommandLine): Source {
  const { file, serverRoot } = locate(given.f?.at(-1), given.d?.at(-1), packageRoot);
  return { file, serverRoot, defines: given.D ?? [], before: given.C ?? [], after: given.c ?? [] };
}

const many = (letter: string, values: readonly string[]) => values.flatMap((value) => [`-${letter}`, value]);

/** The options that make another process read the same configuration. */
export function sourceArguments({ file, serverRoot, defines, before, after }: Source): readonly string[] {
  return ["-d", serverRoot, "-f", file, ...many("D", defines), ...many("C", before), ...many("c", after)];
}

/** What there is to say about a configuration that was read, as Apache says it, without the last word. */
export function report(read: ReadDesign | Refused): readonly string[] {
  const warnings = read.warnings.map((warning) => printComplaint(warning));
  if ("error" in read) return [...warnings, printComplaint(read.error)];
  return warnings;
}

/** The same for a check: with what the model repaired, and "Syntax OK" when it is. */
export function checkReport(read: ReadDesign | Refused): readonly string[] {
  if ("error" in read) return report(read);
  return [...report(read), ...read.design.notes.map(({ id, text }) => `${id}: ${text}`), "Syntax OK"];
}

/** Reads the design and says on stderr what there is to say; undefined when it is wrong. */
export async function designOrComplain(source: Source): Promise<Design | undefined> {
  const read = await readDesign(source);
  say(report(read));
  return "error" in read ? undefined : read.design;
}

/** `httpd -t` and `httpdctl configtest`: the exit status. */
export async function check(source: Source): Promise<0 | 1> {
  const read = await readDesign(source);
  say(checkReport(read));
  return "error" in read ? 1 : 0;
}

function say(lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${line}\n`).join(""));
}
