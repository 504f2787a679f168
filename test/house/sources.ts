// The project's own files as text, for the rules in this folder. Compiled tests live in dist/test, so the files are
// found from the folder above that holds tsconfig.json.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export interface SourceFile {
  /** From the root: "daemon/core/lines.ts". */
  readonly path: string;
  readonly text: string;
}

function rootAbove(folder: string): string {
  if (existsSync(join(folder, "tsconfig.json"))) return folder;
  if (dirname(folder) === folder) throw new Error("the tests are not below the project's folder");
  return rootAbove(dirname(folder));
}

export const root = rootAbove(dirname(fileURLToPath(import.meta.url)));

/** The TypeScript files below a folder; fixtures are applications of users and follow no rule of ours. */
export function sourcesIn(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith("test/fixtures/"))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** The same text without comments, so that a rule about code does not trip over prose. Strings stay. */
export function withoutComments(text: string): string {
  const tokens = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\/[^\n]*|\/\*[^]*?\*\//g;
  return text.replace(tokens, (_all, string: string | undefined) => string ?? "");
}

/** What a file imports, or exports from elsewhere: "node:fs", "./lines.ts", "koffi". Types alone do not count. */
export function importsOf({ text }: SourceFile): readonly string[] {
  const code = withoutComments(text);
  const statements = code.matchAll(
    /^(?:import|export)\s+(?!type\b)[^;"]*?\bfrom\s*"([^"]+)"|^import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm,
  );
  return [...statements].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");
}
