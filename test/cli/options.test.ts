// The command line, read as getopt reads it.
import { expect } from "chai";
import * as fc from "fast-check";
import { dumpsOf, options, parseArguments, usage, type Letter } from "../../daemon/cli/options.ts";

const letters = Object.keys(options) as Letter[];
const withValue = letters.filter((letter) => "value" in options[letter]);
const without = letters.filter((letter) => !("value" in options[letter]));

describe("the command line", () => {
  it("takes a value attached or in the next word, even one that looks like an option", () => {
    for (const args of [["-f", "x"], ["-fx"]])
      expect(parseArguments(args)).to.deep.equal({ given: { f: ["x"] }, words: [] });
    expect(parseArguments(["-f", "-t"])).to.deep.equal({ given: { f: ["-t"] }, words: [] });
  });

  it("takes letters together, the last of them with its value", () => {
    expect(parseArguments(["-tXDname"])).to.deep.equal({ given: { t: [], X: [], D: ["DEBUG", "name"] }, words: [] });
  });

  it("keeps the order of what is given more than once, and words wherever they stand", () => {
    expect(parseArguments(["stop", "-Da", "-D", "b", "now"])).to.deep.equal({
      given: { D: ["a", "b"] },
      words: ["stop", "now"],
    });
  });

  it("says what is wrong as getopt does", () => {
    expect(parseArguments(["-Z"])).to.equal("illegal option -- Z");
    expect(parseArguments(["-tZ"])).to.equal("illegal option -- Z");
    expect(parseArguments(["--version"])).to.equal("illegal option -- -");
    for (const letter of withValue)
      expect(parseArguments([`-${letter}`])).to.equal(`option requires an argument -- ${letter}`);
  });

  it("is read no further than a letter that ends it, whatever follows", () => {
    expect(parseArguments(["-t", "-v", "-Z"], ["v", "h"])).to.deep.equal({ given: { t: [], v: [] }, words: [] });
    expect(parseArguments(["-tvZ"], ["v", "h"])).to.deep.equal({ given: { t: [], v: [] }, words: [] });
    expect(parseArguments(["-Z", "-v"], ["v"])).to.equal("illegal option -- Z");
  });

  it("means the same however it is written", () => {
    const value = fc.string({ minLength: 1 });
    const option = fc.tuple(fc.subarray([...without]), fc.constantFrom(...withValue), value, fc.boolean());
    fc.assert(
      fc.property(fc.array(option), (given) => {
        const separate = given.flatMap(([flags, letter, text]) => [
          ...flags.map((flag) => `-${flag}`),
          `-${letter}`,
          text,
        ]);
        const together = given.flatMap(([flags, letter, text, attached]) =>
          attached ? [`-${flags.join("")}${letter}${text}`] : [`-${flags.join("")}${letter}`, text],
        );
        expect(parseArguments(together)).to.deep.equal(parseArguments(separate));
      }),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (args) => {
        const line = parseArguments(args);
        if (typeof line !== "string")
          expect(Object.keys(line.given).every((letter) => letter in options)).to.equal(true);
      }),
    );
  });
});

const line = (...args: readonly string[]) => {
  const read = parseArguments(args);
  if (typeof read === "string") throw new Error(read);
  return read;
};

describe("names that options define", () => {
  it("are found by <IfDefine>, as in Apache", () => {
    expect(line("-D", "a", "-X", "-Db").given.D).to.deep.equal(["a", "DEBUG", "b"]);
    expect(line("-S").given.D).to.deep.equal(["DUMP_VHOSTS", "DUMP_RUN_CFG"]);
  });
  it("ask for what is printed, in Apache's order, with -t or without", () => {
    expect(dumpsOf(line("-M", "-S"))).to.deep.equal(["DUMP_VHOSTS", "DUMP_RUN_CFG", "DUMP_MODULES"]);
    expect(dumpsOf(line("-D", "DUMP_INCLUDES", "-t"))).to.deep.equal(["DUMP_INCLUDES"]);
    expect(dumpsOf(line("-t", "-D", "other"))).to.deep.equal([]);
  });
});

describe("the usage", () => {
  it("has a line for every option", () => {
    for (const [letter, { help }] of Object.entries(options)) {
      expect(usage("httpd"))
        .to.match(new RegExp(`^ {2}-${letter}.* : `, "m"))
        .and.to.contain(` : ${help}\n`);
    }
  });
});
