// One server's life as its operator sees it: start, status, changes, signals, stop; and two servers side by side.
import { expect } from "chai";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { busy, connects, holding } from "../support/holding.ts";
import { alive, childrenOf, httpd, httpdctl, run, TestServer, titleOf, until } from "../support/server.ts";

const small = ["StartServers 1", "MinSpareServers 1", "DocumentRoot htdocs"];
const page = { "htdocs/index.html": "hello" };

describe("a server's life", () => {
  it("goes from start over changes to stop, each with its answer", async () => {
    await using server = await TestServer.prepare(small, page);
    const started = await server.ctl("start");
    expect(started.stdout).to.equal(
      `httpd started (pid ${server.pid}): listening on http://127.0.0.1:${server.port}/, 1 child ready\n`,
    );
    const { pid } = server;
    const [first] = server.children();
    expect(titleOf(pid)).to.equal(`httpd: parent (${server.conf})`);
    expect(titleOf(first ?? 0)).to.equal("httpd: child 0, generation 0");
    expect(readFileSync(`/proc/${pid}/stat`, "utf8")).to.match(/\) [A-Z] \d+ (\d+) \1 /, "a session of its own");

    for (const words of [["start"], ["-k", "start"]]) {
      expect(await server.ctl(...words)).to.include({ code: 0, stdout: `httpd (pid ${pid}) already running\n` });
    }
    expect(server.children()).to.deep.equal([first]);

    const graceful = await server.ctl("graceful");
    expect(graceful.stdout).to.match(/^graceful: generation 1 is serving, 1 child ready in [\d.]+ s\n/);
    expect(await server.ctl("-k", "restart")).to.include({ code: 0, stdout: "" });
    expect(server.pid).to.equal(pid);
    expect((await server.get("/")).body).to.equal("hello");

    const stopped = await server.ctl("stop");
    expect(stopped).to.include({ code: 0, stdout: `httpd (pid ${pid}) stopped\n` });
    await until("the parent is gone", () => !alive(pid));
    for (const text of [
      "AH00163: httpd/",
      "AH00094: Command line: '",
      "AH00171: Graceful restart requested, doing restart",
      "AH00173: SIGHUP received.  Attempting to restart",
      "AH00096: removed PID file",
      "AH00169: caught SIGTERM, shutting down",
    ]) {
      expect(server.log()).to.contain(text);
    }
  });

  it("begins with restart, graceful or their -k when nothing runs, and stop then has nothing to do", async () => {
    await using server = await TestServer.prepare(small);
    for (const verb of ["stop", "graceful-stop"]) {
      expect(await server.ctl(verb)).to.include({ code: 0, stdout: "httpd (no pid file) not running\n" });
    }
    const restarted = await server.ctl("restart");
    expect(restarted.stdout).to.match(/^httpd not running, trying to start\nhttpd started \(pid \d+\)/);
    await server.ctl("stop");
    const graceful = await server.ctl("-k", "graceful");
    expect(graceful.stdout).to.match(/^httpd not running, trying to start\n/);
    expect(graceful.code).to.equal(0);
    expect((await server.status()).processes.total).to.equal(1);
  });

  it("is told by status: for people, for machines and when there is none", async () => {
    await using server = await TestServer.start(small);
    const [people, full, machines] = await Promise.all([
      server.ctl("status"),
      server.ctl("fullstatus"),
      server.status(),
    ]);
    expect(people.stdout)
      .to.match(/^Generation: 0, /m)
      .and.to.match(/^Workers: {4}0 busy, 1 idle, at most 256$/m);
    expect(full.stdout.length).to.be.greaterThan(people.stdout.length);
    expect(machines).to.include({ mpm: "prefork", generation: 0, pid: server.pid, phase: "running" });
    expect(machines.children.map(({ pid }) => pid)).to.deep.equal(server.children());
    await server.ctl("stop");
    for (const words of [["status"], ["status", "--json"], ["fullstatus"]]) {
      expect(await server.ctl(...words)).to.deep.equal({ code: 1, stdout: "", stderr: "httpd is not running\n" });
    }
  });
});

describe("a PidFile that is changed in the configuration", () => {
  it("moves at USR1, with the control socket beside it, so that the server is found there", async () => {
    await using server = await TestServer.start(small);
    const { pid } = server;
    const old = readFileSync(server.conf, "utf8");
    server.write("httpd.conf", old.replace("logs/httpd.pid", "logs/other.pid"));
    // No command finds the server between the edit and this: as in Apache, the signal is the way.
    process.kill(pid, "SIGUSR1");
    await server.logged(/HN00205: generation 1 is serving/);
    expect(readFileSync(join(server.folder, "logs/other.pid"), "utf8")).to.equal(`${pid}\n`);
    const names = () => readdirSync(join(server.folder, "logs")).toSorted().join(" ");
    await until("both have moved", () => names() === "error_log other.pid other.sock");
    expect(await server.ctl("stop")).to.include({ code: 0, stdout: `httpd (pid ${pid}) stopped\n` });
  });
});

describe("where the command is typed", () => {
  it("does not matter: -d and a relative -f, from any folder, and two servers do not know of each other", async () => {
    await using one = await TestServer.prepare(small, page);
    await using two = await TestServer.prepare(small, { "htdocs/index.html": "two" });
    const starts = await Promise.all([
      run(httpdctl, ["-d", one.folder, "-f", "httpd.conf", "start"], { cwd: tmpdir() }),
      run(httpd, ["-f", "httpd.conf", "-k", "start"], { cwd: two.folder }),
    ]);
    expect(
      starts.map(({ code }) => code),
      starts.map(({ stderr }) => stderr).join(""),
    ).to.deep.equal([0, 0]);
    expect((await one.get("/")).body).to.equal("hello");
    expect((await two.get("/")).body).to.equal("two");
    expect(readFileSync(`/proc/${one.pid}/stat`, "utf8")).not.to.equal("");
    await one.ctl("stop");
    expect((await two.get("/")).body).to.equal("two");
  });
});

