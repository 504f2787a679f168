// From a configuration to a design: what is checked, and who the children run as.
import { expect } from "chai";
import { designOf, goodDesign, logs } from "./designs.ts";

const ids = (text: string, isRoot: boolean) => goodDesign(text, { isRoot }).notes.map(({ id }) => id);

/** A path of so many bytes. */
const path = (length: number) => logs + "x".repeat(length - logs.length);

describe("a design", () => {
  it("has the chosen model with its repaired settings, and tells of each repair", () => {
    const design = goodDesign("LoadModule mpm_worker_module x\nThreadsPerChild 100\nThreadLimit 50");
    expect(design.mpm.name).to.equal("worker");
    expect(design.mpmSettings).to.include({ ThreadsPerChild: 50 });
    expect(design.pool.workersPerChild).to.equal(50);
    expect(design.notes.length).to.be.greaterThan(0);
  });

  it("is refused when a log has no folder, in a virtual host too", () => {
    expect(designOf("ErrorLog nowhere/log"))
      .to.have.property("text")
      .that.matches(/AH02291: .* for main error log/);
    const host = designOf("<VirtualHost *:80>\nErrorLog nowhere/log\n</VirtualHost>");
    expect(host)
      .to.have.property("text")
      .that.matches(/AH02291: .* of vhost defined at/);
    expect(designOf("CustomLog nowhere/a x\n<VirtualHost *:80>\nServerName a\n</VirtualHost>"))
      .to.have.property("text")
      .that.matches(/^[^\n]*AH02297: [^\n]* for log file 'nowhere\/a' defined at [^\n]*:\d+\nAH00014: [^\n]*$/);
    expect(designOf("CustomLog '|nowhere/a' x")).to.have.property("pool");
  });

  it("is refused when the control socket's path is too long for the system, to the byte", () => {
    expect(designOf(`ControlSocket ${path(107)}`)).to.have.property("pool");
    expect(designOf(`ControlSocket ${path(108)}`)).to.include({ code: "HN00001" });
  });
});

describe("the children's user", () => {
  it("is the configured one when the parent is root", () => {
    expect(goodDesign("User www\nGroup www", { isRoot: true }).identity).to.deep.equal({ uid: 33, gid: 34 });
    expect(ids("User www\nGroup www", true)).to.deep.equal([]);
  });

  it("is root only with a warning", () => {
    for (const text of ["", "Group www"]) {
      expect(goodDesign(text, { isRoot: true }).identity).to.equal(null);
      expect(ids(text, true)).to.deep.equal(["HN00200"]);
    }
  });

  it("is the present one when the parent is not root, with a notice when another was asked for", () => {
    expect(goodDesign("User www").identity).to.equal(null);
    expect(ids("User www", false)).to.deep.equal(["HN00201"]);
    expect(ids("", false)).to.deep.equal([]);
  });

  it("must exist, whoever starts the server", () => {
    for (const isRoot of [true, false]) {
      expect(designOf("User nosuch", { isRoot })).to.include({ code: "AH00543", text: "httpd: bad user name nosuch" });
      expect(designOf("User www\nGroup nosuch", { isRoot })).to.include({
        code: "AH00544",
        text: "httpd: bad group name nosuch",
      });
    }
  });
});
