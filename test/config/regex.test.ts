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
    ["^/(?i:FOO)/bar$", "/foo/bar", true],
    ["^/(?i:FOO)/bar$", "/foo/BAR", false],
    ["^a(?i)[b-d]\\x65$", "aCE", true],
    ["^a(?i)[B-D]$", "Ac", false],
    ["^(?i:[^a-c])x$", "Bx", false],
    ["^(?-i)a(?i)b$", "aB", true],
    ["^(?i)a(?-i)b$", "AB", false],
    ["^(a(?i)b|c)d$", "Cd", true],
    ["^(a(?i)b|c)d$", "CD", false],
    ["^(?s:a.)(?-s:b.)$", "a\nb\n", false],
    ["^(?m)a$\\n^b$", "a\nb", true],
    ["^(?x) a b # c\n c$", "abc", true],
    ["^(?<n>a)(?<n>b)\\k<n>$", "aba", true],
    ["^(?'q'a)\\k{q}\\k'q'(?P=q)\\g{q}$", "aaaaa", true],
    ["^(a)(b)\\g{-1}\\g2\\g{1}\\1$", "abbbaa", true],
    ["^(a)\\11$", "a\t", true],
    ["^\\x{41}\\x41\\o{101}\\101\\cA\\t\\e\\-$", "AAAA\x01\t\x1b-", true],
    ["^\\x$", "\0", true],
    ["^\\Qa.(b\\E+$", "a.(bb", true],
    ["^\\Qa.(", "a.(b", true],
    ["^[\\Wa\\b\\n[:^digit:]\\pN\\]-]+$", "a\b]-9", true],
    ["^\\pL\\P{Lu}\\p{^L}$", "Aa1", true],
    ["^\\h\\H\\v\\V\\R\\N\\X\\b\\K\\E.$", " x\ny\r\nz a", true],
    ["^\\s\\S\\d\\D\\w\\W$", " x1aZ-", true],
    ["^(?>a|b)c{1}d{1,2}+e{0,}?f{,3}$", "bcdef{,3}", true],
    ["(?<=ab|c{2})d", "ccd", true],
    ["(?<!a)b(?=c)(?!d)", "bc", true],
    ["a|(*FAIL)", "b", false],
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
    const bad = ["(", "[a", "*a", "a\\", "[z-a]", "a)", "(?#x", "(?", "(?<1>a)", "(?z)"];
    const references = ["\\1", "(a)\\2", "\\8", "\\g1", "\\g{0}", "\\k<n>", "(?P=n)", "\\g<n>", "\\777"];
    const characters = [
      "\\x{100}",
      "\\c",
      "\\y",
      "\\L",
      "\\p{Nope}",
      "[a-\\d]",
      "[\\d-z]",
      "[[.a.]]",
      "[\\y]",
      "[\\777]",
    ];
    const repeated = ["a{65536}", "a{1,65536}", "(?<=a+)b", "(?<=(a|b?)c)d"];
    // Those that PCRE has and JavaScript lacks.
    const more = ["(?R)", "(?1)(a)", "(a)(?(1)b)", "(*UTF8)a", "(?|(a)|(b))"];
    for (const one of [...bad, ...references, ...characters, ...repeated, ...more])
      expect(compile(one), one).to.equal(undefined);
  });
  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (source) => void compile(source)));
  });
});
