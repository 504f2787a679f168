// The number of processes second by second, as measured on Apache 2.4.
import { expect } from "chai";
import { event } from "../../daemon/mpm/event.ts";
import { prefork } from "../../daemon/mpm/prefork.ts";
import { worker } from "../../daemon/mpm/worker.ts";
import { PoolSimulator } from "../../daemon/mpm/simulator.ts";

function countDown(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, index) => from - index);
}

describe("prefork, as measured on Apache", () => {
  it("starts StartServers children, at most MaxRequestWorkers", () => {
    expect(new PoolSimulator(prefork, {}).count).to.equal(5);
    expect(new PoolSimulator(prefork, { StartServers: 12, MaxRequestWorkers: 7 }).count).to.equal(7);
  });

  it("grows 6, 8, 12, 20, 36, 68 under 60 held connections, says so from 8 on, and shrinks by one a second", () => {
    const pool = new PoolSimulator(prefork, {});
    pool.tick();
    pool.hold(60);
    expect(pool.run(6)).to.deep.equal([6, 8, 12, 20, 36, 68]);
    expect(pool.notes.map(({ id }) => id)).to.deep.equal(["AH00162", "AH00162", "AH00162"]);
    expect(pool.notes[0]?.text).to.match(/spawning 8 children, there are 0 idle, and 12 total children$/);
    expect(pool.run(5)).to.deep.equal([68, 68, 68, 68, 68]);
    pool.hold(0);
    pool.tick();
    expect(pool.run(59)).to.deep.equal([...countDown(67, 10), 10]);
  });

  it("has a child for each of 20 held requests after 4 s, and 36 a second later", () => {
    const bounds = { StartServers: 5, MinSpareServers: 5, MaxSpareServers: 10, MaxRequestWorkers: 60 };
    const pool = new PoolSimulator(prefork, bounds);
    pool.tick();
    pool.hold(20);
    expect(pool.run(5)).to.deep.equal([6, 8, 12, 20, 36]);
  });

  it("doubles past what is needed: 1, 2, 4, 8, 16, 32 for MinSpareServers 20", () => {
    const pool = new PoolSimulator(prefork, { StartServers: 1, MinSpareServers: 20, MaxSpareServers: 40 });
    expect([pool.count, ...pool.run(5)]).to.deep.equal([1, 2, 4, 8, 16, 32]);
  });

  it("starts no more than 32 a second: …, 32, 64, 96, 128 for MinSpareServers 100", () => {
    const pool = new PoolSimulator(prefork, { StartServers: 1, MinSpareServers: 100, MaxSpareServers: 200 });
    expect([pool.count, ...pool.run(9)]).to.deep.equal([1, 2, 4, 8, 16, 32, 64, 96, 128, 128]);
  });

  it("grows in the same steps when children need longer than a second to be ready, since connections wait for them", () => {
    const pool = new PoolSimulator(prefork, {}, { startTicks: 2 });
    pool.run(2);
    pool.hold(60);
    expect(pool.run(9)).to.deep.equal([6, 8, 12, 20, 36, 68, 68, 68, 68]);
  });

  it("works as MinSpareServers + 1 when MaxSpareServers is not above MinSpareServers", () => {
    const pool = new PoolSimulator(prefork, { StartServers: 14, MinSpareServers: 8, MaxSpareServers: 4 });
    expect(pool.run(12).at(-1)).to.equal(9);
  });

  it("says once in its life that the ceiling was reached", () => {
    const pool = new PoolSimulator(prefork, { MaxRequestWorkers: 8 });
    for (const connections of [20, 0, 20, 0, 20]) {
      pool.hold(connections);
      expect(Math.max(...pool.run(10))).to.be.at.most(8);
    }
    expect(pool.notes.map(({ id, level }) => [id, level])).to.deep.equal([["AH00161", "error"]]);
  });

  it("replaces a dead child only when too few are idle", () => {
    const pool = new PoolSimulator(prefork, { StartServers: 8 });
    pool.tick();
    pool.kill([3]);
    expect(pool.run(5)).to.deep.equal([7, 7, 7, 7, 7]);
    pool.kill([0, 1, 2]);
    expect(pool.run(3)).to.deep.equal([5, 5, 5]);
  });

  it("comes back from the death of all children with 1, 2, 4", () => {
    const pool = new PoolSimulator(prefork, {});
    pool.tick();
    pool.kill([0, 1, 2, 3, 4]);
    expect(pool.run(4)).to.deep.equal([1, 3, 7, 7]);
  });
});

for (const model of [worker, event]) {
  const name = model.name;
  const four = { ThreadsPerChild: 4, StartServers: 1, MinSpareThreads: 4, MaxSpareThreads: 12 };

  describe(`${name}, as measured on Apache`, () => {
    it("counts in processes and doubles while idle threads are too few", () => {
      const pool = new PoolSimulator(model, { ...four, MinSpareThreads: 60, MaxSpareThreads: 200 });
      expect([pool.count, ...pool.run(5)]).to.deep.equal([1, 2, 4, 8, 16, 16]);
    });

    it("replaces a dead child at the next tick when idle threads are too few", () => {
      const pool = new PoolSimulator(model, {});
      pool.tick();
      pool.kill([1]);
      expect(pool.run(2)).to.deep.equal([3, 3]);
    });

    it("shrinks by one process a second and never to nothing", () => {
      const pool = new PoolSimulator(model, { ...four, ServerLimit: 9, MaxRequestWorkers: 36 });
      pool.hold(30);
      expect(pool.run(8).at(-1)).to.equal(9);
      pool.hold(0);
      pool.tick();
      expect(pool.run(8)).to.deep.equal([8, 7, 6, 5, 4, 3, 3, 3]);
    });

    it("tells being near the ceiling from being at it, once each", () => {
      const pool = new PoolSimulator(model, { ...four, MaxRequestWorkers: 8 });
      pool.hold(6);
      pool.run(4);
      pool.hold(9);
      pool.run(4);
      const expected = name === "worker" ? ["AH00287", "AH00286"] : ["AH10159", "AH00484"];
      expect(pool.notes.map(({ id }) => id)).to.deep.equal(expected);
    });
  });
}

describe("event on a scoreboard without room to spare, as Apache's is", () => {
  it("waits for one process to go before the next is told to: one each 2 s", () => {
    const small = { ThreadsPerChild: 4, StartServers: 6, MinSpareThreads: 4, MaxSpareThreads: 12 };
    const pool = new PoolSimulator(
      event,
      { ...small, ServerLimit: 6, MaxRequestWorkers: 24 },
      { slots: 6, leaveTicks: 2 },
    );
    expect(pool.run(8)).to.deep.equal([6, 6, 5, 5, 4, 4, 3, 3]);
  });
});
