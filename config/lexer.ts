// Text of httpd.conf to logical lines, and a line to words. Used by the reader. Pure, and total: any text has lines.
// Apache's counterpart: ap_varbuf_cfg_getline, cfg_trim_line and ap_getword_conf (server/util.c).

/** A line longer than this ends the reading with "Line too long". */
export const longestLine = 16 * 1024 * 1024;

/** What comes in the place of such a line. */
export const lineTooLong = Symbol("line too long");

const lineFeed = 10;
const carriageReturn = 13;
const backslash = 92;

/** Space, tab, line feed, vertical tab, form feed, carriage return; false beyond the end. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}

/** The text from `from` to `to`, without the blanks at its ends. */
function trimmed(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return text.slice(start, end);
}

/** A text that lines come from, and how far it has been read. */
interface Source {
  readonly file: string;
  readonly text: string;
  /** A NUL hides what follows it on its line. Few texts have one. */
  readonly hasNul: boolean;
  at: number;
  line: number;
}

function sourceOf(file: string, text: string): Source {
  return { file, text, hasNul: text.includes("\0"), at: 0, line: 0 };
}

/**
 * Hands out the lines of a text, one after the other. Another text may come in between (a macro's): then the first goes on
 * where it was, and a line may begin in one and end in the other.
 */
export class Lines {
  private readonly sources: Source[];
  private source: Source;

  /** The longest line that is taken. */
  private readonly longest: number;

  constructor(file: string, text: string, longest = longestLine) {
    this.longest = longest;
    this.source = sourceOf(file, text);
    this.sources = [];
  }

  /** Where the physical line that was read last stands. */
  get file(): string {
    return this.source.file;
  }
  get line(): number {
    return this.source.line;
  }
  /** How many texts are not at their end yet because others came in between. */
  get depth(): number {
    return this.sources.length;
  }

  /** The lines of `text` come next, as lines of `file`. */
  insert(file: string, text: string): void {
    this.sources.push(this.source);
    this.source = sourceOf(file, text);
  }

  /**
   * The next line, trimmed, with those joined to it by a backslash at the end (it must be the last character); undefined at
   * the end of the text. The joined text is looked at as a whole, so an empty line after `\\` + `\` still joins, as in
   * Apache.
   */
  next(): string | typeof lineTooLong | undefined {
    if (!this.hasMore()) return undefined;
    const { source } = this;
    const { text, at } = source;
    const end = this.endOfLine();
    if (source.hasNul || continuationOf(text, end) >= 0) return this.careful();
    source.at = end;
    source.line++;
    return end - at > this.longest ? lineTooLong : trimmed(text, at, end);
  }

  /** The same of a line that may end at a NUL or go on in the next one. */
  private careful(): string | typeof lineTooLong {
    const first = this.physical();
    const text = continuationOf(first) < 0 ? first : this.joined(first);
    return text.length > this.longest ? lineTooLong : trimmed(text, 0, text.length);
  }

  /** A line and those that it takes with it, until it is too long. */
  private joined(first: string): string {
    const pieces = new Pieces(first);
    while (this.hasMore()) {
      if (pieces.add(this.physical()) === "whole" || pieces.length > this.longest) return pieces.text();
    }
    this.source.line++; // a continuation that the end of the file cuts off counts the line that is not there
    return pieces.text();
  }

  /** Whether there is text to read; one that came in between is left at its end. */
  private hasMore(): boolean {
    while (this.source.at >= this.source.text.length) {
      const outer = this.sources.pop();
      if (outer === undefined) return false;
      this.source = outer;
    }
    return true;
  }

  /** Where the physical line ends that comes next, with its line feed. */
  private endOfLine(): number {
    const { text, at } = this.source;
    const feed = text.indexOf("\n", at);
    return feed < 0 ? text.length : feed + 1;
  }

  /** One physical line with its line feed, as far as a NUL in it. */
  private physical(): string {
    const { source } = this;
    const end = this.endOfLine();
    const line = source.text.slice(source.at, end);
    source.at = end;
    source.line++;
    const nul = line.indexOf("\0");
    return nul < 0 ? line : line.slice(0, nul);
  }
}

