// The parent in storms of signals, stopped, without room on the disk, without descriptors: it stays alive, and serving goes
// on.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect } from "chai";
import { peek, poolLines } from "../support/pools.ts";
import { TestServer, until } from "../support/server.ts";

const prlimit = "/usr/bin/prlimit";

describe("the parent", function () {
  this.timeout(30_000);

  it("in a thousand signals a second loses no command, and makes a handful of changes", async () => {
    await using server = await TestServer.start([...poolLines("event", { children: 1 }), "GracefulProbation 0"]);
    const { pid } = server;
    for (let turn = 0; turn < 1000; turn++) {
      process.kill(pid, (["SIGHUP", "SIGUSR1", "SIGCHLD"] as const)[turn % 3]);
    }
    expect((await server.command("graceful")).status).to.equal(200);
    await until("it is settled", async () => {
      const { children } = await peek(server);
      return children.length === 1 && children[0]?.state === "serving";
    });
    expect(server.pid).to.equal(pid);
    expect((server.log().match(/SIGHUP received|SIGUSR1 received/g) ?? []).length).to.be.within(2, 12);
  });

  it("stopped keeps nobody from being served, nor does a child that is stopped; both go on afterwards", async () => {
    await using server = await TestServer.start(
      [...poolLines("event", { children: 2 }), "ChildWatchdog 1", "NodeApp / app.cjs"],
      { "app.cjs": "module.exports = (req, res) => res.end('ok');" },
    );
    const { pid } = server;
    const children = server.children();
    process.kill(pid, "SIGSTOP");
    process.kill(children[0] as number, "SIGSTOP");
    const before = performance.now();
    while (performance.now() - before < 1_600) {
      // Both children poll the listener: what the stopped one took just before waits for it.
      // oxlint-disable-next-line no-await-in-loop
      expect((await server.get("/")).body).to.equal("ok");
    }
    process.kill(children[0] as number, "SIGCONT");
    process.kill(pid, "SIGCONT");
    await until("both serve", async () => (await peek(server)).children.every(({ state }) => state === "serving"));
    // Longer than ChildWatchdog, and yet it was not stuck.
    expect(server.children()).to.deep.equal(children);
  });

  it("serves and changes with logs on a full disk", async () => {
    await using server = await TestServer.start([
      ...poolLines("event", { children: 1 }),
      "DocumentRoot htdocs",
      "ErrorLog /dev/full",
      'CustomLog /dev/full "%h"',
    ]);
    for (let turn = 0; turn < 5; turn++) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await server.get("/")).status).to.equal(404);
    }
    expect((await server.command("graceful")).status).to.equal(200);
    expect((await server.get("/")).status).to.equal(404);
  });

  it("without descriptors for another child tells of it, keeps those that there are, and starts some when it can", async function () {
    if (!existsSync(prlimit)) this.skip();
    await using server = await TestServer.start([...poolLines("event", { children: 2 }), "MinSpareThreads 8"]);
    const { pid } = server;
    const limit = (most: string) => execFileSync(prlimit, ["--pid", String(pid), `--nofile=${most}:`]);
    limit("10");
    process.kill(server.children()[0] as number, "SIGKILL");
    await server.logged(/HN00206: child \d+ could not be started/);
    expect(server.children()).to.have.lengthOf(1);
    limit("1024");
    await until("two children serve", () => server.children().length === 2);
    await until("nothing is told", async () => (await peek(server)).troubles?.length === 0);
  });
});
