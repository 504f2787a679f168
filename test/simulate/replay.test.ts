// A load replayed over every model, and how it is shown.
import { expect } from "chai";
import { mpms } from "../../daemon/mpm/index.ts";
import { prefork } from "../../daemon/mpm/prefork.ts";
import type { Point } from "../../daemon/simulate/curve.ts";
import { replay } from "../../daemon/simulate/replay.ts";
import { asSvg } from "../../daemon/simulate/svg.ts";
import { asText } from "../../daemon/simulate/text.ts";

const curve: readonly Point[] = [
  { second: 0, connections: 0 },
  { second: 10, connections: 40 },
  { second: 20, connections: 40 },
  { second: 21, connections: 0 },
];

describe("a replay", () => {
  it("is prefork's trace: 6, 8, 12, 20, 36, 68 children under 60 connections", () => {
    const held = [
      { second: 0, connections: 0 },
      { second: 1, connections: 60 },
    ];
    const { seconds, notes } = replay(prefork, {}, { curve: held, seconds: 6, startTicks: 1 });
    expect(seconds.map(({ children }) => children)).to.deep.equal([5, 6, 8, 12, 20, 36, 68]);
    expect(notes.map(({ second, note }) => `${second} ${note.id}`)).to.deep.equal([
      "4 AH00162",
      "5 AH00162",
      "6 AH00162",
    ]);
  });

  for (const mpm of mpms) {
    it(`accounts for every connection at every second: ${mpm.name}`, () => {
      const { seconds } = replay(mpm, {}, { curve, seconds: 40, startTicks: 2 });
      expect(seconds).to.have.length(41);
      for (const { load, served, waiting, workers } of seconds) {
        expect(served + waiting).to.equal(load);
        expect(served).to.be.at.most(workers);
      }
    });

    it(`is told as text and drawn as SVG: ${mpm.name}`, () => {
      const result = replay(mpm, { MaxSpareThreads: -1 }, { curve, seconds: 40, startTicks: 1 });
      const lines = asText(result).split("\n");
      expect(lines[0]).to.match(new RegExp(`^${mpm.name}: .*\\d`));
      expect(lines.filter((line) => /^ +\d+ +\d+ +\d+ +\d+ +\d+ +\d+ /.test(line))).to.have.length(41);
      const svg = asSvg(result);
      expect(svg.match(/<polyline /g)).to.have.length(5);
      expect(svg).to.match(/^<svg [^>]+>[^]*<\/svg>\n$/);
      expect(svg).not.to.match(/NaN|undefined|Infinity/);
    });
  }

  it("tells what was repaired", () => {
    const text = asText(replay(prefork, { StartServers: 0 }, { curve, seconds: 1, startTicks: 1 }));
    expect(text).to.include("AH00184: WARNING: StartServers of 0 not allowed, increasing to 1.");
  });
});
