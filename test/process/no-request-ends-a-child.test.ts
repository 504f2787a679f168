// Requests that a client can send to any server of this kind, and at which something threw where nobody catches: the child
// would end, with all that its other clients are waiting for.
import { once } from "node:events";
import net from "node:net";
import { expect } from "chai";
import { poolLines } from "../support/pools.ts";
import { TestServer } from "../support/server.ts";
import { Wire } from "../support/sockets.ts";

/** Reads no body, and answers when it is told to, with all that a response can do; other requests read their bodies. */
const late = `
const waiting = [];
const answer = (res) => {
  res.setHeader("X-Late", "1");
  res.writeHead(200, { "X-Later": "1" });
  res.write("late", () => res.end("r"));
};
module.exports = (req, res) => {
  if (req.url.startsWith("/late")) return void waiting.push(res);
  for (const one of waiting.splice(0)) answer(one);
  res.end("told");
};
`;

const head = (method: string, path: string, ...fields: readonly string[]) =>
  [`${method} ${path} HTTP/1.1`, "Host: localhost", ...fields, "", ""].join("\r\n");

describe("no child ends", function () {
  this.timeout(60_000);
  let server: TestServer;
  let children: readonly number[];

  before(async () => {
    server = await TestServer.start(
      [
        ...poolLines("event", { children: 1, threads: 8 }),
        "Timeout 1",
        'NodeApp /app "late.cjs"',
        'RedirectMatch "^/cut/(.)" "http://other.test/$1"',
        "<Location /secure>",
        'Redirect "https://%{HTTP_HOST}%{REQUEST_URI}"',
        "</Location>",
        "<Location /denied>",
        "Require all denied",
        'ErrorDocument 403 "http://other.test%{REQUEST_URI}"',
        "</Location>",
        "<Location /app/late>",
        "LimitRequestBody 10",
        "</Location>",
      ],
      { "late.cjs": late },
    );
    children = server.children();
  });
  after(() => server[Symbol.asyncDispose]());
  afterEach(() => {
    expect(server.log()).to.not.contain("nobody caught");
    expect(server.children()).to.deep.equal(children);
  });

  /** All that comes. */
  async function answerTo(bytes: string): Promise<string> {
    using wire = await Wire.open(server.port);
    wire.send(bytes);
    const answer = await wire.ends();
    return answer;
  }

  for (const [what, path, location] of [
    ["a line feed in a redirect's path", "/secure/%0Afoo", "https://localhost/secure/%0afoo"],
    ["a sign of another script in it", "/secure/%E2%82%AC", "https://localhost/secure/%e2%82%ac"],
    ["half a sign that a pattern took", "/cut/%F0%9F%98%80", "http://other.test/%ef%bf%bd"],
    ["a line feed in the address of an error's page", "/denied/%0Afoo", "http://other.test/denied/%0afoo"],
  ] as const) {
    it(`by ${what}`, async () => {
      const answer = await answerTo(head("GET", path, "Connection: close"));
      expect(answer).to.match(/^HTTP\/1\.1 302 /);
      expect(/^Location: (.*)\r$/m.exec(answer)?.[1]).to.equal(location);
    });
  }

  it("by a body over LimitRequestBody, when the application answers later all the same", async () => {
    const body = `20\r\n${"x".repeat(32)}\r\n0\r\n\r\n`;
    expect(await answerTo(head("POST", "/app/late", "Transfer-Encoding: chunked") + body)).to.match(/^HTTP\/1\.1 413 /);
    expect((await server.get("/app/tell")).body).to.equal("told");
  });

  it("by a reset behind a CONNECT that came when the last answer was out", async () => {
    // It goes on sending when the server has ended its side.
    const client = net.connect({ port: server.port, host: "127.0.0.1", allowHalfOpen: true }).resume();
    client.write(head("POST", "/app/late", "Content-Length: 999"));
    await once(client, "end");
    client.write("x".repeat(999) + head("CONNECT", "example.com:443"));
    // The child has read that before this.
    await server.get("/app/tell");
    client.resetAndDestroy();
    expect((await server.get("/app/tell")).body).to.equal("told");
  });

  it("by a body that does not come in time, when the application answers later all the same", async () => {
    expect(await answerTo(`${head("POST", "/app/late", "Content-Length: 9")}half`)).to.match(/^HTTP\/1\.1 408 /);
    expect((await server.get("/app/tell")).body).to.equal("told");
  });
});
