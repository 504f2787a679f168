// Evaluates a file as `node FILE` would: as the main module, CommonJS or ES module, TypeScript where Node strips types.
import { existsSync, readFileSync } from "node:fs";
import Module from "node:module";
import { dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** The loader behind `node FILE`: with `isMain` the file sees itself as require.main. */
type LoadMain = (file: string, parent: null, isMain: true) => unknown;
// oxlint-disable-next-line no-underscore-dangle -- Node calls it so
const loadMain = (Module as unknown as { readonly _load: LoadMain })._load;

const systemOf: Readonly<Record<string, "commonjs" | "module">> = {
  ".mjs": "module",
  ".mts": "module",
  ".cjs": "commonjs",
  ".cts": "commonjs",
};

/** "type" of the nearest package.json. */
function packageType(directory: string): unknown {
  const file = join(directory, "package.json");
  if (!existsSync(file)) return dirname(directory) === directory ? undefined : packageType(dirname(directory));
  const json: unknown = JSON.parse(readFileSync(file, "utf8"));
  return typeof json === "object" && json !== null && "type" in json ? json.type : undefined;
}

/** When no package says what it is: a line that begins with import or export. A wrong guess costs require.main only. */
function looksLikeModule(file: string): boolean {
  return /^(?:import\b(?!\s*\()|export\b)/m.test(readFileSync(file, "utf8"));
}

function isModule(file: string): boolean {
  const system = systemOf[extname(file)] ?? packageType(dirname(file));
  if (system === "module" || system === "commonjs") return system === "module";
  return looksLikeModule(file);
}

/** What the file exports: module.exports, or the namespace of an ES module. Throws what the file throws. */
export async function evaluate(file: string): Promise<unknown> {
  // What stood behind was room for the process title; applications that read their arguments are to find none.
  process.argv.splice(1, process.argv.length, file);
  if (isModule(file)) return import(pathToFileURL(file).href);
  return loadMain(file, null, true);
}
