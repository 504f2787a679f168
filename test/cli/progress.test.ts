// What a long action says while it lasts.
import { expect } from "chai";
import { progressText } from "../../daemon/cli/progress.ts";
import { ParentBoard, WorkerRecord } from "../../daemon/core/scoreboard-pens.ts";
import { emptyBoard, now, report } from "../support/status.ts";

/** Two children of generation 1, one of them busy, and three of generation 2, one of them ready. */
function board() {
  const made = emptyBoard();
  const parent = new ParentBoard(made);
  for (let slot = 0; slot < 5; slot++) parent.born(slot, 100 + slot, slot < 2 ? 1 : 2, 1, now);
  new WorkerRecord(made, 0, 0).mark("writing");
  new WorkerRecord(made, 1, 0).mark("ready");
  new WorkerRecord(made, 2, 0).mark("ready");
  return made;
}

describe("the progress of a command", () => {
  it("counts the children that are ready", () => {
    expect(progressText("start", report(board()))).to.equal("3 of 5 children ready");
    expect(progressText("graceful", report(board()))).to.equal("generation 2: 1 of 3 children ready, 2 old serve on");
  });

  it("counts the children that are left", () => {
    expect(progressText("graceful-stop", report(board()))).to.equal("5 children left, 1 still at work");
    expect(progressText("stop", report(emptyBoard()))).to.equal("0 children left, 0 still at work");
  });
});