describe("signals to the parent", () => {
  it("HUP and USR1 make a new generation under the same pid; QUIT, USR2 and the like do no harm", async () => {
    await using server = await TestServer.start(small, page);
    const { pid } = server;
    process.kill(pid, "SIGUSR1");
    await server.logged(/HN00205: generation 1 is serving/);
    process.kill(pid, "SIGHUP");
    await server.logged(/HN00205: generation 2 is serving/);
    for (const signal of ["SIGUSR2", "SIGALRM", "SIGPIPE", "SIGTTIN", "SIGCHLD"]) process.kill(pid, signal);
    const report = await server.status();
    expect(report).to.include({ pid, generation: 2, configGeneration: 3 });
    expect(server.pid).to.equal(pid);
    expect((await server.get("/")).status).to.equal(200);
  });

  it("USR1 during the start waits for its turn", async () => {
    await using server = await TestServer.prepare(small, page);
    server.runForeground();
    const pid = await until("the PidFile is written", () =>
      existsSync(join(server.folder, "logs/httpd.pid")) ? server.pid || false : false,
    );
    process.kill(pid, "SIGUSR1");
    await server.logged(/HN00205: generation 1 is serving/);
    expect(alive(pid)).to.equal(true);
  });

  it("TERM ends everything at once, a request in flight too", async () => {
    await using server = await TestServer.start([...small, "NodeApp / app.cjs"], holding);
    const { pid } = server;
    const children = server.children();
    const held = server.get("/hold").catch((error: NodeJS.ErrnoException) => error.code);
    await busy(server, 1);
    process.kill(pid, "SIGTERM");
    expect(await held).to.equal("ECONNRESET");
    await until("all are gone", () => [pid, ...children].every((one) => !alive(one)), 3);
    expect(existsSync(join(server.folder, "logs/httpd.pid"))).to.equal(false);
  });

  it("WINCH closes the port and removes the PidFile at once, finishes the request, and a new server may start meanwhile", async () => {
    await using server = await TestServer.start([...small, "NodeApp / app.cjs"], holding);
    const { pid } = server;
    const held = server.get("/hold");
    await busy(server, 1);
    process.kill(pid, "SIGWINCH");
    await until("the PidFile is gone", () => !existsSync(join(server.folder, "logs/httpd.pid")));
    await until("the port is closed", async () => !(await connects(server.port)), 2);
    expect((await server.ctl("start")).code).to.equal(0);
    expect(server.pid).not.to.equal(pid);
    server.write("release", "");
    expect((await held).body).to.equal("held");
    await until("the old parent is gone", () => !alive(pid));
    expect((await server.status()).pid).to.equal(server.pid);
    expect(server.log()).not.to.contain("caught SIGTERM");
  });
});

describe("a parent that is killed", () => {
  it("leaves no orphan: idle children go at once, a busy one finishes, and the port is free", async () => {
    await using server = await TestServer.start(["StartServers 2", "MinSpareServers 1", "NodeApp / app.cjs"], holding);
    const { pid } = server;
    const children = server.children();
    const held = server.get("/hold");
    const serving = (await busy(server, 1))[0] ?? 0;
    process.kill(pid, "SIGKILL");
    await until("the idle child is gone", () => children.filter(alive).length === 1, 3);
    expect(alive(serving)).to.equal(true);
    expect(await server.ctl("status")).to.include({ code: 1 });
    expect((await server.ctl("start")).stderr).to.contain("AH00098");
    expect((await server.get("/")).body).to.match(/^pid /);
    server.write("release", "");
    expect((await held).body).to.equal("held");
    await until("the last orphan is gone", () => !alive(serving), 3);
    expect(server.log()).to.contain("the parent is gone: this child finishes what it holds and leaves");
  });
});

describe("httpd in the foreground", () => {
  it("-DFOREGROUND stays, writes the PidFile, and TERM ends it with status 0", async () => {
    await using server = await TestServer.prepare(small, page);
    const child = server.runForeground();
    await server.logged(/resuming normal operations/);
    expect(server.pid).to.equal(child.pid);
    expect((await server.get("/")).body).to.equal("hello");
    const ended = new Promise((done) => child.once("exit", (code) => done(code)));
    child.kill("SIGTERM");
    expect(await ended).to.equal(0);
    expect(existsSync(join(server.folder, "logs/httpd.pid"))).to.equal(false);
  });

  it("-X is one process without children that serves, and INT ends it", async () => {
    await using server = await TestServer.prepare([...small, "NodeApp / app.cjs"], holding);
    const child = server.runForeground("-X");
    const ended = new Promise((done) => child.once("exit", (code) => done(code)));
    await until("it serves", () => connects(server.port));
    expect((await server.get("/")).body).to.match(/^pid /);
    expect(childrenOf(child.pid ?? 0)).to.deep.equal([]);
    expect(server.pid).to.equal(child.pid);
    child.kill("SIGINT");
    expect(await ended).to.equal(0);
    expect(existsSync(join(server.folder, "logs/httpd.pid"))).to.equal(false);
  });
});
