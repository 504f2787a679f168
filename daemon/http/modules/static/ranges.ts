// Which bytes of a file a Range field asks for. Pure; used by the static handler. Apache's counterpart: ap_set_byterange
// (modules/http/byterange_filter.c): ranges that touch are joined, and what makes no sense or asks too much is as if it were
// not there.

export type ByteRange = readonly [first: number, last: number];

/** MaxRanges, MaxRangeOverlaps and MaxRangeReversals. */
export interface RangeLimits {
  readonly ranges: number;
  readonly overlaps: number;
  readonly reversals: number;
}

/** One range as written, cut to a file's size: "whole": the field means nothing; "none": it lies behind the end. */
function rangeOf(text: string, size: number): ByteRange | "whole" | "none" {
  const [all, first = "", last = ""] = /^[ \t]*(\d*)-(\d*)[ \t]*$/.exec(text) ?? [];
  if (all === undefined || (first === "" && !(Number(last) > 0))) return "whole";
  if (first === "") return size === 0 ? "none" : [Math.max(0, size - Number(last)), size - 1];
  const start = Number(first);
  if (last !== "" && Number(last) < start) return "whole";
  return start >= size ? "none" : [start, last === "" ? size - 1 : Math.min(Number(last), size - 1)];
}

/** The two as one, where they touch. */
function joined([start, end]: ByteRange, [first, last]: ByteRange): ByteRange | undefined {
  return first <= end + 1 && last >= start - 1 ? [Math.min(start, first), Math.max(end, last)] : undefined;
}

/** The ranges to be sent; "whole" is the whole file, "unsatisfiable" is 416. */
export function rangesOf(
  field: string | undefined,
  size: number,
  limits: RangeLimits,
): readonly ByteRange[] | "whole" | "unsatisfiable" {
  const list = /^bytes=(.*)$/i
    .exec(field ?? "")?.[1]
    ?.split(",")
    .filter((text) => text.trim() !== "");
  if (list === undefined) return "whole";
  const ranges: ByteRange[] = [];
  let [overlaps, reversals] = [0, 0];
  for (const text of list) {
    const range = rangeOf(text, size);
    if (range === "whole") return "whole";
    if (range === "none") continue;
    if (/^[ \t]*0+-[ \t]*$/.test(text)) return [range];
    const before = ranges.at(-1);
    const both = before && joined(before, range);
    if (both === undefined) ranges.push(range);
    else {
      overlaps++;
      if (range[0] < (before?.[0] ?? 0)) reversals++;
      ranges.splice(-1, 1, both);
    }
  }
  if (ranges.length === 0) return "unsatisfiable";
  const sum = ranges.reduce((bytes, [first, last]) => bytes + last - first + 1, 0);
  const tooMuch = ranges.length > limits.ranges || overlaps > limits.overlaps || reversals > limits.reversals;
  return tooMuch || sum > size ? "whole" : ranges;
}
