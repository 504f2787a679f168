// What applications that ran under PM2 rely on: instance numbers, "ready", a word before the end, and bounded patience.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { fixture, poolLines } from "../support/pools.ts";
import { alive, models, TestServer, until } from "../support/server.ts";

const diaryOf = (server: TestServer): readonly string[] =>
  readFileSync(join(server.folder, "diary"), "utf8").trimEnd().split("\n").toSorted();

const both = (what: string): readonly string[] => [`0 ${what}`, `1 ${what}`];

for (const model of models) {
  describe(`an application written for PM2 under ${model}`, function () {
    this.timeout(30_000);
    const pool = poolLines(model, model === "worker" ? { children: 1, threads: 2 } : { children: 2, threads: 2 });

    it("is started when it says ready, and told with SIGINT and a message before its end", async () => {
      await using server = await TestServer.prepare([]);
      const app = [`NodeApp / "${fixture("pm2-lifecycle.cjs")}"`, "NodeAppReady message"];
      server.configure([...pool, ...app, `SetEnv DIARY "${join(server.folder, "diary")}"`]);
      const { code, stderr } = await server.ctl("start");
      expect(code, stderr).to.equal(0);
      expect(diaryOf(server)).to.deep.equal(both("ready"));
      expect((await server.get("/")).body).to.be.oneOf(["0", "1"]);

      const old = server.children();
      await server.command("graceful");
      await until("the old children are gone", () => old.every((pid) => !alive(pid)));
      const life = ["SIGINT", "closed", "ready", "ready", "shutdown"].flatMap(both).toSorted();
      expect(diaryOf(server)).to.deep.equal(life);

      await server.ctl("stop");
      expect(diaryOf(server)).to.deep.equal([...life, ...["SIGINT", "closed", "shutdown"].flatMap(both)].toSorted());
    });

    // prefork and event have this in common.
    if (model === "prefork") return;
    it("cannot keep its child alive by ignoring SIGINT", async () => {
      await using server = await TestServer.start([...pool, `NodeApp / "${fixture("pm2-stubborn.cjs")}"`]);
      const children = server.children();
      const began = performance.now();
      await server.ctl("stop");
      await until("the children are gone", () => children.every((pid) => !alive(pid)));
      expect((performance.now() - began) / 1000).to.be.within(1.4, 4);
    });
  });
}
