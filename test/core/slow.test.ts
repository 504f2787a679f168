// Which requests are slow, and whether they block.
import { expect } from "chai";
import type { WorkerReading } from "../../daemon/core/scoreboard-reading.ts";
import { slowAmong } from "../../daemon/core/slow.ts";

const now = 100_000;
const patience = 2_000;

function worker(startedAt: number, stoppedAt = 0, state: WorkerReading["state"] = "writing"): WorkerReading {
  return { thread: 3, startedAt, stoppedAt, state } as unknown as WorkerReading;
}

/** Of one worker whose loop last turned then: what is told, in words. */
function told(of: WorkerReading, turned: number): string {
  const [slow] = slowAmong([of], { now, patience, turnedAt: () => turned });
  return slow === undefined ? "nothing" : `${slow.blocks ? "blocks" : "waits"} ${slow.seconds}`;
}

describe("a request", () => {
  it("is slow once it has taken so long", () => {
    expect(told(worker(now - 1_999), now - 500)).to.equal("nothing");
    expect(told(worker(now - 2_500), now - 500)).to.equal("waits 2.5");
  });

  it("is not slow when it is over, or nobody is there", () => {
    expect(told(worker(now - 5_000, now - 4_000), now)).to.equal("nothing");
    expect(told(worker(now - 5_000, 0, "dead"), now)).to.equal("nothing");
  });

  it("blocks when its loop has been silent, whether it turned after the request began or before", () => {
    expect(told(worker(now - 2_500), now - 2_600)).to.equal("blocks 2.5");
    expect(told(worker(now - 9_000), now - 1_400)).to.equal("blocks 9");
  });

  it("is left for a later look while it may be either", () => {
    expect(told(worker(now - 9_000), now - 9_100)).to.equal("blocks 9");
    // With a short patience: the loop turned just before it.
    const look = { now, patience: 500, turnedAt: () => now - 1_100 };
    expect(slowAmong([worker(now - 1_000)], look)).to.deep.equal([]);
  });
});
