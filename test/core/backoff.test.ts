// How long the parent waits when children keep failing before they are ready.
import { expect } from "chai";
import * as fc from "fast-check";
import { calm, failedAgain, maySpawn } from "../../daemon/core/backoff.ts";

describe("the wait after failed starts", () => {
  it("doubles from one second to sixty and never ends", () => {
    let backoff = calm;
    let now = 1000;
    const waits: number[] = [];
    for (let failure = 0; failure < 9; failure++) {
      backoff = failedAgain(backoff, now);
      waits.push((backoff.until - now) / 1000);
      now = backoff.until;
    }
    expect(waits).to.deep.equal([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it("counts children that fail together once", () => {
    const once = failedAgain(calm, 1000);
    expect(failedAgain(once, 1999)).to.equal(once);
    expect(failedAgain(once, 2000).failures).to.equal(2);
  });

  it("is over when its time is, and there is none without a failure", () => {
    expect(maySpawn(calm, 0)).to.equal(true);
    const once = failedAgain(calm, 1000);
    expect(maySpawn(once, 1999)).to.equal(false);
    expect(maySpawn(once, 2000)).to.equal(true);
  });

  it("never exceeds a minute, whenever the failures come", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(120_000)), (pauses) => {
        let now = 0;
        let backoff = calm;
        for (const pause of pauses) {
          now += pause;
          backoff = failedAgain(backoff, now);
          expect(backoff.until - now).to.be.within(0, 60_000);
        }
      }),
    );
  });
});
