import { expect } from "chai";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { anybodyMayRead } from "../../daemon/os/readable.ts";

describe("whether anybody may read a file", () => {
  let folder: string;
  const file = () => join(folder, "inside/file");

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "httpd-readable-"));
    mkdirSync(join(folder, "inside"));
    writeFileSync(file(), "");
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "inside"), 0o711);
    chmodSync(file(), 0o604);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("is so when its mode says it and every folder lets others pass", () => {
    expect(anybodyMayRead(file())).to.equal(true);
  });

  it("is not so when its mode lets only its owner and group read", () => {
    chmodSync(file(), 0o640);
    expect(anybodyMayRead(file())).to.equal(false);
  });

  it("is not so behind a folder that lets nobody else pass", () => {
    chmodSync(folder, 0o750);
    expect(anybodyMayRead(file())).to.equal(false);
  });

  it("is asked of the file that a link leads to", () => {
    symlinkSync(file(), join(folder, "link"));
    expect(anybodyMayRead(join(folder, "link"))).to.equal(true);
    chmodSync(join(folder, "inside"), 0o700);
    expect(anybodyMayRead(join(folder, "link"))).to.equal(false);
  });

  it("is not so of a file that is not there", () => {
    expect(anybodyMayRead(join(folder, "nothing"))).to.equal(false);
  });
});
