// A short chaos run: whatever is done to the server, the only requests that fail are those inside a process that was killed,
// the pool is well again after each fault, and nothing is left behind.
import { expect } from "chai";
import { account } from "../../scripts/chaos/account.ts";
import { causesTold } from "../../scripts/chaos/causes.ts";
import { Ours } from "../../scripts/chaos/ours.ts";
import { chance, shuffled } from "../../scripts/chaos/random.ts";
import { unleash } from "../../scripts/chaos/run.ts";

describe("a chaos run", function () {
  this.timeout(60_000);

  it("of some seconds under event loses no request but those inside a process that was killed", async () => {
    const said: string[] = [];
    await using target = await Ours.start("event");
    const outcome = await unleash(target, {
      seed: 7,
      seconds: 6,
      keepAlive: 3,
      perRequest: 3,
      say: (text) => said.push(text),
    });
    expect(outcome.unaccounted, said.join("\n")).to.deep.equal([]);
    expect(outcome.tally.requests).to.be.above(100);
    expect(outcome.lines.length).to.be.at.least(2);
  });
});

const line = (second: number, text: string) => `[Tue Nov 24 20:00:0${second}.250000 2026] [core:info] [pid 1] ${text}`;

describe("the account of a chaos run", () => {
  const failure = { kind: "keep-alive", what: "ECONNRESET", reused: true } as const;
  const kill = { fault: "kill", kind: "deadly", victims: [7], from: 1000, struck: 1100, settled: 1500 } as const;
  const death = { kind: "death", pid: 7, from: 1000, until: 1100 } as const;
  const inside = { ...failure, at: 1050, took: 100 };

  it("gives a failure to the death that it overlaps, and no other", () => {
    const before = { ...failure, at: 999, took: 100 };
    const after = { ...failure, at: 1300, took: 100 };
    const { lines, kinds, unaccounted } = account([kill], [death], [inside, before, after]);
    expect(lines).to.deep.equal([{ fault: "kill", times: 1, failed: 1, median: 500, worst: 500 }]);
    expect(kinds.death).to.deep.equal({ failed: 1, causes: 1 });
    expect(unaccounted).to.deep.equal([before, after]);
  });

  it("gives a death to the incident before it, be it noticed when all looked well again", () => {
    const crash = { fault: "crash", kind: "deadly", victims: [], from: 500, struck: 600, settled: 600 } as const;
    const noticed = { ...death, from: 500, until: 700 };
    const { lines } = account([crash, kill], [noticed], [{ ...inside, at: 650, took: 100 }]);
    expect(lines.map(({ fault, failed }) => [fault, failed])).to.deep.equal([
      ["crash", 1],
      ["kill", 0],
    ]);
  });

  it("gives none to the death of a process that the connection was not of", () => {
    const [own, other] = [7, 8].map((pid) => ({ ...inside, pid }));
    expect(account([kill], [death], [own!, other!]).unaccounted).to.deep.equal([other]);
  });

  it("gives the status of one cause, or the connection of one, to no other failure", () => {
    const overdue = { kind: "overdue", port: 4711, status: 504, from: 1000, until: 1100 } as const;
    const late = { ...inside, what: "status 504", port: 4711 };
    const strays = [inside, { ...late, port: 4712 }, { ...late, what: "status 503" }];
    const { kinds, unaccounted } = account([], [overdue], [late, ...strays]);
    expect(kinds.overdue).to.deep.equal({ failed: 1, causes: 1 });
    expect(unaccounted).to.deep.equal(strays);
  });

  it("takes each end of a process for one of its own: numbers come again", () => {
    const log = [2, 4].map((second) => line(second, "AH00052: child pid 5 exit signal Killed (9)")).join("\n");
    const origin = new Date(2026, 10, 24, 20).getTime();
    expect(causesTold(log, [], origin).map(({ until }) => until)).to.deep.equal([2250, 4250]);
  });

  it("takes causes from the error log: ends that surprise, those that the run struck, and what is told of requests", () => {
    const log = [
      line(1, "AH00052: child pid 5 exit signal Killed (9)"),
      line(2, "HN00203: child 0 (pid 6) ended by exit code 8 (it was stuck) while it served"),
      line(3, "HN00210: Child 1 stopped: pid 7, gen 0"),
      line(4, "HN00210: Child 2 stopped: pid 8, gen 0"),
      line(5, "HN00302: child 3 (pid 9) serves without what does not load, which is answered with 503: x"),
      line(6, "[client 127.0.0.1:4711] HN00305: GET / took longer than RequestTimeout (2 s): answered with 504"),
      line(7, "HN00210: Child 3 stopped: pid 9, gen 0"),
    ].join("\n");
    const origin = new Date(2026, 10, 24, 20).getTime();
    expect(causesTold(log, [kill], origin)).to.deep.equal([
      { kind: "death", pid: 5, from: -750, until: 1250 },
      { kind: "death", pid: 6, from: 250, until: 2250 },
      { kind: "death", pid: 7, from: 1000, until: 3250 },
      { kind: "broken", pid: 9, status: 503, from: 3250, until: 7250 },
      { kind: "overdue", port: 4711, status: 504, from: 4250, until: 6250 },
    ]);
  });
});

const draw = (seed: number) => Array.from({ length: 100 }, chance(seed));

describe("chance", () => {
  it("is the same for the same seed, and within its bounds", () => {
    expect(draw(3)).to.deep.equal(draw(3)).and.not.to.deep.equal(draw(4));
    expect(draw(5).every((value) => value >= 0 && value < 1)).to.equal(true);
  });

  it("gives each of a list once before any comes again", () => {
    const order = shuffled(["a", "b", "c", "d"], chance(1));
    const round = () => Array.from({ length: 4 }, () => order.next().value as string).toSorted();
    expect([round(), round()]).to.deep.equal([
      ["a", "b", "c", "d"],
      ["a", "b", "c", "d"],
    ]);
  });
});
