// KeepAlive, its limits, Timeout and LimitRequestBody, with each model.
import { expect } from "chai";
import { poolLines, workbench } from "../support/pools.ts";
import { models, TestServer, type Model } from "../support/server.ts";
import { tellStories, type Stage, type Step } from "../support/stories.ts";
import { Wire } from "../support/sockets.ts";

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const answered = /HTTP\/1\.1 200 OK/g;

/** A piece of a chunked body. */
const chunk = (size: number): string => `${size.toString(16)}\r\n${"x".repeat(size)}\r\n`;

/** Seconds that something takes. */
async function secondsOf(what: Promise<unknown>): Promise<number> {
  const began = performance.now();
  await what;
  return (performance.now() - began) / 1000;
}

const limits = ["KeepAliveTimeout 1", "MaxKeepAliveRequests 3", "Timeout 2", "LimitRequestBody 20000"];

interface Connected extends Stage {
  readonly model: Model;
}

async function start(model: Model): Promise<Connected> {
  const pool = poolLines(model, model === "prefork" ? { children: 6 } : { children: 1, threads: 6 });
  return { server: await TestServer.start([...pool, ...limits, `NodeApp / "${workbench}"`]), model };
}

const steps: readonly Step<Connected>[] = [
  {
    what: "carry three answers with MaxKeepAliveRequests 3, the last of which says that it is",
    async run({ server }) {
      using patient = await Wire.open(server.port);
      for (const number of [1, 2, 3]) {
        patient.ask("/");
        // oxlint-disable-next-line no-await-in-loop -- not pipelined: each waits for the answer before
        await patient.comes(new RegExp(`(?:HTTP/1.1 200[^]*?ok\\n){${number}}`));
      }
      using pipelined = await Wire.open(server.port);
      for (const number of [1, 2, 3, 4]) pipelined.ask(`/?number=${number}`);
      // At once, not when KeepAliveTimeout is over.
      expect(await secondsOf(patient.ends())).to.be.below(0.5);
      for (const text of [await patient.ends(), await pipelined.ends()]) {
        expect(countOf(text, /HTTP\/1\.1/g)).to.equal(3);
        expect(countOf(text, answered)).to.equal(3);
        expect(text.slice(text.lastIndexOf("HTTP/1.1"))).to.match(/connection: close/i);
        expect(countOf(text, /connection: close/gi)).to.equal(1);
      }
    },
  },
  {
    what: "that idle are closed in silence after KeepAliveTimeout",
    async run({ server }) {
      using wire = await Wire.open(server.port);
      wire.ask("/");
      await wire.comes(/ok\n/);
      const before = wire.received;
      expect(await secondsOf(wire.ends())).to.be.within(0.9, 2);
      expect(wire.received).to.equal(before);
    },
  },
  {
    what: "whose header, body or reading stands still end after Timeout, and slow handlers are left alone",
    async run({ server }) {
      const wires = await Promise.all(Array.from({ length: 5 }, () => Wire.open(server.port)));
      const [header, body, unread, slow, hesitant] = wires as [Wire, Wire, Wire, Wire, Wire];
      header.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Half: ");
      body.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf");
      unread.socket.pause();
      unread.ask("/large?bytes=60000000");
      slow.ask("/wait?ms=3500", "Connection: close");
      hesitant.send(
        "POST /hesitate?ms=3500 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 9\r\n\r\nwhole now",
      );
      const stalled = await Promise.all([secondsOf(header.ends()), secondsOf(body.ends())]);
      for (const seconds of stalled) expect(seconds).to.be.within(1.9, 3.6);
      expect(header.received).to.match(/^HTTP\/1\.1 408 /);
      expect(body.received).to.match(/^HTTP\/1\.1 408 /);
      expect(await slow.ends()).to.match(/^HTTP\/1\.1 200 OK/);
      expect(await hesitant.ends()).to.include('"bytes":9');
      unread.socket.resume();
      expect((await unread.ends()).length).to.be.below(60_000_000);
    },
  },
  {
    what: "that send more than LimitRequestBody are answered 413, chunked or not, and what is within passes",
    async run({ server }) {
      const head =
        "POST /upload HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
      using large = await Wire.open(server.port);
      large.send(head + chunk(15_000));
      large.send(chunk(15_000));
      expect(await large.ends()).to.match(/^HTTP\/1\.1 413 /);
      using small = await Wire.open(server.port);
      small.send(`${head}${chunk(15_000)}0\r\n\r\n`);
      expect(await small.ends()).to.include('"bytes":15000');
      expect((await server.get("/upload", { method: "POST", body: "x".repeat(20_000) })).status).to.equal(200);
      using announced = await Wire.open(server.port);
      announced.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20001\r\n\r\n");
      expect(await announced.ends()).to.match(/^HTTP\/1\.1 413 /);
      // Whoever was refused took no child with it.
      expect(server.log()).to.not.include(":error]");
    },
  },
  {
    what: "close after one answer with KeepAlive Off",
    async run({ server, model }) {
      server.configure([...poolLines(model, { children: 1, threads: 2 }), "KeepAlive Off", `NodeApp / "${workbench}"`]);
      expect((await server.command("graceful")).status).to.equal(200);
      using wire = await Wire.open(server.port);
      wire.ask("/");
      const text = await wire.ends();
      expect(countOf(text, answered)).to.equal(1);
      expect(text).to.match(/connection: close/i);
    },
  },
];

tellStories("connections", Object.fromEntries(models.map((model) => [`under ${model}`, () => start(model)])), steps);
