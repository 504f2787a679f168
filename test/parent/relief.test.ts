// Replacing a child by another that is ready first.
import { expect } from "chai";
import type { Child } from "../../daemon/parent/child.ts";
import { Relief } from "../../daemon/parent/relief.ts";

function child(slot: number, state: Child["state"]): Child {
  return { slot, state, generation: 0, failure: undefined, pressure: "none" } as unknown as Child;
}

function relief(launched: (Child | undefined)[]) {
  const retired: number[] = [];
  const one = new Relief({
    launch: () => launched.shift(),
    retire: ({ slot }) => void retired.push(slot),
    generation: () => 0,
  });
  return { one, retired };
}

const board = {
  generation: 0,
  slots: 4,
  waiting: 0,
  children: [{ slot: 0, pid: 1, generation: 0, quiescing: false, threads: 1, queued: 0, workers: [] }],
};

describe("a child that is to be replaced", () => {
  it("is told to leave when the other is ready, and not before", () => {
    const fresh = child(1, "starting");
    const { one, retired } = relief([fresh]);
    one.tick([child(0, "ready")]);
    one.tick([]);
    expect(retired).to.deep.equal([]);
    fresh.state = "ready";
    one.look();
    expect(retired).to.deep.equal([0]);
  });

  it("stays when the other fails, and is tried again", () => {
    const broken = child(1, "starting");
    const { one, retired } = relief([broken, child(2, "ready")]);
    one.tick([child(0, "ready")]);
    broken.failure = { reason: "it broke", detail: "", words: [] };
    one.tick([child(0, "ready")]);
    expect(retired).to.deep.equal([]);
    one.look();
    expect(retired).to.deep.equal([0]);
  });

  it("is replaced one at a time, and has left already for the model", () => {
    const { one } = relief([child(1, "starting"), child(2, "starting")]);
    expect(one.view(board)).to.equal(board);
    one.tick([child(0, "ready"), child(3, "ready")]);
    expect(one.view(board).children[0]).to.include({ quiescing: true });
    expect(board.children[0]).to.include({ quiescing: false });
  });

  it("is left to the change that it came with as long as that goes on", () => {
    const launched = [child(1, "starting")];
    relief(launched).one.tick([{ ...child(0, "ready"), generation: 1 }]);
    expect(launched).to.have.length(1);
  });

  it("stays when there is no room for another", () => {
    const { one, retired } = relief([undefined]);
    one.tick([child(0, "ready")]);
    one.tick([child(0, "leaving")]);
    expect(retired).to.deep.equal([]);
  });
});
