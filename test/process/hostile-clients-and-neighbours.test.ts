// docs/security.md, line by line, against a real server: what clients send, what other users of the machine plant, what a
// child scribbles. Who may do what is in who-may-command-the-server.test.ts.
import { closeSync, openSync, readFileSync, statSync, symlinkSync, writeSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { expect } from "chai";
import { chance } from "../../scripts/chaos/random.ts";
import { mutated, noise } from "../../scripts/fuzz/noise.ts";
import { peek, poolLines } from "../support/pools.ts";
import { TestServer, until } from "../support/server.ts";

const echo = `module.exports = (req, res) => {
  let body = "";
  req.on("data", (chunk) => (body += chunk));
  req.on("end", () => res.end("took " + body.length));
};`;

const request = (...lines: readonly string[]) => `${lines.join("\r\n")}\r\n\r\n`;
const statuses = (text: string) => [...text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status));

describe("hostile clients and neighbours", function () {
  this.timeout(30_000);
  let server: TestServer;
  before(async () => {
    server = await TestServer.prepare([], {
      "secret.txt": "TOP SECRET",
      "htdocs/index.html": "welcome",
      "htdocs/.htpasswd": "TOP SECRET",
      "htdocs/sub/page.html": "page",
      "app.cjs": echo,
    });
    server.configure([
      ...poolLines("event", { children: 2 }),
      "DocumentRoot htdocs",
      "NodeApp /app app.cjs",
      "Timeout 5",
      `ScoreBoardFile "${join(server.folder, "logs/board")}"`,
      'CustomLog logs/access_log "%h \\"%r\\" %>s \\"%{User-Agent}i\\""',
    ]);
    const { code, stderr } = await server.ctl("start");
    expect(code, stderr).to.equal(0);
  });
  after(() => server[Symbol.asyncDispose]());

  const outside = [
    "/../secret.txt",
    "/sub/../../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/sub/..;/..;/secret.txt",
    "/%252e%252e/secret.txt",
    "/%c0%ae%c0%ae/secret.txt",
    "/\u002e\u002e/secret.txt",
    "/%ef%bc%8e%ef%bc%8e/secret.txt",
    "//../secret.txt",
    "/./.././secret.txt",
    "/secret.txt%00.html",
    "/index.html%00",
    "/.htpasswd",
    "/sub/../.htpasswd",
    "/%2ehtpasswd",
    "/./.htpasswd",
    "http://x/../secret.txt",
  ];
  for (const target of outside) {
    it(`get no file that is not theirs by ${JSON.stringify(target)}`, async () => {
      const text = await server.raw(request(`GET ${target} HTTP/1.1`, "Host: x", "Connection: close"));
      expect(statuses(text)[0]).to.be.oneOf([400, 403, 404]);
      expect(text).not.to.contain("SECRET");
    });
  }

  it("get no file by another case of its name, where the file system tells them apart", async () => {
    expect((await server.get("/INDEX.HTML")).status).to.equal(404);
    expect((await server.get("/index.html")).status).to.equal(200);
  });

  const post = (...fields: readonly string[]) => request("POST /app HTTP/1.1", "Host: x", ...fields);
  const smuggled: Readonly<Record<string, string>> = {
    "two lengths": `${post("Content-Length: 5", "Content-Length: 6")}hello!`,
    "two equal lengths": `${post("Content-Length: 5", "Content-Length: 5")}hello`,
    "a list of lengths": `${post("Content-Length: 5, 5")}hello`,
    "a signed length": `${post("Content-Length: +5")}hello`,
    "a hexadecimal length": `${post("Content-Length: 0x5")}hello`,
    "a length and chunks": `${post("Content-Length: 5", "Transfer-Encoding: chunked")}0\r\n\r\n`,
    "chunks that are not last": `${post("Transfer-Encoding: chunked, identity")}0\r\n\r\n`,
    "an unknown coding": `${post("Transfer-Encoding: xchunked")}0\r\n\r\n`,
    "a blank before the colon": `${post("Content-Length : 5")}hello`,
    "a folded field": post("X-A: one", " two", "Content-Length: 0"),
    "a field that begins with a blank": `POST /app HTTP/1.1\r\n Host: x\r\n\r\n`,
    "a bare LF": "POST /app HTTP/1.1\nHost: x\nContent-Length: 0\n\n",
    "a bare CR": "POST /app HTTP/1.1\rHost: x\r\n\r\n",
    "a NUL in a field": post("X-A: a\0b", "Content-Length: 0"),
    "a chunk without a size": `${post("Transfer-Encoding: chunked")}\r\nhello\r\n0\r\n\r\n`,
    "a negative chunk": `${post("Transfer-Encoding: chunked")}-1\r\nhello\r\n0\r\n\r\n`,
    "a chunk that is longer than it says": `${post("Transfer-Encoding: chunked")}3\r\nhello\r\n0\r\n\r\n`,
    "a chunk's end by a bare LF": `${post("Transfer-Encoding: chunked")}5\nhello\n0\n\n`,
    "a chunk's size that overflows": `${post("Transfer-Encoding: chunked")}fffffffffffffffff\r\nhello\r\n0\r\n\r\n`,
    "two hosts": request("GET / HTTP/1.1", "Host: x", "Host: y"),
    "no host": request("GET / HTTP/1.1", "X-A: b"),
    "a blank in the host": request("GET / HTTP/1.1", "Host: x y"),
    "a version that is none": request("GET / HTTP/1.10", "Host: x"),
    "a control character in a field": request("GET / HTTP/1.1", "Host: x", "User-Agent: \x1b[31m"),
  };
  for (const [what, bytes] of Object.entries(smuggled)) {
    it(`have one request of ${what} refused, and what follows it is not read`, async () => {
      const text = await server.raw(bytes + request("GET /smuggled HTTP/1.1", "Host: x"));
      expect(statuses(text)).to.deep.equal([400]);
      expect(readFileSync(join(server.folder, "logs/access_log"), "utf8")).not.to.match(/^\S+ "GET \/smuggled/m);
    });
  }

  it("write no line of their own into a log, and no control characters", async () => {
    await server.raw(
      request('GET /inject%0a%0d"quote HTTP/1.1', "Host: x", 'User-Agent: a\\b"c\td\xff', "Connection: close"),
    );
    const log = await until("the line", () =>
      readFileSync(join(server.folder, "logs/access_log"), "utf8")
        .split("\n")
        .find((line) => line.includes("/inject")),
    );
    expect(log).to.contain('"GET /inject%0a%0d\\"quote HTTP/1.1"').and.to.contain('"a\\\\b\\"c\\td\\xc3\\xbf"');
    // oxlint-disable-next-line no-control-regex
    expect(readFileSync(join(server.folder, "logs/access_log"), "latin1")).not.to.match(/[\0-\x08\x0b-\x1f\x7f]/);
  });

  it("send more than the limits and are refused, and nothing of it is kept", async () => {
    const long = await server.raw(request(`GET /${"a".repeat(9_000)} HTTP/1.1`, "Host: x"));
    expect(statuses(long)).to.deep.equal([414]);
    const many = Array.from({ length: 101 }, (_, index) => `X-${index}: a`);
    expect(statuses(await server.raw(request("GET / HTTP/1.1", "Host: x", ...many)))).to.deep.equal([400]);
    const wide = `X-A: ${"a".repeat(9_000)}`;
    expect(statuses(await server.raw(request("GET / HTTP/1.1", "Host: x", wide)))).to.deep.equal([400]);
  });

  it("send an expectation that nobody knows, and nonsense behind it, and end no child", async () => {
    const children = server.children();
    const text = await server.raw(`${post("Expect: 200-ok", "Transfer-Encoding: chunked")}nonsense\r\n\r\n`);
    expect(statuses(text)[0] ?? 417).to.equal(417);
    expect((await server.get("/")).status).to.equal(200);
    expect(server.children(), server.log()).to.deep.equal(children);
  });

  it("send any bytes, and the server serves on with the children that it had", async () => {
    const children = server.children();
    const random = chance(11);
    const samples = Object.values(smuggled);
    const ask = (turn: number) =>
      turn % 2 === 0
        ? noise(random, 300)
        : mutated(random, Buffer.from(samples[turn % samples.length] ?? "", "latin1"));
    const bytes = Array.from({ length: 200 }, (_, turn) => ask(turn));
    for (let at = 0; at < bytes.length; at += 20) {
      // oxlint-disable-next-line no-await-in-loop -- some at a time
      await Promise.all(bytes.slice(at, at + 20).map((one) => send(server.port, one)));
    }
    expect((await server.get("/")).body).to.equal("welcome");
    expect(server.children(), server.log()).to.deep.equal(children);
  });

  it("scribble all over the scoreboard, and the parent answers, keeps its children and signals nobody", async () => {
    const children = server.children();
    const file = join(server.folder, "logs/board");
    const { size } = statSync(file);
    const random = chance(5);
    const board = openSync(file, "r+");
    for (let turn = 0; turn < 4; turn++) {
      writeSync(board, noise(random, size, size), 0, size, 0);
      // oxlint-disable-next-line no-await-in-loop
      const report = await peek(server);
      expect(report.children.length).to.be.at.most(4);
    }
    closeSync(board);
    expect((await server.ctl("status")).code).to.equal(0);
    expect((await server.get("/")).status).to.equal(200);
    expect(server.children()).to.include.members(children);
    expect((await server.command("graceful")).status).to.equal(200);
    expect((await server.get("/")).status).to.equal(200);
  });

  it("plant a link where a log will be, and nothing is written through it", async () => {
    const victim = join(server.folder, "victim");
    server.write("victim", "untouched");
    symlinkSync(victim, join(server.folder, "logs/planted_log"));
    const text = readFileSync(server.conf, "utf8");
    server.write("httpd.conf", `${text}CustomLog logs/planted_log "%h"\n`);
    expect(await server.ctl("graceful")).to.include({ code: 1 });
    server.write("httpd.conf", text);
    expect(readFileSync(victim, "utf8")).to.equal("untouched");
  });
});

/** Sends bytes, and waits until the server closes or has nothing to say for a moment. */
function send(port: number, bytes: Buffer): Promise<void> {
  return new Promise((done) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setTimeout(150, () => socket.destroy());
    socket.resume();
    socket.on("error", () => {});
    socket.on("close", () => done());
  });
}
