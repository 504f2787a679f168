// <Macro name $a ...> … </Macro>, Use and UndefMacro: text that is kept while a file is read and put in, with words for
// its arguments, where it is used. One row each. Used by commands.ts. Apache's counterpart: modules/core/mod_macro.c.
import type { Complaint } from "./configuration.ts";
import { Refusal } from "./directive.ts";
import { firstWord, lineTooLong, lower, wordsOf } from "./lexer.ts";
import { type Here, type Place, type Step, tooLong, tooMuch } from "./reader.ts";
import type { Session } from "./session.ts";

export interface Macro {
  /** In small letters. */
  readonly name: string;
  readonly args: readonly string[];
  readonly lines: readonly string[];
  /** `defined on line N of "FILE"`. */
  readonly place: string;
}

const prefixes = "$%@";
const isPrefixed = (name: string) => name !== "" && prefixes.includes(name.charAt(0));

/** Lines of a macro, also with their words put in, are no longer than this. */
const longestMacroLine = 8191;

/** A macro has no more arguments than this, and macros use each other no deeper. */
const mostArguments = 1000;
const deepestUse = 128;

export const macroSteps: Readonly<Record<string, Step>> = {
  "<Macro": {
    args: "raw",
    help: "Beginning of a macro definition section.",
    run: ([args = ""], here) => define(args, here),
  },
  Use: { args: "raw", help: "Use of a macro.", run: ([args = ""], here) => use(args, here) },
  MacroIgnoreEmptyArgs: {
    args: "raw",
    help: "Globally ignore warnings about empty arguments.",
    run: (_words, { place: { session } }) => session.unsaid("AH02798"),
  },
  MacroIgnoreBadNesting: {
    args: "raw",
    help: "Globally ignore warnings about bad nesting.",
    run: (_words, { place: { session } }) => session.unsaid("AH02793", "AH02795"),
  },
  UndefMacro: {
    args: [1, 1],
    help: "Remove a macro definition.",
    run: ([name = ""], { place: { session } }) => {
      if (!session.hadMacros) return new Refusal("no macro defined before UndefMacro");
      const known = session.macros.delete(lower(name));
      return known ? undefined : new Refusal(`cannot remove undefined macro '${lower(name)}'`);
    },
  },
};

function define(args: string, { place: reading, at }: Here): Complaint | Refusal | undefined {
  const { session, lines } = reading;
  session.hadMacros = true;
  const end = args.lastIndexOf(">");
  if (end < 0) return new Refusal("<Macro> directive missing closing '>'");
  if (end === 0) return new Refusal("<Macro macro definition: empty name");
  warnOfRest("AH02801: non blank chars found after <Macro closing '>'", args.slice(end + 1), reading);
  const first = firstWord(args.slice(0, end));
  if (first.word === "") return new Refusal("<Macro macro definition: name not found");
  const name = lower(first.word);
  const place = `defined on line ${at.line} of "${lines.file}"`;
  const where = `macro '${name}' (${place})`;
  const before = session.macros.get(name);
  if (before !== undefined) {
    const again = `${before.place}, redefined on line ${at.line} of "${lines.file}"`;
    session.warn("AH02802", `macro '${name}' multiply defined: ${again}`);
  }
  if (isPrefixed(name)) session.warn("AH02803", `${where} better prefix a macro name with any of '${prefixes}'`);
  const names = wordsOf(first.rest);
  if (names.length > mostArguments) return new Refusal(`${where}: more than ${mostArguments} arguments`);
  const wrong = checkArguments(names, where, session);
  if (wrong !== undefined) return wrong;
  const body = bodyLines(reading, where);
  if (!Array.isArray(body)) return body;
  const macro = { name, args: names, lines: body, place };
  checkUse(macro, where, session);
  session.macros.set(name, macro);
  return undefined;
}

/** Says that something which is no remark stands after a bracket. */
function warnOfRest(what: string, rest: string, { session, lines }: Place): void {
  const found = /[^ \t]/.exec(rest)?.[0];
  if (found === undefined || found === "#") return;
  session.warn("AH02989", `${what} on line ${lines.line} of ${lines.file}: ${rest}`);
}

function checkArguments(names: readonly string[], where: string, session: Session): Refusal | undefined {
  for (const [i, name] of names.entries()) {
    if (name === "") return new Refusal(`${where}: empty argument #${i + 1} name`);
    if (!isPrefixed(name)) {
      const advice = `better prefix argument names with one of '${prefixes}'.`;
      session.warn("AH02796", `${where} argument name '${name}' (#${i + 1}) without expected prefix, ${advice}`);
    }
    for (let j = i + 1; j < names.length; j++) {
      const other = names[j] ?? "";
      if (name === other) {
        const numbers = `argument '${name}': #${i + 1} and #${j + 1}, change argument names!`;
        return new Refusal(`argument name conflict in ${where}: ${numbers}`);
      }
      if (other !== "" && (name.startsWith(other) || other.startsWith(name))) {
        const both = `argument name prefix conflict (${name} #${i + 1} and ${other} #${j + 1})`;
        session.warn("AH02797", `${where}: ${both}, be careful about your macro definition!`);
      }
    }
  }
  return undefined;
}

