import { expect } from "chai";
import { FileError, type Files, filesOf } from "../../config/files.ts";
import { filesToInclude } from "../../config/include.ts";
import { Refusal } from "../../config/directive.ts";
import { complaintOf } from "./request.ts";

const files = filesOf({ "/e/b.conf": "", "/e/a.conf": "", "/e/.x.conf": "", "/e/s/c.conf": "", "/e/t": "" }, [
  "/empty",
]);

function named(path: string, optional = false) {
  const found = filesToInclude(files, path, optional);
  return found instanceof Refusal ? found.text : found;
}

describe("Include means", () => {
  it("a file", () => expect(named("/e/a.conf")).to.deep.equal(["/e/a.conf"]));
  it("all files of a folder and of those in it, by name", () => {
    expect(named("/e")).to.deep.equal(["/e/.x.conf", "/e/a.conf", "/e/b.conf", "/e/s/c.conf", "/e/t"]);
  });
  it("what fits a wildcard, hidden files left out", () => {
    expect(named("/e/*.conf")).to.deep.equal(["/e/a.conf", "/e/b.conf"]);
  });
  it("what fits wildcards in several parts", () => expect(named("/e*/?/*.conf", true)).to.deep.equal(["/e/s/c.conf"]));
  it("nothing in an empty folder", () => expect(named("/empty")).to.deep.equal([]));
  it("a file that is not there, unless it is optional", () => {
    expect(named("/no")).to.deep.equal(["/no"]);
    expect(named("/no", true)).to.deep.equal([]);
  });
  it("something, unless it is optional", () => {
    expect(named("/e/*.x")).to.equal("Include/IncludeOptional: No matches for the wildcard '*.x' in '/e', failing");
    expect(named("/e/*.x", true)).to.deep.equal([]);
    expect(named("/no/*.x")).to.match(/Could not open directory \/no: No such file or directory$/);
    expect(named("/no/*.x", true)).to.deep.equal([]);
  });
  it("no folder that cannot be read, optional or not", () => {
    const closed: Files = { ...files, list: () => new FileError("Permission denied") };
    const outcome = filesToInclude(closed, "/e", true);
    expect(outcome)
      .to.be.instanceOf(Refusal)
      .with.property("text")
      .that.matches(/\/e: Permission denied$/);
  });
  it("no folders without end", () => {
    const endless: Files = { ...files, kind: () => "directory", list: () => [{ name: "a", kind: "directory" }] };
    const outcome = filesToInclude(endless, "/a", false);
    expect(outcome)
      .to.be.instanceOf(Refusal)
      .with.property("text")
      .that.matches(/nesting level of 128/);
  });
  it("no circle of files", () => {
    const others = { "a.conf": "Include b.conf\n", "b.conf": "Include a.conf\n" };
    expect(complaintOf("Include a.conf\n", { others })).to.match(/Exceeded maximum include depth of 128/);
  });
});
