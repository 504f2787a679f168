// Classes in brackets of PCRE's patterns, [a-z\d[:alpha:]], as JavaScript writes them. A class is read to numbers, so that
// case can be left out of account and a named class turned round. Used by regex-translate.ts.

/** Characters from one number to another. */
export type Range = readonly [from: number, to: number];

const span = (text: string): readonly Range[] =>
  (text.match(/.-.|./gs) ?? []).map((part) => [part.charCodeAt(0), part.charCodeAt(part.length - 1)]);

/** The classes that PCRE knows by name inside brackets. */
const named: Readonly<Record<string, readonly Range[]>> = {
  alpha: span("A-Za-z"),
  digit: span("0-9"),
  alnum: span("0-9A-Za-z"),
  upper: span("A-Z"),
  lower: span("a-z"),
  space: span("\t-\r "),
  blank: span("\t "),
  punct: span("!-/:-@[-`{-~"),
  xdigit: span("0-9A-Fa-f"),
  word: span("0-9A-Z_a-z"),
  cntrl: span("\0-\x1f\x7f"),
  print: span(" -~"),
  graph: span("!-~"),
  ascii: span("\0-\x7f"),
};

/** Properties by name, as far as single bytes have them. */
const properties: Readonly<Record<string, readonly Range[]>> = {
  L: span("A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff"),
  Lu: span("A-Z\xc0-\xd6\xd8-\xde"),
  Ll: span("a-z\xb5\xdf-\xf6\xf8-\xff"),
  N: span("0-9\xb2\xb3\xb9\xbc-\xbe"),
  Nd: span("0-9"),
  Any: [[0, 0xffff]],
};

/** What a letter behind a backslash stands for. */
const sets: Readonly<Record<string, readonly Range[]>> = {
  d: span("0-9"),
  w: span("0-9A-Z_a-z"),
  s: span("\t-\r "),
  h: span("\t \xa0"),
  v: span("\n-\r\x85"),
};

/** Letters behind a backslash that are one character. */
export const single: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, a: 7, e: 27 };

function others(ranges: readonly Range[]): readonly Range[] {
  const left: Range[] = [];
  let from = 0;
  for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
    if (first > from) left.push([from, first - 1]);
    from = Math.max(from, last + 1);
  }
  return from > 0xffff ? left : [...left, [from, 0xffff]];
}

/** The characters of \d, \W, \pL and their kin. */
export function setAt(
  source: string,
  at: number,
): { readonly ranges: readonly Range[]; readonly end: number } | undefined {
  const letter = source[at + 1] ?? "";
  const set = sets[letter.toLowerCase()];
  if (set !== undefined) return { ranges: letter in sets ? set : others(set), end: at + 2 };
  const [whole = "", kind = "", sign, long, short = ""] =
    /^\\([pP])(?:\{(\^?)(\w+)\}|(\w))/.exec(source.slice(at, at + 40)) ?? [];
  const property = Object.hasOwn(properties, long ?? short) ? properties[long ?? short] : undefined;
  if (property === undefined) return undefined;
  return { ranges: (kind === "P") === (sign === "^") ? property : others(property), end: at + whole.length };
}

