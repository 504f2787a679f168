// Crash loops and leaks: the parent tries again, slower and slower, and says so; what is sound is served meanwhile; a child
// that grows is replaced before it leaves, or killed.
import { unlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { peek, poolLines } from "../support/pools.ts";
import { alive, TestServer, until, type Model } from "../support/server.ts";

const sound = "module.exports = (req, res) => res.end('sound ' + process.pid);";
const broken = "throw new Error('the disk is gone');";
const host = (name: string) => ["<VirtualHost *:*>", `ServerName ${name}`, `NodeApp / ${name}.cjs`, "</VirtualHost>"];
const staffs: readonly Model[] = ["worker"];

for (const model of staffs) {
  describe(`an application that breaks while ${model} runs`, function () {
    this.timeout(30_000);

    it("is answered 503 by the children that start then, the other hosts are served, and repair is noticed", async () => {
      await using server = await TestServer.start(
        [...poolLines(model, { children: 1, threads: 1 }), ...host("one"), ...host("two")],
        { "one.cjs": sound, "two.cjs": sound },
      );
      const ask = (Host: string) => server.get("/", { headers: { Host } });
      server.write("two.cjs", broken);
      const [first] = server.children();
      process.kill(first!, "SIGKILL");
      await server.logged(
        /HN00302: child \d+ \(pid \d+\) serves without what does not load.*two\.cjs: Error: the disk is gone/,
      );
      expect((await ask("one")).status).to.equal(200);
      expect(await ask("two")).to.include({ status: 503 });
      const { troubles = [] } = await peek(server);
      expect(troubles.join()).to.match(/children fail at start: .* last error: .*two\.cjs: Error: the disk is gone/);
      expect((await server.ctl("status")).stdout).to.contain("Trouble:    children fail at start");
      server.write("two.cjs", sound);
      await until("it serves again", async () => (await ask("two")).status === 200);
      await until("nothing is told any more", async () => (await peek(server)).troubles?.length === 0);
      expect((await ask("one")).status).to.equal(200);
    });
  });
}

describe("children that crash soon after they were ready", function () {
  this.timeout(30_000);

  it("are started again, after waits that grow, and never given up", async () => {
    const app = `const fs = require("node:fs");
      if (fs.existsSync(__dirname + "/crash")) setTimeout(() => { throw new Error("no luck"); }, 50);
      module.exports = (req, res) => res.end("ok");`;
    await using server = await TestServer.start([...poolLines("prefork", { children: 2 }), "NodeApp / app.cjs"], {
      "app.cjs": app,
    });
    server.write("crash", "");
    for (const pid of server.children()) process.kill(pid, "SIGKILL");
    await server.logged(/HN00207: children crash soon after they were ready \(5 times in a row\): next try in 2 s/);
    expect((await peek(server)).troubles?.join()).to.match(
      /^children crash soon after they were ready: [45] times in \d+ s, (?:next try in [12] s|trying again), last error: exit code 1 \(Error: no luck\)$/,
    );
    unlinkSync(join(server.folder, "crash"));
    await until("it serves", async () => (await server.get("/").catch(() => undefined))?.status === 200);
  });
});

describe("a child that grows", function () {
  this.timeout(30_000);
  const leak = `const held = [];
    module.exports = (req, res) => {
      const more = Number(new URL(req.url, "http://x").searchParams.get("mb") ?? 0);
      if (more > 0) held.push(Buffer.alloc(more * 1048576, 1));
      res.end(String(process.pid));
    };`;

  it("over ChildMaxMemory is replaced, the replacement first, and over the hard limit killed", async () => {
    await using server = await TestServer.start(
      [...poolLines("event", { children: 1 }), "ChildMaxMemory 160M 400M", "NodeApp / app.cjs"],
      { "app.cjs": leak },
    );
    const pidOf = async () => Number((await server.get("/")).body);
    const first = await pidOf();
    await server.get("/?mb=150");
    await server.logged(/HN00300: child 0 \(pid \d+\) uses \d+ MB, over ChildMaxMemory \(160 MB\)/);
    await until("the first one is gone", async () => {
      // Served all the time: a new one is there before the old one leaves.
      await pidOf();
      return !alive(first);
    });
    const second = await pidOf();
    // Where it grows slowly it is killed before it answers.
    await server.get("/?mb=500").catch(() => undefined);
    await server.logged(
      /HN00301: child \d+ \(pid \d+\) uses \d+ MB, over ChildMaxMemory's hard limit \(400 MB\): it is killed/,
    );
    await until("the second one is gone", () => !alive(second));
    await until("another serves", async () => (await pidOf().catch(() => 0)) > 0);
  });
});
