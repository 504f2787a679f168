// Patterns of PCRE as JavaScript understands them.
import { expect } from "chai";
import * as fc from "fast-check";
import { Patterns } from "../../config/regex-options.ts";
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
  it("keeps the options that hold where it is read", () => {
    const patterns = new Patterns();
    expect(patterns.as("^a$")).to.equal("^a$");
    const fits = (text: string) => compile(patterns.as("^a.$"))?.test(text);
    for (const [line, results] of [
      ["+ICASE", [true, true, false]],
      ["-dotall", [true, false, false]],
      ["-DOLLAR_ENDONLY", [true, false, true]],
      ["none DOTALL", [false, true, true]],
    ] as const) {
      expect(patterns.change(line, "x")).to.equal(undefined);
      expect([fits("Ab"), fits("a\n"), fits("ab\n")], line).to.deep.equal(results);
    }
  });
  it("is told of options that there are not", () => {
    expect(new Patterns().change("+DOTALL EXTENDED", "x")).to.include({ text: "x: option 'EXTENDED' unknown" });
  });
  it("that is none is undefined", () => {
    for (const bad of ["(", "[a", "*a", "a\\", "[z-a]", "a)", "(?#x"]) expect(compile(bad), bad).to.equal(undefined);
  });
  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (source) => void compile(source)));
  });
});