/** One character by its number, and where what stands for it ends; undefined: it is none. */
export function numbered(source: string, at: number): { readonly code: number; readonly end: number } | undefined {
  const rest = source.slice(at, at + 16);
  const [braced, hexadecimal, octal] = /^\\(?:x\{([\da-f]+)\}|o\{([0-7]+)\})/i.exec(rest) ?? [];
  if (braced !== undefined) {
    const code = hexadecimal === undefined ? Number.parseInt(octal ?? "", 8) : Number.parseInt(hexadecimal, 16);
    return code > 0xff ? undefined : { code, end: at + braced.length };
  }
  const [short, digits = ""] = /^\\x([\da-f]{0,2})/i.exec(rest) ?? [];
  if (short !== undefined) return { code: Number.parseInt(digits, 16) || 0, end: at + short.length };
  const [eight, value = ""] = /^\\([0-7]{1,3})/.exec(rest) ?? [];
  if (eight !== undefined) {
    const code = Number.parseInt(value, 8);
    return code > 0xff ? undefined : { code, end: at + eight.length };
  }
  const [control, key = ""] = /^\\c([ -~])/.exec(rest) ?? [];
  if (control !== undefined) return { code: key.toUpperCase().charCodeAt(0) ^ 0x40, end: at + 3 };
  const letter = source[at + 1] ?? "";
  if (Object.hasOwn(single, letter)) return { code: single[letter] ?? 0, end: at + 2 };
  return /^[^0-9A-Za-z]/.test(letter) ? { code: letter.charCodeAt(0), end: at + 2 } : undefined;
}

interface Item {
  readonly ranges: readonly Range[];
  readonly end: number;
  /** One character, which may begin or end a range. */
  readonly code?: number;
}

function itemAt(source: string, at: number): Item | undefined {
  const char = source[at] ?? "";
  const [whole, sign, name = ""] = /^\[:(\^?)([a-z]*):\]/.exec(source.slice(at, at + 16)) ?? [];
  if (whole !== undefined) {
    const ranges = Object.hasOwn(named, name) ? named[name] : undefined;
    return ranges && { ranges: sign === "^" ? others(ranges) : ranges, end: at + whole.length };
  }
  if (/^\[([.=])[^\]]*\1\]/.test(source.slice(at, at + 64))) return undefined;
  if (char !== "\\") return one(char.charCodeAt(0), at + 1);
  const set = setAt(source, at);
  if (set !== undefined) return set;
  if (source[at + 1] === "b") return one(8, at + 2);
  const found = numbered(source, at);
  return found && one(found.code, found.end);
}

const one = (code: number, end: number): Item => ({ ranges: [[code, code]], end, code });

/** A class, from the bracket at `start`; undefined when it is none. `fold`: both cases of every letter are in it. */
export function classAt(
  source: string,
  start: number,
  fold: boolean,
): { readonly text: string; readonly end: number } | undefined {
  const isTurned = source[start + 1] === "^";
  const first = start + (isTurned ? 2 : 1);
  const ranges: Range[] = [];
  let at = first;
  // A bracket that closes is a letter when it comes first.
  while (at === first || source[at] !== "]") {
    if (at >= source.length) return undefined;
    const item = itemAt(source, at);
    if (item === undefined) return undefined;
    at = item.end;
    const isRange = source[at] === "-" && at + 1 < source.length && source[at + 1] !== "]";
    if (!isRange) {
      ranges.push(...item.ranges);
      continue;
    }
    const last = itemAt(source, at + 1);
    if (last?.code === undefined || item.code === undefined || last.code < item.code) return undefined;
    ranges.push([item.code, last.code]);
    at = last.end;
  }
  const all = fold ? [...ranges, ...ranges.flatMap(otherCase)] : ranges;
  return { text: `[${isTurned ? "^" : ""}${all.map(written).join("")}]`, end: at + 1 };
}

/** The same letters in the other case. */
function otherCase([from, to]: Range): readonly Range[] {
  const within = (first: number, last: number, by: number): readonly Range[] => {
    const [low, high] = [Math.max(from, first), Math.min(to, last)];
    return low > high ? [] : [[low + by, high + by]];
  };
  return [...within(65, 90, 32), ...within(97, 122, -32)];
}

const written = ([from, to]: Range) => (from === to ? character(from) : `${character(from)}-${character(to)}`);

/** A character by its number, anywhere in a pattern. */
export function character(code: number): string {
  const char = String.fromCharCode(code);
  return /[0-9A-Za-z_]/.test(char) ? char : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** The characters of a set, as a class of its own. */
export const classOf = (ranges: readonly Range[]) => `[${ranges.map(written).join("")}]`;
