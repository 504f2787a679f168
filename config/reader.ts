// Lines to a tree: sections are nested, and what must happen while reading (conditions, Include, Define, LoadModule: see
// commands.ts) happens. Used by read-configuration.ts. Any text ends in a tree or in one complaint.
// Apache's counterpart: ap_build_config, ap_build_config_sub and ap_build_cont_config (server/config.c).
import { type Arity, argumentsOf } from "./arity.ts";
import type { Complaint, Position } from "./configuration.ts";
import { Refusal } from "./directive.ts";
import { FileError } from "./files.ts";
import { firstWord, Lines, lineTooLong, lower } from "./lexer.ts";
import { most, type Session, readingError } from "./session.ts";
import { type Node, sectionNames } from "./tree.ts";
import { resolveVariables } from "./variables.ts";

/** Where a file is being read: what its commands see. */
export interface Place {
  readonly session: Session;
  readonly lines: Lines;
  /** The Include that led to this file. */
  readonly from: Position | undefined;
  /** Set for a condition's inside: the line that ends it, in small letters. */
  readonly end: string | undefined;
  readonly commands: Commands;
}

/** What a directive that is carried out while reading sees; nodes that it brings go to `out`. */
export interface Here {
  readonly place: Place;
  /** The directive's name, as messages spell it. */
  readonly name: string;
  readonly at: Position;
  readonly out: Node[];
}

/** The row of a directive that is carried out while reading. */
export interface Step {
  /** "raw": the rest of the line as one word. */
  readonly args: Arity;
  readonly help: string;
  readonly run: (words: readonly string[], here: Here) => Complaint | Refusal | undefined;
}

/** By name in small letters; the name is as messages spell it. */
export type Commands = ReadonlyMap<string, { readonly name: string; readonly step: Step }>;

/** Deeper nesting than this is refused, so that no input exhausts the stack. */
export const deepest = 1000;

/** What the first word of a line begins. */
export type Beginning =
  | { readonly kind: "command"; readonly name: string; readonly step: Step }
  | { readonly kind: "directive"; readonly name: string }
  /** `end` is the name in the line that closes it, in small letters. */
  | { readonly kind: "section"; readonly name: string; readonly end: string }
  /** The whole word. Without its ">" it closes nothing. */
  | { readonly kind: "end"; readonly name: string; readonly end: string | undefined };

/** A section that is not closed yet, and the name that closes it. */
interface Open {
  readonly node: Node & { readonly children: Node[] };
  readonly end: string;
}

/** Reads a whole file into `out`. */
export function readFile(
  session: Session,
  commands: Commands,
  file: string,
  from: Position | undefined,
  out: Node[],
): Complaint | undefined {
  const text = session.files.read(file);
  if (text instanceof FileError) return readingError(`Could not open configuration file ${file}: ${text.text}`, from);
  if (!session.takes(0, text.length)) return tooMuch(session);
  session.filesRead.push({ file, depth: session.includes, from });
  return readLines({ session, lines: new Lines(file, text), from, end: undefined, commands }, out);
}

/** Reads to the end of the file, or to the end of the condition that the place is in. */
export function readLines(place: Place, out: Node[]): Complaint | undefined {
  const open: Open[] = [];
  for (let line = place.lines.next(); line !== undefined; line = place.lines.next()) {
    if (line === lineTooLong) return tooLong(place);
    if (!place.session.takes(1, 0)) return tooMuch(place.session);
    if (place.end !== undefined && open.length === 0 && lower(line) === place.end) return undefined;
    const complaint = readLine(place, line, open, out);
    if (complaint !== undefined) return complaint;
  }
  return place.end === undefined ? unclosed(open) : closeAll(open, out);
}

export function tooLong({ from, lines }: Place): Complaint {
  return readingError(`Error reading ${lines.file} at line ${lines.line}: Line too long`, from);
}

/** What Includes and macros multiply ends here. The line is named by nobody: it may be deep in both. */
export function tooMuch({ filesRead }: Session): Complaint {
  const { files, lines, characters } = most;
  const size = `${files} files, ${lines} lines or ${characters} characters`;
  const last = `the last file that was opened is ${filesRead.at(-1)?.file}`;
  return readingError(`The configuration has more than ${size}, with all that Includes and macros bring; ${last}`);
}

