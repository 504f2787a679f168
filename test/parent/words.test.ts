// How the parent words what went wrong.
import { expect } from "chai";
import { note } from "../../daemon/log/catalogue.ts";
import { crashNote, explain, noRoom } from "../../daemon/parent/words.ts";

describe("a failure", () => {
  it("is told with its stack, once", () => {
    expect(explain({ reason: "why", detail: "", words: [] })).to.equal("why");
    expect(explain({ reason: "why", detail: "why", words: [] })).to.equal("why");
    expect(explain({ reason: "why", detail: "at x", words: [] })).to.equal("why\nat x");
  });

  it("to start anybody is told in the model's words when it has some", () => {
    const said = note("AH00161");
    expect(noRoom({ actions: [], memory: undefined, notes: [said] }).reason).to.equal(said.text);
    expect(noRoom({ actions: [], memory: undefined, notes: [] }).reason).to.contain("error log");
  });
});

const nothing = { lastError: undefined, cores: undefined };

describe("a child that crashed", () => {
  it("by a signal is told as Apache does, an unknown signal by its name", () => {
    expect(crashNote(0, 9, { how: "signal", signal: "SIGSEGV" }, nothing)).to.include({
      id: "AH00052",
      text: "child pid 9 exit signal Segmentation fault (11)",
    });
    expect(crashNote(0, 9, { how: "signal", signal: "SIGRTMIN" }, nothing).text).to.match(/exit signal SIGRTMIN$/);
  });

  it("and may have left a core file is told so where there is a folder for them", () => {
    expect(crashNote(0, 9, { how: "signal", signal: "SIGABRT" }, { ...nothing, cores: "/cores" })).to.include({
      id: "AH00051",
      text: "child pid 9 exit signal Abort (6), possible coredump in /cores",
    });
    expect(crashNote(0, 9, { how: "signal", signal: "SIGKILL" }, { ...nothing, cores: "/cores" }).id).to.equal(
      "AH00052",
    );
  });

  it("by an exit code is told with slot and code", () => {
    expect(crashNote(3, 9, { how: "code", code: 1 }, nothing)).to.include({
      id: "HN00203",
      text: "child 3 (pid 9) ended by exit code 1 while it served",
    });
    expect(crashNote(3, 9, { how: "code", code: 1 }, { ...nothing, lastError: "Error: no" }).text).to.equal(
      "child 3 (pid 9) ended by exit code 1 (Error: no) while it served",
    );
  });
});
