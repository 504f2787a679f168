// Sharing connections out: who gives way, and to whom.
import { expect } from "chai";
import { fewestElsewhere, isAhead, isIdleElsewhere } from "../../daemon/child/balance.ts";
import { boardBytes, boardOver, type Board } from "../../daemon/core/scoreboard.ts";
import { ChildRecord, ParentBoard, WorkerRecord } from "../../daemon/core/scoreboard-pens.ts";

const size = { processes: 6, threads: 1 };

function boardWith(
  children: readonly { slot: number; generation: number; connections: number; ready: boolean }[],
): Board {
  const board = boardOver(new ArrayBuffer(boardBytes(size)), size);
  for (const { slot, generation, connections, ready } of children) {
    new ParentBoard(board).born(slot, 1000 + slot, generation, 1, 1);
    const record = new ChildRecord(board, slot);
    record.set("connections", connections);
    record.set("lastSeen", ready ? 1 : 0);
  }
  return board;
}

describe("a child with connections", () => {
  it("gives way when it is well ahead of another, and not before", () => {
    expect(isAhead(6, 0)).to.equal(false);
    expect(isAhead(7, 0)).to.equal(true);
    expect(isAhead(106, 100)).to.equal(false);
    expect(isAhead(132, 100)).to.equal(true);
  });

  it("gives way to nobody when it is alone", () => {
    const board = boardWith([{ slot: 0, generation: 3, connections: 50, ready: true }]);
    expect(isAhead(50, fewestElsewhere(board, { slot: 0, generation: 3 }))).to.equal(false);
  });

  it("compares itself with the least busy of those that serve in its generation", () => {
    const board = boardWith([
      { slot: 0, generation: 3, connections: 50, ready: true },
      { slot: 1, generation: 3, connections: 12, ready: true },
      { slot: 2, generation: 3, connections: 9, ready: true },
      { slot: 3, generation: 2, connections: 1, ready: true },
      { slot: 4, generation: 3, connections: 0, ready: false },
      { slot: 5, generation: 3, connections: 0, ready: true },
    ]);
    new ParentBoard(board).quiesce(5);
    expect(fewestElsewhere(board, { slot: 0, generation: 3 })).to.equal(9);
  });

  it("is not misled for ever by nonsense in the scoreboard", () => {
    const board = boardWith([{ slot: 1, generation: 3, connections: Number.NaN, ready: true }]);
    expect(fewestElsewhere(board, { slot: 0, generation: 3 })).to.equal(0);
  });
});

describe("a child whose threads are all busy", () => {
  const me = { slot: 0, generation: 3 };

  it("leaves a connection to another one of its generation that has a worker to spare", () => {
    const board = boardWith([
      { slot: 0, generation: 3, connections: 1, ready: true },
      { slot: 1, generation: 3, connections: 0, ready: true },
      { slot: 2, generation: 2, connections: 0, ready: true },
    ]);
    new WorkerRecord(board, 2, 0).mark("ready");
    expect(isIdleElsewhere(board, me)).to.equal(false);
    new WorkerRecord(board, 1, 0).mark("ready");
    expect(isIdleElsewhere(board, me)).to.equal(true);
    new WorkerRecord(board, 1, 0).mark("writing");
    expect(isIdleElsewhere(board, me)).to.equal(false);
  });

  it("does not count itself, nor one that leaves", () => {
    const board = boardWith([
      { slot: 0, generation: 3, connections: 1, ready: true },
      { slot: 1, generation: 3, connections: 0, ready: true },
    ]);
    new WorkerRecord(board, 0, 0).mark("ready");
    new WorkerRecord(board, 1, 0).mark("ready");
    new ParentBoard(board).quiesce(1);
    expect(isIdleElsewhere(board, me)).to.equal(false);
  });
});
