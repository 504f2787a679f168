// The clock that never jumps, and the wall clock's time of its moments.
import { expect } from "chai";
import * as fc from "fast-check";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { clockOrigin, keepTimeOf, steadyNow, wallTime, wallTimes } from "../../daemon/os/clock.ts";

describe("the steady clock", () => {
  it("is the wall clock's time as long as nobody sets that", () => {
    expect(steadyNow()).to.be.closeTo(Date.now(), 500);
  });

  it("never goes back", () => {
    const moments = Array.from({ length: 1000 }, steadyNow);
    expect(moments).to.deep.equal(moments.toSorted((one, other) => one - other));
  });
});

describe("the server's clock", () => {
  const own = clockOrigin();

  afterEach(() => keepTimeOf(own));

  it("of whoever keeps another's time differs from its own by the difference of the origins", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (ahead) => {
        keepTimeOf(own);
        const before = steadyNow();
        keepTimeOf(own + ahead);
        const between = steadyNow() - ahead;
        keepTimeOf(own);
        expect(between).to.be.within(before - 0.001, steadyNow() + 0.001);
      }),
    );
  });

  it("is the same in a thread that was told the origin, whatever the wall clock says there", async () => {
    keepTimeOf(own + 3_600_000);
    const module = new URL("../../daemon/os/clock.js", import.meta.url).href;
    const program = `import(${JSON.stringify(module)}).then(({ keepTimeOf, steadyNow }) => {
      const { parentPort, workerData } = require("node:worker_threads");
      keepTimeOf(workerData);
      parentPort.postMessage(steadyNow());
    });`;
    const before = steadyNow();
    const thread = new Worker(program, { eval: true, workerData: clockOrigin() });
    const [there] = (await once(thread, "message")) as [number];
    expect(there).to.be.within(before, steadyNow());
    await thread.terminate();
  });
});

describe("the wall clock's time of a moment", () => {
  const now = 1_800_000_000_000;

  it("is the moment itself, to the microsecond, while the clocks agree", () => {
    expect(wallTime(now - 0.123, now + 999, now)).to.equal(now - 0.123);
  });

  it("is asked for once in a second of such moments", () => {
    const asked: number[] = [];
    const wall = wallTimes((steady) => {
      asked.push(steady);
      return steady + 5_000;
    });
    expect([now, now + 1, now + 999, now + 1_000].map(wall)).to.deep.equal(
      [5_000, 5_001, 5_999, 6_000].map((at) => now + at),
    );
    expect(asked).to.deep.equal([now, now + 1_000]);
  });

  it("moves by as much as the machine's clock was set or the machine slept", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 10 ** 9 }), fc.nat(10 ** 6), fc.boolean(), (step, ago, back) => {
        const set = back ? -step : step;
        expect(wallTime(now - ago, now + set, now)).to.equal(now - ago + set);
      }),
    );
  });

  it("does not depend on when the clock began", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 10 ** 9 }), fc.nat(10 ** 6), fc.nat(5_000), (step, ago, ahead) => {
        const set = now + step;
        expect(wallTime(now - ago + ahead, set, now + ahead)).to.equal(wallTime(now - ago, set, now));
      }),
    );
  });
});
