// How many words a directive takes, and what is said when it got others. Used by the reader and by the evaluator.
// Apache's counterpart: invoke_cmd (server/config.c). A word that is needed may not be empty.
import { wordsOf } from "./lexer.ts";
import { Refusal } from "./directive.ts";

export type Arity = readonly [least: number, most: number] | "raw";

const sentences: Readonly<Record<string, string>> = {
  "0 0": "takes no arguments",
  "1 1": "takes one argument",
  "1 2": "takes 1-2 arguments",
  "1 3": "takes one, two or three arguments",
  "2 2": "takes two arguments",
  "2 3": "takes two or three arguments",
  "3 3": "takes three arguments",
  "1 Infinity": "requires at least one argument",
  "2 Infinity": "requires at least two arguments",
};

/** The words of a directive's line, or what is wrong with their number. "raw" takes the text as one word. */
export function argumentsOf(name: string, arity: Arity, text: string, help: string): readonly string[] | Refusal {
  if (arity === "raw") return [text];
  const [least, most] = arity;
  const words = wordsOf(text);
  if (least === 0 && most > 0) return words;
  const gap = words.indexOf("");
  // Where a list follows a word, the list may be empty if something stands for it. Apache: ITERATE2 in invoke_cmd.
  const needed = least === 2 && most === Infinity ? 1 : least;
  const missing = words.length < least || (gap >= 0 && gap < needed);
  // A list without a limit ends at an empty word.
  if (!missing && words.length <= most) return most === Infinity && gap >= 0 ? words.slice(0, gap) : words;
  const sentence = sentences[`${least} ${most}`] ?? `takes ${least} to ${most} arguments`;
  return new Refusal(`${name} ${sentence}${help === "" || most === 0 ? "" : `, ${help}`}`);
}