function position(from: Position | undefined, { file, line }: Lines): Position {
  return from === undefined ? { file, line } : { file, line, from };
}

function readLine(place: Place, text: string, open: Open[], out: Node[]): Complaint | undefined {
  if (text === "" || text.startsWith("#")) return undefined;
  const { session } = place;
  const at = position(place.from, place.lines);
  const resolved = text.includes("${") ? resolve(text, session) : text;
  if (resolved === undefined) return tooLong(place);
  const { word, rest } = firstWord(resolved);
  if (word === "") return undefined;
  const beginning = beginningOf(word, place);
  const { kind, name } = beginning;
  if (kind === "end") return closeSection(beginning, at, open, out);
  const into = open.at(-1)?.node.children ?? out;
  if (kind === "directive") {
    into.push({ name, args: rest, at });
    return undefined;
  }
  const args = name.startsWith("<") && rest === "" ? ">" : rest;
  if (kind === "command") return carryOut(beginning.step, args, { place, name, at, out: into });
  if (open.length >= deepest) return readingError(`Sections are nested more than ${deepest} deep`, at);
  open.push({ node: { name, args, at, children: [] }, end: beginning.end });
  return undefined;
}

/** Most lines of a file begin with the same few words: each is looked at once. */
function beginningOf(word: string, { commands, session: { beginnings } }: Place): Beginning {
  const known = beginnings.get(word);
  if (known !== undefined) return known;
  const beginning = lookAt(word, commands);
  beginnings.set(word, beginning);
  return beginning;
}

function lookAt(word: string, commands: Commands): Beginning {
  if (word.startsWith("</")) {
    const end = word.endsWith(">") ? lower(word.slice(2, -1)) : undefined;
    return { kind: "end", name: word, end };
  }
  const name = word[1] !== "/" && word.endsWith(">") ? word.slice(0, -1) : word;
  const command = commands.get(lower(name));
  if (command !== undefined) return { kind: "command", ...command };
  if (!name.startsWith("<")) return { kind: "directive", name };
  return { kind: "section", name: usualSpelling(name), end: lower(name.slice(1)) };
}

function resolve(text: string, session: Session): string | undefined {
  return resolveVariables(
    text,
    (name) => session.variable(name),
    (name) => session.warn("AH00111", `Config variable \${${name}} is not defined`),
  );
}

/** Words are counted first; a refusal gets its place. */
function carryOut(step: Step, args: string, here: Here): Complaint | undefined {
  const words = argumentsOf(here.name, step.args, args, step.help);
  const outcome = words instanceof Refusal ? words : step.run(words, here);
  return outcome instanceof Refusal ? readingError(outcome.text, here.at) : outcome;
}

const spellings = new Map(sectionNames.map((name) => [lower(name), name]));

function usualSpelling(name: string): string {
  return spellings.get(lower(name)) ?? name;
}

function closeSection(
  { name: word, end }: Extract<Beginning, { readonly kind: "end" }>,
  at: Position,
  open: Open[],
  out: Node[],
): Complaint | undefined {
  const section = open.at(-1);
  if (section === undefined) return readingError(`${word} without matching <${word.slice(2)} section`, at);
  if (end === undefined) return readingError(`${word}> directive missing closing '>'`, at);
  if (end !== section.end) return readingError(`Expected </${section.node.name.slice(1)}> but saw ${word}`, at);
  open.pop();
  (open.at(-1)?.node.children ?? out).push(section.node);
  return undefined;
}

/** The end of a file ends no section. The outermost is blamed, all are named. */
function unclosed(open: readonly Open[]): Complaint | undefined {
  const outermost = open[0]?.node;
  if (outermost === undefined) return undefined;
  const names = open.toReversed().map(({ node: { name, at } }) => `${at.file}:${at.line}: ${name}> was not closed.`);
  return readingError(names.join("\n"), outermost.at);
}

/** The end of a file inside a condition that holds ends whatever is open, in silence. */
function closeAll(open: Open[], out: Node[]): undefined {
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    (open.at(-1)?.node.children ?? out).push(section.node);
  }
}
