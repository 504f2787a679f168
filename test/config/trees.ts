// Trees of texts, for tests of the reader and for its fuzzer.
import * as fc from "fast-check";
import { commands } from "../../config/commands.ts";
import { filesOf } from "../../config/files.ts";
import { Modules } from "../../config/modules.ts";
import { readFile } from "../../config/reader.ts";
import { Session } from "../../config/session.ts";
import type { Node } from "../../config/tree.ts";

/** The tree of a text; a string is what is wrong with it. */
function read(text: string): readonly Node[] | string {
  const session = new Session({
    files: filesOf({ "/x.conf": text }),
    environment: {},
    defines: [],
    serverRoot: "/",
    modules: new Modules([], { files: {}, usual: "prefork", compiledIn: false }),
    directives: () => false,
  });
  const nodes: Node[] = [];
  return readFile(session, commands, "/x.conf", undefined, nodes)?.text ?? nodes;
}

/** The tree of a text, or undefined. */
export function readTree(text: string): readonly Node[] | undefined {
  const nodes = read(text);
  return typeof nodes === "string" ? undefined : nodes;
}

/** The tree of a text that must be right. */
export function treeOf(text: string): readonly Node[] {
  const nodes = read(text);
  if (typeof nodes === "string") throw new Error(nodes);
  return nodes;
}

/** A tree without its places. Blanks that a variable left at the end of a line are no part of it. */
export function shape(nodes: readonly Node[]): unknown {
  return nodes.map(({ name, args, children }) => [name, args.trimEnd(), children && shape(children)]);
}

const scraps = [
  ..."<>/\"'\\#${}!a \t\r\n\n\0".split(""),
  "\\\n",
  "\u00e9",
  "\udcff",
  "Timeout",
  "<Directory /a>\n",
  "</Directory>\n",
  "<IfDefine a>\n",
  "</IfDefine>\n",
  "\nDefine a ",
  "${a}",
  "<Macro m $x>\n",
  "$x",
  "\n</Macro>\n",
  "\nUse m ",
];

/** Texts of characters and words that mean something to the reader. */
export const nearlyConfiguration = fc
  .array(fc.constantFrom(...scraps), { maxLength: 40 })
  .map((parts) => parts.join(""));
