// The file system as the configuration sees it: answers, never exceptions.
import { expect } from "chai";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileError } from "../../config/files.ts";
import { systemFiles, unreadable } from "../../daemon/os/config-files.ts";

describe("configuration files on disk", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "httpd-files-"));
    mkdirSync(join(folder, "sub"));
    writeFileSync(join(folder, "a.conf"), "Listen 80\n");
    symlinkSync("sub", join(folder, "to-sub"));
    symlinkSync("nowhere", join(folder, "dangling"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("that cannot be read say why, as Apache does", () => {
    expect(unreadable(join(folder, "a.conf"))).to.equal(undefined);
    expect(unreadable(join(folder, "dangling"))).to.equal("(2)No such file or directory");
    expect(unreadable(join(folder, "sub"))).to.match(/^\(21\)/);
  });

  it("are read and listed, links by what they lead to", () => {
    expect(systemFiles.read(join(folder, "a.conf"))).to.equal("Listen 80\n");
    expect(systemFiles.list(folder)).to.have.deep.members([
      { name: "a.conf", kind: "file" },
      { name: "sub", kind: "directory" },
      { name: "to-sub", kind: "directory" },
      { name: "dangling", kind: "file" },
    ]);
    expect(
      ["a.conf", "sub", "to-sub", "dangling", "a.conf/x"].map((name) => systemFiles.kind(join(folder, name))),
    ).to.deep.equal(["file", "directory", "directory", "none", "none"]);
  });

  it("that cannot be read say why in the system's words", () => {
    const why = (path: string) => {
      const found = systemFiles.read(join(folder, path));
      return found instanceof FileError ? found.text : found;
    };
    expect(why("none")).to.equal("No such file or directory");
    expect(why("sub")).to.match(/directory/i);
    expect(why("a.conf/x")).to.equal("Not a directory");
    expect(systemFiles.list(join(folder, "none"))).to.be.instanceOf(FileError);
  });

  it("that might never end are not read", () => {
    const large = join(folder, "large.conf");
    writeFileSync(large, "");
    truncateSync(large, 64 * 2 ** 20 + 1);
    expect(systemFiles.read(large)).to.deep.equal(new FileError("File too large"));
    expect(systemFiles.read("/dev/zero")).to.deep.equal(new FileError("Not a regular file"));
    expect(systemFiles.read("/dev/null")).to.equal("");
  });
});
