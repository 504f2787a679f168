import { expect } from "chai";
import * as fc from "fast-check";
import { firstWord, Lines, lineTooLong, longestLine, quoted, wordsOf } from "../../config/lexer.ts";

function linesOf(text: string) {
  const lines = new Lines("x", text);
  const all: unknown[] = [];
  for (let line = lines.next(); line !== undefined && line !== lineTooLong; line = lines.next()) {
    all.push([lines.line, line]);
  }
  return all;
}

describe("lines", () => {
  it("are trimmed and numbered from 1", () => {
    expect(linesOf(" a \n\n\tb\r\nc")).to.deep.equal([
      [1, "a"],
      [2, ""],
      [3, "b"],
      [4, "c"],
    ]);
  });
  it("that a backslash joins have the number of the last", () => {
    expect(linesOf("a \\\n b\\\r\nc\nd")).to.deep.equal([
      [3, "a  bc"],
      [4, "d"],
    ]);
  });
  it("are not joined by a backslash with a blank after it", () => {
    expect(linesOf("a\\ \nb")).to.deep.equal([
      [1, "a\\"],
      [2, "b"],
    ]);
  });
  it("end at a NUL, which keeps its backslash from joining", () => {
    expect(linesOf("a\0b\\\nc")).to.deep.equal([
      [1, "a"],
      [2, "c"],
    ]);
  });
  it("of more than 16 MB are too long", () => {
    const lines = new Lines("x", `${"x".repeat(longestLine)}y`);
    expect(lines.next()).to.equal(lineTooLong);
  });
  it("of one megabyte are not", () => {
    expect(linesOf("x".repeat(1024 * 1024))).to.have.length(1);
  });
  it("never have a number that the file does not have, but for a last one that is cut off", () => {
    const text = fc.array(fc.constantFrom("a", " ", "\\", "\n", "\r", "\0", "#", '"')).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (source) => {
        const numbers = linesOf(source).map((line) => (line as [number, string])[0]);
        expect(numbers).to.deep.equal([...new Set(numbers)].toSorted((a, b) => a - b));
        expect(Math.max(0, ...numbers)).to.be.at.most(source.split("\n").length);
      }),
    );
  });
});

describe("words", () => {
  it("are parted by blanks", () => expect(wordsOf(" a\tb  c ")).to.deep.equal(["a", "b", "c"]));
  it("keep their blanks in quotes of either kind", () => {
    expect(wordsOf(`"a b" 'c "d"'`)).to.deep.equal(["a b", 'c "d"']);
  });
  it("end at a closing quote", () => expect(wordsOf('"a""b"c')).to.deep.equal(["a", "b", "c"]));
  it("keep a quote that is not at their beginning", () => expect(wordsOf('a"b c"')).to.deep.equal(['a"b', 'c"']));
  it("may be empty", () => expect(wordsOf('"" a')).to.deep.equal(["", "a"]));
  it("run to the end when their quote is not closed", () => expect(wordsOf('"a b')).to.deep.equal(["a b"]));
  it("keep a backslash before all but a backslash and their own quote", () => {
    expect(wordsOf(String.raw`"\"\\\n\'" a\\b\"`)).to.deep.equal([String.raw`"\\n\'`, String.raw`a\b\"`]);
  });
  it("leave what follows them without leading blanks", () => {
    expect(firstWord("a   b c")).to.deep.equal({ word: "a", rest: "b c" });
  });
  it("that are quoted read as themselves", () => {
    const word = fc.string({ unit: fc.constantFrom("a", " ", '"', "'", "\\", "\t", "é") });
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(wordsOf(words.map(quoted).join(" "))).to.deep.equal(words);
      }),
    );
  });
});
