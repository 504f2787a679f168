// Splits a stream of text into lines of bounded length. Used for what untrusted peers send to the parent, where a line
// that is longer is dropped whole, since whoever sends it is not one of us; and for what is printed, where it is cut.

/** The answer takes the chunks in order and calls `line` for each whole line, without its end. */
export function boundedLines(longest: number, line: (text: string) => void): (chunk: string) => void {
  let rest = "";
  let skipping = false;
  return (chunk) => {
    const pieces = (rest + chunk).split("\n");
    rest = pieces.pop() ?? "";
    for (const piece of pieces) {
      if (!skipping && piece.length <= longest) line(piece);
      skipping = false;
    }
    if (rest.length > longest) {
      rest = "";
      skipping = true;
    }
  };
}

/** Characters of a line of the error log that an application may print. */
export const longestLine = 8_192;

/** Lines of what is printed: those that are longer than so many characters come in pieces. */
export interface PrintedLines {
  readonly take: (chunk: string) => void;
  /** There is no more: what has no end of line is a line too. */
  readonly end: () => void;
}

export function printedLines(longest: number, line: (text: string) => void): PrintedLines {
  let rest = "";
  const say = (text: string) => {
    for (let at = 0; at === 0 || at < text.length; at += longest) line(text.slice(at, at + longest));
  };
  return {
    take(chunk) {
      const lines = (rest + chunk).split("\n");
      rest = lines.pop() ?? "";
      for (const one of lines) say(one);
      for (; rest.length > longest; rest = rest.slice(longest)) line(rest.slice(0, longest));
    },
    end() {
      if (rest !== "") say(rest);
      rest = "";
    },
  };
}
