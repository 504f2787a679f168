// event's promise: a slot is held by a request, not by a connection.
import { expect } from "chai";
import { peek, poolLines, workbench } from "../support/pools.ts";
import { TestServer, until } from "../support/server.ts";
import { Wire } from "../support/sockets.ts";

describe("event", function () {
  this.timeout(30_000);
  let server: TestServer;

  before(async () => {
    const pool = poolLines("event", { children: 1, threads: 4 });
    server = await TestServer.start([...pool, "AsyncRequestWorkerFactor 8", `NodeApp / "${workbench}"`]);
  });
  after(() => server[Symbol.asyncDispose]());

  const letters = async () => (await peek(server)).scoreboard.replace(/\.+$/, "");

  it("idle connections that are kept hold no slot", async () => {
    const wires = await Promise.all(Array.from({ length: 12 }, () => Wire.open(server.port)));
    for (const wire of wires) wire.ask("/where");
    await Promise.all(wires.map((wire) => wire.comes(/"pid"/)));
    await until("the four slots are free", async () => (await letters()) === "____");
    await until("twelve connections are open, and all of them idle", async () => {
      const { total, keepAlive } = (await peek(server)).connections;
      return total === 12 && keepAlive === 12;
    });
    // They are alive: each is served again on the connection that it has.
    for (const wire of wires) wire.ask("/where", "Connection: close");
    const texts = await Promise.all(wires.map((wire) => wire.ends()));
    expect(texts.map((text) => text.match(/"pid"/g)?.length)).to.deep.equal(Array.from({ length: 12 }, () => 2));
  });

  it("a connection that has sent half a request holds no slot", async () => {
    using wire = await Wire.open(server.port);
    wire.send("GET /where HTTP/1.1\r\nHost: loc");
    await until("the connection is open", async () => (await peek(server)).connections.total === 1);
    expect(await letters()).to.equal("____");
    wire.send("alhost\r\nConnection: close\r\n\r\n");
    expect(await wire.ends()).to.include('"pid"');
  });

  it("more requests than slots wait and are all answered, at most four at a time", async () => {
    const wires = await Promise.all(Array.from({ length: 12 }, () => Wire.open(server.port)));
    for (const wire of wires) wire.ask("/wait?ms=150", "Connection: close");
    await until("all slots are taken", async () => (await letters()) === "WWWW");
    const answers = await Promise.all(wires.map((wire) => wire.ends()));
    const most = answers.map((text) => Number(/"most":(\d+)/.exec(text)?.[1]));
    expect(Math.max(...most)).to.equal(4);
    expect(answers.filter((text) => text.startsWith("HTTP/1.1 200"))).to.have.length(12);
    await until("the four slots are free", async () => (await letters()) === "____");
  });

  it("a client that goes away while it waits for a slot takes nobody's", async () => {
    const busy = Array.from({ length: 4 }, () => server.get("/wait?ms=400"));
    await until("all slots are taken", async () => (await letters()) === "WWWW");
    const waiting = await Promise.all(Array.from({ length: 3 }, () => Wire.open(server.port)));
    for (const wire of waiting) {
      wire.ask("/wait?ms=10");
      wire[Symbol.dispose]();
    }
    expect((await Promise.all(busy)).map(({ status }) => status)).to.deep.equal([200, 200, 200, 200]);
    await until("the four slots are free", async () => (await letters()) === "____");
    const after = await Promise.all(Array.from({ length: 8 }, () => server.get("/wait?ms=20")));
    expect(after.every(({ status }) => status === 200)).to.equal(true);
  });
});
