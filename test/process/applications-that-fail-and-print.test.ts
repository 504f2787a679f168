// An exception that nobody caught, what applications print, and what `ps` shows.
import { readFileSync } from "node:fs";
import { expect } from "chai";
import { Load } from "../support/clients.ts";
import { poolLines, workbench } from "../support/pools.ts";
import { alive, TestServer, until } from "../support/server.ts";

const titleOf = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, "latin1").replace(/[\0 ]+$/, "");

for (const model of ["prefork", "event"] as const) {
  describe(`an exception that nobody caught under ${model}`, function () {
    this.timeout(30_000);

    it("ends that child with its stack in the error log; it is replaced, and others are served meanwhile", async () => {
      const pool = poolLines(model, { children: 3, threads: 2 });
      const spare = model === "prefork" ? "MinSpareServers 3" : "MinSpareThreads 6";
      await using server = await TestServer.start([...pool, spare, `NodeApp / "${workbench}"`]);
      const before = server.children();
      await using load = new Load({ port: server.port, perRequest: 3, pause: 5 });
      for (const path of ["/throw", "/reject"]) {
        // oxlint-disable-next-line no-await-in-loop -- the second child is to fail after the first
        expect((await server.get(path)).status).to.equal(500);
      }
      await server.logged(/\[core:error\] \[pid (\d+)\][^\n]*Error: nobody catches this.*workbench\.cjs:\d+/s);
      await server.logged(/\[core:error\] \[pid (\d+)\][^\n]*Error: nobody awaits this.*workbench\.cjs:\d+/s);
      await until("two of three were replaced", () => {
        const now = server.children().filter(alive);
        return now.length === 3 && now.filter((pid) => before.includes(pid)).length === 1;
      });
      const { failures, requests } = await load.stop();
      // What a failing child itself had accepted goes with it: nothing in prefork, some connections in event.
      expect(
        failures.every(({ what }) => what === "status 500" || what === "ECONNRESET"),
        JSON.stringify(failures),
      ).to.equal(true);
      expect(failures.length).to.be.at.most(model === "prefork" ? 0 : 4);
      expect(requests).to.be.above(50);
    });
  });
}

describe("a child", function () {
  this.timeout(30_000);
  let server: TestServer;

  before(async () => {
    server = await TestServer.start([...poolLines("event", { children: 2, threads: 2 }), `NodeApp / "${workbench}"`]);
  });
  after(() => server[Symbol.asyncDispose]());

  it("writes each line that the application prints to the error log, with its pid", async () => {
    const { body } = await server.get("/print?text=hello+log");
    const { pid } = JSON.parse(body) as { pid: number };
    await server.logged(new RegExp(`^\\[.*\\] \\[app:info\\] \\[pid ${pid}\\] hello log$`, "m"));
    await server.logged(new RegExp(`^\\[.*\\] \\[app:error\\] \\[pid ${pid}\\] error: hello log$`, "m"));
    await server.logged(new RegExp(`^\\[.*\\] \\[app:info\\] \\[pid ${pid}\\] half a line, and the other half$`, "m"));
  });

  it("has what programs and native code print in the error log too, line by line with its pid", async () => {
    const { pid } = JSON.parse((await server.get("/print-past")).body) as { pid: number };
    for (const [level, line] of [
      ["info", "by a descriptor"],
      ["info", "by a program"],
      ["error", "ill"],
      ["info", "5000"],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- each is looked for
      await server.logged(new RegExp(`^\\[.*\\] \\[app:${level}\\] \\[pid ${pid}\\] ${line}$`, "m"));
    }
  });

  it("whose event loop is blocked holds a restart up for two or three seconds", async () => {
    await server.get("/spin-later?ms=20000");
    const began = performance.now();
    // The command takes its time to start: the loop is blocked by then.
    expect((await server.ctl("restart")).code).to.equal(0);
    expect(performance.now() - began).to.be.below(8_000);
    expect(server.log()).to.match(/AH00046: child process \d+ still did not exit, sending a SIGKILL/);
  });

  it("has a title that says who it is, and so has the parent", async () => {
    expect(titleOf(server.pid)).to.equal(`httpd: parent (${server.conf})`);
    expect(server.children().map(titleOf).toSorted()).to.deep.equal([
      "httpd: child 0, generation 1",
      "httpd: child 1, generation 1",
    ]);
    await server.command("graceful");
    await until("the new generation alone is there", () => server.children().length === 2);
    expect(
      server
        .children()
        .map(titleOf)
        .every((title) => /^httpd: child \d, generation 2$/.test(title)),
    ).to.equal(true);
  });
});

for (const model of ["prefork", "worker", "event"] as const) {
  describe(`MaxConnectionsPerChild under ${model}`, function () {
    this.timeout(30_000);

    it("replaces children that have had enough, with nothing lost", async () => {
      const pool = poolLines(model, { children: 2, threads: 2 });
      await using server = await TestServer.start([
        ...pool,
        "MaxConnectionsPerChild 10",
        "MaxKeepAliveRequests 5",
        `NodeApp / "${workbench}"`,
      ]);
      const before = server.children();
      await using load = new Load({ port: server.port, keepAlive: 1, perRequest: 2, pause: 40 });
      await until("both children were replaced", () => before.every((pid) => !alive(pid)));
      const { failures } = await load.stop();
      expect(failures).to.deep.equal([]);
    });
  });
}
