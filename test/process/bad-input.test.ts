// What goes wrong from outside: files, ports, applications, clients. Each time there is a clear message, and what served
// goes on serving.
import { expect } from "chai";
import net from "node:net";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { busy, connects, holding } from "../support/holding.ts";
import { alive, freePort, TestServer, until, firstOf } from "../support/server.ts";

const small = ["StartServers 1", "MinSpareServers 1", "DocumentRoot htdocs"];
const page = { "htdocs/index.html": "hello" };
const app = { "app.cjs": "module.exports = (req, res) => res.end('works');" };
const broken = "module.exports = (req, res => {";

describe("a configuration that broke while the server runs", () => {
  it("is refused by graceful and restart with file, line and reason, and stop still stops", async () => {
    await using server = await TestServer.start(small, page);
    const { pid } = server;
    const children = server.children();
    server.configure([...small, "Listn 80"]);
    for (const verb of ["graceful", "restart"]) {
      const { code, stderr } = await server.ctl(verb);
      expect(stderr).to.contain(`${verb} refused, the running generation goes on:`);
      expect(stderr).to.contain(`Syntax error on line 9 of ${server.conf}:\nInvalid command 'Listn'`);
      expect(code).to.equal(1);
    }
    process.kill(pid, "SIGUSR1");
    await server.logged(/(?:HN00204: change refused[^]+){3}/);
    expect(server.children()).to.deep.equal(children);
    expect((await server.get("/")).body).to.equal("hello");
    expect(await server.ctl("stop")).to.include({ code: 0, stdout: `httpd (pid ${pid}) stopped\n` });
  });

  it("may be gone altogether: the server serves on, and ends by a signal", async () => {
    await using server = await TestServer.start(small, page);
    const { pid } = server;
    server.write("httpd.conf", "<IfModule");
    expect((await server.ctl("-k", "graceful")).code).to.equal(1);
    expect((await server.get("/")).body).to.equal("hello");
    process.kill(pid, "SIGTERM");
    await until("it ended", () => !alive(pid));
  });
});

describe("an application that does not load", () => {
  it("fails the start with its error, and nothing is left", async () => {
    await using server = await TestServer.prepare([...small, "NodeApp / app.cjs"], { "app.cjs": broken });
    const { code, stderr, stdout } = await server.ctl("start");
    expect(code).to.equal(1);
    expect(stdout).to.equal("");
    expect(stderr)
      .to.match(/^\/\S+app\.cjs: SyntaxError: /m)
      .and.not.match(/HN002[01]2/);
    expect(server.log()).to.contain("HN00212: the server does not start: ").and.to.contain("SyntaxError");
    expect(existsSync(join(server.folder, "logs/httpd.pid"))).to.equal(false);
    expect(server.parents()).to.deep.equal([]);
    expect(await connects(server.port)).to.equal(false);
  });

  it("is blamed for its error alone, not for the end of the children that were loading it still", async () => {
    const source = `if (process.env.NODE_APP_INSTANCE === "0") throw new Error("no database");\nsetInterval(() => {}, 100);`;
    const four = ["StartServers 4", "MinSpareServers 4", "MaxSpareServers 5", "DocumentRoot htdocs"];
    await using server = await TestServer.prepare([...four, "NodeApp / app.cjs"], { "app.cjs": source });
    const { stderr } = await server.ctl("start");
    expect(stderr)
      .to.contain("no database")
      .and.not.match(/HN002[01]2/);
    expect(server.log()).to.not.contain("process.exit");
  });

  it("is refused at graceful, and the generation before it serves on", async () => {
    await using server = await TestServer.start([...small, "NodeApp / app.cjs"], app);
    const children = server.children();
    server.write("app.cjs", broken);
    const { code, stderr } = await server.ctl("graceful");
    expect(stderr).to.contain("graceful refused").and.to.contain("SyntaxError");
    expect(code).to.equal(1);
    expect((await server.get("/")).body).to.equal("works");
    await until("only the old child is left", () => String(server.children()) === String(children));
    server.write("app.cjs", app["app.cjs"]);
    expect((await server.command("graceful")).status).to.equal(200);
  });

  it("fails a restart, which ends what ran, and serves again once it is repaired", async () => {
    await using server = await TestServer.start([...small, "NodeApp / app.cjs"], app);
    server.write("app.cjs", broken);
    const { code, stderr } = await server.ctl("restart");
    expect(stderr)
      .to.match(/^restart failed, no child is ready; the server goes on trying:\n/)
      .and.to.contain("SyntaxError");
    expect(code).to.equal(1);
    server.write("app.cjs", app["app.cjs"]);
    expect((await server.command("graceful")).status).to.equal(200);
    expect((await server.get("/")).body).to.equal("works");
  });
});

