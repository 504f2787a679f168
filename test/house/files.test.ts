// The form of the files: short, and saying at their head what they are.
import { expect } from "chai";
import { sourcesIn } from "./sources.ts";

const code = ["config", "daemon", "pages", "scripts"].flatMap(sourcesIn);
const all = [...code, ...sourcesIn("test")];
const mostLines = 300;
/** Answers of real Apache, written by a program. */
const generated = ["config", "http", "cli"].map((name) => `test/${name}/differential/recorded.ts`);

describe("the files", () => {
  it(`have at most ${mostLines} lines`, () => {
    const long = all
      .filter(({ path }) => !generated.includes(path))
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > mostLines);
    expect(long).to.deep.equal([]);
  });

  it("begin with a comment that says what they are", () => {
    const silent = code.filter(({ text }) => !/^(?:\/\/ \S|\/\*\* ?\S)/.test(text)).map(({ path }) => path);
    expect(silent).to.deep.equal([]);
  });

  it("hold nothing unfinished", () => {
    // The brackets keep this file from finding itself.
    const found = all.filter(({ text }) => /\bT[O]DO\b|\bFIX[M]E\b/.test(text)).map(({ path }) => path);
    expect(found).to.deep.equal([]);
  });

  it("leave no test behind that runs alone or not at all", () => {
    const left = sourcesIn("test")
      .filter(({ text }) => /\b(?:describe|it)\.(?:only|skip)\(/.test(text))
      .map(({ path }) => path);
    expect(left).to.deep.equal([]);
  });
});
