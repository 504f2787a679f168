// The values of Header and RequestHeader: text with %D, %t, %{NAME}e and so on. Apache's counterpart: parse_format_string
// and format_tag_hash (modules/metadata/mod_headers.c).
import { loadavg } from "node:os";
import { steadyNow, wallTime } from "../../../os/clock.ts";
import { earlyVariableOf, variableOf } from "../../environment.ts";
import type { Exchange } from "../../module.ts";
import { textFrom, type When } from "../../subject.ts";

export type Text = (exchange: Exchange) => string;

/** A field holds no line ends. */
const oneLine = (text: string): string => text.replace(/[\r\n]/g, " ");

const tags: Readonly<Record<string, (argument: string, when: When) => Text>> = {
  D:
    () =>
    ({ startedAt }) =>
      `D=${Math.max(0, Math.round((steadyNow() - startedAt) * 1000))}`,
  t:
    () =>
    ({ startedAt }) =>
      `t=${Math.round(wallTime(startedAt) * 1000)}`,
  e: (name, when) => {
    const variable = when === "early" ? earlyVariableOf : variableOf;
    return (exchange) => oneLine(variable(exchange, name) ?? "(null)");
  },
  s: () => () => "(null)",
  l: () => () =>
    `l=${loadavg()
      .map((one) => one.toFixed(2))
      .join("/")}`,
  i: () => () => "i=-1",
  b: () => () => "b=-1",
};

const piece = /%(?:(%)|(?:\{([^}]*)\}?)?([^%]?))|([^%]+)/gs;
const escapes: Readonly<Record<string, string>> = { "\\\\": "\\", "\\r": "\r", "\\n": "\n", "\\t": "\t" };

/** The letter of the first tag that nobody knows. */
export function unknownTag(format: string): string | undefined {
  for (const [, percent, argument, letter, text] of format.matchAll(piece)) {
    if (percent !== undefined || text !== undefined) continue;
    if (letter === "" && argument === undefined) continue;
    if (letter === undefined || !Object.hasOwn(tags, letter)) return letter ?? "";
  }
  return undefined;
}

/** A format, or "expr=" and an expression, as a function of a request. "early": before SetEnv counts. */
export function formatFrom(format: string, when: When = "late"): Text {
  if (format.startsWith("expr=")) return textFrom(format.slice(5), when);
  const parts = [...format.matchAll(piece)].map(([, , argument = "", letter = "", text]): Text | string => {
    if (text !== undefined) return text.replace(/\\[\\rnt]/g, (pair) => escapes[pair] ?? pair);
    return tags[letter]?.(argument, when) ?? "%";
  });
  if (parts.every((part) => typeof part === "string")) {
    const whole = parts.join("");
    return () => whole;
  }
  return (exchange) => parts.map((part) => (typeof part === "string" ? part : part(exchange))).join("");
}
