// A load curve: how many connections want to be served at each second. Written as points, "0:10 30:200 60:10", with
// straight lines between them. Pure; used by cli/simulate.ts.

export interface Point {
  readonly second: number;
  readonly connections: number;
}

/** The longest time that can be replayed, in seconds: a day. */
export const longest = 86_400;
/** More connections than any pool here can hold. */
const mostConnections = 1_000_000;

/** Reads a curve; points are parted by blanks, commas or line ends. A string says what is wrong with it. */
export function parseCurve(text: string): readonly Point[] | string {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  if (words.length === 0) return "the load has no points; write it as SECOND:CONNECTIONS ..., as in 0:10 30:200 60:10";
  const points: Point[] = [];
  for (const word of words) {
    const match = /^(\d{1,6}):(\d{1,7})$/.exec(word);
    if (match === null) return `"${word}" is no point of a load; write it as SECOND:CONNECTIONS, as in 30:200`;
    const point = { second: Number(match[1]), connections: Number(match[2]) };
    if (point.second > longest) return `"${word}" is beyond ${longest} seconds`;
    if (point.connections > mostConnections) return `"${word}" is more than ${mostConnections} connections`;
    const last = points.at(-1);
    if (last !== undefined && point.second <= last.second) return `"${word}" does not come after ${last.second}`;
    points.push(point);
  }
  return points;
}

/** Connections at this second: on the line between its two points; before the first and after the last as there. */
export function loadAt(curve: readonly Point[], second: number): number {
  const after = curve.find((point) => point.second >= second);
  const before = curve.findLast((point) => point.second <= second);
  if (after === undefined || before === undefined) return (before ?? after)?.connections ?? 0;
  if (after.second === before.second) return after.connections;
  const share = (second - before.second) / (after.second - before.second);
  return Math.round(before.connections + share * (after.connections - before.connections));
}
