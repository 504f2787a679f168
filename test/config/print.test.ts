import { expect } from "chai";
import { printComplaint } from "../../config/print.ts";

const at = { file: "/b.conf", line: 3, from: { file: "/a.conf", line: 7 } };

describe("a complaint is printed", () => {
  it("in two lines when a directive is wrong, with the place alone where it stands", () => {
    expect(printComplaint({ level: "error", form: "directive", at, text: "Wrong" })).to.equal(
      "AH00526: Syntax error on line 3 of /b.conf:\nWrong",
    );
  });
  it("in one line when reading failed, with every file that led to the place", () => {
    expect(printComplaint({ level: "error", form: "reading", at, text: "Wrong" })).to.equal(
      "httpd: Syntax error on line 7 of /a.conf: Syntax error on line 3 of /b.conf: Wrong",
    );
  });
  it("with its number when it has no place", () => {
    expect(printComplaint({ level: "warn", form: "plain", code: "AH01574", text: "Again" })).to.equal("AH01574: Again");
    const failure = "(EAI 2)Name or service not known";
    expect(printComplaint({ level: "error", form: "plain", code: "AH00547", text: "Who", failure })).to.equal(
      "(EAI 2)Name or service not known: AH00547: Who",
    );
  });
  it("with nothing in it that a terminal would obey", () => {
    const text = "a\u001b[2J\n\t\u007fé\u{1f600}\ud800x\udce9\\";
    expect(printComplaint({ level: "warn", form: "reading", text })).to.equal(
      String.raw`httpd: a\x1b[2J\n\t\x7f\xc3\xa9\xf0\x9f\x98\x80\xef\xbf\xbdx\xe9\\`,
    );
  });
});
