// TRACE, StrictHostCheck, MergeSlashes and AllowEncodedSlashes on one server. The statuses are those of real Apache 2.4
// with the same lines (event, one file a/b.txt below DocumentRoot).
import { expect } from "chai";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { poolLines } from "../support/pools.ts";
import { TestServer } from "../support/server.ts";

const host = (name: string, ...lines: readonly string[]) => [
  "<VirtualHost *>",
  `ServerName ${name}.test`,
  ...lines,
  "</VirtualHost>",
];

describe("a request as Apache answers it", function () {
  this.timeout(30_000);
  let server: TestServer;

  before(async () => {
    server = await TestServer.start([
      ...poolLines("event", { children: 1, threads: 4 }),
      "ServerName main.test",
      "StrictHostCheck On",
      ...host("first", "MergeSlashes Off", "AllowEncodedSlashes On", "TraceEnable off"),
      ...host("nodecode", "AllowEncodedSlashes NoDecode", "TraceEnable extended"),
      ...host("plain"),
    ]);
    mkdirSync(join(server.folder, "htdocs/a"));
    server.write("htdocs/a/b.txt", "hello");
  });
  after(() => server[Symbol.asyncDispose]());

  const ask = (line: string, name: string, body = "") => {
    const length = body === "" ? "" : `Content-Length: ${body.length}\r\n`;
    return server.raw(`${line} HTTP/1.1\r\nHost: ${name}.test\r\nConnection: close\r\n${length}\r\n${body}`);
  };

  for (const [line, name, body, status] of [
    ["GET /a/b.txt", "first", "", 200],
    ["GET /a/b.txt", "nodecode", "", 200],
    ["GET /a/b.txt", "unknown", "", 400],
    ["GET /a/b.txt", "main", "", 400],
    ["GET /a//b.txt", "first", "", 200],
    ["GET /a//b.txt", "plain", "", 200],
    ["GET /a%2fb.txt", "first", "", 200],
    ["GET /a%2Fb.txt", "nodecode", "", 404],
    ["GET /a%2fb.txt", "plain", "", 404],
    ["TRACE /a/b.txt", "first", "", 405],
    ["TRACE /a/b.txt", "plain", "", 200],
    ["TRACE /a/b.txt", "plain", "body", 413],
    ["TRACE /a/b.txt", "nodecode", "body", 200],
  ] as const) {
    it(`${line} of ${name}.test${body === "" ? "" : " with a body"} is ${status}`, async () => {
      expect(await ask(line, name, body)).to.match(new RegExp(`^HTTP/1\\.1 ${status} `));
    });
  }

  it("TRACE has the request for a body, and its type", async () => {
    const answer = await ask("TRACE /a/b.txt?x", "nodecode", "body");
    expect(answer).to.match(/^Content-Type: message\/http\r$/m);
    expect(answer).to.contain("TRACE /a/b.txt?x HTTP/1.1\r\nHost: nodecode.test\r\n");
    expect(answer).to.match(/\r\nbody\r\n/);
  });
});
