// Log files are opened for appending, all or none.
import { expect } from "chai";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeLogs, openLogs } from "../../daemon/os/log-files.ts";

const openFiles = () => readdirSync("/proc/self/fd").length;

describe("log files", () => {
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "httpd-logs-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it("are made where missing, appended to where present, and opened once however often they are named", () => {
    const [old, fresh] = [join(folder, "old"), join(folder, "fresh")];
    writeFileSync(old, "before\n");
    const logs = openLogs([old, fresh, old]);
    if (typeof logs === "string") throw new Error(logs);
    expect([...logs.keys()]).to.deep.equal([old, fresh]);
    writeSync(logs.get(old) ?? -1, "after\n");
    closeLogs(logs);
    expect(readFileSync(old, "utf8")).to.equal("before\nafter\n");
    expect(statSync(fresh).mode & 0o777).to.equal(0o644);
  });

  it("are none when one cannot be opened, and nothing stays open", () => {
    const before = openFiles();
    expect(openLogs([join(folder, "a"), join(folder, "none/b")]))
      .to.be.a("string")
      .that.contains("none/b");
    expect(openFiles()).to.equal(before);
  });

  it("are never links, but for devices", () => {
    const target = join(folder, "target");
    writeFileSync(target, "");
    symlinkSync(target, join(folder, "link"));
    expect(openLogs([join(folder, "link")])).to.be.a("string");
    const fd = openSync(target, "a");
    const devices = openLogs([`/dev/fd/${fd}`]);
    closeSync(fd);
    if (typeof devices === "string") throw new Error(devices);
    closeLogs(devices);
  });
});