describe("a port", () => {
  it("that another program has fails the start, and a graceful that adds it is refused", async () => {
    await using server = await TestServer.prepare(small, page);
    const taken = await listening(server.port);
    const { code, stderr } = await server.ctl("start");
    taken.close();
    expect(stderr).to.contain(
      `(98)Address already in use: AH00072: make_sock: could not bind to address 127.0.0.1:${server.port}`,
    );
    expect(stderr).to.contain(`another program listens on port ${server.port}: stop it, or change Listen`);
    expect(code).to.equal(1);
    expect(existsSync(join(server.folder, "logs/httpd.pid"))).to.equal(false);
    expect((await server.ctl("start")).code).to.equal(0);
    const port = await freePort();
    const other = await listening(port);
    server.configure([...small, `Listen 127.0.0.1:${port}`]);
    const graceful = await server.ctl("graceful");
    other.close();
    expect(graceful.stderr).to.contain(`could not bind to address 127.0.0.1:${port}`);
    expect(graceful.code).to.equal(1);
    expect((await server.get("/")).body).to.equal("hello");
  });

  it("that is added at a graceful serves, and one that is removed is refused at once", async () => {
    await using server = await TestServer.start([...small, "NodeApp / app.cjs"], holding);
    const held = server.get("/hold");
    await busy(server, 1);
    const port = await freePort();
    server.configure([...small, "NodeApp / app.cjs", `Listen 127.0.0.1:${port}`]);
    expect((await server.command("graceful")).status).to.equal(200);
    expect((await server.get("/", { port })).body).to.match(/^pid/);
    server.configure([...small, "NodeApp / app.cjs"]);
    expect((await server.command("graceful")).status).to.equal(200);
    await until("the removed port is refused", async () => !(await connects(port)), 3);
    server.write("release", "");
    expect((await held).body).to.equal("held");
  });
});

describe("a child", () => {
  it("that is killed takes its own request along and no other, and is replaced", async () => {
    await using server = await TestServer.start(
      ["StartServers 3", "MinSpareServers 3", "MaxSpareServers 4", "NodeApp / app.cjs"],
      holding,
    );
    const held = server.get("/hold").catch((error: NodeJS.ErrnoException) => error.code);
    const victim = firstOf(await busy(server, 1));
    const load = Array.from({ length: 40 }, () => server.get("/"));
    process.kill(victim, "SIGKILL");
    expect(await held).to.equal("ECONNRESET");
    expect((await Promise.all(load)).map(({ status }) => status)).to.deep.equal(Array(40).fill(200));
    await until("it is replaced", () => server.children().length >= 3 && !server.children().includes(victim), 5);
    expect(server.log()).to.contain(`AH00052: child pid ${victim} exit signal Killed (9)`);
  });

  it("has no slot when old generations fill the scoreboard: graceful is refused, the last generation goes on", async () => {
    const lines = ["ServerLimit 1", "MaxRequestWorkers 1", ...small, "NodeApp / app.cjs"];
    await using server = await TestServer.start(lines, holding);
    const held: Promise<{ body: string }>[] = [];
    let isRefused = false;
    // A small pool has room for eight generations: each holds a request, until one finds no slot.
    while (!isRefused && held.length < 12) {
      held.push(server.get("/hold"));
      await busy(server, held.length);
      isRefused = (await server.command("graceful")).status !== 200;
    }
    const refused = await server.ctl("graceful");
    expect(refused.stderr).to.match(/^graceful refused, the running generation goes on:\n.*(?:scoreboard|slot)/i);
    expect(refused.code).to.equal(1);
    server.write("release", "");
    for (const { body } of await Promise.all(held)) expect(body).to.equal("held");
    expect((await server.get("/")).body).to.match(/^pid/);
  });
});

