// The scoreboard's layout: what is written is read, each record is its own, and no bytes whatever make a reader stumble.
import { expect } from "chai";
import * as fc from "fast-check";
import { emptyAccount } from "../../daemon/core/ledger.ts";
import { boardBytes, boardOver, type Board } from "../../daemon/core/scoreboard.ts";
import { ChildRecord, ParentBoard, tailOf, WorkerRecord } from "../../daemon/core/scoreboard-pens.ts";
import { readBoard, readStates, saysLeaving } from "../../daemon/core/scoreboard-reading.ts";
import { workerStates } from "../../daemon/core/worker-state.ts";

const size = { processes: 3, threads: 2 };
const states: readonly string[] = workerStates.map(({ name }) => name);

function blank(): Board {
  return boardOver(new ArrayBuffer(boardBytes(size)), size);
}

describe("the scoreboard", () => {
  it("is all open slots and zeroes before anything is written", () => {
    const { children, ledger, size: found, ...header } = readBoard(blank());
    expect(found).to.deep.equal(size);
    expect(ledger).to.deep.equal(emptyAccount);
    for (const [field, value] of Object.entries(header)) expect(value, field).to.equal(0);
    expect(children.map(({ pid }) => pid)).to.deep.equal([0, 0, 0]);
    expect(readStates(blank(), 2)).to.deep.equal(["dead", "dead"]);
  });

  it("keeps each worker's record apart from every other", () => {
    const board = blank();
    const all = Array.from({ length: 6 }, (_, index) => ({ slot: Math.floor(index / 2), thread: index % 2, index }));
    for (const { slot, thread, index } of all) {
      const record = new WorkerRecord(board, slot, thread);
      record.connected(`client ${index}`);
      record.began(1000 + index);
      record.asks(`host ${index}`, "GET", `/${index}`, "1.1");
      record.served(10 * index, 2000 + index, index);
    }
    const workers = readBoard(board).children.flatMap(({ workers: records }) => records);
    for (const { index } of all) {
      expect(workers[index]).to.include({
        client: `client ${index}`,
        vhost: `host ${index}`,
        request: `GET /${index} HTTP/1.1`,
        bytes: 10 * index,
        accesses: 1,
        startedAt: 1000 + index,
        stoppedAt: 2000 + index,
        duration: index,
      });
    }
  });

  it("gives a new child of a slot a fresh record and keeps the slot's totals", () => {
    const board = blank();
    const parent = new ParentBoard(board);
    parent.born(1, 100, 0, 1, 5);
    new ChildRecord(board, 1).set("leaving", 1);
    expect(saysLeaving(board, 1)).to.equal(true);
    new WorkerRecord(board, 1, 0).served(7, 1, 1);
    parent.died(1);
    parent.born(1, 101, 1, 1, 6);
    const child = readBoard(board).children[1];
    expect(child).to.include({ pid: 101, generation: 1, bornAt: 6, quiescing: false });
    expect(child?.workers[0]).to.include({ state: "starting", accesses: 1, bytes: 7, childAccesses: 0, childBytes: 0 });
    expect(child?.workers[1]?.state).to.equal("dead");
    parent.clear();
    expect(readBoard(board)).to.deep.equal(readBoard(blank()));
  });

  it("clips texts to their field and shows no part of a neighbour's", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), fc.string({ maxLength: 400 }), (client, url) => {
        const board = blank();
        const record = new WorkerRecord(board, 0, 0);
        record.connected(client);
        record.asks("v", "GET", url, "1.1");
        const [worker] = readBoard(board).children[0]?.workers ?? [];
        expect(worker?.client.length).to.be.at.most(63);
        expect(worker?.request.length).to.be.at.most(127);
        expect(worker?.vhost).to.equal("v");
      }),
    );
  });

  it("shows the end of a long URL where that is wanted", () => {
    const url = `/${"x".repeat(300)}/end`;
    const board = blank();
    new WorkerRecord(board, 0, 0).asks("v", "GET", tailOf("GET", url), "1.1");
    const request = readBoard(board).children[0]?.workers[0]?.request ?? "";
    expect([request.length, request.startsWith("GET xxx"), request.endsWith("/end HTTP/1.1")]).to.deep.equal([
      127,
      true,
      true,
    ]);
    expect(tailOf("GET", "/short")).to.equal("/short");
  });

  it("reads as sane values, whatever bytes stand there", () => {
    const bytes = fc.uint8Array({ minLength: boardBytes(size), maxLength: boardBytes(size) });
    fc.assert(
      fc.property(bytes, (noise) => {
        const board = boardOver(noise.slice().buffer, size);
        const reading = readBoard(board);
        expect(reading.children).to.have.length(3);
        for (const child of reading.children) {
          for (const value of Object.values(child)) if (typeof value === "number") expectSane(value);
          expect(child.workers).to.have.length(2);
          for (const worker of child.workers) {
            expect(states).to.include(worker.state);
            for (const value of Object.values(worker)) if (typeof value === "number") expectSane(value);
            expect(worker.request.length).to.be.at.most(127);
          }
          expect(states).to.include.members(readStates(board, child.slot));
        }
      }),
      { numRuns: 50 },
    );
  });
});

function expectSane(value: number): void {
  expect(Number.isFinite(value) && value >= 0, String(value)).to.equal(true);
}
