// WebSockets and streams of events have no last answer that the server could wait for: their application is told "drain"
// when a graceful begins to let go of it, and can say goodbye. Without that the old child would stay for ever.
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { expect } from "chai";
import { WebSocket } from "ws";
import { fixture, peek, poolLines } from "../support/pools.ts";
import { alive, models, TestServer, until } from "../support/server.ts";

for (const model of models) {
  describe(`an application with long connections under ${model}`, function () {
    this.timeout(30_000);

    it("is told drain at a graceful, ends them as it likes, and its old child leaves", async () => {
      const pool = poolLines(model, model === "prefork" ? { children: 2 } : { children: 1, threads: 2 });
      await using server = await TestServer.start([...pool, `NodeApp / "${fixture("says-goodbye.cjs")}"`]);
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}/`);
      await once(socket, "message");
      const goodbye = once(socket, "close");
      const stream = await events(server.port);
      const rest = textOf(stream);
      const old = server.children();

      await server.command("graceful");
      const [code, reason] = (await goodbye) as [number, Buffer];
      expect([code, String(reason)]).to.deep.equal([1001, "come again"]);
      expect(await rest).to.match(/event: end\n\n$/);
      await until("the old children are gone", () => old.every((pid) => !alive(pid)));
      const { ledger } = await peek(server);
      expect(ledger).to.include({ aborted: 0, lost: 0 });
    });
  });
}

function events(port: number): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    get({ port, host: "127.0.0.1", path: "/events", agent: false }, done).on("error", fail);
  });
}

async function textOf(stream: IncomingMessage): Promise<string> {
  let text = "";
  stream.setEncoding("utf8");
  for await (const chunk of stream) text += String(chunk);
  return text;
}
