// Splitting what an untrusted peer sends into lines.
import { expect } from "chai";
import * as fc from "fast-check";
import { boundedLines, printedLines } from "../../daemon/core/lines.ts";

function linesOf(longest: number, chunks: readonly string[]): string[] {
  const lines: string[] = [];
  const take = boundedLines(longest, (line) => lines.push(line));
  for (const chunk of chunks) take(chunk);
  return lines;
}

const short = fc.string({ maxLength: 10 }).map((text) => text.replaceAll("\n", ""));
const long = fc.integer({ min: 11, max: 60 }).map((length) => "x".repeat(length));

/** The same text, cut anywhere. */
function cut(text: string, at: readonly number[]): string[] {
  const places = [0, ...at.map((place) => place % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  return places.slice(1).map((place, index) => text.slice(places[index], place));
}

describe("bounded lines", () => {
  it("are the lines that were sent, without those that are too long, wherever the stream is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(short, long)), fc.array(fc.nat()), (sent, at) => {
        const text = sent.map((line) => `${line}\n`).join("");
        expect(linesOf(10, cut(text, at))).to.deep.equal(sent.filter((line) => line.length <= 10));
      }),
    );
  });

  it("leave out what has no end yet", () => {
    expect(linesOf(10, ["one\ntwo"])).to.deep.equal(["one"]);
    expect(linesOf(10, ["one\ntw", "o\n"])).to.deep.equal(["one", "two"]);
  });
});

/** What comes of these chunks, with lines of at most four characters. */
function piecesOf(...chunks: readonly string[]): readonly string[] {
  const said: string[] = [];
  const printed = printedLines(4, (line) => said.push(line));
  for (const chunk of chunks) printed.take(chunk);
  printed.end();
  return said;
}

describe("lines of what is printed", () => {
  it("are put together from chunks; the last one needs no end", () => {
    expect(piecesOf("a", "b\n\nc", "d\ne")).to.deep.equal(["ab", "", "cd", "e"]);
  });

  it("are cut where they are too long, and nothing is lost", () => {
    expect(piecesOf("abcdefghij\nk")).to.deep.equal(["abcd", "efgh", "ij", "k"]);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 })), (chunks) => {
        const said = piecesOf(...chunks);
        expect(said.every((line) => line.length <= 4)).to.equal(true);
        expect(said.join("")).to.equal(chunks.join("").replaceAll("\n", ""));
      }),
    );
  });
});
