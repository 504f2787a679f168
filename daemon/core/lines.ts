// Splits a stream of text into lines of bounded length. A line that is longer is dropped whole: whoever sends it is not
// one of us. Used for what untrusted peers send to the parent.

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