describe("clients that send nonsense", () => {
  it("to the server get 400, 413, 414 or 501, and nobody else notices", async () => {
    await using server = await TestServer.start([...small, "LimitRequestBody 10", "NodeApp /app app.cjs"], {
      ...page,
      ...app,
    });
    const rows: readonly (readonly [bytes: string, status: number])[] = [
      ["\0\x01\x02\xff\r\n\r\n", 400],
      ["GET / HTTP/1.1\r\n\r\n", 400],
      ["GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400],
      ["POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 5\r\n\r\n", 400],
      [`GET /${"a".repeat(8190)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414],
      [`GET /${"a".repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414],
      [`GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${"X: y\r\n".repeat(101)}\r\n`, 400],
      [`GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX: ${"y".repeat(9000)}\r\n\r\n`, 400],
      [`GET / HTTP/1.1\r\nHost: a\r\nX: ${"y".repeat(200_000)}\r\n\r\n`, 400],
      ["POST /app HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n12345678901", 413],
      ["GET /app HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 200],
    ];
    const answers = await Promise.all(
      rows.map(async ([bytes]) => [bytes.slice(0, 60), Number((await server.raw(bytes)).slice(9, 12))]),
    );
    expect(answers).to.deep.equal(rows.map(([bytes, status]) => [bytes.slice(0, 60), status]));
    expect(server.children()).to.have.length.of.at.least(1);
    expect((await server.get("/")).body).to.equal("hello");
  });

  it("to the control socket get 400, 404 or 405, and the parent does not notice", async () => {
    await using server = await TestServer.start(small, page);
    const { pid } = server;
    const path = join(server.folder, "logs/httpd.sock");
    const answers = await Promise.all([
      say(path, "\0\xff garbage \r\n\r\n"),
      say(path, `GET /status HTTP/1.1\r\nHost: a\r\nX: ${"y".repeat(20_000)}\r\n\r\n`),
      say(path, "GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
      say(path, "GET /stop HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
      say(path, "DELETE /status HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"),
    ]);
    expect(answers.map((text) => Number(text.slice(9, 12)))).to.deep.equal([400, 400, 404, 405, 405]);
    const halves = Array.from({ length: 20 }, () => net.connect(path).on("error", () => {}));
    for (const half of halves) half.write("POST /stop HTT");
    expect((await server.status()).pid).to.equal(pid);
    for (const half of halves) half.destroy();
    expect(await server.ctl("graceful")).to.include({ code: 0 });
  });
});

describe("a DocumentRoot", () => {
  it("that is missing is told before anything starts", async () => {
    await using server = await TestServer.prepare(["DocumentRoot nowhere"]);
    const { code, stderr } = await server.ctl("start");
    expect(stderr).to.contain(`DocumentRoot '${server.folder}/nowhere' is not a directory, or is not readable`);
    expect(code).to.equal(1);
  });
});

/** Another program with this port. */
function listening(port: number): Promise<net.Server> {
  return new Promise((done) => {
    const server = net.createServer().listen(port, "127.0.0.1", () => done(server));
  });
}

/** Sends bytes to a Unix socket and answers what comes until it closes. */
function say(path: string, bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = net.connect(path, () => socket.write(bytes, "latin1"));
    let text = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk: string) => (text += chunk));
    socket.on("close", () => done(text));
    socket.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNRESET" || error.code === "EPIPE" ? done(text) : fail(error),
    );
  });
}
