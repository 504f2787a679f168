// The PidFile and its lock.
import { expect } from "chai";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lookAtPidFile, takePidFile, type HeldPidFile } from "../../daemon/os/pid-file.ts";

describe("a PidFile", () => {
  let folder = "";
  let path = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "httpd-pid-"));
    path = join(folder, "httpd.pid");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function take(): HeldPidFile {
    const taken = takePidFile(path);
    if ("why" in taken) throw new Error(taken.why);
    return taken;
  }

  it("says who runs while it is held, and is gone afterwards", () => {
    expect(lookAtPidFile(path)).to.deep.equal({ state: "absent" });
    const held = take();
    expect(held.overwritten).to.equal(false);
    expect(readFileSync(path, "utf8")).to.equal(`${process.pid}\n`);
    expect(lookAtPidFile(path)).to.deep.equal({ state: "running", pid: process.pid });
    expect(takePidFile(path)).to.deep.equal({ why: "running", pid: process.pid });
    expect([held.isHeld, held.release(), held.isHeld, held.release()]).to.deep.equal([true, true, false, false]);
    expect(existsSync(path)).to.equal(false);
  });

  for (const [text, pid] of [
    ["123\n", 123],
    ["", 0],
    ["-5\n", 0],
    ["0\n", 0],
    ["12x\n", 0],
    ["x".repeat(100_000), 0],
  ] as const) {
    it(`that nobody holds is stale, with ${JSON.stringify(text.slice(0, 9))} in it`, () => {
      writeFileSync(path, text);
      expect(lookAtPidFile(path)).to.deep.equal({ state: "stale", pid });
      expect(lookAtPidFile(path)).to.deep.equal({ state: "stale", pid });
      const held = take();
      expect(held.overwritten).to.equal(text !== "");
      expect(readFileSync(path, "utf8")).to.equal(`${process.pid}\n`);
      held.release();
    });
  }

  it("is not removed when another one stands in its place", () => {
    const held = take();
    renameSync(path, `${path}.old`);
    writeFileSync(path, "1\n");
    held.release();
    expect(readFileSync(path, "utf8")).to.equal("1\n");
  });

  it("that is a link is neither read nor written through", () => {
    writeFileSync(join(folder, "target"), "7\n");
    symlinkSync("target", path);
    expect(lookAtPidFile(path)).to.have.property("state", "unreadable");
    expect(takePidFile(path)).to.have.property("why", "error");
    expect(readFileSync(join(folder, "target"), "utf8")).to.equal("7\n");
  });

  it("in a folder that is not there cannot be taken", () => {
    expect(takePidFile(join(folder, "none/httpd.pid"))).to.have.property("why", "error");
  });
});
