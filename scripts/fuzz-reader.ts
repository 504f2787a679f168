// `npm run fuzz-reader -- [minutes] [first seed]`: feeds the reader texts made by chance, from the cases of the differential kit
// and from nothing, with the server's own tables. Whatever the text: it does not throw, it ends soon, a complaint's place
// is inside a file that was read, and a tree that can be read is printed so that it reads as itself. Ends with 1 at the
// first text that breaks one of these, which it prints. Run by hand.
import { textOf } from "../config/bytes.ts";
import type { Complaint } from "../config/configuration.ts";
import { filesOf } from "../config/files.ts";
import { printTree } from "../config/tree.ts";
import { readConfiguration } from "../config/read-configuration.ts";
import { tables } from "../daemon/parent/read-design.ts";
import { cases } from "../test/config/differential/cases.ts";
import { mutated, randomFrom } from "../test/config/differential/mutations.ts";
import { readTree, shape, treeOf } from "../test/config/trees.ts";

/** No text of this size may take longer, in milliseconds. */
const patience = 2000;

/** Texts of three kinds: a case changed, two such one after the other, bytes. */
function textFrom(seed: number): string {
  const pick = randomFrom(seed);
  if (seed % 3 === 0) return textOf(Uint8Array.from({ length: pick(400) }, () => pick(256)));
  const text = mutated(cases, seed).text;
  return seed % 3 === 1 ? text : text + mutated(cases, pick(2 ** 31)).text;
}

function placeIsWrong({ at }: Complaint, text: string): boolean {
  if (at === undefined || at.file !== "/srv/x.conf") return false; // in a macro or on the command line: lines of their own
  return at.line < 1 || at.line > text.split("\n").length;
}

/** What is wrong with how this text is read. */
function faultOf(text: string): string | undefined {
  const start = performance.now();
  const verdict = readConfiguration({
    file: "x.conf",
    serverRoot: "/srv",
    files: filesOf({ "/srv/x.conf": text }, ["/srv/htdocs", "/srv/logs"]),
    environment: {},
    defines: [],
    before: [],
    after: [],
    tables,
  });
  if (performance.now() - start > patience) return `took ${Math.round(performance.now() - start)} ms`;
  if (!verdict.ok && placeIsWrong(verdict.error, text)) return "a place outside the file";
  const nodes = readTree(text);
  if (nodes === undefined) return undefined;
  const [before, after] = [shape(nodes), shape(treeOf(printTree(nodes)))].map((one) => JSON.stringify(one));
  return before === after ? undefined : "a tree that does not read as itself";
}

function faultOrThrown(text: string): string | undefined {
  try {
    return faultOf(text);
  } catch (error) {
    return `threw ${(error as Error).stack}`;
  }
}

const [minutes = "10", first = "1"] = process.argv.slice(2);
const end = performance.now() + Number(minutes) * 60_000;
let seed = Number(first);
for (; performance.now() < end && process.exitCode === undefined; seed++) {
  const text = textFrom(seed);
  const fault = faultOrThrown(text);
  if (fault === undefined) continue;
  console.log(`seed ${seed}: ${fault}\n${JSON.stringify(text)}`);
  process.exitCode = 1;
}
console.log(`${seed - Number(first)} texts, from seed ${first}, in ${minutes} minutes at most`);
