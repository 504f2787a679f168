// How many threads a child should have: the laws of the rule that all models with elastic threads share.
import { expect } from "chai";
import * as fc from "fast-check";
import type { ChildView } from "../../daemon/core/snapshot.ts";
import { workerStates, type WorkerState } from "../../daemon/core/worker-state.ts";
import { resized, type ThreadBounds } from "../../daemon/mpm/elastic.ts";

const bounds: ThreadBounds = { minIdle: 2, maxIdle: 5, limit: 12, burst: 8, growth: "doubling" };

/** A child of these workers, written with the letters of the scoreboard, that is to have `threads`. */
function child(letters: string, threads = letters.replaceAll(/[.GI]/g, "").length): ChildView {
  const workers = letters
    .split("")
    .map((letter): WorkerState => workerStates.find((one) => one.letter === letter)!.name);
  return { slot: 0, pid: 1, generation: 0, quiescing: false, threads, queued: 0, workers };
}

describe("the threads of a child", () => {
  const cases: readonly [
    what: string,
    workers: string,
    waiting: number,
    rate: number,
    threads: number,
    next: number,
  ][] = [
    ["stay when enough are idle", "WW__", 0, 1, 4, 1],
    ["grow by one when too few are", "WWW_", 0, 1, 5, 2],
    ["grow by twice as many the next time", "WWWWW", 0, 4, 9, 8],
    ["grow no further than the limit", "WWWWWWWWWWW", 0, 8, 12, 8],
    ["do not grow at the limit, and begin the doubling anew", "WWWWWWWWWWWW", 3, 8, 12, 1],
    ["do not grow while those that start are enough, and keep the rate", "WWSS", 0, 4, 4, 4],
    ["grow when connections wait for those that start", "WWSS", 2, 4, 8, 8],
    ["shrink by one when too many are idle", "W______", 0, 4, 6, 1],
    ["do not shrink for those that only start", "WSSSSSS", 0, 4, 7, 4],
    ["do not count one that was told to go", "WWG__", 0, 1, 4, 1],
  ];
  for (const [what, workers, waiting, rate, threads, next] of cases) {
    it(what, () => {
      expect(resized(child(workers), waiting, bounds, rate)).to.include({ threads, rate: next });
    });
  }

  it("that were asked for and are not there yet count as starting", () => {
    expect(resized(child("WW", 4), 0, bounds, 1).threads).to.equal(4);
  });

  it("that were told to go and are still there do not count as idle", () => {
    expect(resized(child("W______", 5), 0, bounds, 1).threads).to.equal(5);
  });

  it("grow by what is missing at once where that is the model's way, connections in the queue included", () => {
    const missing: ThreadBounds = { ...bounds, growth: "missing", limit: 100, burst: 32 };
    expect(resized(child("WWW"), 0, missing, 1).threads).to.equal(5);
    expect(resized(child("WWW"), 4, missing, 1).threads).to.equal(9);
    expect(resized(child("WWW"), 400, missing, 1).threads).to.equal(35);
  });

  const state = fc.constantFrom(...workerStates.map(({ name }) => name));
  const anyBounds = fc
    .record({ minIdle: fc.integer({ min: 1, max: 20 }), more: fc.nat(20), limit: fc.integer({ min: 1, max: 40 }) })
    .chain(({ minIdle, more, limit }) =>
      fc.record({
        minIdle: fc.constant(minIdle),
        maxIdle: fc.constant(minIdle + more),
        limit: fc.constant(limit),
        burst: fc.integer({ min: 1, max: 64 }),
        growth: fc.constantFrom<ThreadBounds["growth"]>("doubling", "missing"),
      }),
    );
  const anyChild = fc.record({
    slot: fc.nat(3),
    pid: fc.nat(),
    generation: fc.nat(3),
    quiescing: fc.boolean(),
    threads: fc.integer({ min: 1, max: 50 }),
    queued: fc.nat(50),
    workers: fc.array(state, { maxLength: 50 }),
  });

  it("are between one and the limit, or on the way there, whatever the scoreboard says", () => {
    fc.assert(
      fc.property(anyChild, fc.nat(100), anyBounds, fc.integer({ min: 1, max: 64 }), (view, waiting, some, rate) => {
        const next = resized(view, waiting, some, rate);
        expect(next.threads).to.be.at.least(1);
        expect(next.threads).to.be.at.most(Math.max(some.limit, view.threads - 1));
        expect(next.threads - view.threads).to.be.within(-1, some.growth === "doubling" ? rate : some.burst);
        expect(next.rate).to.be.within(1, Math.max(rate, some.burst));
      }),
    );
  });
});
