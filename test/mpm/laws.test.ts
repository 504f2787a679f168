// What holds for every model in the list, whatever the settings and whatever the pool looks like.
import { expect } from "chai";
import * as fc from "fast-check";
import { activeChildren, freeSlots, idleWorkers, type ChildView, type Snapshot } from "../../daemon/core/snapshot.ts";
import { workerStates } from "../../daemon/core/worker-state.ts";
import { mpms } from "../../daemon/mpm/index.ts";
import type { Action, Cause, Mpm, Plan, Pool } from "../../daemon/mpm/mpm.ts";
import { maxSpawnRate } from "../../daemon/mpm/pool.ts";
import { initials, PoolSimulator } from "../../daemon/mpm/simulator.ts";

type Written = Record<string, number>;

/** Directives as someone might write them: sane, small, or nonsense. */
function anyDirectives(mpm: Mpm, value: fc.Arbitrary<number>): fc.Arbitrary<Written> {
  const numbers = Object.entries(initials(mpm)).filter(([, initial]) => typeof initial === "number");
  return fc.record(Object.fromEntries(numbers.map(([name]) => [name, value])));
}
const small = fc.integer({ min: -1, max: 24 });
const anyNumber = fc.oneof(small, fc.integer({ min: -1000, max: 1_000_000 }));

const state = fc.constantFrom(...workerStates.map(({ name }) => name));

/** Any child whatever of this pool: of any generation, with any number of threads that it may have, in any states. */
function anyChild(pool: Pool): fc.Arbitrary<Omit<ChildView, "slot">> {
  const elastic = pool.workers === "elastic";
  const places = elastic ? pool.threadLimit : pool.workersPerChild;
  // States of many places are slow to make; what counts is told by some of them.
  const shown = Math.min(places, 60);
  // Nobody's children, where some are reserved for users.
  const reserved = pool.groups === undefined ? {} : { group: "" };
  const child = fc.record({
    pid: fc.integer({ min: 1, max: 99_999 }),
    generation: fc.integer({ min: 0, max: 3 }),
    quiescing: fc.boolean(),
    threads: elastic ? fc.integer({ min: 1, max: Math.min(places, 80) }) : fc.constant(places),
    queued: fc.nat(pool.queue),
    workers: fc.oneof(
      fc.array(state, { minLength: shown, maxLength: shown }),
      state.map((one) => Array(shown).fill(one)),
    ),
  });
  return child.map((one) => ({ ...reserved, ...one }));
}

/** Any pool whatever that fits the settings' scoreboard. */
function anyBoard(slots: number, pool: Pool): fc.Arbitrary<Snapshot> {
  const seats = fc.array(fc.option(anyChild(pool), { nil: undefined }), { minLength: slots, maxLength: slots });
  const waiting = fc.integer({ min: 0, max: 40 });
  return fc.record({ generation: fc.integer({ min: 0, max: 3 }), waiting, seats }).map(({ seats: taken, ...rest }) => ({
    ...rest,
    slots,
    children: taken.flatMap((child, slot) => (child === undefined ? [] : [{ slot, ...child }])),
  }));
}

/** Whatever a model may remember: what the pool's rule does, and what that of fixed children does. */
const anyMemory = fc.record({
  rate: fc.constantFrom(1, 2, 4, 8, 16, 32),
  holdOff: fc.integer({ min: 0, max: 10 }),
  said: fc.constant([]),
  rates: fc.dictionary(fc.integer({ min: 1, max: 99_999 }).map(String), fc.constantFrom(2, 4, 8, 16, 32)),
});
type AnyMemory = typeof anyMemory extends fc.Arbitrary<infer M> ? M : never;

interface Case {
  readonly settings: Written;
  readonly pool: Pool;
  readonly board: Snapshot;
  readonly memory: AnyMemory;
  readonly cause: Cause;
  readonly plan: Plan<AnyMemory>;
  /** In processes. */
  readonly limit: number;
  /** Fewest idle workers: of the pool, or of each child where threads are elastic. */
  readonly minIdle: number;
}

/** Most threads that one turn begins in a child: the larger of the models' own numbers. */
const largestBurst = 64;

