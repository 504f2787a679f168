// Which multi-processing module a build is for: what --with-mpm says, or scripts/configure recorded, and which there are.
// Used by scripts/build and scripts/configure.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** Where scripts/configure records the choice. */
export const choiceFile = (root) => join(root, "config.mpm");

/** The NAME of --with-mpm=NAME; undefined without the option. Anything else ends the program with its usage. */
export function askedFor(args, program) {
  try {
    return parseArgs({ args, options: { "with-mpm": { type: "string" } } }).values["with-mpm"];
  } catch (error) {
    process.stderr.write(`${program}: ${error.message}\nusage: ${program} [--with-mpm=NAME]\n`);
    return process.exit(1);
  }
}

/** What scripts/configure recorded; undefined when nothing is. */
export function configured(root) {
  return existsSync(choiceFile(root)) ? readFileSync(choiceFile(root), "utf8").trim() : undefined;
}

/** The models of daemon/mpm/list.ts: the name of each, what it is called there, and its file without the ending. */
export function knownModels(root) {
  const folder = join(root, "daemon/mpm");
  const list = readFileSync(join(folder, "list.ts"), "utf8");
  return [...list.matchAll(/^import \{ (\w+) \} from "\.\/([\w-]+)\.ts";$/gm)].map(([, symbol, file]) => {
    const name = /^ {2}name: "(\w+)",$/m.exec(readFileSync(join(folder, `${file}.ts`), "utf8"))?.[1];
    if (name === undefined) throw new Error(`daemon/mpm/${file}.ts has no name of its own line`);
    return { name, symbol, file };
  });
}

/** Why there can be no build for this model; undefined when there can. */
export function refusalOf(root, name) {
  const names = knownModels(root).map((model) => model.name);
  if (names.includes(name)) return undefined;
  return `the selected mpm -- ${name} -- is not supported; there are ${names.join(", ")}`;
}
