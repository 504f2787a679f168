// A new generation is planned while the old one serves.
import { expect } from "chai";
import { mpms } from "../../daemon/mpm/index.ts";
import { prefork } from "../../daemon/mpm/prefork.ts";
import { worker } from "../../daemon/mpm/worker.ts";
import { initials, PoolSimulator } from "../../daemon/mpm/simulator.ts";

const elastic = mpms.filter((mpm) => mpm.settle(initials(mpm)).pool.processes === "elastic");

for (const model of elastic) {
  describe(`a graceful under ${model.name}`, () => {
    it("starts StartServers children when nothing is going on", () => {
      const pool = new PoolSimulator(model, {});
      pool.tick();
      const before = pool.count;
      expect(pool.graceful().map((action) => action.do)).to.deep.equal(Array(before).fill("spawn"));
      expect(pool.run(3).at(-1)).to.equal(before);
    });

    it("starts nothing and says why when the scoreboard has no free slot", () => {
      const pool = new PoolSimulator(model, { ServerLimit: 3, StartServers: 3 }, { slots: 3 });
      expect(pool.graceful()).to.deep.equal([]);
      expect(pool.notes.map(({ id }) => id)).to.deep.equal(["HN00100"]);
    });

    it("fills only the slots that are left when others are still finishing", () => {
      const pool = new PoolSimulator(model, { ServerLimit: 3, StartServers: 3 }, { slots: 5 });
      expect(pool.graceful()).to.deep.equal([
        { do: "spawn", slot: 3 },
        { do: "spawn", slot: 4 },
      ]);
    });

    it("holds the doubling back for ten ticks", () => {
      const one = { ThreadsPerChild: 1, MinSpareThreads: 40, MinSpareServers: 40, StartServers: 1 };
      const wide = { ...one, ServerLimit: 100, MaxRequestWorkers: 100 };
      const pool = new PoolSimulator(model, wide);
      expect(pool.graceful()).to.have.length(40);
      pool.kill(pool.snapshot.children.map((child) => child.slot));
      expect(pool.run(14)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 17, 25]);
    });
  });
}

describe("the size of a new generation", () => {
  it("is what the old one is using and MinSpareServers more", () => {
    const pool = new PoolSimulator(prefork, {});
    pool.hold(30);
    pool.run(8);
    expect(pool.graceful()).to.have.length(35);
  });

  it("is counted in processes where a process has many workers", () => {
    const four = { ThreadsPerChild: 4, MinSpareThreads: 4, MaxSpareThreads: 12, StartServers: 2 };
    const pool = new PoolSimulator(worker, { ...four, ServerLimit: 16, MaxRequestWorkers: 64 });
    pool.hold(18);
    pool.run(8);
    expect(pool.graceful()).to.have.length(6);
  });

  it("is never above MaxRequestWorkers", () => {
    const pool = new PoolSimulator(prefork, { MaxRequestWorkers: 12 });
    pool.hold(30);
    pool.run(8);
    expect(pool.graceful()).to.have.length(12);
    expect(pool.count).to.equal(24);
  });

  it("does not count requests that a generation before the last is still finishing", () => {
    const pool = new PoolSimulator(prefork, { StartServers: 2, MinSpareServers: 2 });
    pool.hold(6);
    pool.run(5);
    pool.graceful();
    expect(pool.graceful()).to.have.length(2);
  });
});

for (const model of mpms.filter((mpm) => !elastic.includes(mpm))) {
  describe(`a graceful under ${model.name}`, () => {
    it("starts as many children as there are, and ends with these", () => {
      const pool = new PoolSimulator(model, {});
      pool.tick();
      const before = [pool.count, pool.threads];
      expect(pool.graceful().map((action) => action.do)).to.deep.equal(Array(pool.count / 2).fill("spawn"));
      pool.run(3);
      expect([pool.count, pool.threads]).to.deep.equal(before);
    });

    it("starts nothing and says why when the scoreboard has no room for all of them", () => {
      const { count } = new PoolSimulator(model, {});
      const pool = new PoolSimulator(model, {}, { slots: 2 * count - 1 });
      expect(pool.graceful()).to.deep.equal([]);
      expect(pool.notes.map(({ id }) => id)).to.deep.equal(["HN00100"]);
    });
  });
}
