// From options to the configuration that they name. Used by httpd and httpdctl.
import { printComplaint } from "../../config/print.ts";
import { locate, readDesign, type Source } from "../parent/read-design.ts";
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

/** Reads the design and says on stderr what there is to say; undefined when it is wrong. */
export async function designOrComplain(source: Source): Promise<Design | undefined> {
  const read = await readDesign(source);
  for (const warning of read.warnings) process.stderr.write(`${printComplaint(warning)}\n`);
  if ("error" in read) {
    process.stderr.write(`${printComplaint(read.error)}\n`);
    return undefined;
  }
  return read.design;
}
