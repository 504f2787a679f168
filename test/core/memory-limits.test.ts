// ChildMaxMemory: what becomes of a child that uses so much.
import { expect } from "chai";
import { memoryVerdict } from "../../daemon/core/memory-limits.ts";

describe("a child's memory", () => {
  const limits = { soft: 100, hard: 200 };

  it("is fine up to the soft limit, has the child replaced above it and killed above the hard one", () => {
    const verdicts = [100, 101, 200, 201].map((used) => memoryVerdict(used, limits));
    expect(verdicts).to.deep.equal(["fine", "replace", "replace", "kill"]);
  });

  it("has no limit where that is 0", () => {
    expect(memoryVerdict(1e12, { soft: 0, hard: 0 })).to.equal("fine");
    expect(memoryVerdict(1e12, { soft: 100, hard: 0 })).to.equal("replace");
    expect(memoryVerdict(150, { soft: 0, hard: 200 })).to.equal("fine");
  });
});
