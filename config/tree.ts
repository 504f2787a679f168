// What the reader makes of the files: directives and sections with their places, conditions and includes carried out.
// The evaluator walks it. Apache's counterpart: ap_directive_t (include/util_cfgtree.h).
import type { Position } from "./configuration.ts";
import { Refusal } from "./directive.ts";
import { quoted } from "./lexer.ts";

export interface Node {
  /** As written, but with "<" and without ">" for a section: "Timeout", "<VirtualHost". */
  readonly name: string;
  /** The rest of the line, variables replaced; a section's still has its ">". */
  readonly args: string;
  readonly at: Position;
  /** What stands in a section; undefined for a directive. */
  readonly children?: readonly Node[];
}

/** What stands between a section's name and its last ">", if anything. `name` is in the spelling that messages use. */
export function bareArgument(name: string, args: string): string | Refusal {
  const end = args.lastIndexOf(">");
  return end < 0 ? new Refusal(`${name}> directive missing closing '>'`) : args.slice(0, end);
}

/** The same for a section that needs one. */
export function sectionArgument(name: string, args: string): string | Refusal {
  const inside = bareArgument(name, args);
  if (inside instanceof Refusal) return inside;
  return inside === "" ? new Refusal(`${name}> directive requires additional arguments`) : inside;
}

/** The text of an Error directive, without its quotes. */
export function errorText(args: string): string {
  if (args === "") return "The Error directive was used with no message.";
  const quote = args[0] === '"' || args[0] === "'" ? args[0] : undefined;
  return quote !== undefined && args.length > 1 && args.endsWith(quote) ? args.slice(1, -1) : args;
}

/** Sections that the evaluator knows, in the spelling that messages use. */
export const sectionNames = [
  "<VirtualHost",
  "<Directory",
  "<DirectoryMatch",
  "<Location",
  "<LocationMatch",
  "<Files",
  "<FilesMatch",
  "<If",
  "<ElseIf",
  "<Else",
  "<Limit",
  "<LimitExcept",
  "<RequireAll",
  "<RequireAny",
  "<RequireNone",
  "<AuthzProviderAlias",
] as const;
export type SectionName = (typeof sectionNames)[number];

const known: ReadonlySet<string> = new Set(sectionNames);

export function isSectionName(name: string): name is SectionName {
  return known.has(name);
}

/** The tree as text that reads as the same tree; two blanks for each level. */
export function printTree(nodes: readonly Node[], indent = ""): string {
  return nodes.map((node) => printNode(node, indent)).join("");
}

function printNode({ name, args, children }: Node, indent: string): string {
  const attached = args === ">" && name.startsWith("<");
  const bare = args === "" || (attached && name.endsWith(">"));
  // A backslash at the end would take the next line; a blank after it does not count.
  const rest = bare ? "" : `${attached ? "" : " "}${args.replace(/\\$/, "$& ")}`;
  const line = `${indent}${printName(name)}${rest}\n`;
  if (children === undefined) return line;
  return `${line}${printTree(children, `${indent}  `)}${indent}${printWord(`</${name.slice(1)}>`)}\n`;
}

/** A name loses a ">" at its end when it is read. */
function printName(name: string): string {
  const loses = name === "" || (name.endsWith(">") && name[1] !== "/");
  return printWord(loses ? `${name}>` : name);
}

/** A word that would be a remark is quoted too. */
function printWord(word: string): string {
  return word.startsWith("#") ? `"${word.replace(/["\\]/g, "\\$&")}"` : quoted(word);
}
