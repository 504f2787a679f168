// Signals in storms.
import { expect } from "chai";
import { Coalesced } from "../../daemon/parent/coalesced.ts";

/** A change that a test lets end. */
function harness() {
  const ends: ((error?: Error) => void)[] = [];
  const failures: unknown[] = [];
  const change = () =>
    new Promise<void>((done, fail) => ends.push((error) => (error === undefined ? done() : fail(error))));
  return { ends, failures, one: new Coalesced(change, (error) => failures.push(error)) };
}

const turn = () => new Promise((done) => setImmediate(done));

describe("a storm of signals", () => {
  it("is one change, and one more for those that came while it ran", async () => {
    const { ends, one } = harness();
    for (let count = 0; count < 1000; count++) one.ask();
    expect(ends).to.have.lengthOf(1);
    ends[0]?.();
    await turn();
    expect(ends).to.have.lengthOf(2);
    ends[1]?.();
    await turn();
    expect(ends).to.have.lengthOf(2);
    one.ask();
    expect(ends).to.have.lengthOf(3);
  });

  it("goes on after a change that throws, and tells of it", async () => {
    const { ends, failures, one } = harness();
    one.ask();
    one.ask();
    ends[0]?.(new Error("it broke"));
    await turn();
    expect(failures.map(String)).to.deep.equal(["Error: it broke"]);
    expect(ends).to.have.lengthOf(2);
  });
});
