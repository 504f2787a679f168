// Percentiles of histograms: between the bounds of the right bucket, rising with the share asked for.
import { expect } from "chai";
import * as fc from "fast-check";
import { percentile, since, together } from "../../daemon/core/percentiles.ts";
import { bounds } from "../../daemon/core/telemetry.ts";
import type { Histogram } from "../../daemon/core/telemetry-reading.ts";

function histogramOf(durations: readonly number[]): Histogram {
  const buckets = Array.from({ length: bounds.length + 1 }, () => 0);
  for (const duration of durations) {
    const bucket = bounds.findIndex((bound) => duration <= bound);
    buckets[bucket < 0 ? bounds.length : bucket]! += 1;
  }
  return { buckets, sum: durations.reduce((sum, one) => sum + one, 0) };
}

const durations = fc.array(fc.double({ min: 0.01, max: 9999, noNaN: true }), { minLength: 1, maxLength: 200 });

describe("a percentile", () => {
  it("lies in the bucket of the duration that it stands for", () => {
    fc.assert(
      fc.property(durations, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const exact = all.toSorted((a, b) => a - b)[Math.ceil(all.length * share) - 1] ?? 0;
        const found = percentile(histogramOf(all), share);
        const top = bounds.find((bound) => exact <= bound) ?? Infinity;
        const below = bounds.findLast((bound) => bound < top) ?? 0;
        expect(found).to.be.within(below - 1e-6, top + 1e-6);
      }),
    );
  });

  it("rises with the share, and is 0 of nothing", () => {
    fc.assert(
      fc.property(durations, (all) => {
        const histogram = histogramOf(all);
        const shares = [0.1, 0.5, 0.9, 0.99].map((share) => percentile(histogram, share));
        expect(shares).to.deep.equal(shares.toSorted((a, b) => a - b));
      }),
    );
    expect(percentile(histogramOf([]), 0.5)).to.equal(0);
  });
});

describe("histograms", () => {
  it("taken together and apart again are what they were", () => {
    fc.assert(
      fc.property(durations, durations, (before, after) => {
        const all = together([histogramOf(before), histogramOf(after)]);
        expect(since(all, histogramOf(before)).buckets).to.deep.equal(histogramOf(after).buckets);
      }),
    );
  });

  it("that began anew have nothing before them", () => {
    expect(since(histogramOf([3]), histogramOf([1, 2]))).to.deep.equal(histogramOf([3]));
  });
});
