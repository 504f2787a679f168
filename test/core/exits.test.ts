// What the end of a child means.
import { expect } from "chai";
import { describeExit, exitCodes, exitVerdict, type Exit } from "../../daemon/core/exits.ts";

const ok: Exit = { how: "code", code: exitCodes.ok };
const crash: Exit = { how: "code", code: exitCodes.crash };
const killed: Exit = { how: "signal", signal: "SIGKILL" };

describe("the end of a child", () => {
  it("is no surprise when it was told to go, whatever way it went", () => {
    for (const exit of [ok, crash, killed]) {
      for (const wasReady of [true, false]) expect(exitVerdict(exit, wasReady, true)).to.equal("left");
    }
  });

  it("before it was ready is a failure to start, even with status 0", () => {
    for (const exit of [ok, crash, killed]) expect(exitVerdict(exit, false, false)).to.equal("failed");
  });

  it("while it served is a crash, unless it left with status 0", () => {
    expect(exitVerdict(ok, true, false)).to.equal("left");
    expect(exitVerdict(crash, true, false)).to.equal("crashed");
    expect(exitVerdict(killed, true, false)).to.equal("crashed");
  });

  it("is told by signal or code", () => {
    expect(describeExit(killed)).to.equal("signal SIGKILL");
    expect(describeExit(crash)).to.equal("exit code 1");
  });

  it("has one meaning for each code", () => {
    const codes = Object.values(exitCodes);
    expect(new Set(codes).size).to.equal(codes.length);
  });
});
