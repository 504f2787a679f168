// Two rows of numbers of processes, second by second, and how far they are apart. Pure; used by trace.

export interface Trace {
  readonly name: string;
  /** Number of children at each second. */
  readonly counts: readonly number[];
}

/**
 * For each second of one row, how far it is outside of what the other shows around that second. Seconds whose successor
 * the other does not have are left out: what comes next there is not known.
 */
function apart(one: readonly number[], other: readonly number[]): number[] {
  return one.slice(0, other.length - 1).map((count, second) => {
    const near = other.slice(Math.max(0, second - 1), second + 2);
    return Math.max(0, Math.min(...near) - count, count - Math.max(...near));
  });
}

/**
 * The largest difference of two rows when each second of one may be held against the second before or after in the other:
 * both servers look once a second, but not at the same moment.
 */
export function largestDifference(left: readonly number[], right: readonly number[]): number {
  return Math.max(0, ...apart(left, right), ...apart(right, left));
}

function cells(values: readonly number[]): string {
  return values.map((value) => String(value).padStart(4)).join("");
}

/** The rows as a table of lines of `width` seconds. */
export function table(traces: readonly Trace[], width = 20): string {
  const seconds = Math.max(0, ...traces.map(({ counts }) => counts.length));
  const label = Math.max(6, ...traces.map(({ name }) => name.length));
  const lines: string[] = [];
  for (let from = 0; from < seconds; from += width) {
    const times = Array.from({ length: Math.min(width, seconds - from) }, (_, index) => from + index);
    lines.push(`${"second".padEnd(label)}${cells(times)}`);
    for (const { name, counts } of traces)
      lines.push(`${name.padEnd(label)}${cells(counts.slice(from, from + width))}`);
    lines.push("");
  }
  return lines.join("\n");
}
