// Applications as they are written elsewhere, unmodified, behind real servers under each model.
import { expect } from "chai";
import { fixture, peek, poolLines } from "../support/pools.ts";
import { models, TestServer, until } from "../support/server.ts";
import { closeWebSocket, exchange, openWebSocket, Wire } from "../support/sockets.ts";

const json = { "Content-Type": "application/json" };

for (const model of models) {
  describe(`applications under ${model}`, function () {
    this.timeout(30_000);
    let server: TestServer;

    before(async () => {
      server = await TestServer.start([
        ...poolLines(model, { children: 2, threads: 2 }),
        `NodeApp / "${fixture("express-app/app.js")}"`,
        `NodeApp /hono "${fixture("hono-app/app.js")}"`,
        `NodeApp /exported "${fixture("server.cjs")}"`,
        `NodeApp /es "${fixture("handler.mjs")}"`,
        `NodeApp /ws "${fixture("websocket.cjs")}"`,
      ]);
    });
    after(() => server[Symbol.asyncDispose]());

    it("an Express application that calls listen(3000) serves pages, JSON, files and its own errors", async () => {
      expect((await server.get("/")).body).to.equal("Hello World!");
      const user = await server.get("/users/7?full=yes");
      expect(JSON.parse(user.body)).to.include({ id: "7", url: "/users/7?full=yes" });
      const created = await server.get("/users", { method: "POST", headers: json, body: '{"id":8,"name":"Ann"}' });
      expect(created).to.deep.include({ status: 201, body: '{"id":8,"name":"Ann"}' });
      expect(created.headers.location).to.equal("/users/8");
      expect((await server.get("/static/note.txt")).body).to.equal("served by express.static\n");
      expect((await server.get("/users", { method: "POST", headers: json, body: "{" })).status).to.equal(400);
      expect((await server.get("/fails")).status).to.equal(500);
      expect((await server.get("/nothing-here")).body).to.include("Cannot GET /nothing-here");
    });

    it("an ES module with a fetch method answers, streams and reads bodies", async () => {
      expect((await server.get("/hono")).body).to.equal("Hello from hono-app");
      const where = await server.get("/hono/where?x=1", { headers: { "User-Agent": "test" } });
      expect(JSON.parse(where.body)).to.deep.equal({ url: `http://127.0.0.1:${server.port}/where?x=1`, agent: "test" });
      const body = "x".repeat(100_000);
      expect(await server.get("/hono/echo", { method: "POST", body })).to.deep.include({ status: 201, body });
      expect((await server.get("/hono/stream")).body).to.equal("one two three");
    });

    it("an exported http.Server and an exported handler serve below their mounts", async () => {
      expect((await server.get("/exported/any")).body).to.equal("exported server");
      expect((await server.get("/es/page?q=1")).body).to.equal("es /page?q=1");
    });

    it("a WebSocket is opened below the application's mount, beside ordinary requests", async () => {
      const socket = await openWebSocket(server.port, "/ws/echo");
      const pids = server.children();
      const [pid, text] = (await exchange(socket, "hello")).split(" ");
      expect(text).to.equal("hello");
      expect(pids).to.include(Number(pid));
      expect(await exchange(socket, "again")).to.equal(`${pid} again`);
      expect((await server.get("/ws/page")).body).to.equal("no socket /page");
      await closeWebSocket(socket);
    });

    it("a request for an upgrade that no application wants is answered as an ordinary one", async () => {
      using wire = await Wire.open(server.port);
      wire.ask("/users/9", "Connection: Upgrade", "Upgrade: websocket");
      const answer = await wire.ends();
      expect(answer).to.match(/^HTTP\/1\.1 200 OK\r\n/);
      expect(answer).to.match(/connection: close/i);
      expect(answer).to.include('"id":"9"');
    });

    it("the workers are free again after all this", async () => {
      await until("every worker is idle", async () =>
        (await peek(server)).children.every(({ scoreboard }) => /^_+$/.test(scoreboard)),
      );
    });
  });
}
