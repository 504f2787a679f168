// What an old child holds at a graceful is finished by that child: downloads, uploads, event streams, WebSockets.
import { expect } from "chai";
import { fixture, peek, poolLines, workbench } from "../support/pools.ts";
import { alive, models, TestServer, until } from "../support/server.ts";
import { closeWebSocket, exchange, openWebSocket, Wire } from "../support/sockets.ts";

for (const model of models) {
  describe(`a graceful under ${model}`, function () {
    this.timeout(30_000);
    let server: TestServer;

    before(async () => {
      server = await TestServer.start([
        ...poolLines(model, model === "prefork" ? { children: 5 } : { children: 1, threads: 6 }),
        "KeepAliveTimeout 8",
        `NodeApp / "${workbench}"`,
        `NodeApp /ws "${fixture("websocket.cjs")}"`,
      ]);
    });
    after(() => server[Symbol.asyncDispose]());

    it("leaves a download, an upload, an event stream and a WebSocket to the old child, which then goes", async () => {
      const old = server.children();
      using download = await Wire.open(server.port);
      download.ask("/drip?pieces=8&ms=100");
      await download.comes(/from (\d+)/);
      using stream = await Wire.open(server.port);
      stream.ask("/events");
      await stream.comes(/id: 1\n/);
      using upload = await Wire.open(server.port);
      upload.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20000\r\n\r\n");
      upload.send("x".repeat(10_000));
      const socket = await openWebSocket(server.port, "/ws/echo");
      const [socketPid] = (await exchange(socket, "before")).split(" ");

      const { code, stderr } = await server.ctl("graceful");
      expect(code, stderr).to.equal(0);
      upload.send("x".repeat(10_000));

      const uploaded = /\{.*\}/.exec(await upload.ends())?.[0];
      const { bytes, pid: uploadPid } = JSON.parse(uploaded ?? "{}") as { bytes: number; pid: number };
      expect(bytes).to.equal(20_000);
      const downloadPid = /end (\d+)/.exec(await download.ends())?.[1];
      const events = await stream.ends();
      expect(events).to.include("id: 10\n");
      expect(await exchange(socket, "after")).to.equal(`${socketPid} after`);
      for (const pid of [uploadPid, Number(downloadPid), Number(socketPid)]) expect(old).to.include(pid);
      await closeWebSocket(socket);
      await until("the old children are gone", () => old.every((pid) => !alive(pid)));
      const where = JSON.parse((await server.get("/where")).body) as { pid: number; generation: string };
      expect(where.generation).to.equal("1");
      expect(old).to.not.include(where.pid);
    });

    it("lets an idle connection that is kept ask once more, answers with Connection: close, and ends it", async () => {
      using wire = await Wire.open(server.port);
      wire.ask("/where");
      const [, before] = await wire.comes(/"generation":"(\d+)"/);
      using idle = await Wire.open(server.port);
      idle.ask("/where");
      await idle.comes(/"pid"/);
      await server.ctl("graceful");
      wire.received = "";
      wire.ask("/where");
      const answer = await wire.ends();
      expect(answer).to.match(/^HTTP\/1\.1 200 OK\r\n/);
      expect(answer).to.match(/connection: close/i);
      expect(answer).to.include(`"generation":"${before}"`);
      // The one that asks nothing goes when KeepAliveTimeout is over, and the child with it.
      await idle.ends(12);
      await until("one generation is left", async () => (await peek(server)).processes.stopping === 0);
    });

    it("numbers the instances of the new generation from 0 again", async () => {
      await server.ctl("graceful");
      const workers = model === "prefork" ? 5 : model === "worker" ? 6 : 1;
      const answers = await Promise.all(Array.from({ length: workers }, () => server.get("/wait?ms=200")));
      const numbers = answers.map(({ body }) => (JSON.parse(body) as { instance: string }).instance);
      expect(numbers.toSorted()).to.deep.equal(Array.from({ length: workers }, (_, number) => String(number)));
    });
  });
}
