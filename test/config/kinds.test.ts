import { expect } from "chai";
import * as fc from "fast-check";
import { atoi, seconds } from "../../config/kinds.ts";

describe("atoi", () => {
  for (const [text, value] of [
    ["5", 5],
    [" \t+7x", 7],
    ["-3", -3],
    ["abc", 0],
    ["", 0],
    ["2.5", 2],
    ["999999999999", -727379969],
    ["4294967295", -1],
    ["99999999999999999999", -1],
    ["-99999999999999999999", 0],
  ] as const) {
    it(`reads "${text}" as ${value}`, () => expect(atoi(text)).to.equal(value));
  }
  it("reads every 32-bit number as itself", () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(atoi(String(value))).to.equal(value);
      }),
    );
  });
  it("reads any text as a 32-bit number", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const value = atoi(text);
        // oxlint-disable-next-line no-bitwise
        expect(value).to.equal(value | 0);
      }),
    );
  });
});

describe("seconds", () => {
  for (const [text, value] of [
    ["5", 5],
    ["100ms", 0.1],
    ["5s", 5],
    ["5seconds", 5],
    ["2mi", 120],
    ["2min", 120],
    ["1h", 3600],
    ["2m", undefined],
    ["-1", undefined],
    ["5S", undefined],
    ["never", undefined],
    // No digits are 0, and what follows is a unit that begins with s.
    ["soon", 0],
    ["", undefined],
    ["99999999999999999999", undefined],
  ] as const) {
    it(`reads "${text}" as ${value}`, () => expect(seconds(text)).to.equal(value));
  }
});
