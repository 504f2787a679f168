// What of an answer is compared: complaints line by line, without time, process and our own additions. Used by the
// recorder and by the replay.
import { modules } from "../../../daemon/modules.ts";
import type { Case } from "./case.ts";

/** Where the files of a case seem to be. */
export const rootOfCases = "/srv/case";

/** Modules that Debian's Apache has to load, as far as this server has them. */
const apaches = "access_compat alias authz_core authz_host dir env headers macro mime setenvif status".split(" ");
const loadable = apaches.filter((wanted) => modules.some(({ name }) => name === wanted));

/** What stands on the command line of a case, by -C. `folder` is where modules are. */
export function linesBefore({ model = "prefork" }: Case, folder: string): readonly string[] {
  if (model === "none") return ["ServerName localhost"];
  const names = [`mpm_${model}`, ...loadable];
  return [...names.map((name) => `LoadModule ${name}_module ${folder}/mod_${name}.so`), "ServerName localhost"];
}

/** The lines of an answer that count. */
export function comparable(stderr: string): readonly string[] {
  return (
    stderr
      .split("\n")
      .map((line) => line.replace(/^\[[^\]]*\] \[[^\]]*\] \[pid [^\]]*\] /, ""))
      // The words of help are each server's own, and so is the guess at what was meant.
      .map((line) => line.replace(/((?:takes|requires) (?:at least )?[\w,-]+(?:,? \w+)* arguments?), .*$/, "$1"))
      .map((line) => line.replace(/; did you mean '.*'\?$/, ""))
      // Apache cuts a message short; ours is whole.
      .map((line) => line.slice(0, 4000))
      // What a module says of itself while it is read, with its place in the source.
      .filter((line) => !/^\w+\.c\(\d+\): /.test(line))
      .filter((line) => line !== "" && !line.startsWith("HN"))
  );
}