function limitOf(settings: Written, pool: Pool): number {
  if (pool.processes === "fixed") return settings.NumServers ?? settings.StartServers ?? 1;
  return pool.maxRequestWorkers / pool.workersPerChild;
}

function anyCase(mpm: Mpm): fc.Arbitrary<Case> {
  return anyDirectives(mpm, small).chain((written) => {
    const { settings, pool } = mpm.settle({ ...initials(mpm), ...written });
    const known = settings as Written;
    const cause = fc.constantFrom<Cause>("start", "tick", "graceful", ...(pool.processes === "fixed" ? fixedOnly : []));
    return fc.record({ board: anyBoard(2 * pool.serverLimit, pool), memory: anyMemory, cause }).map((at) => ({
      ...at,
      settings: known,
      pool,
      limit: limitOf(known, pool),
      minIdle: known.MinSpareServers ?? known.MinSpareThreads ?? 0,
      plan: mpm.plan({ settings, ...at }) as Plan<AnyMemory>,
    }));
  });
}
const fixedOnly: readonly Cause[] = ["loss"];

function only<A extends Action["do"]>({ plan }: Case, kind: A): Extract<Action, { do: A }>[] {
  return plan.actions.filter((action): action is Extract<Action, { do: A }> => action.do === kind);
}
function spawned(at: Case): number[] {
  return only(at, "spawn").map(({ slot }) => slot);
}
function retired(at: Case): number[] {
  return only(at, "retire").map(({ slot }) => slot);
}
function idleIn(board: Snapshot): number {
  return activeChildren(board).reduce((sum, child) => sum + idleWorkers(child), 0);
}

