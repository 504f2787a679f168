// Listen at a graceful: addresses that are new, moved and gone; one that cannot be had rejects the whole change. And
// gracefuls that are asked for all at once.
import net from "node:net";
import { expect } from "chai";
import { Load } from "../support/clients.ts";
import { connects } from "../support/holding.ts";
import { peek, poolLines } from "../support/pools.ts";
import { freePort, TestServer, until } from "../support/server.ts";

const pool = [...poolLines("event", { children: 1 }), "KeepAliveTimeout 200ms"];
const page = { "htdocs/index.html": "hello" };

describe("Listen", function () {
  this.timeout(40_000);
  let server: TestServer;

  before(async () => {
    server = await TestServer.start(pool, page);
  });
  after(() => server[Symbol.asyncDispose]());

  it("opens what is new and closes what is gone, while the rest is served without a failure", async () => {
    await using load = new Load({ port: server.port, keepAlive: 2, perRequest: 2, pause: 10 });
    const [first, second] = [await freePort(), await freePort()];
    server.configure([...pool, `Listen 127.0.0.1:${first}`]);
    expect((await server.command("graceful")).status).to.equal(200);
    expect((await server.get("/", { port: first })).body).to.equal("hello");

    server.configure([...pool, `Listen 127.0.0.1:${second}`]);
    expect((await server.command("graceful")).status).to.equal(200);
    expect((await server.get("/", { port: second })).body).to.equal("hello");
    await until("the former port is closed", async () => !(await connects(first)));
    expect((await load.stop()).failures).to.deep.equal([]);
  });

  it("that another program has is refused with all the rest of the change, in Apache's words", async () => {
    const [taken, free] = [await freePort(), await freePort()];
    const other = net.createServer();
    await new Promise<void>((done) => other.listen(taken, "127.0.0.1", done));
    const { generation } = await peek(server);
    server.configure([...pool, `Listen 127.0.0.1:${free}`, `Listen 127.0.0.1:${taken}`]);
    const { code, stderr } = await server.ctl("graceful");
    other.close();
    expect(stderr).to.contain(`AH00072: make_sock: could not bind to address 127.0.0.1:${taken}`);
    expect(code).to.equal(1);
    expect(await connects(free)).to.equal(false);
    expect((await peek(server)).generation).to.equal(generation);
    expect((await server.get("/")).body).to.equal("hello");
    server.configure(pool);
  });

  it("aside, gracefuls on top of each other are answered in order and none is lost", async () => {
    const { generation } = await peek(server);
    const answers = await Promise.all([
      server.ctl("graceful"),
      server.ctl("graceful"),
      server.ctl("graceful", "--no-wait"),
      server.ctl("graceful"),
    ]);
    const numbers = answers.flatMap(({ stdout }) => /generation (\d+) is serving/.exec(stdout)?.[1] ?? []).map(Number);
    expect(answers.map(({ code }) => code)).to.deep.equal([0, 0, 0, 0]);
    expect(new Set(numbers).size).to.equal(3);
    await until("all four have had their turn", async () => (await peek(server)).generation === generation + 4);
  });
});
