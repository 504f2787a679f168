// Range fields to bytes: what is sent is never outside of the file, nor more than it.
import { expect } from "chai";
import * as fc from "fast-check";
import { rangesOf } from "../../daemon/http/modules/static/ranges.ts";

const limits = { ranges: 200, overlaps: 20, reversals: 20 };

describe("a Range field", () => {
  it("comes to ranges inside of the file, which are not more than it", () => {
    const spec = fc.constantFrom("0-", "-1", "-5", "1-2", "3-1", "5-9", "0-0", "7-", "99-", "x", "", " 2-4");
    const field = fc.oneof(
      fc.array(spec, { maxLength: 30 }).map((list) => `bytes=${list.join(",")}`),
      fc.string(),
    );
    fc.assert(
      fc.property(field, fc.nat({ max: 20 }), (text, size) => {
        const ranges = rangesOf(text, size, limits);
        if (typeof ranges === "string") return;
        for (const [first, last] of ranges) expect(first >= 0 && first <= last && last < size).to.equal(true);
        expect(ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)).to.be.at.most(size);
      }),
    );
  });
  it("of more ranges, overlaps or reversals than are allowed is for the whole file", () => {
    const asked = "bytes=8-9,0-1,2-3";
    expect(rangesOf(asked, 10, limits)).to.deep.equal([
      [8, 9],
      [0, 3],
    ]);
    expect(rangesOf(asked, 10, { ...limits, ranges: 1 })).to.equal("whole");
    expect(rangesOf(asked, 10, { ...limits, overlaps: 0 })).to.equal("whole");
    expect(rangesOf("bytes=2-3,1-2", 10, { ...limits, reversals: 0 })).to.equal("whole");
  });
});
