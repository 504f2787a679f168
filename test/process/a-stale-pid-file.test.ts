// What is left in a PidFile by a server that did not end as it should never blocks a start, and never gets a stranger
// killed. Apache trusts the number alone.
import { expect } from "chai";
import { spawn, type ChildProcess } from "node:child_process";
import { alive, TestServer } from "../support/server.ts";

const small = ["StartServers 1", "MinSpareServers 1"];

/** A process of ours that has nothing to do with any server. */
class Stranger implements Disposable {
  private readonly child: ChildProcess = spawn("sleep", ["60"], { stdio: "ignore" });
  readonly pid = this.child.pid ?? 0;
  [Symbol.dispose](): void {
    this.child.kill("SIGKILL");
  }
}

describe("a stale PidFile", () => {
  it("with a living stranger's pid: no command touches the stranger, and the start goes through", async () => {
    using stranger = new Stranger();
    await using server = await TestServer.prepare(small);
    server.write("logs/httpd.pid", `${stranger.pid}\n`);
    const notRunning = `httpd (pid ${stranger.pid}?) not running\n`;
    expect(await server.ctl("stop")).to.include({ code: 0, stdout: notRunning });
    expect(await server.ctl("-k", "graceful-stop")).to.include({ code: 0, stdout: notRunning });
    const started = await server.ctl("start");
    expect(started.code, started.stderr).to.equal(0);
    expect(started.stderr).to.match(/AH00098: pid file .+ overwritten -- Unclean shutdown of previous Apache run\?/);
    expect(server.pid).not.to.equal(stranger.pid);
    await server.ctl("stop");
    expect(alive(stranger.pid)).to.equal(true);
  });

  for (const [what, text] of [
    ["a dead pid", "4194303\n"],
    ["garbage", "no number\n"],
    ["a negative number", "-1\n"],
  ] as const) {
    it(`with ${what} is overwritten`, async () => {
      await using server = await TestServer.prepare(small);
      server.write("logs/httpd.pid", text);
      expect(await server.ctl("graceful")).to.include({ code: 0 });
      expect(alive(server.pid)).to.equal(true);
    });
  }
});
