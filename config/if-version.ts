// <IfVersion>: whether the release whose language this is fits what is asked. Used by conditions.ts. Pure.
// Apache's counterpart: modules/metadata/mod_version.c.
import { Refusal } from "./directive.ts";
import { atoi } from "./kinds.ts";
import { compile } from "./regex.ts";

/**
 * The release of Apache whose configuration language we read. A file that asks means that language, not the number of this
 * program, so this is what it is compared with. Measured: the answers in test/config/differential are this release's.
 */
export const languageRelease = [2, 4, 71] as const;

const malformed =
  "Version appears to be invalid. It must have the format major[.minor[.patch]] where major, minor and patch are numbers.";

/** Positive: ours is newer than `text`; 0: equal as far as `text` goes, missing numbers being 0. */
function compare(text: string): number | Refusal {
  const parts = text.split(".");
  const usable = parts.length <= 3 || (parts.length === 4 && parts[3] === "");
  if (!usable || !/^\d[\d.]*$/.test(text)) return new Refusal(malformed);
  const differences = languageRelease.map((number, i) => number - atoi(parts[i] ?? "0"));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function matches(source: string): boolean | Refusal {
  const pattern = compile(source);
  return pattern === undefined
    ? new Refusal("Unable to compile regular expression")
    : pattern.test(languageRelease.join("."));
}

/** What each operator says of a version: "=" also takes /regex/, "~" takes a regex as it stands. */
const operators: Readonly<Record<string, (version: string) => boolean | Refusal>> = {
  "=": (version) => (version.startsWith("/") ? between(version) : holds(version, (order) => order === 0)),
  "<": (version) => holds(version, (order) => order < 0),
  "<=": (version) => holds(version, (order) => order <= 0),
  ">": (version) => holds(version, (order) => order > 0),
  ">=": (version) => holds(version, (order) => order >= 0),
  "~": matches,
};

function holds(version: string, test: (order: number) => boolean): boolean | Refusal {
  const order = compare(version);
  return order instanceof Refusal ? order : test(order);
}

function between(text: string): boolean | Refusal {
  const closed = text.length > 1 && text.endsWith("/");
  return closed ? matches(text.slice(1, -1)) : new Refusal("Missing delimiting / of regular expression.");
}

/** The one to three words of the section, its ">" still in them: [operator] version [>]. */
export function versionHolds(words: readonly string[]): boolean | Refusal {
  const asked = operatorAndVersion(words);
  if (asked === undefined) return new Refusal("<IfVersion> directive missing closing '>'");
  const { operator, version } = asked;
  const reverse = operator.startsWith("!") && operator.length > 1;
  const plain = reverse ? operator.slice(1) : operator;
  const test = operators[plain === "==" ? "=" : plain];
  if (test === undefined) return new Refusal(`unrecognized operator '${operator}'`);
  const result = test(version);
  return result instanceof Refusal ? result : result !== reverse;
}

/** The ">" is the last word, or the end of the second. */
function operatorAndVersion([first = "", second, third]: readonly string[]) {
  if (second === undefined) return endsInBracket("=", first);
  if (third === ">") return second === "" ? undefined : { operator: first, version: second };
  if (third === undefined && second === ">") return { operator: "=", version: first };
  return endsInBracket(first, second);
}

function endsInBracket(operator: string, version: string) {
  if (version === ">") return { operator: "=", version: operator };
  return version.endsWith(">") ? { operator, version: version.slice(0, -1) } : undefined;
}
