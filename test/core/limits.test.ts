// RLimitCPU and its like against the limits that there are.
import { expect } from "chai";
import * as fc from "fast-check";
import { Refusal } from "../../config/directive.ts";
import { limitAfter, type Limit } from "../../daemon/core/limits.ts";
import type { RLimit } from "../../config/directives/rlimit.ts";

const free = { soft: Infinity, hard: Infinity };
const narrow = { soft: 10, hard: 20 };

function after(present: Limit, wanted: RLimit, isRoot = false): Limit | string {
  const limit = limitAfter("RLimitCPU", present, wanted, isRoot);
  return limit instanceof Refusal ? limit.text : limit;
}

describe("RLimitCPU, RLimitMEM, RLimitNPROC", () => {
  it("set the soft limit, and the hard one where it is named", () => {
    expect(after(free, [5, 0])).to.deep.equal({ soft: 5, hard: Infinity });
    expect(after(free, [5, 9])).to.deep.equal({ soft: 5, hard: 9 });
  });

  it('"max" is the hard limit, 0 what there is, a negative number no limit', () => {
    expect(after(narrow, ["max", 0])).to.deep.equal({ soft: 20, hard: 20 });
    expect(after(narrow, [0, 0])).to.deep.equal(narrow);
    expect(after(narrow, [0, 7])).to.deep.equal({ soft: 7, hard: 7 });
    expect(after(narrow, [-1, -1], true)).to.deep.equal(free);
  });

  it("let root alone raise the hard limit", () => {
    expect(after(narrow, [5, 30])).to.equal("Must be uid 0 to raise maximum RLimitCPU");
    expect(after(narrow, [5, 30], true)).to.deep.equal({ soft: 5, hard: 30 });
  });

  it("are refused where the soft limit would be above the hard one", () => {
    expect(after(narrow, [30, 0])).to.equal("RLimitCPU 30 is above the hard limit, 20");
    expect(after(narrow, [-1, 15], true)).to.equal("RLimitCPU none is above the hard limit, 15");
  });

  it("never give what the system would refuse", () => {
    const number = fc.integer({ min: -2, max: 1000 });
    const present = fc
      .tuple(fc.nat(1000), fc.nat(1000))
      .map(([a, b]) => ({ soft: Math.min(a, b), hard: Math.max(a, b) }));
    fc.assert(
      fc.property(
        present,
        fc.oneof(number, fc.constant("max" as const)),
        number,
        fc.boolean(),
        (limit, soft, hard, isRoot) => {
          const next = after(limit, [soft, hard], isRoot);
          if (typeof next === "string") return;
          expect(next.soft).to.be.at.most(next.hard);
          if (!isRoot) expect(next.hard).to.be.at.most(limit.hard);
        },
      ),
    );
  });
});
