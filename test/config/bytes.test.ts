import { expect } from "chai";
import * as fc from "fast-check";
import { encode, textOf } from "../../config/bytes.ts";

describe("bytes", () => {
  it("come back from their text, whatever they are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), (bytes) => {
        expect(encode(textOf(bytes))).to.deep.equal(bytes);
      }),
    );
  });
  it("come back from their text when they are nearly UTF-8", () => {
    const near = fc.constantFrom(0x41, 0x80, 0xa0, 0xbf, 0xc1, 0xc3, 0xe0, 0xe2, 0xed, 0xef, 0xf0, 0xf4, 0xf5);
    fc.assert(
      fc.property(fc.array(near, { maxLength: 12 }), (list) => {
        expect(encode(textOf(Uint8Array.from(list)))).to.deep.equal(Uint8Array.from(list));
      }),
    );
  });
  it("of UTF-8 are its text, a byte order mark included", () => {
    const text = "\ufeffé\u{1f600}\ufffd x";
    expect(textOf(new TextEncoder().encode(text))).to.equal(text);
  });
  it("that are no UTF-8 are characters of their own", () => {
    expect(textOf(Uint8Array.from([0x61, 0xe9, 0x62, 0xc3, 0xa9]))).to.equal("a\udce9bé");
  });
});
