// What an old child holds at a graceful is finished by that child: downloads, uploads, event streams, WebSockets, and
// connections that are kept.
import { expect } from "chai";
import type { WebSocket } from "ws";
import { fixture, peek, poolLines, workbench } from "../support/pools.ts";
import { alive, models, TestServer, until, type Model } from "../support/server.ts";
import { closeWebSocket, exchange, openWebSocket, Wire } from "../support/sockets.ts";
import { tellStories, type Stage, type Step } from "../support/stories.ts";

/** A server after its first graceful, and what was under way before it. */
interface Held extends Stage {
  readonly model: Model;
  readonly old: readonly number[];
  readonly download: Wire;
  readonly stream: Wire;
  readonly upload: Wire;
  readonly socket: WebSocket;
  /** One that has had an answer, and is kept. */
  readonly idle: Wire;
  /** What came last on one that asks now and then, from before the graceful on. */
  readonly asked: Promise<string>;
}

const prefork = 7;

async function start(model: Model): Promise<Held> {
  const server = await TestServer.start([
    ...poolLines(model, model === "prefork" ? { children: prefork } : { children: 1, threads: 7 }),
    "KeepAliveTimeout 5",
    "RequestReadTimeout body=0",
    `NodeApp / "${workbench}"`,
    `NodeApp /ws "${fixture("websocket.cjs")}"`,
  ]);
  const old = server.children();
  const open = () => Wire.open(server.port);
  const [download, stream, upload, asking, idle] = [
    await open(),
    await open(),
    await open(),
    await open(),
    await open(),
  ];
  const socket = await openWebSocket(server.port, "/ws/echo");
  idle.ask("/where");
  await idle.comes(/"generation":"0"/);
  upload.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20000\r\n\r\n");
  upload.send("x".repeat(10_000));
  download.ask("/drip?pieces=40&ms=100");
  stream.ask("/events");
  await Promise.all([download.comes(/from (\d+)/), stream.comes(/id: 1\n/)]);
  const asked = lastAnswer(asking);
  const { status, body } = await server.command("graceful");
  expect(status, body).to.equal(200);
  return { server, model, old, download, stream, upload, socket, idle, asked };
}

/** Asks again and again, with pauses, until an answer is the last one. */
async function lastAnswer(wire: Wire): Promise<string> {
  await until(
    "an answer with Connection: close",
    async () => {
      wire.received = "";
      wire.ask("/where");
      await wire.comes(/"instance":"\d+"\}/);
      return /connection: close/i.test(wire.received);
    },
    60,
  );
  return wire.ends();
}

const steps: readonly Step<Held>[] = [
  {
    what: "lets an idle connection that is kept ask once more, answers with Connection: close, and ends it",
    async run({ asked }) {
      const answer = await asked;
      expect(answer).to.match(/^HTTP\/1\.1 200 OK\r\n/);
      expect(answer).to.include('"generation":"0"');
    },
  },
  {
    what: "leaves a download, an upload, an event stream and a WebSocket to the old child, which finishes them",
    async run({ old, download, stream, upload, socket }) {
      upload.send("x".repeat(10_000));
      const uploaded = /\{.*\}/.exec(await upload.ends())?.[0];
      const { bytes, pid: uploadPid } = JSON.parse(uploaded ?? "{}") as { bytes: number; pid: number };
      expect(bytes).to.equal(20_000);
      const [socketPid, after] = (await exchange(socket, "after")).split(" ");
      expect(after).to.equal("after");
      const [, downloadPid] = await download.comes(/end (\d+)/);
      await stream.comes(/id: 10\n/);
      for (const pid of [uploadPid, Number(downloadPid), Number(socketPid)]) expect(old).to.include(pid);
      await closeWebSocket(socket);
    },
  },
  {
    what: "ends what asks nothing more when KeepAliveTimeout is over, and the old children with it",
    async run({ server, old, download, stream, idle }) {
      await Promise.all([download.ends(), stream.ends(), idle.ends(12)]);
      await until("the old children are gone", () => old.every((pid) => !alive(pid)));
      expect((await peek(server)).processes.stopping).to.equal(0);
      const where = JSON.parse((await server.get("/where")).body) as { pid: number; generation: string };
      expect(where.generation).to.equal("1");
      expect(old).to.not.include(where.pid);
    },
  },
  {
    what: "numbers the instances of the new generation from 0 again",
    async run({ server, model }) {
      await server.command("graceful");
      const workers = { prefork, worker: 7, event: 1 }[model];
      const answers = await Promise.all(Array.from({ length: workers }, () => server.get("/wait?ms=200")));
      const numbers = answers.map(({ body }) => (JSON.parse(body) as { instance: string }).instance);
      expect(numbers.toSorted()).to.deep.equal(Array.from({ length: workers }, (_, number) => String(number)));
    },
  },
];

tellStories("a graceful", Object.fromEntries(models.map((model) => [`under ${model}`, () => start(model)])), steps);
