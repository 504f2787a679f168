// What real processes print into the two pipes of a child.
import { expect } from "chai";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { SystemError } from "../../daemon/os/libc.ts";
import { openPrintPipes, type Prints } from "../../daemon/os/prints.ts";

interface Running {
  readonly child: ChildProcess;
  readonly prints: Prints;
  readonly said: string[];
}

/** A shell whose standard output and error are the pipes. */
function shell(line: string): Running {
  const pipes = openPrintPipes();
  if (pipes instanceof SystemError) throw new Error(pipes.message);
  const child = spawn("/bin/sh", ["-c", line], { stdio: ["ignore", ...pipes.forChild] });
  const said: string[] = [];
  return { child, said, prints: pipes.started((level, text) => said.push(`${level} ${text}`)) };
}

describe("what a child's processes print", () => {
  it("comes line by line, by where it was printed, the last line without an end", async () => {
    const { child, prints, said } = shell("echo one; echo two; echo bad >&2; printf half");
    await once(child, "exit");
    prints.finish();
    expect(said.filter((line) => line.startsWith("info"))).to.deep.equal(["info one", "info two", "info half"]);
    expect(said.filter((line) => line.startsWith("error"))).to.deep.equal(["error bad"]);
  });

  it("is not waited for once the child has ended, whoever has the pipe", async () => {
    const { child, prints, said } = shell("sleep 60 & echo $!");
    await once(child, "exit");
    prints.finish();
    prints.finish();
    expect(prints.ends).to.deep.equal([]);
    process.kill(Number(said[0]?.slice("info ".length)));
  });

  it("comes as it is printed, and makes nobody lose a line who prints faster than it is heard", async () => {
    // More than one second may bring, and than the pipe holds.
    const { child, prints, said } = shell("seq 20000");
    await once(child, "exit");
    prints.finish();
    expect(said).to.have.lengthOf(20_000);
    expect(said.at(-1)).to.equal("info 20000");
  });
});
