// A load curve: what is a point of it, and what lies between two.
import { expect } from "chai";
import { loadAt, parseCurve, type Point } from "../../daemon/simulate/curve.ts";

describe("a load curve", () => {
  const cases: readonly [text: string, says: RegExp][] = [
    ["", /has no points/],
    ["10", /"10" is no point/],
    ["0:-1", /"0:-1" is no point/],
    ["0:5 x:6", /"x:6" is no point/],
    ["10:1 5:1", /"5:1" does not come after 10/],
    ["5:1 5:2", /does not come after 5/],
    ["90000:1", /beyond 86400 seconds/],
    ["0:2000000", /more than 1000000 connections/],
  ];
  for (const [text, says] of cases) {
    it(`says what is wrong with "${text}"`, () => expect(parseCurve(text)).to.match(says));
  }

  it("is the same with blanks, commas and line ends", () => {
    const points = [
      { second: 0, connections: 10 },
      { second: 30, connections: 200 },
    ];
    for (const text of ["0:10 30:200", "0:10,30:200", "0:10\n30:200\n"]) expect(parseCurve(text)).to.deep.equal(points);
  });

  it("has straight lines between its points, and is level before and after them", () => {
    const curve = parseCurve("10:0 20:100 30:50") as readonly Point[];
    const seconds = [0, 10, 15, 20, 25, 30, 99];
    expect(seconds.map((second) => loadAt(curve, second))).to.deep.equal([0, 0, 50, 100, 75, 50, 50]);
  });
});
