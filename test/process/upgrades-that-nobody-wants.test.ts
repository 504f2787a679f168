// Requests that ask for another protocol, and CONNECT: what no application takes is answered as any other request, and
// nothing that a client does with them ends a child. With each model, since node:http hands such connections over.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { poolLines, workbench } from "../support/pools.ts";
import { models, TestServer, until, type Model } from "../support/server.ts";
import { tellStories, type Stage, type Step } from "../support/stories.ts";
import { Wire } from "../support/sockets.ts";

/** Tells what it was sent; takes upgrades, and never looks for errors. */
const careless = `
const server = require("node:http").createServer(async (req, res) => {
  let body = "";
  for await (const chunk of req) body += chunk;
  res.end(req.method + " of " + body + " for " + req.headers.upgrade + " by " + req.headers["x-by"] + ".");
});
server.on("upgrade", (req, socket) => socket.resume().write("HTTP/1.1 101 Switching Protocols\\r\\n\\r\\n"));
server.listen(0);
`;

const offer = ["Connection: Upgrade", "Upgrade: h2c"];
const head = (method: string, path: string, ...fields: readonly string[]) =>
  [`${method} ${path} HTTP/1.1`, "Host: localhost", ...fields, "", ""].join("\r\n");

const start = async (model: Model): Promise<Stage> => ({
  server: await TestServer.start(
    [
      ...poolLines(model, model === "prefork" ? { children: 2 } : { children: 1, threads: 4 }),
      "DocumentRoot htdocs",
      'CustomLog logs/access_log "%r %>s"',
      "RequestHeader add X-By httpd",
      "Redirect /bench/old /new",
      `NodeApp /bench "${workbench}"`,
      'NodeApp /careless "careless.cjs"',
      'NodeApp /plain "plain.cjs"',
      "<Location /careless/not>",
      "Require all denied",
      "</Location>",
    ],
    {
      "htdocs/large.bin": "x".repeat(3_000_000),
      "careless.cjs": careless,
      "plain.cjs": careless.replace(/server\.on\("upgrade".*/, ""),
    },
  ),
});

const steps: readonly Step<Stage>[] = [
  {
    what: "are served with their body and their fields, which are changed once",
    async run({ server }) {
      using wire = await Wire.open(server.port);
      wire.send(`${head("POST", "/plain/", ...offer, "Content-Length: 8", "Expect: 100-continue")}it `);
      await wire.comes(/100 Continue/);
      wire.send("comes");
      expect(await wire.ends()).to.match(/POST of it comes for h2c by httpd\.$/);
    },
  },
  {
    what: "are refused with one line in the error log",
    async run({ server }) {
      const told = () => server.log().match(/AH01630/g)?.length ?? 0;
      const before = told();
      using wire = await Wire.open(server.port);
      wire.ask("/careless/not", ...offer);
      expect(await wire.ends()).to.match(/^HTTP\/1\.1 403 /);
      expect(told() - before).to.equal(1);
    },
  },
  {
    what: "get large files to their end",
    async run({ server }) {
      using wire = await Wire.open(server.port);
      wire.ask("/large.bin", ...offer);
      const answer = await wire.ends();
      expect(answer.length - answer.indexOf("\r\n\r\n") - 4).to.equal(3_000_000);
    },
  },
  {
    what: "are redirected and traced",
    async run({ server }) {
      using redirected = await Wire.open(server.port);
      redirected.ask("/bench/old", ...offer);
      expect(await redirected.ends()).to.match(/^HTTP\/1\.1 302 .*Location: http:\/\/localhost\/new\r/s);
      using traced = await Wire.open(server.port);
      traced.send(head("TRACE", "/careless/", ...offer));
      expect(await traced.ends()).to.match(/^HTTP\/1\.1 200 .*TRACE \/careless\/ HTTP\/1\.1\r/s);
    },
  },
  {
    what: "wait for the answers before them, when they could be taken too",
    async run({ server }) {
      using wire = await Wire.open(server.port);
      wire.send(head("GET", "/bench/wait?ms=100") + head("GET", "/careless/", ...offer));
      expect(await wire.ends()).to.match(/^HTTP\/1\.1 200 .*HTTP\/1\.1 200 .*GET of  for h2c by httpd\.$/s);
    },
  },
  {
    what: "end no child when the client resets the connection, nor do those that were taken",
    async run({ server }) {
      const children = server.children();
      for (const [path, begun] of [
        ["/bench/drip?pieces=100&ms=50", /from \d+/],
        ["/careless/", / 101 /],
      ] as const) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        using wire = await Wire.open(server.port);
        wire.ask(path, ...offer);
        // oxlint-disable-next-line no-await-in-loop
        await wire.comes(begun);
        wire.socket.resetAndDestroy();
      }
      const log = join(server.folder, "logs/access_log");
      await until("the second has its line", () => /GET \/careless\/ HTTP\/1\.1 101/.test(readFileSync(log, "utf8")));
      expect(server.children()).to.deep.equal(children);
    },
  },
  {
    what: "are told from CONNECT, which is refused with 405 and has its line",
    async run({ server }) {
      using tunnel = await Wire.open(server.port);
      tunnel.send(head("CONNECT", "example.com:443"));
      expect(await tunnel.ends()).to.match(/^HTTP\/1\.1 405 .*Allow: GET,POST,OPTIONS,HEAD,TRACE\r/s);
      using path = await Wire.open(server.port);
      path.send(head("CONNECT", "/bench/"));
      expect(await path.ends()).to.match(/^HTTP\/1\.1 400 /);
      using behind = await Wire.open(server.port);
      behind.send(head("GET", "/bench/wait?ms=100") + head("CONNECT", "example.com:443"));
      expect(await behind.ends()).to.match(/^HTTP\/1\.1 200 .*HTTP\/1\.1 405 /s);
      const lines = readFileSync(join(server.folder, "logs/access_log"), "utf8");
      expect(lines)
        .to.match(/CONNECT example\.com:443 HTTP\/1\.1 405\n/)
        .and.to.match(/CONNECT \/bench\/ HTTP\/1\.1 400\n/);
    },
  },
  {
    what: "have ended no child in all this",
    run({ server }) {
      expect(server.log()).to.not.contain("nobody caught");
      return Promise.resolve();
    },
  },
];

tellStories("upgrades", Object.fromEntries(models.map((model) => [`under ${model}`, () => start(model)])), steps);
