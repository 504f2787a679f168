// Patterns of PCRE as JavaScript understands them.
import { expect } from "chai";
import * as fc from "fast-check";
import { compile } from "../../config/regex.ts";

describe("a regular expression of Apache's", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["^/a/(.*)$", "/a/b", true],
    ["(?i)\\.JPG$", "x.jpg", true],
    ["[[:alpha:]_]+\\d", "_ab1", true],
    ["^[]a]$", "]", true],
    ["^[^]a]$", "]", false],
    ["^\\Aab\\z", "ab", true],
    ["^a++b$", "aab", true],
    ["^a\\++$", "a++", true],
    ["(?P<name>x)y", "xy", true],
    ["a(?#nothing)b", "ab", true],
    ["a.b", "a\nb", true],
    ["[[:nope:]]", "x", false],
  ];
  for (const [source, text, fits] of cases) {
    it(`${source} ${fits ? "fits" : "does not fit"} ${JSON.stringify(text)}`, () => {
      expect(compile(source)?.test(text) ?? false).to.equal(fits);
    });
  }
  it("that is none is undefined", () => {
    for (const bad of ["(", "[a", "*a", "a\\", "[z-a]", "a)", "(?#x"]) expect(compile(bad), bad).to.equal(undefined);
  });
  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (source) => void compile(source)));
  });
});
