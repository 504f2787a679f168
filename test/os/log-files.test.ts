// Log files are opened for appending.
import { spawnSync } from "node:child_process";
import { expect } from "chai";
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLog } from "../../daemon/os/log-files.ts";

/** Opens a log that can be opened. */
function opened(path: string): number {
  const fd = openLog(path);
  if (typeof fd === "string") throw new Error(fd);
  return fd;
}

describe("a log file", () => {
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "httpd-logs-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is made where missing, and appended to where present", () => {
    const [old, fresh] = [join(folder, "old"), join(folder, "fresh")];
    writeFileSync(old, "before\n");
    const [first, second] = [opened(old), opened(fresh)];
    writeSync(first, "after\n");
    for (const fd of [first, second]) closeSync(fd);
    expect(readFileSync(old, "utf8")).to.equal("before\nafter\n");
    expect(statSync(fresh).mode & 0o777).to.equal(0o644);
  });

  it("is never a link, but for devices", () => {
    const target = join(folder, "target");
    writeFileSync(target, "");
    symlinkSync(target, join(folder, "link"));
    expect(openLog(join(folder, "link"))).to.be.a("string");
    const fd = openSync(target, "a");
    const device = opened(`/dev/fd/${fd}`);
    for (const one of [fd, device]) closeSync(one);
  });

  it("may be a standard stream that is a socket, as it is under systemd", () => {
    const program = `import { openLog } from "${new URL("../../daemon/os/log-files.js", import.meta.url).href}";
      import { writeSync } from "node:fs"; writeSync(openLog("/dev/stderr"), "said");`;
    // Node's pipes to children are sockets.
    const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
    expect(stderr).to.equal("said");
  });
});