/** Physical lines that are one. They are put together only in the end: there may be millions. */
class Pieces {
  private readonly pieces: string[] = [];
  length = 0;

  constructor(first: string) {
    this.add(first);
  }

  /** "joined": the next physical line belongs to it too. */
  add(line: string): "whole" | "joined" {
    const end = continuationOf(line);
    const state = end >= 0 || (/^\r?\n$/.test(line) && this.dropBackslash()) ? "joined" : "whole";
    if (end >= 0) this.push(line.slice(0, end));
    else if (state === "whole") this.push(line);
    return state;
  }

  text(): string {
    return this.pieces.join("");
  }

  private push(piece: string): void {
    if (piece !== "") this.pieces.push(piece);
    this.length += piece.length;
  }

  /** Takes away a backslash at the end, if there is one. */
  private dropBackslash(): boolean {
    const last = this.pieces.at(-1);
    if (!last?.endsWith("\\")) return false;
    this.pieces.pop();
    this.length -= last.length;
    this.push(last.slice(0, -1));
    return true;
  }
}

/** Where the backslash stands that joins the next line to the one that ends at `end`; -1: none does. */
function continuationOf(text: string, end = text.length): number {
  if (text.charCodeAt(end - 1) !== lineFeed) return -1;
  const last = text.charCodeAt(end - 2) === carriageReturn ? end - 3 : end - 2;
  return text.charCodeAt(last) === backslash ? last : -1;
}

/** Small letters of ASCII, as Apache compares: no other letter has a small form. */
export function lower(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return /[^\0-\x7f]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase();
}

export interface Word {
  readonly word: string;
  /** What follows, from its first character that is not blank. */
  readonly rest: string;
}

/**
 * The first word of a text. Quotes (" or ') keep blanks; inside them a backslash takes the quote's or its own meaning away,
 * outside only its own. A quote that is not closed runs to the end. A word ends at a blank, or at its closing quote.
 */
export function firstWord(text: string): Word {
  const { word, next } = wordAt(text, 0);
  return { word, rest: text.slice(next) };
}

/** The word that begins at `at` or at the first character after it that is not blank, and where the one after it begins. */
function wordAt(text: string, at: number): { readonly word: string; readonly next: number } {
  let start = at;
  while (isBlank(text, start)) start++;
  const quote = text[start] === '"' || text[start] === "'" ? text[start] : undefined;
  const from = quote === undefined ? start : start + 1;
  const end = quote === undefined ? blankIn(text, from) : closingIn(text, from, quote);
  let next = quote === undefined ? end : end + 1;
  while (isBlank(text, next)) next++;
  return { word: unescape(text.slice(from, end), quote), next };
}

/** Where the first blank is; the text's end if there is none. */
function blankIn(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isBlank(text, end)) end++;
  return end;
}

/** Where the quote is that closes what begins at `from`; the text's end if none does. */
function closingIn(text: string, from: number, quote: string): number {
  let end = from;
  while (end < text.length && text[end] !== quote) {
    const escaped = text[end] === "\\" && (text[end + 1] === quote || text[end + 1] === "\\");
    end += escaped ? 2 : 1;
  }
  return end;
}

function unescape(raw: string, quote: string | undefined): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(/\\([^])/g, (both, char: string) => (char === "\\" || char === quote ? char : both));
}

/** All the words of a text; an empty pair of quotes is an empty word. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let at = 0;
  while (isBlank(text, at)) at++;
  while (at < text.length) {
    const { word, next } = wordAt(text, at);
    words.push(word);
    at = next;
  }
  return words;
}

/** A word as it must be written to be read as itself. */
export function quoted(word: string): string {
  const plain = /^[^ \t\n\v\f\r"'\\]+$/.test(word);
  return plain ? word : `"${word.replace(/["\\]/g, "\\$&")}"`;
}
