// Sections whose inside counts only when a test holds, asked while the file is read: one row each. Used by commands.ts.
// Apache's counterpart: start_cond_section (server/core.c), ap_build_cont_config and ap_soak_end_container
// (server/config.c).
import type { Complaint, Position } from "./configuration.ts";
import { Refusal } from "./directive.ts";
import { versionHolds } from "./if-version.ts";
import { firstWord, lineTooLong, lower } from "./lexer.ts";
import { deepest, type Place, readLines, type Step, tooLong } from "./reader.ts";
import { readingError, type Session } from "./session.ts";
import { type Node, sectionArgument } from "./tree.ts";

export const conditions: Readonly<Record<string, Step>> = {
  "<IfModule": condition("What stands in it counts if the module is in the server", ({ modules }, name) =>
    modules.has(name),
  ),
  "<IfDefine": condition("What stands in it counts if the name is defined", ({ defines }, name) => defines.has(name)),
  "<IfFile": condition("What stands in it counts if there is such a file", isThere),
  "<IfDirective": condition("What stands in it counts if there is such a directive", (session, name) =>
    session.knows(name),
  ),
  "<IfSection": condition("What stands in it counts if there is such a section", (session, name) =>
    session.knows(`<${name}`),
  ),
  "<IfVersion": {
    args: [1, 3],
    help: "a comparison operator, a version (and a delimiter)",
    run: (words, { place, name, at, out }) => {
      const holds = versionHolds(words);
      return holds instanceof Refusal ? holds : enter(holds, place, name, at, out);
    },
  },
};

function isThere(session: Session, path: string): boolean {
  return session.files.kind(session.pathAsked(path)) !== "none";
}

/** A row whose section has one argument; "!" before it turns the test round. */
function condition(help: string, test: (session: Session, argument: string) => boolean): Step {
  return {
    args: "raw",
    help,
    run: ([args = ""], { place, name, at, out }) => {
      const argument = sectionArgument(name, args);
      if (argument instanceof Refusal) return argument;
      const not = argument.startsWith("!");
      const { word } = firstWord(not ? argument.slice(1) : argument);
      if (word === "") return new Refusal(`${name}> directive requires additional arguments`);
      return enter(test(place.session, word) !== not, place, name, at, out);
    },
  };
}

function enter(holds: boolean, place: Place, name: string, at: Position, out: Node[]): Complaint | undefined {
  if (!holds) return skip(place, name, at);
  if (place.session.conditions >= deepest) return readingError(`Sections are nested more than ${deepest} deep`, at);
  place.session.conditions++;
  const complaint = readLines({ ...place, end: `</${lower(name.slice(1))}>` }, out);
  place.session.conditions--;
  return complaint;
}

/** Passes over a condition that does not hold: its contents are not looked at, but sections must be nested right. */
function skip(place: Place, name: string, at: Position): Complaint | undefined {
  const open = [name];
  for (let line = place.lines.next(); line !== undefined; line = place.lines.next()) {
    if (line === lineTooLong) return tooLong(place);
    if (!/^["']?</.test(line)) continue;
    const { word, rest } = firstWord(line);
    if (word.startsWith("</")) {
      const saw = word.slice(0, -1);
      const expected = (open.at(-1) ?? name).slice(1);
      if (lower(saw.slice(2)) !== lower(expected)) {
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
