// Nonsense, CONNECT and ends of connections behind requests that are under way: each request has its own answer and its
// own line, as in Apache, in the order in which they came. With each model.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { poolLines, workbench } from "../support/pools.ts";
import { models, TestServer, until, type Model } from "../support/server.ts";
import { tellStories, type Stage, type Step } from "../support/stories.ts";
import { Wire } from "../support/sockets.ts";

const start = async (model: Model): Promise<Stage> => ({
  server: await TestServer.start([
    ...poolLines(model, model === "prefork" ? { children: 1 } : { children: 1, threads: 1 }),
    'CustomLog logs/access_log "%r %>s"',
    `NodeApp / "${workbench}"`,
  ]),
});

const head = (method: string, path: string, ...fields: readonly string[]) =>
  [`${method} ${path} HTTP/1.1`, "Host: localhost", ...fields, "", ""].join("\r\n");
const slow = head("GET", "/wait?ms=100");
const lines = (server: TestServer) => readFileSync(join(server.folder, "logs/access_log"), "utf8");
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

/** What comes back for these bytes, and the lines of the access log. */
async function told(server: TestServer, bytes: string): Promise<{ readonly answers: number[]; readonly log: string }> {
  const before = lines(server).length;
  using wire = await Wire.open(server.port);
  wire.send(bytes);
  const answers = statuses(await wire.ends());
  const log = await until("each answer has its line", () => {
    const text = lines(server).slice(before);
    return text.split("\n").length > answers.length && text;
  });
  return { answers, log };
}

const steps: readonly Step<Stage>[] = [
  {
    what: "bytes that are no request are refused when all before them are answered",
    async run({ server }) {
      const one = await told(server, `${slow}garbage\r\n\r\n`);
      expect(one.answers).to.deep.equal([200, 400]);
      expect(one.log).to.equal("GET /wait?ms=100 HTTP/1.1 200\ngarbage 400\n");
      const two = await told(server, `${slow}${slow}\0\x01 garbage\r\n\r\n`);
      expect(two.answers).to.deep.equal([200, 200, 400]);
    },
  },
  {
    what: "a body that makes no sense costs its own request the answer, not the one before it",
    async run({ server }) {
      const { answers, log } = await told(
        server,
        `${slow}${head("POST", "/upload", "Transfer-Encoding: chunked")}zz\r\n`,
      );
      expect(answers).to.deep.equal([200, 400]);
      expect(log).to.equal("GET /wait?ms=100 HTTP/1.1 200\nPOST /upload HTTP/1.1 400\n");
    },
  },
  {
    what: "CONNECT is refused when all before it are answered",
    async run({ server }) {
      const { answers, log } = await told(server, `${slow}${head("CONNECT", "example.com:443")}\x16\x03\x01`);
      expect(answers).to.deep.equal([200, 405]);
      expect(log).to.equal("GET /wait?ms=100 HTTP/1.1 200\nCONNECT example.com:443 HTTP/1.1 405\n");
    },
  },
  {
    what: "a client that leaves in a body whose request is answered has one line",
    async run({ server }) {
      const before = lines(server).length;
      using wire = await Wire.open(server.port);
      wire.send(`${head("POST", "/where", "Content-Length: 100")}abc`);
      await wire.comes(/"pid"/);
      wire.socket.end();
      expect(statuses(await wire.ends())).to.deep.equal([200]);
      expect(statuses(await answerOf(server))).to.deep.equal([200]);
      await until("the last has its line", () => lines(server).endsWith("GET /where HTTP/1.1 200\n"));
      expect(lines(server).slice(before)).to.equal("POST /where HTTP/1.1 200\nGET /where HTTP/1.1 200\n");
    },
  },
  {
    what: "a client that ends its side while it waits has gone, whatever stands behind its request",
    async run({ server }) {
      const endless = head("GET", "/wait?ms=100000");
      for (const behind of ["", "GET /where HTTP/1.1\r\nHost: lo", "garbage\r\n\r\n"]) {
        // oxlint-disable-next-line no-await-in-loop -- prefork serves one at a time
        using wire = await Wire.open(server.port);
        wire.send(endless + behind);
        wire.socket.end();
        // oxlint-disable-next-line no-await-in-loop
        expect(statuses(await wire.ends())).to.deep.equal([]);
      }
      expect(statuses(await answerOf(server))).to.deep.equal([200]);
    },
  },
];

async function answerOf(server: TestServer): Promise<string> {
  using wire = await Wire.open(server.port);
  wire.ask("/where", "Connection: close");
  return await wire.ends();
}

tellStories(
  "behind a request",
  Object.fromEntries(models.map((model) => [`under ${model}`, () => start(model)])),
  steps,
);
