// The kernel's counters of processes that it killed for want of memory.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { OomKills } from "../../daemon/os/oom.ts";

describe("the OOM killer", () => {
  const folder = mkdtempSync(join(tmpdir(), "oom-"));
  const file = join(folder, "memory.events");
  after(() => rmSync(folder, { recursive: true }));

  it("has struck when its counter grew since the last look, once for each time", () => {
    writeFileSync(file, "low 0\noom 4\noom_kill 3\noom_group_kill 9\n");
    const kills = new OomKills([file, join(folder, "absent")]);
    expect(kills.struck()).to.equal(false);
    writeFileSync(file, "low 0\noom 4\noom_kill 4\noom_group_kill 9\n");
    expect(kills.struck()).to.equal(true);
    expect(kills.struck()).to.equal(false);
  });

  it("is counted by this machine: the counter that is looked at is there", () => {
    expect(new OomKills().struck()).to.equal(false);
  });
});
