// Readers of arguments, one for each kind of value that a directive may have, and `row`, which fills in what most rows
// have in common. Used by every table of directives. Apache's counterpart are the setters ap_set_flag_slot,
// ap_set_string_slot and the like (server/config.c), and atoi.
import {
  type Context,
  type Directive,
  type Merge,
  type Override,
  type ReadContext,
  Refusal,
  type Takes,
} from "./directive.ts";
import { wordsOf } from "./lexer.ts";

/** What a row says of itself; what is left out is: main server only, replaces, a graceful is enough. */
export interface RowOptions<V> {
  readonly syntax: string;
  readonly help: string;
  readonly initial: V;
  readonly absent?: string;
  readonly contexts?: readonly Context[];
  readonly override?: Override;
  readonly bounds?: string;
  readonly idle?: string;
  readonly idleFor?: (value: V) => boolean;
  readonly merge?: Merge<V>;
  readonly check?: NonNullable<Directive<V>["check"]>;
  readonly takes?: Takes;
  readonly aliasOf?: string;
  readonly rooted?: boolean;
}

/** The usual lists of contexts, by what Apache calls them. */
export const serverOnly: readonly Context[] = ["server"];
export const serverAndHosts: readonly Context[] = ["server", "vhost"];
export const everywhere: readonly Context[] = ["server", "vhost", "directory"];
export const directoryOnly: readonly Context[] = ["directory"];

/** Where the directives of a class of AllowOverride may stand besides .htaccess files. Apache: process_command_config. */
function contextsOf(override: Override | undefined): readonly Context[] {
  if (override === undefined) return serverOnly;
  return override === "AuthConfig" || override === "Limit" ? directoryOnly : everywhere;
}

/** A row with a reader of its own. */
export function row<V>(options: RowOptions<V>, args: Directive<V>["args"], read: Directive<V>["read"]): Directive<V> {
  return { contexts: contextsOf(options.override), merge: "replace", takes: "graceful", ...options, args, read };
}

/** Words up to an empty one, which ends them in many of Apache's lists. */
export function wordsToEmpty(text: string): readonly string[] {
  const list = wordsOf(text);
  const end = list.indexOf("");
  return end < 0 ? list : list.slice(0, end);
}

/** C's atoi: leading blanks, a sign, digits; what follows is ignored, no digits are 0, and it wraps at 32 bits. */
export function atoi(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const [, sign = "", digits = ""] = /^[ \t\n\v\f\r]*([+-]?)0*(\d*)/.exec(text) ?? [];
  const most = 2n ** 63n;
  // More digits than a long has are as good as twenty of them, and soon read.
  const value = BigInt(`${sign === "-" ? "-" : ""}${digits.slice(0, 20) || "0"}`);
  const long = value >= most ? most - 1n : value < -most ? -most : value;
  return Number(BigInt.asIntN(32, long));
}

/** C's strtod of a whole word, decimal or hexadecimal, "inf" and "nan" too; undefined when something else follows. */
export function strtod(text: string): number | undefined {
  const [, sign, written = ""] = /^[ \t\n\v\f\r]*([+-]?)(.+)$/s.exec(text) ?? [];
  const value = unsigned(written.toLowerCase());
  return value !== undefined && sign === "-" ? -value : value;
}

function unsigned(written: string): number | undefined {
  if (/^inf(?:inity)?$/.test(written)) return Infinity;
  if (/^nan(?:\([\w]*\))?$/.test(written)) return Number.NaN;
  if (/^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(written)) return Number(written);
  const [, whole = "", part = "", power = "0"] = /^0x([0-9a-f]*)\.?([0-9a-f]*)(?:p([+-]?\d+))?$/.exec(written) ?? [];
  if (`${whole}${part}` === "") return undefined;
  return Number.parseInt(`${whole}${part}`, 16) * 2 ** (Number(power) - 4 * part.length);
}

/** A whole number as atoi reads it. `check` returns the refusal's text for a value out of bounds. */
export function integer(
  options: RowOptions<number>,
  check: (value: number, name: string) => string | undefined = () => undefined,
): Directive<number> {
  return row(options, [1, 1], ([text = ""], { name }) => {
    const value = atoi(text);
    const refusal = check(value, name);
    return refusal === undefined ? value : new Refusal(refusal);
  });
}

/** On or Off. As in Apache only the first word counts. */
export function flag(options: Omit<RowOptions<boolean>, "syntax">): Directive<boolean> {
  return row({ syntax: "On|Off", ...options }, [0, Infinity], ([text = ""], { name }) => {
    const lower = text.toLowerCase();
    if (lower === "on") return true;
    return lower === "off" ? false : new Refusal(`${name} must be On or Off`);
  });
}

/** One word, as it stands. */
export function word<V extends string | undefined>(
  options: Omit<RowOptions<V>, "merge" | "check" | "idleFor">,
): Directive<string | V> {
  return row<string | V>(options, [1, 1], ([text = ""]) => text);
}

/**
 * The list of a section with what one more line adds to it. Until all is read the list is the section's alone, so it grows in
 * its place: copied for each line, 100,000 lines would take minutes.
 */
export function grown<T>(before: readonly T[] | undefined, added: readonly T[]): readonly T[] {
  const list = (before ?? []) as T[];
  for (const one of added) list.push(one);
  return list;
}

/** Words; with merge "append" those of later lines join the earlier ones. */
export function words(options: RowOptions<readonly string[]>): Directive<readonly string[]> {
  return row(options, [1, Infinity], (list, _at, before) =>
    grown(options.merge === "append" ? before : undefined, list),
  );
}

/** One of the words of a list, whatever its case; the value is the word as the list has it. */
export function oneOf<W extends string>(options: RowOptions<W>, choices: readonly W[], refusal: string): Directive<W> {
  return row(options, [1, 1], ([text = ""]) => choose(choices, text) ?? new Refusal(refusal));
}

/** The choice that equals `text` but for its case. */
export function choose<W extends string>(choices: readonly W[], text: string): W | undefined {
  const lower = text.toLowerCase();
  return choices.find((choice) => choice === text) ?? choices.find((choice) => choice.toLowerCase() === lower);
}

/** A file or folder; the value is absolute, and so is `initial` once ServerRoot is known. */
export function path<V extends string | undefined>(
  options: Omit<RowOptions<V>, "merge" | "check" | "idleFor">,
): Directive<string | V> {
  return row<string | V>({ rooted: true, ...options }, [1, 1], ([text = ""], at) => at.path(text));
}

/** Where a log goes: an absolute file name, or "|program" (also "||program" and "|$shell line") as it stands. */
export function logPlace(text: string, at: ReadContext): string {
  return text.startsWith("|") ? text : at.path(text);
}

const unitSeconds = { ms: 0.001, s: 1, mi: 60, h: 3600 } as const;

/**
 * Seconds from a number with an optional unit: ms, s, mi(n), h; none is seconds. Undefined when it is not one.
 * Apache: ap_timeout_parameter_parse (server/util.c); units are in small letters, and what follows them is ignored.
 */
export function seconds(text: string): number | undefined {
  const found = /^[ \t]*([+-]?\d+|)(?:(ms|mi|s|h)[^]*)?$/.exec(text);
  if (found === null || text === "") return undefined;
  const value = Number(found[1]) * unitSeconds[(found[2] ?? "s") as keyof typeof unitSeconds];
  // Apache counts microseconds in 64 bits and refuses what does not fit.
  return value >= 0 && value * 1e6 < 2 ** 63 ? value : undefined;
}
