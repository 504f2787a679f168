// What holds for every model in the list, whatever the settings and whatever the pool looks like.
import { expect } from "chai";
import * as fc from "fast-check";
import { activeChildren, freeSlots, idleWorkers, type ChildView, type Snapshot } from "../../daemon/core/snapshot.ts";
import { workerStates } from "../../daemon/core/worker-state.ts";
import { mpms } from "../../daemon/mpm/index.ts";
import type { Cause, Mpm, Plan } from "../../daemon/mpm/mpm.ts";
import { maxSpawnRate, type PoolMemory } from "../../daemon/mpm/pool.ts";
import { initials, PoolSimulator } from "../../daemon/mpm/simulator.ts";

type Written = Record<string, number>;

/** Directives as someone might write them: sane, small, or nonsense. */
function anyDirectives(mpm: Mpm, value: fc.Arbitrary<number>): fc.Arbitrary<Written> {
  return fc.record(Object.fromEntries(Object.keys(initials(mpm)).map((name) => [name, value])));
}
const small = fc.integer({ min: -1, max: 24 });
const anyNumber = fc.oneof(small, fc.integer({ min: -1000, max: 1_000_000 }));

const state = fc.constantFrom(...workerStates.map(({ name }) => name));
function anyChild(workers: number): fc.Arbitrary<Omit<ChildView, "slot">> {
  return fc.record({
    pid: fc.integer({ min: 1, max: 99_999 }),
    generation: fc.integer({ min: 0, max: 3 }),
    quiescing: fc.boolean(),
    threads: fc.constant(workers),
    queued: fc.constant(0),
    workers: fc.oneof(
      fc.array(state, { minLength: workers, maxLength: workers }),
      state.map((one) => Array(workers).fill(one)),
    ),
  });
}

/** Any pool whatever that fits the settings' scoreboard. */
function anyBoard(slots: number, workers: number): fc.Arbitrary<Snapshot> {
  const seats = fc.array(fc.option(anyChild(workers), { nil: undefined }), { minLength: slots, maxLength: slots });
  const waiting = fc.integer({ min: 0, max: 40 });
  return fc.record({ generation: fc.integer({ min: 0, max: 3 }), waiting, seats }).map(({ seats: taken, ...rest }) => ({
    ...rest,
    slots,
    children: taken.flatMap((child, slot) => (child === undefined ? [] : [{ slot, ...child }])),
  }));
}

const anyMemory: fc.Arbitrary<PoolMemory> = fc.record({
  rate: fc.constantFrom(1, 2, 4, 8, 16, 32),
  holdOff: fc.integer({ min: 0, max: 10 }),
  said: fc.constant([]),
});

interface Case {
  readonly settings: Written;
  readonly board: Snapshot;
  readonly memory: PoolMemory;
  readonly cause: Cause;
  readonly plan: Plan<PoolMemory>;
  /** In processes. */
  readonly limit: number;
  readonly minIdle: number;
}

function anyCase(mpm: Mpm): fc.Arbitrary<Case> {
  return anyDirectives(mpm, small).chain((written) => {
    const { settings, pool } = mpm.settle(written);
    const known = settings as Written;
    const limit = pool.maxRequestWorkers / pool.workersPerChild;
    const minIdle = (known.MinSpareServers ?? known.MinSpareThreads)!;
    const cause = fc.constantFrom<Cause>("start", "tick", "graceful");
    return fc
      .record({ board: anyBoard(2 * pool.serverLimit, pool.workersPerChild), memory: anyMemory, cause })
      .map((at) => ({
        ...at,
        settings: known,
        limit,
        minIdle,
        plan: mpm.plan({ settings, ...at }) as Plan<PoolMemory>,
      }));
  });
}

function spawned({ plan }: Case): number[] {
  return plan.actions.flatMap((action) => (action.do === "spawn" ? [action.slot] : []));
}
function retired({ plan }: Case): number[] {
  return plan.actions.flatMap((action) => (action.do === "retire" ? [action.slot] : []));
}
function idleIn(board: Snapshot): number {
  return activeChildren(board).reduce((sum, child) => sum + idleWorkers(child), 0);
}

