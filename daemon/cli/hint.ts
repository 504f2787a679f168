// Which configuration a command that failed was about, for those who expect that of the working directory. As with Apache
// it is the program's own unless -f or -d names another: whoever commands as root must not run what lies in a folder.
import { join } from "node:path";
import { packageRoot } from "../installation.ts";
import type { CommandLine } from "./options.ts";

/** A line to follow the failure; empty where it is clear. `exists` tells whether there is such a file. */
export function hintAt(
  { given }: Pick<CommandLine, "given">,
  folder: string,
  exists: (file: string) => boolean,
): string {
  const own = `${packageRoot}httpd.conf`;
  const here = join(folder, "httpd.conf");
  if (given.f !== undefined || given.d !== undefined || here === own) return "";
  const other = exists(here) ? "-f httpd.conf is the one in this folder" : "-f FILE names another";
  return `httpdctl: this is about ${own}, the program's own; ${other}\n`;
}
