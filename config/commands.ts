// The directives that are carried out while the files are read: conditions, Include, Define, LoadModule, ServerRoot. Two
// tables: a condition is a test, a command a step. The reader asks `commands`. Apache: EXEC_ON_READ in server/core.c.
import type { Complaint, Position } from "./configuration.ts";
import { type Arity, argumentsOf } from "./arity.ts";
import { Refusal } from "./directive.ts";
import { filesToInclude } from "./include.ts";
import { firstWord } from "./lexer.ts";
import { type Command, deepest, type Place, readFile, readLines, tooLong } from "./reader.ts";
import { readingError, type Session } from "./session.ts";
import { type Node, sectionArgument } from "./tree.ts";

/** Include within Include goes this deep. */
const deepestInclude = 128;

/** Sections whose inside counts only when the test holds; "!" before the argument turns it round. */
const conditions: Readonly<Record<string, (session: Session, argument: string) => boolean>> = {
  "<IfModule": ({ modules }, name) => modules.has(name),
  "<IfDefine": ({ defines }, name) => defines.has(name),
};

interface Step {
  readonly args: Arity;
  readonly help: string;
  readonly run: (words: readonly string[], place: Place, at: Position, out: Node[]) => Complaint | Refusal | undefined;
}

const steps: Readonly<Record<string, Step>> = {
  Include: {
    args: [1, 1],
    help: "Name of a configuration file, folder or wildcard to be read here; something must be there",
    run: ([path = ""], place, at, out) => include(path, false, place, at, out),
  },
  IncludeOptional: {
    args: [1, 1],
    help: "Name of a configuration file, folder or wildcard to be read here, if it is there",
    run: ([path = ""], place, at, out) => include(path, true, place, at, out),
  },
  Define: {
    args: [1, 2],
    help: "Name for <IfDefine>, with a value also for ${name}",
    run: ([name = "", value], { session }) =>
      badVariable(name) ?? session.define(name, value === "" ? undefined : value),
  },
  UnDefine: {
    args: [1, 1],
    help: "Name that is not defined any more",
    run: ([name = ""], { session }) => badVariable(name) ?? session.undefine(name),
  },
  LoadModule: {
    args: [2, 2],
    help: "a module's name and its file",
    run: ([symbol = "", file = ""], { session }) => loadModule(symbol, file, session),
  },
  ServerRoot: {
    args: [1, 1],
    help: "Folder that relative paths start from",
    run: ([path = ""], { session }) => setServerRoot(path, session),
  },
};

function badVariable(name: string): Refusal | undefined {
  return name.includes(":") ? new Refusal("Variable name must not contain ':'") : undefined;
}

function setServerRoot(path: string, session: Session): Refusal | undefined {
  const root = session.path(path);
  if (session.files.kind(root) !== "directory") return new Refusal("ServerRoot must be a valid directory");
  session.serverRoot = root;
  return undefined;
}

function loadModule(symbol: string, file: string, session: Session): Refusal | undefined {
  const outcome = session.modules.load(symbol);
  if (outcome === "already loaded") session.warn("AH01574", `module ${symbol} is already loaded, skipping`);
  if (outcome === "built in") return new Refusal(`module ${symbol} is built-in and can't be loaded`);
  if (outcome === "unknown") return new Refusal(`Cannot load ${file} into server: there is no module ${symbol}`);
  return undefined;
}

function include(path: string, optional: boolean, place: Place, at: Position, out: Node[]) {
  const { session, commands } = place;
  if (session.includes >= deepestInclude) {
    return new Refusal(`Exceeded maximum include depth of ${deepestInclude}, There appears to be a recursion.`);
  }
  const files = filesToInclude(session.files, session.path(path), optional);
  if (files instanceof Refusal) return files;
  session.includes++;
  for (const file of files) {
    const complaint = readFile(session, commands, file, at, out);
    if (complaint !== undefined) return complaint;
  }
  session.includes--;
  return undefined;
}

/** The row of a step as the reader calls it: words are counted first, a refusal gets its place. */
function stepCommand(name: string, step: Step): Command {
  return (place, _written, args, at, out) => {
    const words = argumentsOf(name, step.args, args, step.help);
    const outcome = words instanceof Refusal ? words : step.run(words, place, at, out);
    return outcome instanceof Refusal ? readingError(outcome.text, at) : outcome;
  };
}

function conditionCommand(name: string, test: (session: Session, argument: string) => boolean): Command {
  return (place, _written, args, at, out) => {
    const argument = sectionArgument(name, args);
    if (argument instanceof Refusal) return readingError(argument.text, at);
    const not = argument.startsWith("!");
    const { word } = firstWord(not ? argument.slice(1) : argument);
    if (word === "") return readingError(`${name}> directive requires additional arguments`, at);
    if (test(place.session, word) === not) return skip(place, name, at);
    if (place.session.conditions >= deepest) return readingError(`Sections are nested more than ${deepest} deep`, at);
    place.session.conditions++;
    const complaint = readLines({ ...place, end: `</${name.slice(1).toLowerCase()}>` }, out);
    place.session.conditions--;
    return complaint;
  };
}

/** Passes over a condition that does not hold: its contents are not looked at, but sections must be nested right. */
function skip(place: Place, name: string, at: Position): Complaint | undefined {
  const open = [name];
  for (let line = place.lines.next(); line !== undefined; line = place.lines.next()) {
    if (line === "too long") return tooLong(place);
    const { word, rest } = firstWord(line.text);
    if (word.startsWith("</")) {
      const saw = word.slice(0, -1);
      const expected = (open.at(-1) ?? name).slice(1);
      if (saw.slice(2).toLowerCase() !== expected.toLowerCase()) {
        return readingError(`Expected </${expected}> but saw ${saw}>`, at);
      }
      open.pop();
      if (open.length === 0) return undefined;
    } else if (word.startsWith("<")) {
      open.push(rest === "" && word.endsWith(">") ? word.slice(0, -1) : word);
    }
  }
  return readingError(`Expected </${(open.at(-1) ?? name).slice(1)}> before end of configuration`, at);
}

/** Everything that happens while reading, by name in small letters. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ...Object.entries(steps).map(([name, step]) => [name.toLowerCase(), stepCommand(name, step)] as const),
  ...Object.entries(conditions).map(([name, test]) => [name.toLowerCase(), conditionCommand(name, test)] as const),
]);

/** Name, syntax and help of each, for `httpd -L` and the reference. */
export const commandHelp: readonly { readonly name: string; readonly help: string }[] = [
  ...Object.entries(steps).map(([name, { help }]) => ({ name, help })),
  { name: "<IfModule", help: "What stands in it counts if the module is in the server" },
  { name: "<IfDefine", help: "What stands in it counts if the name is defined" },
];