for (const mpm of mpms) {
  const always = (law: (at: Case) => void) => {
    fc.assert(fc.property(anyCase(mpm), law), { numRuns: 300 });
  };

  describe(`the laws of ${mpm.name}`, () => {
    it("repairs any values to ones that need no repair", () => {
      fc.assert(
        fc.property(anyDirectives(mpm, anyNumber), (written) => {
          const { settings, pool } = mpm.settle(written);
          const again = mpm.settle(settings);
          expect(again.notes).to.deep.equal([]);
          expect(again.settings).to.deep.equal(settings);
          expect(pool.maxRequestWorkers).to.be.within(pool.workersPerChild, pool.serverLimit * pool.workersPerChild);
          expect(pool.maxRequestWorkers % pool.workersPerChild).to.equal(0);
          expect(pool.workersPerChild).to.be.within(1, pool.threadLimit);
        }),
      );
    });

    it("has nothing to repair in its own defaults", () => {
      expect(mpm.settle(initials(mpm)).notes).to.deep.equal([]);
    });

    it("starts children in free slots only, each slot once", () =>
      always((at) => {
        expect(freeSlots(at.board)).to.include.members(spawned(at));
        expect(new Set(spawned(at)).size).to.equal(spawned(at).length);
      }));

    it("retires only living children of the pool, one at a time, and never starts in the same breath", () =>
      always((at) => {
        expect(activeChildren(at.board).map(({ slot }) => slot)).to.include.members(retired(at));
        expect(retired(at).length).to.be.at.most(1);
        expect(Math.min(retired(at).length, spawned(at).length)).to.equal(0);
      }));

    it("never starts a child above the limit", () =>
      always((at) => {
        const active = activeChildren(at.board).length;
        expect(active + spawned(at).length).to.be.at.most(Math.max(at.limit, active));
      }));

    it("starts no more in a tick than the burst allows, which at most doubles", () =>
      always((at) => {
        if (at.cause === "tick") expect(spawned(at).length).to.be.at.most(at.memory.rate);
        expect(at.plan.memory.rate).to.be.within(1, Math.min(maxSpawnRate, 2 * at.memory.rate));
      }));

    it("starts at least one child in a tick when too few are idle and there is room", () =>
      always((at) => {
        const room = activeChildren(at.board).length < at.limit && freeSlots(at.board).length > 0;
        if (at.cause === "tick" && idleIn(at.board) < at.minIdle && room) expect(spawned(at)).to.have.length.above(0);
      }));

    it("retires none that would bring the idle workers below the floor, unless there are too many children", () =>
      always((at) => {
        const gone = retired(at);
        const active = activeChildren(at.board);
        if (gone.length === 0 || active.length > at.limit) return;
        const left = { ...at.board, children: at.board.children.filter(({ slot }) => !gone.includes(slot)) };
        expect(idleIn(left)).to.be.at.least(at.minIdle);
      }));

    it("retires no child of which no worker is ready, unless there are too many children", () =>
      always((at) => {
        const [gone] = at.board.children.filter(({ slot }) => retired(at).includes(slot));
        if (gone === undefined || activeChildren(at.board).length > at.limit) return;
        expect(gone.workers).to.include("ready");
      }));

    it("says why when it cannot start children that it needs", () =>
      always((at) => {
        if (at.cause === "start" || spawned(at).length > 0) return;
        const silent = at.plan.notes.length === 0;
        if (at.cause === "graceful" && freeSlots(at.board).length === 0) expect(silent).to.equal(false);
        const starting = activeChildren(at.board).some(({ workers }) => workers.includes("starting"));
        const over = retired(at).length > 0 || activeChildren(at.board).length > at.limit;
        if (at.cause === "tick" && idleIn(at.board) < at.minIdle && !over) expect(silent).to.equal(starting && silent);
      }));

    it("comes to rest under any steady load, and stays at rest", () => {
      const load = fc.record({ written: anyDirectives(mpm, small), loads: fc.array(fc.nat(200), { maxLength: 4 }) });
      fc.assert(
        fc.property(load, fc.nat(200), ({ written, loads }, last) => {
          const pool = new PoolSimulator(mpm, written);
          for (const connections of loads) {
            pool.hold(connections);
            pool.run(7);
          }
          pool.hold(last);
          pool.run(80);
          const before = pool.count;
          expect(Array.from({ length: 10 }, () => pool.tick()).flat()).to.deep.equal([]);
          expect(pool.count).to.equal(before);
        }),
        { numRuns: 60 },
      );
    });
  });
}
