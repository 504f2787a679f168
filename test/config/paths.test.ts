import { expect } from "chai";
import * as fc from "fast-check";
import { absolute, canonical, fits, hasWildcard } from "../../config/paths.ts";

const free = { slash: false, dot: false };

describe("paths", () => {
  it("lose their dots and doubled slashes", () => expect(canonical("/a//./b/../c/")).to.equal("/a/c"));
  it("do not climb above the root", () => expect(canonical("/../a")).to.equal("/a"));
  it("start from the root given unless they are absolute", () => {
    expect(absolute("/srv", "logs/x")).to.equal("/srv/logs/x");
    expect(absolute("/srv", "/x")).to.equal("/x");
  });
});

describe("wildcards", () => {
  it("are *, ? and closed sets", () => {
    expect(["a*", "a?", "[ab]"].map(hasWildcard)).to.deep.equal([true, true, true]);
    expect(["ab", "a[b"].map(hasWildcard)).to.deep.equal([false, false]);
  });
  for (const [pattern, text, expected] of [
    ["*.conf", "a.conf", true],
    ["*.conf", "a.conf~", false],
    ["a?c", "abc", true],
    ["a?c", "ac", false],
    ["[a-c]x", "bx", true],
    ["[!a-c]x", "bx", false],
    ["a[b", "a[b", true],
    ["\\*", "*", true],
    ["\\*", "a", false],
    ["**a*", "bbab", true],
  ] as const) {
    it(`${pattern} ${expected ? "fits" : "does not fit"} ${text}`, () => {
      expect(fits(pattern, text, free)).to.equal(expected);
    });
  }
  it("leave a slash alone when they are told to", () => {
    expect(fits("/a/*", "/a/b/c", { slash: true, dot: false })).to.equal(false);
    expect(fits("/a/*", "/a/b/c", free)).to.equal(true);
  });
  it("leave a leading dot alone when they are told to", () => {
    expect(fits("*", ".a", { slash: false, dot: true })).to.equal(false);
    expect(fits(".*", ".a", { slash: false, dot: true })).to.equal(true);
  });
  it("agree with the regular expression that says the same", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "*", "?") });
    fc.assert(
      fc.property(text, fc.string({ unit: fc.constantFrom("a", "b", "c") }), (pattern, candidate) => {
        const same = new RegExp(`^${pattern.replaceAll(/\*+/g, ".*").replaceAll("?", ".")}$`);
        expect(fits(pattern, candidate, free)).to.equal(same.test(candidate));
      }),
    );
  });
  it("take no time that grows out of hand", () => {
    expect(fits(`${"a*".repeat(200)}b`, "a".repeat(5000), free)).to.equal(false);
  });
});
