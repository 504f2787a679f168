// Access logs: one line for each answered request, in its host's log, by its format, across a rename and a graceful.
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { Load } from "../support/clients.ts";
import { poolLines, workbench } from "../support/pools.ts";
import { TestServer, until } from "../support/server.ts";

const logLines = [
  'LogFormat "%h %l %u %t \\"%r\\" %>s %b" common',
  'LogFormat "%h %l %u %t \\"%r\\" %>s %b \\"%{Referer}i\\" \\"%{User-Agent}i\\"" combined',
];

/** Takes an upgrade, unless it is asked not to. */
const upgrading = `
const server = require("node:http").createServer((req, res) => res.end());
server.on("upgrade", (req, socket) => {
  const head = req.url === "/no" ? "HTTP/1.1 403 Forbidden\\r\\n\\r\\n" : "HTTP/1.1 101 Switching Protocols\\r\\nConnection: Upgrade\\r\\nUpgrade: test\\r\\n\\r\\n";
  socket.end(head);
});
server.listen(0);
`;

function linesOf(server: TestServer, name: string): readonly string[] {
  return readFileSync(join(server.folder, "logs", name), "latin1")
    .split("\n")
    .slice(0, -1);
}

describe("the access log", function () {
  this.timeout(30_000);
  let server: TestServer;

  before(async () => {
    server = await TestServer.start(
      [
        ...poolLines("event", { children: 2, threads: 4 }),
        ...logLines,
        "CustomLog logs/access_log common",
        `GlobalLog logs/global_log "%v %U" "expr=%{REQUEST_URI} != '/none'"`,
        `NodeApp / "${workbench}"`,
        "<VirtualHost *>",
        "ServerName first.test",
        "</VirtualHost>",
        "<VirtualHost *>",
        "ServerName second.test",
        "CustomLog logs/second_log combined",
        "</VirtualHost>",
        "NodeApp /up up.cjs",
      ],
      { "up.cjs": upgrading },
    );
  });
  after(() => server[Symbol.asyncDispose]());

  it("has a line in the common format for each request, whatever its answer", async () => {
    await server.get("/where?x=1");
    await server.get("/none");
    const head = await server.get("/", { method: "HEAD" });
    expect(head.body).to.equal("");
    const lines = await until(
      "three lines",
      () => linesOf(server, "access_log").length >= 3 && linesOf(server, "access_log"),
    );
    const stamp = String.raw`\[\d\d/[A-Z][a-z]{2}/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\]`;
    expect(lines).to.have.length(3);
    expect(lines.join("\n")).to.match(
      new RegExp(`^127\\.0\\.0\\.1 - - ${stamp} "GET /where\\?x=1 HTTP/1\\.1" 200 \\d+$`, "m"),
    );
    expect(lines.join("\n")).to.match(new RegExp(`^127\\.0\\.0\\.1 - - ${stamp} "GET /none HTTP/1\\.1" 404 13$`, "m"));
    expect(lines.join("\n")).to.match(new RegExp(`^127\\.0\\.0\\.1 - - ${stamp} "HEAD / HTTP/1\\.1" 200 -$`, "m"));
  });

  it("of a virtual host with a log of its own is that log alone, in the combined format", async () => {
    const before = linesOf(server, "access_log").length;
    const headers = { Host: "second.test", Referer: "http://from.test/", "User-Agent": 'say "hi"' };
    await server.get("/", { headers });
    const [line] = await until(
      "a line",
      () => linesOf(server, "second_log").length > 0 && linesOf(server, "second_log"),
    );
    expect(line).to.match(/"GET \/ HTTP\/1\.1" 200 3 "http:\/\/from\.test\/" "say \\"hi\\""$/);
    expect(linesOf(server, "access_log")).to.have.length(before);
  });

  it("has a line for an upgrade, with the status that the application gave it", async () => {
    const before = linesOf(server, "access_log").length;
    for (const path of ["/up/yes", "/up/no"]) {
      await server.raw(`GET ${path} HTTP/1.1\r\nHost: first.test\r\nConnection: Upgrade\r\nUpgrade: test\r\n\r\n`);
    }
    const lines = await until("two lines", () => {
      const now = linesOf(server, "access_log").slice(before);
      return now.length >= 2 && now;
    });
    const told = lines.map((line) => /"GET (\S+) HTTP\/1\.1" (\d+)/.exec(line)?.slice(1).join(" ") ?? line);
    expect(told.toSorted()).to.deep.equal(["/up/no 403", "/up/yes 101"]);
  });

  it("that is global has the requests of every host that its condition lets in", async () => {
    const before = linesOf(server, "global_log").length;
    for (const host of ["first.test", "second.test"]) {
      for (const path of ["/none", `/where?${host}`]) await server.get(path, { headers: { Host: host } });
    }
    const lines = await until("two lines", () => {
      // The upgrades' lines are written when their connections end.
      const now = linesOf(server, "global_log")
        .slice(before)
        .filter((line) => !line.includes("/up/"));
      return now.length >= 2 && now;
    });
    expect(lines.toSorted()).to.deep.equal(["first.test /where", "second.test /where"]);
  });

  it("is made anew by a graceful after a rename; under load each request is in exactly one of the two files", async () => {
    const before = linesOf(server, "access_log").length;
    await using load = new Load({ port: server.port, paths: ["/", "/where"], keepAlive: 4, perRequest: 2, pause: 5 });
    await until("some requests", () => load.requests > 50);
    renameSync(join(server.folder, "logs/access_log"), join(server.folder, "logs/access_log.1"));
    const { code, stderr } = await server.ctl("graceful");
    expect(code, stderr).to.equal(0);
    await until("the new file has lines", () => linesOf(server, "access_log").length > 50);
    const { requests, failures } = await load.stop();
    expect(failures).to.deep.equal([]);
    const logged = () => linesOf(server, "access_log").length + linesOf(server, "access_log.1").length - before;
    await until(`${requests} lines`, () => logged() >= requests);
    await server.ctl("stop");
    expect(logged()).to.equal(requests);
    const all = [...linesOf(server, "access_log"), ...linesOf(server, "access_log.1")];
    expect(all.every((line) => /^127\.0\.0\.1 - - \[[^\]]+\] "[^"]+" \d{3} (?:\d+|-)$/.test(line))).to.equal(true);
  });
});
