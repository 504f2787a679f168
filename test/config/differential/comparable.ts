// What of an answer is compared: complaints line by line, without time, process and our own additions. Used by the
// recorder and by the replay.

/** Where the files of a case seem to be. */
export const rootOfCases = "/srv/case";

/** The lines of an answer that count. */
export function comparable(stderr: string): readonly string[] {
  return (
    stderr
      .split("\n")
      .map((line) => line.replace(/^\[[^\]]*\] \[[^\]]*\] \[pid [^\]]*\] /, ""))
      // The words of help are each server's own, and so is the guess at what was meant.
      .map((line) => line.replace(/((?:takes|requires) (?:at least )?[\w,-]+(?: or \w+)? arguments?), .*$/, "$1"))
      .map((line) => line.replace(/; did you mean '.*'\?$/, ""))
      .filter((line) => line !== "")
  );
}
