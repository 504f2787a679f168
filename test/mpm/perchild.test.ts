// perchild: its numbers as Apache 2.0 repaired them, and a fixed number of children for each user.
import { expect } from "chai";
import * as fc from "fast-check";
import { routerGroup, type Action } from "../../daemon/mpm/mpm.ts";
import { freshFixedMemory } from "../../daemon/mpm/fixed.ts";
import { perchild } from "../../daemon/mpm/perchild.ts";
import { initials } from "../../daemon/mpm/simulator.ts";

type Own = Parameters<typeof perchild.settle>[0];
const settle = (written: Partial<Own>) => perchild.settle({ ...(initials(perchild) as unknown as Own), ...written });
const lines = (written: Partial<Own>) => settle(written).notes.map(({ id, text }) => `${id}: ${text}`);

describe("perchild's numbers", () => {
  it("are those of Apache 2.0, and need no repair", () => {
    const { settings, notes, pool } = settle({});
    expect(notes).to.deep.equal([]);
    expect(settings).to.include({ NumServers: 2, StartThreads: 5, MinSpareThreads: 5, MaxSpareThreads: 10 });
    expect(settings).to.include({
      MaxThreadsPerChild: 64,
      ServerLimit: 8,
      ThreadLimit: 64,
      MaxConnectionsPerChild: 10_000,
    });
    expect(pool).to.include({ maxRequestWorkers: 128, workersPerChild: 5, threadLimit: 64 });
  });

  const repairs: [Partial<Own>, Partial<Own>, string][] = [
    [
      { NumServers: 9 },
      { NumServers: 8 },
      "HN00413: WARNING: NumServers of 9 exceeds ServerLimit value of 8, lowering NumServers to 8. To increase, please see the ServerLimit directive.",
    ],
    [{ NumServers: 0 }, { NumServers: 1 }, "HN00412: WARNING: Require NumServers > 0 instead of 0, setting to 1"],
    [
      { StartThreads: 80 },
      { StartThreads: 64 },
      "HN00413: WARNING: StartThreads of 80 exceeds MaxThreadsPerChild value of 64, lowering StartThreads to 64. To increase, please see the MaxThreadsPerChild directive.",
    ],
    [
      { StartThreads: -1 },
      { StartThreads: 1 },
      "HN00412: WARNING: Require StartThreads > 0 instead of -1, setting to 1",
    ],
    [
      { MinSpareThreads: 0 },
      { MinSpareThreads: 1 },
      "HN00412: WARNING: Require MinSpareThreads > 0 instead of 0, setting to 1",
    ],
    [
      { MaxThreadsPerChild: 65 },
      { MaxThreadsPerChild: 64 },
      "HN00413: WARNING: MaxThreadsPerChild of 65 exceeds ThreadLimit value of 64, lowering MaxThreadsPerChild to 64. To increase, please see the ThreadLimit directive.",
    ],
    [
      { ServerLimit: 20_001 },
      { ServerLimit: 20_000 },
      "HN00411: WARNING: ServerLimit of 20001 exceeds compile time limit of 20000, lowering ServerLimit to 20000.",
    ],
  ];
  for (const [written, repaired, line] of repairs) {
    it(`${JSON.stringify(written)} is repaired with ${line.slice(0, 7)}`, () => {
      expect(lines(written)).to.deep.equal([line]);
      expect(settle(written).settings).to.include(repaired);
    });
  }

  it("need no second repair, whatever they were", () => {
    const number = fc.oneof(fc.integer({ min: -2, max: 24 }), fc.integer({ min: -1000, max: 1_000_000 }));
    const names = [
      "NumServers",
      "StartThreads",
      "MinSpareThreads",
      "MaxSpareThreads",
      "MaxThreadsPerChild",
      "ServerLimit",
      "ThreadLimit",
      "MaxConnectionsPerChild",
    ];
    fc.assert(
      fc.property(fc.record(Object.fromEntries(names.map((name) => [name, number]))), (written) => {
        const once = settle(written);
        const twice = settle(once.settings);
        expect(twice.notes).to.deep.equal([]);
        expect(twice.settings).to.deep.equal(once.settings);
        expect(once.settings.StartThreads).to.be.within(1, once.pool.threadLimit);
        expect(once.settings.NumServers).to.be.within(1, once.pool.serverLimit);
      }),
    );
  });
});

const ann = { user: "ann", group: "users" };
const bob = { user: "bob", group: "users" };

describe("perchild's children", () => {
  const { settings, pool } = settle({
    NumServers: 7,
    ChildPerUserID: [
      { ...ann, children: 1 },
      { ...bob, children: 4 },
      { ...ann, children: 1 },
    ],
  });
  const plan = (routed: boolean, slots = 20): readonly Action[] =>
    perchild.plan({
      settings,
      board: { generation: 0, slots, waiting: 0, children: [] },
      memory: freshFixedMemory,
      cause: "start",
      routed,
    }).actions;
  const groups = (routed: boolean) => plan(routed).map((action) => (action.do === "spawn" ? action.group : action.do));

  it("are so many for each user, and the rest for nobody", () => {
    expect(pool.groups).to.deep.equal([
      { name: "ann:users", owner: ann, children: 2 },
      { name: "bob:users", owner: bob, children: 4 },
      { name: "", owner: undefined, children: 1 },
    ]);
    expect(groups(false)).to.deep.equal([
      "ann:users",
      "ann:users",
      "bob:users",
      "bob:users",
      "bob:users",
      "bob:users",
      "",
    ]);
  });

  it("are joined by one that shows connections their way where an address is shared", () => {
    expect(groups(true)).to.deep.equal([...groups(false), routerGroup]);
    expect(plan(true).at(-1)).to.deep.include({ threads: 1 });
  });

  it("are assigned to a virtual host by AssignUserID", () => {
    expect(perchild.ownerOf?.({ AssignUserID: ann })).to.deep.equal(ann);
    expect(perchild.ownerOf?.({})).to.equal(undefined);
  });
});
