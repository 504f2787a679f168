// What histograms tell: the duration below which a part of the requests stayed. Used by parent/historian.ts. Pure.
import { bounds } from "./telemetry.ts";
import { countOf, type Histogram } from "./telemetry-reading.ts";

/** Sum of several histograms. */
export function together(histograms: readonly Histogram[]): Histogram {
  const buckets = Array.from({ length: bounds.length + 1 }, (_, index) =>
    histograms.reduce((sum, one) => sum + (one.buckets[index] ?? 0), 0),
  );
  return { buckets, sum: histograms.reduce((sum, one) => sum + one.sum, 0) };
}

/** What was counted since; everything when the counts began anew in between. */
export function since(now: Histogram, before: Histogram): Histogram {
  if (countOf(now) < countOf(before)) return now;
  return {
    buckets: now.buckets.map((count, index) => Math.max(0, count - (before.buckets[index] ?? 0))),
    sum: Math.max(0, now.sum - before.sum),
  };
}

/** Milliseconds, interpolated within the bucket; what is beyond the last bound counts as that. 0 when there is nothing. */
export function percentile(histogram: Histogram, share: number): number {
  const wanted = countOf(histogram) * share;
  if (wanted === 0) return 0;
  let below = 0;
  for (const [index, count] of histogram.buckets.entries()) {
    const [from, to] = [index === 0 ? 0 : (bounds[index - 1] ?? 0), bounds[index]];
    if (to === undefined) break;
    if (below + count >= wanted) return from + ((wanted - below) / count) * (to - from);
    below += count;
  }
  return bounds.at(-1) ?? 0;
}
