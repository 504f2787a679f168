import { expect } from "chai";
import { failureOf } from "../../../daemon/child/application/failure.ts";

const hintFor = (code: string, message: string): string =>
  failureOf("/srv/shop/app.ts", Object.assign(new Error(message), { code })).reason.replace(`Error: ${message}`, "");

describe("the reason why an application does not load", () => {
  it("asks for a package that is missing whether it is installed", () => {
    const hint = " (is it installed where the application is?)";
    expect(hintFor("ERR_MODULE_NOT_FOUND", "Cannot find package 'ws' imported from /srv/shop/app.ts")).to.equal(hint);
    expect(hintFor("MODULE_NOT_FOUND", "Cannot find module '@scope/it'")).to.equal(hint);
  });
  it("says nothing more of a file that is missing", () => {
    expect(hintFor("MODULE_NOT_FOUND", "Cannot find module './part'")).to.equal("");
    const message = "Cannot find module '/srv/shop/part.js' imported from /srv/shop/app.js";
    expect(hintFor("ERR_MODULE_NOT_FOUND", message)).to.equal("");
  });
  it("says of TypeScript that names what a compiler would make of it how to run it", () => {
    for (const name of ["part.js", "part"]) {
      const message = `Cannot find module '/srv/shop/${name}' imported from /srv/shop/app.ts`;
      expect(hintFor("ERR_MODULE_NOT_FOUND", message)).to.match(/^ \(for Node\.js .* its \.ts; else .*tsx/);
    }
  });
  it("says of TypeScript that is more than types how to run it", () => {
    const message = "TypeScript enum is not supported in strip-only mode";
    expect(hintFor("ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX", message)).to.match(/^ \(Node\.js only takes types away; .*tsx/);
  });
});
