// Text of httpd.conf to logical lines, and a line to words. Used by the reader. Pure, and total: any text has lines.
// Apache's counterpart: ap_varbuf_cfg_getline, cfg_trim_line and ap_getword_conf (server/util.c).

/** A line after joining and trimming, and the number of the last physical line that it came from. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/** A line longer than this ends the reading with "Line too long". */
export const longestLine = 16 * 1024 * 1024;

const blanks = " \t\n\v\f\r";
const isBlank = (text: string, at: number) => blanks.includes(text.charAt(at)) && at < text.length;

function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return text.slice(start, end);
}

/** Hands out the lines of a text, one after the other. */
export class Lines {
  private readonly text: string;
  private at = 0;
  /** The physical line that was read last. */
  number = 0;
  constructor(text: string) {
    this.text = text;
  }

  /**
   * The next line, with those joined to it by a backslash at the end (it must be the last character); undefined at the
   * end of the text. The joined text is looked at as a whole, so an empty line after `\\` + `\` still joins, as in Apache.
   */
  next(): Line | "too long" | undefined {
    if (this.at >= this.text.length) return undefined;
    let joined = "";
    while (this.at < this.text.length) {
      joined += this.physical();
      if (joined.length > longestLine) return "too long";
      const continued = /\\\r?\n$/.exec(joined.slice(-3));
      if (continued === null) return { text: trim(joined), line: this.number };
      joined = joined.slice(0, -continued[0].length);
    }
    this.number++; // a continuation that the end of the file cuts off counts the line that is not there
    return { text: trim(joined), line: this.number };
  }

  /** One physical line with its line feed; a NUL hides what follows it on its line. */
  private physical(): string {
    const feed = this.text.indexOf("\n", this.at);
    const end = feed < 0 ? this.text.length : feed + 1;
    const line = this.text.slice(this.at, end);
    this.at = end;
    this.number++;
    const nul = line.indexOf("\0");
    return nul < 0 ? line : line.slice(0, nul);
  }
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
  let start = 0;
  while (isBlank(text, start)) start++;
  const quote = text[start] === '"' || text[start] === "'" ? text[start] : undefined;
  const from = quote === undefined ? start : start + 1;
  let end = from;
  while (end < text.length && (quote === undefined ? !isBlank(text, end) : text[end] !== quote)) {
    const escaped = quote !== undefined && text[end] === "\\" && (text[end + 1] === quote || text[end + 1] === "\\");
    end += escaped ? 2 : 1;
  }
  const raw = text.slice(from, end);
  let next = quote === undefined ? end : end + 1;
  while (isBlank(text, next)) next++;
  return { word: unescape(raw, quote), rest: text.slice(next) };
}

function unescape(raw: string, quote: string | undefined): string {
  if (!raw.includes("\\")) return raw;
  return raw.replace(/\\([^])/g, (both, char: string) => (char === "\\" || char === quote ? char : both));
}

/** All the words of a text; an empty pair of quotes is an empty word. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let rest = trim(text);
  while (rest !== "") {
    const next = firstWord(rest);
    words.push(next.word);
    rest = next.rest;
  }
  return words;
}

/** A word as it must be written to be read as itself. */
export function quoted(word: string): string {
  const plain = /^[^ \t\n\v\f\r"'\\]+$/.test(word);
  return plain ? word : `"${word.replace(/["\\]/g, "\\$&")}"`;
}
