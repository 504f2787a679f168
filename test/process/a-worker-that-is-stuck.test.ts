// RequestTimeout and ChildWatchdog: a request that takes too long is answered 504; a loop that is stuck in one is told of
// with its stack and replaced.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { peek, poolLines, workbench } from "../support/pools.ts";
import { alive, TestServer, until, type Model } from "../support/server.ts";

/** Who is ended: the process, or under worker the thread. */
const stuck: readonly { readonly model: Model; readonly who: "child" | "thread" }[] = [
  { model: "event", who: "child" },
  { model: "worker", who: "thread" },
];

for (const { model, who } of stuck) {
  describe(`a ${who} of ${model} that is stuck`, function () {
    this.timeout(30_000);
    let server: TestServer;

    before(async () => {
      server = await TestServer.start([
        ...poolLines(model, { children: 2, threads: 4 }),
        "ChildWatchdog 3",
        "<Location /spin>",
        "RequestTimeout 700ms",
        "</Location>",
        "<Location /drip>",
        "RequestTimeout 500ms",
        "</Location>",
        "<Location /wait>",
        "RequestTimeout 500ms",
        "</Location>",
        `NodeApp / "${workbench}"`,
        "<Location /below/wait>",
        "RequestTimeout 500ms",
        "</Location>",
        `NodeApp /below "${workbench}"`,
        'CustomLog logs/access_log "%U %>s %X at %A %p"',
      ]);
    });
    after(() => server[Symbol.asyncDispose]());

    it("in a request longer than RequestTimeout is ended with its stack in the log, and the client gets 504", async () => {
      const before = server.children();
      const began = performance.now();
      const { status } = await server.get("/spin?ms=20000");
      expect(status).to.equal(504);
      expect(performance.now() - began).to.be.within(700, 5_000);
      await server.logged(
        /(?:this child|thread \d) is stuck in GET \/spin\?ms=20000 and is ended \(RequestTimeout\).*workbench\.cjs:\d+/,
      );
      if (who === "child") {
        await server.logged(/ended by exit code 8 \(it was stuck\) while it served/);
        await until("one child is gone", () => before.filter(alive).length === 1);
      } else expect(server.children()).to.deep.equal(before);
      expect((await server.get("/")).status).to.equal(200);
    });

    it("is not ended for a handler that waits: the request gets 504, what it writes later goes nowhere", async () => {
      await until("nobody starts", async () => !(await peek(server)).scoreboard.includes("S"));
      const before = server.children();
      expect((await server.get("/wait?ms=1500")).status).to.equal(504);
      await server.logged(/GET \/wait\?ms=1500 took longer than RequestTimeout \(0\.5 s\): answered with 504/);
      const cut = await server.get("/drip?pieces=5&ms=400").then(
        () => "whole",
        () => "cut",
      );
      expect(cut).to.equal("cut");
      await server.logged(/GET \/drip\?pieces=5&ms=400 .*: its answer is cut short/);
      expect((await server.get("/")).status).to.equal(200);
      expect(server.children()).to.include.members(before);
    });

    it("is told of by the whole URL, and the access log knows where the connection came although it is cut", async () => {
      expect((await server.get("/below/wait?ms=1500")).status).to.equal(504);
      await server.logged(/GET \/below\/wait\?ms=1500 took longer than RequestTimeout/);
      const log = join(server.folder, "logs/access_log");
      await until(`a line of it in ${readFileSync(log, "utf8")}`, () =>
        readFileSync(log, "utf8").includes(`/below/wait 504 X at 127.0.0.1 ${server.port}\n`),
      );
    });

    it("without a request is ended by ChildWatchdog, with its stack in the log", async () => {
      const before = server.children();
      const answer = await server.get("/spin-later?ms=20000");
      expect(answer.status).to.equal(200);
      await server.logged(/(?:this child|thread \d) is stuck and is ended: .*\(ChildWatchdog\).*workbench\.cjs:\d+/);
      if (who === "child") await until("it is gone", () => !before.every(alive));
      else await until("eight threads", async () => (await peek(server)).workers.idle === 8);
      expect((await server.get("/")).status).to.equal(200);
    });
  });
}
