// "Expect: 100-continue": a client that waits with its body is asked for it once, and only when somebody will read it.
import { expect } from "chai";
import { poolLines } from "../support/pools.ts";
import { TestServer } from "../support/server.ts";
import { Wire } from "../support/sockets.ts";

const counting = `
const count = (req, res) => {
  let bytes = 0;
  req.on("data", (chunk) => (bytes += chunk.length));
  req.on("end", () => res.end(bytes + " bytes."));
};
`;
const deciding = `${counting}
const server = require("node:http").createServer(count);
server.on("checkContinue", (req, res) => {
  if (req.url.endsWith("/no")) return void res.writeHead(417, { "Content-Length": 0 }).end();
  res.writeContinue();
  count(req, res);
});
server.listen(0);
`;

const post = (path: string, ...fields: readonly string[]) =>
  [`POST ${path} HTTP/1.1`, "Host: localhost", "Expect: 100-continue", ...fields, "", ""].join("\r\n");
const asked = /HTTP\/1\.1 100 Continue\r\n\r\n/g;

describe("a body that the client waits with", function () {
  this.timeout(60_000);
  let server: TestServer;

  before(async () => {
    server = await TestServer.start(
      [
        ...poolLines("event", { children: 1, threads: 8 }),
        "TraceEnable extended",
        'NodeApp /app "app.cjs"',
        'NodeApp /deciding "deciding.cjs"',
        "<Location /app/denied>",
        "Require all denied",
        "</Location>",
        "<Location /app/small>",
        "LimitRequestBody 10",
        "</Location>",
      ],
      { "app.cjs": `${counting} module.exports = count;`, "deciding.cjs": deciding, "htdocs/index.html": "page" },
    );
  });
  after(() => server[Symbol.asyncDispose]());

  it("is asked for once when an application gets the request, and the connection is kept", async () => {
    using wire = await Wire.open(server.port);
    for (const [path, number] of [
      ["/app/", 1],
      ["/deciding/", 2],
    ] as const) {
      wire.send(post(path, "Content-Length: 5"));
      // oxlint-disable-next-line no-await-in-loop -- one after the other on one connection
      await wire.comes(new RegExp(`(?:100 Continue[^]*?){${number}}\r\n\r\n$`));
      wire.send("12345");
      // oxlint-disable-next-line no-await-in-loop
      await wire.comes(new RegExp(`(?:5 bytes\\.[^]*?){${number}}$`));
    }
    expect(wire.received.match(asked)).to.have.lengthOf(2);
  });

  it("is not asked for when the request is refused, by the server or by the application", async () => {
    for (const [path, status] of [
      ["/app/denied", 403],
      ["/app/small", 413],
      ["/nothing", 404],
      ["/deciding/no", 417],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- so that it is clear which one failed
      using wire = await Wire.open(server.port);
      wire.send(post(path, "Content-Length: 50"));
      // oxlint-disable-next-line no-await-in-loop
      const answer = await wire.ends();
      expect(answer).to.match(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(answer).to.match(/^connection: close\r$/im);
    }
  });

  it("may be sent all the same, and the client still reads why it is refused", async () => {
    using wire = await Wire.open(server.port);
    wire.send(`${post("/app/denied", "Content-Length: 3000000")}${"x".repeat(3_000_000)}`);
    expect(await wire.ends()).to.match(/^HTTP\/1\.1 403 .*<\/html>\n$/s);
  });

  it("is asked for by what the server does with it: TRACE", async () => {
    using wire = await Wire.open(server.port);
    wire.send(post("/app/", "Connection: close", "Content-Length: 5").replace("POST", "TRACE"));
    await wire.comes(/^HTTP\/1\.1 100 Continue\r\n\r\n/);
    wire.send("12345");
    expect(await wire.ends()).to.contain("12345");
  });
});
