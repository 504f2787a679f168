// A short chaos run: whatever is done to the server, the only requests that fail are those inside a process that was killed,
// the pool is well again after each fault, and nothing is left behind.
import { expect } from "chai";
import { account } from "../../scripts/chaos/account.ts";
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

describe("the account of a chaos run", () => {
  const failure = { kind: "keep-alive", what: "ECONNRESET", reused: true } as const;
  const incident = { fault: "kill", from: 1000, settled: 1500, deadlyUntil: 1100 };

  it("gives a failure to the death that it overlaps, and no other", () => {
    const inside = { ...failure, at: 1050, took: 100 };
    const before = { ...failure, at: 999, took: 100 };
    const after = { ...failure, at: 1300, took: 100 };
    const { lines, unaccounted } = account([incident], [inside, before, after]);
    expect(lines).to.deep.equal([{ fault: "kill", times: 1, failed: 1, median: 500, worst: 500 }]);
    expect(unaccounted).to.deep.equal([before, after]);
  });

  it("gives none to what kills nobody", () => {
    const inside = { ...failure, at: 1050, took: 100 };
    expect(account([{ ...incident, deadlyUntil: 1000 }], [inside]).unaccounted).to.deep.equal([inside]);
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