for (const mpm of mpms) {
  const { pool: usual } = mpm.settle(initials(mpm));
  const elastic = usual.processes === "elastic";
  const always = (law: (at: Case) => void, numRuns = 150) => {
    fc.assert(fc.property(anyCase(mpm), law), { numRuns });
  };

  describe(`the laws of ${mpm.name}`, () => {
    it("repairs any values to ones that need no repair", () => {
      fc.assert(
        fc.property(anyDirectives(mpm, anyNumber), (written) => {
          const { settings, pool } = mpm.settle({ ...initials(mpm), ...written });
          const again = mpm.settle(settings);
          expect(again.notes).to.deep.equal([]);
          expect(again.settings).to.deep.equal(settings);
          expect(pool.workersPerChild).to.be.within(1, pool.threadLimit);
          const most = pool.serverLimit * (pool.workers === "elastic" ? pool.threadLimit : pool.workersPerChild);
          expect(pool.maxRequestWorkers).to.be.within(pool.workersPerChild, most);
          if (pool.processes === "elastic") expect(pool.maxRequestWorkers % pool.workersPerChild).to.equal(0);
        }),
      );
    });

    it("has nothing to repair in its own defaults", () => {
      expect(mpm.settle(initials(mpm)).notes).to.deep.equal([]);
    });

    it("starts children in free slots only, each slot once, with threads that it may have", () =>
      always((at) => {
        expect(freeSlots(at.board)).to.include.members(spawned(at));
        expect(new Set(spawned(at)).size).to.equal(spawned(at).length);
        for (const { threads = 1 } of only(at, "spawn")) expect(threads).to.be.within(1, at.pool.threadLimit);
      }));

    it("retires only living children of the pool, one at a time, and never starts in the same breath", () =>
      always((at) => {
        expect(activeChildren(at.board).map(({ slot }) => slot)).to.include.members(retired(at));
        expect(retired(at).length).to.be.at.most(1);
        expect(Math.min(retired(at).length, spawned(at).length)).to.equal(0);
      }));

    it("resizes only living children of the pool, once, at a tick, where threads are elastic", () =>
      always((at) => {
        const resized = only(at, "resize").map(({ slot }) => slot);
        expect(activeChildren(at.board).map(({ slot }) => slot)).to.include.members(resized);
        expect(new Set(resized).size).to.equal(resized.length);
        if (at.pool.workers === "fixed" || at.cause !== "tick") expect(resized).to.deep.equal([]);
      }));

    it("never starts a child above the limit", () =>
      always((at) => {
        const active = activeChildren(at.board).length;
        expect(active + spawned(at).length).to.be.at.most(Math.max(at.limit, active));
      }));

    it("begins no thread above the limit, ends one of a child at most, and begins no more than the burst allows", () =>
      always((at) => {
        for (const { slot, threads } of only(at, "resize")) {
          const before = at.board.children.find((child) => child.slot === slot)!.threads;
          const most = Math.min(
            at.pool.threadLimit,
            at.settings.MaxThreads ?? at.settings.MaxRequestWorkers ?? Infinity,
          );
          expect(threads).to.be.within(1, Math.max(most, before - 1));
          expect(threads - before).to.be.within(-1, largestBurst);
        }
      }));

    if (elastic) {
      it("starts no more in a tick than the burst allows, which at most doubles", () =>
        always((at) => {
          if (at.cause === "tick") expect(spawned(at).length).to.be.at.most(at.memory.rate);
          expect(at.plan.memory.rate).to.be.within(1, Math.min(maxSpawnRate, 2 * at.memory.rate));
        }));
    }

    it("starts at least one child in a tick when too few are there or idle and there is room", () =>
      always((at) => {
        const active = activeChildren(at.board).length;
        // Children of a user that leave and stay take no more places than as many again.
        const held = at.board.children.filter(({ generation }) => generation === at.board.generation).length;
        const crowded = at.pool.groups !== undefined && held >= 2 * at.limit;
        const room = active < at.limit && freeSlots(at.board).length > 0 && !crowded;
        const wanted = elastic ? idleIn(at.board) < at.minIdle : active < at.limit;
        if (at.cause === "tick" && wanted && room) expect(spawned(at)).to.have.length.above(0);
      }));

    it("retires none that would bring the idle workers below the floor, unless there are too many children", () =>
      always((at) => {
        const gone = retired(at);
        const active = activeChildren(at.board);
        if (gone.length === 0 || active.length > at.limit) return;
        const left = { ...at.board, children: at.board.children.filter(({ slot }) => !gone.includes(slot)) };
        expect(idleIn(left)).to.be.at.least(at.minIdle);
      }));

    it("ends no thread that would leave fewer idle ones than the floor, unless there are too many", () =>
      always((at) => {
        for (const { slot, threads } of only(at, "resize")) {
          const child = at.board.children.find((one) => one.slot === slot)!;
          const { MaxThreads, MaxRequestWorkers, MaxThreadsPerChild } = at.settings;
          const most = MaxThreads ?? MaxRequestWorkers ?? MaxThreadsPerChild ?? Infinity;
          if (threads > child.threads || child.threads > Math.min(most, at.pool.threadLimit)) continue;
          const ready = child.workers.filter((one) => one === "ready").length;
          expect(ready - 1).to.be.at.least(at.minIdle);
        }
      }));

    it("retires no child of which no worker is ready, unless there are too many children", () =>
      always((at) => {
        const [gone] = at.board.children.filter(({ slot }) => retired(at).includes(slot));
        if (gone === undefined || activeChildren(at.board).length > at.limit) return;
        expect(gone.workers).to.include("ready");
      }));

    it("says why when it cannot start children that it needs", () =>
      always((at) => {
        if (at.cause === "start" || at.cause === "loss" || spawned(at).length > 0) return;
        const silent = at.plan.notes.length === 0;
        if (at.cause === "graceful" && freeSlots(at.board).length === 0) expect(silent).to.equal(false);
        if (!elastic) return;
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
          // One thread or child a second goes, and a child of these has 256 at most.
          pool.run(mpm.settle({ ...initials(mpm), ...written }).pool.workers === "elastic" ? 270 : 80);
          const before = [pool.count, pool.threads];
          expect(Array.from({ length: 10 }, () => pool.tick()).flat()).to.deep.equal([]);
          expect([pool.count, pool.threads]).to.deep.equal(before);
        }),
        { numRuns: 40 },
      );
    });

    it("serves every connection of a steady load that its limits have room for", () => {
      fc.assert(
        fc.property(anyDirectives(mpm, fc.integer({ min: 4, max: 24 })), fc.nat(200), (written, connections) => {
          const pool = new PoolSimulator(mpm, written);
          pool.hold(Math.min(connections, pool.pool.maxRequestWorkers));
          pool.run(60);
          expect(pool.waiting).to.equal(0);
        }),
        { numRuns: 40 },
      );
    });
  });
}
