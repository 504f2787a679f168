// Puts a list with a single model in place of dist/daemon/mpm/list.js. Used by scripts/build.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { knownModels } from "./choice.mjs";

/** Makes `name`, which is the name of a model, the only one of the program in `dist`. */
export async function compileIn(root, dist, name) {
  const chosen = knownModels(root).find((model) => model.name === name);
  const place = join(dist, "daemon/mpm/list.js");
  const { mpmFiles } = await import(pathToFileURL(place).href);
  const lines = [
    "// Written by scripts/build --with-mpm: the one model of this build.",
    `import { ${chosen.symbol} } from "./${chosen.file}.js";`,
    `export const models = [${chosen.symbol}];`,
    `export const compiledIn = ${chosen.symbol};`,
    `export const mpmFiles = ${JSON.stringify(mpmFiles)};`,
  ];
  writeFileSync(place, `${lines.join("\n")}\n`);
}
