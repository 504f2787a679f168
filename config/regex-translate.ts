// Patterns of PCRE as JavaScript writes them: options that change within a pattern are carried out here, so that the result
// needs no flag but "i". What JavaScript has no way to say (recursion, conditions, verbs) is refused, and so is what PCRE
// refuses and JavaScript would take for something else. Used by regex.ts.
import { character, classAt, classOf, numbered, setAt } from "./regex-class.ts";

/** i: case does not count; s: a dot fits a line feed; m: ^ and $ fit at lines; x: blanks and comments do not count. */
export interface Flags {
  readonly i: boolean;
  readonly s: boolean;
  readonly m: boolean;
  readonly x: boolean;
}

interface Group {
  readonly flags: Flags;
  /** Within a look behind what is repeated without a fixed number is refused. */
  readonly behind: boolean;
}

/** How many groups a pattern has, and their names with their numbers. */
interface Groups {
  count: number;
  readonly names: Map<string, number>;
}

const groupStart = /^\((?!\?|\*)|^\(\?(?:P?<([A-Za-z_]\w{0,31})>|'([A-Za-z_]\w{0,31})')/;

function groupsOf(source: string): Groups {
  const groups: Groups = { count: 0, names: new Map() };
  for (let at = 0; at < source.length; at++) {
    if (source[at] === "\\") at++;
    else if (source[at] === "[") at = (classAt(source, at, false)?.end ?? source.length) - 1;
    else if (source[at] === "(") {
      const found = groupStart.exec(source.slice(at, at + 40));
      if (found === null) continue;
      const name = found[1] ?? found[2];
      groups.count++;
      if (name !== undefined && !groups.names.has(name)) groups.names.set(name, groups.count);
    }
  }
  return groups;
}

const fixed: Readonly<Record<string, string>> = {
  A: "(?<![^])",
  G: "(?<![^])",
  z: "(?![^])",
  Z: "(?=\\n?(?![^]))",
  R: "(?:\\r\\n|[\\n\\v\\f\\r\\x85])",
  N: "[^\\n]",
  X: "[^]",
  C: "[^]",
  K: "",
  E: "",
  b: "\\b",
  B: "\\B",
};

const openings: Readonly<Record<string, string>> = {
  "(?:": "(?:",
  "(?=": "(?=",
  "(?!": "(?!",
  "(?<=": "(?<=",
  "(?<!": "(?<!",
  // What it matches stays the same in all but the rarest patterns, it is only not given back.
  "(?>": "(?:",
};

/** One pattern on its way. A part that cannot be said makes `failed` true. */
class Translation {
  private readonly source: string;
  private readonly dollar: string;
  /** Letters are written in both cases, since case counts in a part of the pattern. */
  private readonly fold: boolean;
  private readonly groups: Groups;
  private readonly open: Group[] = [];
  private readonly begun = new Set<string>();
  private captures = 0;
  private flags: Flags;
  private behind = false;
  private at = 0;
  text = "";
  failed = false;
  /** Whether letters stand where case counts, and where it does not. */
  readonly cases = new Set<boolean>();

  constructor(source: string, flags: Flags, dollar: string, fold: boolean) {
    this.source = source;
    this.flags = flags;
    this.dollar = dollar;
    this.fold = fold;
    this.groups = groupsOf(source);
  }

  run(): this {
    while (this.at < this.source.length && !this.failed) this.step();
    if (this.open.length > 0) this.failed = true;
    return this;
  }

  private step(): void {
    const { source, at, flags } = this;
    const char = source[at] ?? "";
    if (char === "\\") return this.escape();
    if (char === "(") return this.opening();
    if (char === ")") return this.closing();
    if (char === "[") return this.put(classAt(source, at, this.fold && flags.i));
    if (flags.x && /\s/.test(char)) return this.skip(1);
    if (flags.x && char === "#") return this.skip((/^[^\n]*/.exec(source.slice(at))?.[0] ?? "").length);
    if (/[*+?{]/.test(char)) return this.quantifier();
    if (char === ".") return this.say(flags.s ? "[^]" : "[^\\n]", 1);
    if (char === "^") return this.say(flags.m ? "(?<![^\\n])" : "^", 1);
    if (char === "$") return this.say(flags.m ? "(?=\\n|(?![^]))" : this.dollar, 1);
    return char === "|" ? this.say(char, 1) : this.literal(char.charCodeAt(0), at + 1);
  }

  private skip(length: number): void {
    this.at += length;
  }
  private say(text: string, length: number): void {
    this.text += text;
    this.at += length;
  }
  private put(found: { readonly text: string; readonly end: number } | undefined): void {
    if (found === undefined) return this.fail();
    this.cases.add(this.flags.i);
    this.text += found.text;
    this.at = found.end;
  }
  private fail(): void {
    this.failed = true;
  }

  private literal(code: number, end: number): void {
    const char = String.fromCharCode(code);
    const isLetter = /[A-Za-z]/.test(char);
    if (isLetter) this.cases.add(this.flags.i);
    const both = isLetter && this.fold && this.flags.i;
    this.text += both ? `[${char.toLowerCase()}${char.toUpperCase()}]` : character(code);
    this.at = end;
  }

  private escape(): void {
    const { source, at } = this;
    const rest = source.slice(at);
    const letter = source[at + 1] ?? "";
    if (letter === "Q") return this.quoted();
    if (Object.hasOwn(fixed, letter)) return this.say(fixed[letter] ?? "", 2);
    const reference = this.reference(rest);
    if (reference !== undefined) return reference.length === 0 ? this.fail() : this.backTo(reference);
    const set = setAt(source, at);
    if (set !== undefined) return this.put({ text: classOf(set.ranges), end: set.end });
    const found = numbered(source, at);
    return found === undefined ? this.fail() : this.literal(found.code, found.end);
  }

  /** \Q...\E */
  private quoted(): void {
    const close = this.source.indexOf("\\E", this.at);
    const end = close < 0 ? this.source.length : close;
    this.at += 2;
    while (this.at < end) this.literal(this.source.charCodeAt(this.at), this.at + 1);
  }

  /** What refers to a group: all of it, and the group's number or name; nothing of it when that cannot be. */
  private reference(rest: string): readonly [string, string] | readonly [] | undefined {
    const [named, ...names] =
      /^\\k(?:<(\w+)>|'(\w+)'|\{(\w+)\})|^\\g\{([A-Za-z_]\w*)\}|^\(\?P=(\w+)\)/.exec(rest) ?? [];
    if (named !== undefined) {
      const number = this.groups.names.get(names.find((name) => name !== undefined) ?? "");
      return number === undefined ? [] : [named, String(number)];
    }
    const [relative, sign, inBraces, bare] = /^\\g(?:\{(-?)(\d+)\}|(\d+))/.exec(rest) ?? [];
    if (relative !== undefined) {
      const number = Number(inBraces ?? bare);
      return this.known(relative, sign === "-" ? this.captures + 1 - number : number);
    }
    if (/^\\[gk]/.test(rest)) return [];
    const [plain, digits = ""] = /^\\([1-9]\d*)/.exec(rest) ?? [];
    if (plain === undefined) return undefined;
    const number = Number(digits);
    return number < 10 || /^[89]/.test(digits) || number <= this.captures ? this.known(plain, number) : undefined;
  }
  private known(text: string, number: number): readonly [string, string] | readonly [] {
    return number >= 1 && number <= this.groups.count ? [text, String(number)] : [];
  }
  private backTo([text = "", number = ""]: readonly string[]): void {
    this.say(`(?:\\${number})`, text.length);
  }

  private opening(): void {
    const rest = this.source.slice(this.at, this.at + 64);
    const [start] = /^\(\?(?:<?[=!]|[:>])/.exec(rest) ?? [];
    if (start !== undefined) return this.begin(openings[start] ?? "", start.length, start.startsWith("(?<"));
    if (rest.startsWith("(?#")) return this.comment();
    const back = this.reference(rest);
    if (back !== undefined) return back.length === 0 ? this.fail() : this.backTo(back);
    const [options, on = "", off = "", end] = /^\(\?([imsx]*)(?:-([imsx]+))?([:)])/.exec(rest) ?? [];
    if (options !== undefined) return this.option(options, on, off, end === ":");
    const group = groupStart.exec(rest);
    if (group === null) {
      const [never] = /^\(\*F(?:AIL)?\)/.exec(rest) ?? [];
      return never === undefined ? this.fail() : this.say("(?!)", never.length);
    }
    const name = group[1] ?? group[2];
    this.captures++;
    // Of groups of one name the first has it.
    const isNew = name !== undefined && !this.begun.has(name);
    if (isNew) this.begun.add(name);
    this.begin(isNew ? `(?<${name}>` : "(", group[0].length);
  }
  private begin(text: string, length: number, behind = false): void {
    this.open.push({ flags: this.flags, behind: this.behind });
    this.behind ||= behind;
    this.say(text, length);
  }
  private comment(): void {
    const close = this.source.indexOf(")", this.at);
    if (close < 0) return this.fail();
    this.at = close + 1;
  }
  private option(whole: string, on: string, off: string, isGroup: boolean): void {
    if (isGroup) this.begin("(?:", whole.length);
    else this.skip(whole.length);
    const set = (flag: keyof Flags) => (this.flags[flag] || on.includes(flag)) && !off.includes(flag);
    this.flags = { i: set("i"), s: set("s"), m: set("m"), x: set("x") };
  }

  private closing(): void {
    const group = this.open.pop();
    if (group === undefined) return this.fail();
    this.flags = group.flags;
    this.behind = group.behind;
    this.say(")", 1);
  }

  private quantifier(): void {
    const rest = this.source.slice(this.at, this.at + 32);
    const [whole = "", few, comma, many] = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})/.exec(rest) ?? [];
    if (whole === "") return this.literal(123, this.at + 1);
    if (Number(few ?? 0) > 65535 || Number(many ?? 0) > 65535) return this.fail();
    const isFixed = few !== undefined && (comma === undefined || few === many);
    if (this.behind && !isFixed) return this.fail();
    const more = rest[whole.length];
    // Possessive: as an atomic group.
    this.say(whole + (more === "?" ? more : ""), whole.length + (more === "?" || more === "+" ? 1 : 0));
  }
}

/** The pattern and whether it takes the flag "i"; undefined when it cannot be written. `dollar` stands for each `$`. */
export function translate(
  source: string,
  flags: Flags,
  dollar: string,
): { readonly pattern: string; readonly i: boolean } | undefined {
  const first = new Translation(source, flags, dollar, false).run();
  if (first.failed) return undefined;
  if (first.cases.size < 2) return { pattern: first.text, i: first.cases.has(true) };
  return { pattern: new Translation(source, flags, dollar, true).run().text, i: false };
}
