// More than the server can take: clients that drip, that were in the queue too long, that hold connections.
import { expect } from "chai";
import { peek, poolLines, workbench } from "../support/pools.ts";
import { TestServer, until } from "../support/server.ts";
import { Wire } from "../support/sockets.ts";

describe("an overloaded server", function () {
  this.timeout(30_000);

  it("answers 503 to what waited longer than QueueTimeout, in the kernel's queue and in its own, and serves the rest", async () => {
    await using server = await TestServer.start([
      ...poolLines("prefork", { children: 1 }),
      "QueueTimeout 1",
      `NodeApp / "${workbench}"`,
    ]);
    const busy = server.get("/wait?ms=2500");
    await until("it is busy", async () => (await peek(server)).workers.busy === 1);
    const late = server.get("/");
    expect((await busy).status).to.equal(200);
    expect((await late).status).to.equal(503);
    expect((await server.get("/")).status).to.equal(200);
  });

  it("ends slow senders by RequestReadTimeout, and whoever keeps the rate is served", async () => {
    await using server = await TestServer.start([
      ...poolLines("event", { children: 1, threads: 4 }),
      "RequestReadTimeout header=1-3,MinRate=100 body=1,MinRate=1000",
      "AsyncRequestWorkerFactor 20",
      `NodeApp / "${workbench}"`,
    ]);
    const drips = await Promise.all(Array.from({ length: 30 }, () => Wire.open(server.port)));
    for (const one of drips) one.send("GET / HTTP/1.1\r\nHost: x\r\n");
    const upload = await Wire.open(server.port);
    upload.send("POST /upload HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n");
    const decent = await Wire.open(server.port);
    decent.send("POST /upload HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 8000\r\n\r\n");
    const drip = setInterval(() => {
      for (const one of drips) one.send("X-A: b\r\n");
      upload.send("drop");
      decent.send("x".repeat(1000));
    }, 250);
    // The flood takes no slot: a request between is served at once.
    expect((await server.get("/")).status).to.equal(200);
    expect(await decent.ends()).to.contain('"bytes":8000');
    for (const one of [...drips, upload]) expect(await one.ends(6)).to.match(/^HTTP\/1\.1 408 /);
    clearInterval(drip);
    for (const one of [...drips, upload, decent]) one[Symbol.dispose]();
  });
});
