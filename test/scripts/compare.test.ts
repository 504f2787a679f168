// The arithmetic of the comparison with Apache and of the benchmark's table.
import { expect } from "chai";
import type { Measurement } from "../../scripts/bench/load.ts";
import { median, tableOf } from "../../scripts/bench/report.ts";
import { largestDifference, table } from "../../scripts/trace/compare.ts";

function round(rate: number, failures = 0): Measurement {
  return { rate, cpuPerRequest: 50, parentShare: 0.25, memory: 80, failures };
}

describe("the largest difference of two traces", () => {
  it("is nothing when one is the other a second later", () => {
    expect(largestDifference([5, 6, 8, 12, 20], [5, 5, 6, 8, 12])).to.equal(0);
  });

  it("is what one shows beyond anything that the other shows around that second", () => {
    expect(largestDifference([5, 5, 5, 5], [5, 5, 9, 5])).to.equal(4);
    expect(largestDifference([5, 6, 8, 12, 20], [5, 5, 5, 6, 8])).to.equal(4);
  });

  it("does not hold the end of a longer trace against nothing", () => {
    expect(largestDifference([5, 6], [5, 6, 7, 99])).to.equal(0);
  });
});

describe("the table of traces", () => {
  it("prints both rows under the seconds, in lines of equal width", () => {
    const text = table(
      [
        { name: "apache", counts: [5, 6, 8] },
        { name: "ours", counts: [5, 6, 7] },
      ],
      2,
    );
    expect(text.split("\n")).to.deep.equal([
      "second   0   1",
      "apache   5   6",
      "ours     5   6",
      "",
      "second   2",
      "apache   8",
      "ours     7",
      "",
    ]);
  });
});

describe("the benchmark's table", () => {
  it("takes the middle one, or between the two in the middle", () => {
    expect(median([9, 1, 5])).to.equal(5);
    expect(median([4, 1, 9, 2])).to.equal(3);
  });

  it("holds medians against the bare clusters, and adds up failures", () => {
    const text = tableOf("close", [
      { name: "event", manner: "close", rounds: [round(900, 1), round(3000, 2), round(1200)] },
      { name: "cluster-none", manner: "close", rounds: [round(1000)] },
      { name: "event", manner: "keep-alive", rounds: [round(7)] },
    ]);
    expect(text.split("\n").slice(2)).to.deep.equal([
      "| event | 1200 | 900–3000 | 1.20 | – | 50.0 | 25.0 % | 80 | 3 |",
      "| cluster-none | 1000 | 1000–1000 | 1.00 | – | 50.0 | 25.0 % | 80 | 0 |",
    ]);
  });
});
