// MaxConnectionsPerChild, spread.
import { expect } from "chai";
import * as fc from "fast-check";
import { wornAfter } from "../../daemon/core/wear.ts";

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("a child", () => {
  it("is never worn out without a limit", () => {
    expect(wornAfter(0, 0.5)).to.equal(Infinity);
  });

  it("is worn out at the limit or up to a tenth before, exactly at it where that is below ten", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), chance, (limit, by) => {
        const worn = wornAfter(limit, by);
        expect(worn).to.be.at.most(limit);
        expect(worn).to.be.at.least(limit < 10 ? limit : limit * 0.9);
        expect(worn % 1).to.equal(0);
      }),
    );
  });
});
