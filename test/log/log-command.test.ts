import { expect } from "chai";
import { commandOf } from "../../daemon/log/log-command.ts";

describe("a log program", () => {
  it("is run with its words, which quotes and backslashes keep together", () => {
    const words = String.raw`|/usr/bin/rotatelogs -l "logs/a b.%Y" 'c "d"' e\ f ""`;
    expect(commandOf(words)).to.deep.equal({
      program: "/usr/bin/rotatelogs",
      args: ["-l", "logs/a b.%Y", 'c "d"', "e f", ""],
    });
    expect(commandOf("||cat")).to.deep.equal({ program: "cat", args: [] });
  });

  it("after |$ is a line of the shell", () => {
    expect(commandOf("|$cat >> logs/x")).to.deep.equal({ program: "/bin/sh", args: ["-c", "cat >> logs/x"] });
  });
});
