// How long the parent waits when something keeps going wrong with its children.
import { expect } from "chai";
import * as fc from "fast-check";
import {
  calm,
  causes,
  failedAgain,
  maySpawn,
  recovered,
  settle,
  tell,
  type Backoff,
  type Cause,
} from "../../daemon/core/backoff.ts";

/** The waits, in seconds, of failures that come as soon as the wait before is over. */
function waits(cause: Cause, failures: number): number[] {
  let backoff: Backoff = calm;
  let now = 1000;
  return Array.from({ length: failures }, () => {
    backoff = failedAgain(backoff, cause, now, "it broke");
    const until = backoff[cause]?.until ?? 0;
    const wait = (until - now) / 1000;
    now = until;
    return wait;
  });
}

const anyCause = fc.constantFrom(...(Object.keys(causes) as Cause[]));

describe("the wait after failures", () => {
  it("of starts doubles from one second to sixty and never ends", () => {
    expect(waits("start", 9)).to.deep.equal([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it("of children that crash soon begins with the fourth, and stays short", () => {
    expect(waits("crash", 9)).to.deep.equal([0, 0, 0, 1, 2, 4, 8, 8, 8]);
  });

  it("counts children that fail together once, and tells the last of them", () => {
    const once = failedAgain(calm, "start", 1000, "first");
    const twice = failedAgain(once, "start", 1999, "second");
    expect(twice.start).to.deep.equal({ ...once.start, last: "second" });
    expect(failedAgain(once, "start", 2000, "third").start?.failures).to.equal(2);
  });

  it("is over when its time is, and there is none without a failure", () => {
    expect(maySpawn(calm, 0)).to.equal(true);
    const once = failedAgain(calm, "start", 1000, "");
    expect(maySpawn(once, 1999)).to.equal(false);
    expect(maySpawn(once, 2000)).to.equal(true);
  });

  it("of one cause is not ended by another's recovery", () => {
    const both = failedAgain(failedAgain(calm, "start", 0, ""), "system", 0, "");
    expect(maySpawn(recovered(both, "system"), 500)).to.equal(false);
    expect(recovered(recovered(both, "system"), "start")).to.deep.equal(calm);
  });

  it("of crashes is forgotten after a quiet minute, that of failed starts after two", () => {
    const both = failedAgain(failedAgain(calm, "crash", 0, ""), "start", 0, "");
    expect(settle(both, 60_000)).to.equal(both);
    expect(Object.keys(settle(both, 60_001))).to.deep.equal(["start"]);
    expect(Object.keys(settle(both, 121_000))).to.deep.equal(["start"]);
    expect(settle(both, 121_001)).to.deep.equal(calm);
  });

  it("never exceeds the cause's longest, whenever the failures come", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCause, fc.nat(120_000))), (events) => {
        let now = 0;
        let backoff: Backoff = calm;
        for (const [cause, pause] of events) {
          now += pause;
          backoff = failedAgain(backoff, cause, now, "");
          expect((backoff[cause]?.until ?? 0) - now).to.be.within(0, causes[cause].longest);
        }
        expect(maySpawn(backoff, now + 60_000)).to.equal(true);
      }),
    );
  });

  it("is told in words", () => {
    let backoff: Backoff = calm;
    for (const at of [0, 1000, 3000]) backoff = failedAgain(backoff, "start", at, "no database");
    expect(tell(backoff, 5000)).to.deep.equal([
      "children fail at start: 3 times in 5 s, next try in 2 s, last error: no database",
    ]);
    expect(tell(failedAgain(calm, "system", 0, "(11)Resource temporarily unavailable"), 2000)).to.deep.equal([
      "the system refuses to start children: once, trying again, last error: (11)Resource temporarily unavailable",
    ]);
    expect(tell(calm, 0)).to.deep.equal([]);
  });
});
