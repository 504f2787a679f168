// RequestReadTimeout: how long a part of a request may take.
import { expect } from "chai";
import * as fc from "fast-check";
import type { Connection } from "../../daemon/child/connection.ts";
import { allowance, endSlow, nothingRead } from "../../daemon/child/reading.ts";

const header = { timeout: 20, longest: 40, rate: 500 };
const body = { timeout: 20, longest: 0, rate: 500 };

describe("the time for a part of a request", () => {
  it("grows by a second for each MinRate bytes, up to the maximum", () => {
    expect([0, 500, 5_000, 10_000, 50_000].map((received) => allowance(header, received) / 1000)).to.deep.equal([
      20, 21, 30, 40, 40,
    ]);
    expect(allowance(body, 50_000)).to.equal(120_000);
  });

  it("does not grow without a rate, and has no end where it is 0", () => {
    expect(allowance({ timeout: 5, longest: 0, rate: 0 }, 1e9)).to.equal(5_000);
    expect(allowance({ timeout: 0, longest: 40, rate: 1 }, 0)).to.equal(Infinity);
  });

  it("is enough for whoever sends at that rate or above", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        (rate, seconds) => {
          expect(allowance({ timeout: 1, longest: 0, rate }, rate * seconds)).to.be.above(seconds * 1000);
        },
      ),
    );
  });
});

function connection(over: Partial<Record<keyof Connection, unknown>> = {}) {
  const ended: string[] = [];
  const late = () => void ended.push("late");
  const socket = { bytesRead: 10, end: (text: string) => ended.push(text), destroy: () => ended.push("cut") };
  const one = {
    current: null,
    exchange: null,
    waiting: null,
    upgraded: false,
    served: 0,
    reading: nothingRead(),
    ...over,
    socket,
  };
  return { one: one as unknown as Connection, socket, ended, late };
}

describe("a connection", () => {
  const limits = { header, body };

  it("that drips its head is late when its time is over, not before", () => {
    const { one, ended, late } = connection();
    endSlow([one], limits, 1_000, late);
    endSlow([one], limits, 21_000, late);
    expect(ended).to.deep.equal([]);
    endSlow([one], limits, 21_001, late);
    expect(ended).to.deep.equal(["late"]);
  });

  it("that is idle between requests has no time, until the next one begins", () => {
    const { one, socket, ended, late } = connection({ served: 1 });
    for (const now of [0, 50_000, 100_000]) endSlow([one], limits, now, late);
    expect(ended).to.deep.equal([]);
    socket.bytesRead += 1;
    endSlow([one], limits, 100_100, late);
    endSlow([one], limits, 120_101, late);
    expect(ended).to.deep.equal(["late"]);
  });

  it("whose body the application does not read has no time", () => {
    const req = { complete: false, readableLength: 16_384, readableHighWaterMark: 16_384 };
    const { one, ended, late } = connection({ current: { req, headersSent: false } });
    for (const now of [0, 50_000, 100_000]) endSlow([one], limits, now, late);
    expect(ended).to.deep.equal([]);
    req.readableLength = 0;
    endSlow([one], limits, 100_000, late);
    endSlow([one], limits, 120_001, late);
    expect(ended.join()).to.match(/^HTTP\/1\.1 408 /);
  });
});
