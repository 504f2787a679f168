import { expect } from "chai";
import { hintAt } from "../../daemon/cli/hint.ts";
import { packageRoot } from "../../daemon/installation.ts";

const about = `httpdctl: this is about ${packageRoot}httpd.conf, the program's own; `;
const yes = () => true;
const no = () => false;

describe("a command of httpdctl that fails without -f", () => {
  it("names the configuration that it was about, and how to name another", () => {
    expect(hintAt({ given: {} }, "/srv/shop", no)).to.equal(`${about}-f FILE names another\n`);
  });
  it("names the one in the working directory, if there is one", () => {
    expect(hintAt({ given: {} }, "/srv/shop", yes)).to.equal(`${about}-f httpd.conf is the one in this folder\n`);
  });
  it("says nothing where the two are the same, or a file or folder was named", () => {
    expect(hintAt({ given: {} }, packageRoot, yes)).to.equal("");
    expect(hintAt({ given: { f: ["x"] } }, "/srv/shop", yes)).to.equal("");
    expect(hintAt({ given: { d: ["x"] } }, "/srv/shop", yes)).to.equal("");
  });
});
