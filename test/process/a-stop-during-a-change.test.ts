// A graceful stop that comes while a graceful is under way: what the change had opened is closed with everything else, what
// it was starting is ended, and nothing of it is started any more.
import { expect } from "chai";
import { busy, connects, holding } from "../support/holding.ts";
import { poolLines } from "../support/pools.ts";
import { alive, childrenOf, freePort, TestServer, until } from "../support/server.ts";

const pool = [...poolLines("event", { children: 1, threads: 4 }), "NodeApp / app.cjs"];
const blocking = { "blocks.cjs": "for (const until = Date.now() + 15_000; Date.now() < until; );" };

describe("a graceful stop during a graceful", () => {
  for (const [what, lines] of [
    ["in its probation", ["GracefulProbation 20"]],
    ["that is loading an application", ["NodeApp /slow blocks.cjs"]],
  ] as const) {
    it(`${what} closes its new address and ends its child at once`, async () => {
      await using server = await TestServer.start(pool, { ...holding, ...blocking });
      const { pid } = server;
      const held = server.get("/hold");
      const [old] = await busy(server, 1);
      const port = await freePort();
      server.configure([...pool, `Listen 127.0.0.1:${port}`, ...lines]);
      const graceful = server.ctl("graceful");
      await until("the new address is open", () => connects(port));
      process.kill(pid, "SIGWINCH");
      expect(await graceful).to.include({ code: 1 });
      await until("nobody is at the new address", async () => !(await connects(port)));
      await until("nobody is at the old address", async () => !(await connects(server.port)));
      expect(childrenOf(pid)).to.deep.equal([old]);
      server.write("release", "");
      expect((await held).body).to.equal("held");
      await until("the server is gone", () => !alive(pid));
    });
  }

  it("that waits for a slot of the scoreboard starts nothing any more", async () => {
    const lines = ["ServerLimit 1", "MaxRequestWorkers 1", "StartServers 1", "MinSpareServers 1"];
    const all = [...lines, "GracefulShutdownTimeout 30", "NodeApp / app.cjs"];
    await using server = await TestServer.start(all, holding);
    const { pid } = server;
    const held: Promise<{ body: string }>[] = [];
    // A small pool has room for eight generations.
    for (let generation = 1; generation <= 8; generation++) {
      held.push(server.get("/hold"));
      // oxlint-disable-next-line no-await-in-loop
      await busy(server, held.length);
      // oxlint-disable-next-line no-await-in-loop
      if (generation < 8) expect((await server.command("graceful")).status).to.equal(200);
    }
    const graceful = server.command("graceful");
    await until("it has begun", async () => (await server.status()).phase === "reloading");
    process.kill(pid, "SIGWINCH");
    await until("the port is closed", async () => !(await connects(server.port)));
    server.write("release", "");
    for (const { body } of await Promise.all(held)) expect(body).to.equal("held");
    expect((await graceful).status).to.equal(409);
    await until("the server is gone", () => !alive(pid));
  });
});
