// Pools with a fixed number of children: who is started, replaced and resized.
import { expect } from "chai";
import type { ChildView, Snapshot } from "../../daemon/core/snapshot.ts";
import { freshFixedMemory, planFixed, type FixedBounds } from "../../daemon/mpm/fixed.ts";
import type { Action, Cause } from "../../daemon/mpm/mpm.ts";

const threads = { minIdle: 2, maxIdle: 4, limit: 8, burst: 4, growth: "doubling" } as const;
const bounds: FixedBounds = { crews: [{ group: "ann", children: 1 }, { children: 2 }], start: 3, threads };

function child(slot: number, options: Partial<ChildView> = {}): ChildView {
  const workers = ["ready", "ready", "ready", "dead"] as const;
  return { slot, pid: 100 + slot, generation: 0, quiescing: false, threads: 3, queued: 0, workers, ...options };
}

function plan(cause: Cause, children: readonly ChildView[], rest: Partial<Snapshot> = {}): readonly Action[] {
  const board: Snapshot = { generation: 0, slots: 6, waiting: 0, children, ...rest };
  return planFixed({ settings: {}, board, memory: freshFixedMemory, cause }, bounds, {}).actions;
}

const all = [child(0, { group: "ann" }), child(1), child(2)];

describe("a pool with a fixed number of children", () => {
  it("starts every child of every crew, each with its group and its threads", () => {
    expect(plan("start", [])).to.deep.equal([
      { do: "spawn", slot: 0, threads: 3, group: "ann" },
      { do: "spawn", slot: 1, threads: 3 },
      { do: "spawn", slot: 2, threads: 3 },
    ]);
  });

  it("does nothing while all are there and have the threads they need", () => {
    expect(plan("tick", all)).to.deep.equal([]);
  });

  it("replaces one that leaves by one of the same group, and resizes nobody in that moment", () => {
    const busy = child(1, { workers: ["writing", "writing", "writing", "dead"] });
    expect(plan("loss", [child(0, { group: "ann", quiescing: true }), busy, child(2)])).to.deep.equal([
      { do: "spawn", slot: 3, threads: 3, group: "ann" },
    ]);
  });

  it("gives each child threads after its own load", () => {
    const busy = child(1, { workers: ["writing", "writing", "ready", "dead"] });
    expect(plan("tick", [all[0]!, busy, all[2]!])).to.deep.equal([{ do: "resize", slot: 1, threads: 4 }]);
  });

  it("shares the connections that wait among the children: two each here, which are starting already", () => {
    const coming = { workers: ["writing", "ready", "starting", "starting"], threads: 4 } as const;
    const children = all.map((one) => ({ ...one, ...coming }));
    expect(plan("tick", children, { waiting: 3 })).to.deep.equal([]);
    expect(plan("tick", children, { waiting: 6 }).map((one) => one.do)).to.deep.equal(["resize", "resize", "resize"]);
  });

  it("begins a new generation with the threads that the old one uses, and the spare ones", () => {
    const busy = child(1, { threads: 7, workers: Array(7).fill("writing") });
    const old = [all[0]!, busy, child(2, { threads: 7, workers: Array(5).fill("writing") })];
    expect(plan("graceful", old, { generation: 1 })).to.deep.equal([
      { do: "spawn", slot: 3, threads: 3, group: "ann" },
      { do: "spawn", slot: 4, threads: 8 },
      { do: "spawn", slot: 5, threads: 8 },
    ]);
  });

  it("begins no generation that would not be whole, and says why", () => {
    const board: Snapshot = { generation: 1, slots: 5, waiting: 0, children: all };
    const { actions, notes } = planFixed(
      { settings: {}, board, memory: freshFixedMemory, cause: "graceful" },
      bounds,
      {},
    );
    expect(actions).to.deep.equal([]);
    expect(notes.map(({ id }) => id)).to.deep.equal(["HN00100"]);
  });

  it("tells one child to leave that no crew has a place for", () => {
    expect(plan("tick", [...all, child(3)])).to.deep.equal([{ do: "retire", slot: 3, why: "idle" }]);
  });
});