/** The lines up to the </Macro> that belongs to it; remarks are left out, other macros' definitions are lines. */
function bodyLines(place: Place, where: string): string[] | Complaint | Refusal {
  const { lines, session } = place;
  const body: string[] = [];
  const start = lines.line;
  let depth = 1;
  let sections = 1;
  for (let line = lines.next(); line !== undefined; line = lines.next()) {
    if (line === lineTooLong) return tooLong(place);
    if (line.length >= longestMacroLine) break;
    if (line.startsWith("#")) continue;
    const { word } = firstWord(line);
    if (word.startsWith("</")) {
      sections--;
      if (sections < 0) session.warn("AH02793", `bad (negative) nesting on line ${lines.line - start} of ${where}`);
    } else if (word.startsWith("<")) sections++;
    if (lower(word) === "</macro>") {
      const rest = line.slice(line.lastIndexOf(">") + 1);
      warnOfRest("AH02794: non blank chars found after directive closing", rest, place);
      depth--;
      if (depth === 0) {
        if (sections !== 0)
          session.warn("AH02795", `bad cumulated nesting (${sections > 0 ? "+" : ""}${sections}) in ${where}`);
        return body;
      }
    } else if (lower(word) === "<macro") depth++;
    body.push(line);
  }
  return new Refusal(`${where}\n\tcontents error: expected token not found: </Macro>`);
}

function checkUse({ args, lines }: Macro, where: string, session: Session): void {
  if (lines.length === 0) return session.warn("AH02799", `${where}: empty contents!`);
  const used = new Set<string>();
  for (const line of lines) {
    for (let next = nextArgument(line, 0, args); next !== undefined;) {
      const name = args[next.which] ?? "";
      used.add(name);
      next = nextArgument(line, next.at + name.length, args);
    }
  }
  for (const [i, name] of args.entries()) {
    if (!used.has(name)) session.warn("AH02800", `${where}: argument '${name}' (#${i + 1}) never used`);
  }
}

function use(args: string, { place: { session, lines }, at }: Here): Complaint | Refusal | undefined {
  if (!session.hadMacros) return new Refusal("no macro defined before Use");
  const first = firstWord(args);
  const name = lower(first.word);
  if (name === "") return new Refusal("no macro name specified with Use");
  const macro = session.macros.get(name);
  if (macro === undefined) return new Refusal(`macro '${name}' undefined`);
  if (lines.file.includes(`macro '${name}'`)) return new Refusal(`recursive use of macro '${name}' is invalid`);
  if (lines.depth >= deepestUse) return new Refusal(`macros use each other more than ${deepestUse} deep`);
  const words = wordsOf(first.rest);
  if (words.length !== macro.args.length) {
    const counts = `${words.length} arguments instead of ${macro.args.length}`;
    return new Refusal(`macro '${name}' (${macro.place}) used with ${counts}`);
  }
  const where = `macro '${name}' (${macro.place}) used on line ${at.line} of "${lines.file}"`;
  for (const [i, word] of words.entries()) {
    if (word === "") session.warn("AH02798", `${where}: empty argument #${i + 1}`);
  }
  const text = expand(macro, words);
  if (text instanceof Refusal) return new Refusal(`${where} error while substituting: ${text.text}`);
  if (!session.takes(0, text.length + where.length)) return tooMuch(session);
  lines.insert(where, text);
  return undefined;
}

function expand({ name, place, args, lines }: Macro, words: readonly string[]): string | Refusal {
  const expanded: string[] = [];
  for (const [i, line] of lines.entries()) {
    const text = substitute(line, args, words);
    if (text === undefined) {
      const where = `while processing line ${i + 1} of macro '${name}' (${place})`;
      return new Refusal(`${where} cannot substitute, buffer size too small`);
    }
    expanded.push(`${text}\n`);
  }
  return expanded.join("");
}

/** A line with words for arguments; undefined when it becomes too long. The word of an @argument comes in quotes. */
function substitute(line: string, args: readonly string[], words: readonly string[]): string | undefined {
  let text = line;
  for (let next = nextArgument(text, 0, args); next !== undefined;) {
    const name = args[next.which] ?? "";
    const word = words[next.which] ?? "";
    const put = name.startsWith("@") && name !== word ? `"${word.replace(/["\\]/g, "\\$&")}"` : word;
    text = text.slice(0, next.at) + put + text.slice(next.at + name.length);
    if (text.length >= longestMacroLine) return undefined;
    next = nextArgument(text, next.at + word.length, args);
  }
  return text;
}

/** The argument that comes next in a text; of two at one place the longer. */
function nextArgument(text: string, from: number, args: readonly string[]) {
  let found: { readonly which: number; readonly at: number } | undefined;
  for (const [which, name] of args.entries()) {
    const at = text.indexOf(name, from);
    if (at < 0) continue;
    const longer = name.length > (args[found?.which ?? 0] ?? "").length;
    if (found === undefined || at < found.at || (at === found.at && longer)) found = { which, at };
  }
  return found;
}
