// Commands for a server whose PidFile was removed, emptied or written over, whose socket is gone, whose places move, or that
// shares one with another server; and commands that are typed where there is no folder any more, or with hardly a descriptor.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { expect } from "chai";
import { busy, holding } from "../support/holding.ts";
import { poolLines } from "../support/pools.ts";
import { alive, httpd, httpdctl, TestServer, until } from "../support/server.ts";

const small = ["StartServers 1", "MinSpareServers 1"];
const remove = (server: TestServer, name: string) => rmSync(join(server.folder, name));

describe("a running server", () => {
  it("whose PidFile was removed is found by its control socket", async () => {
    await using server = await TestServer.start(small);
    const { pid } = server;
    remove(server, "logs/httpd.pid");
    expect(await server.ctl("start")).to.include({ code: 0, stdout: `httpd (pid ${pid}) already running\n` });
    expect((await server.ctl("graceful")).stdout).to.match(/^graceful: generation 1 is serving/);
    expect(await server.ctl("stop")).to.include({ code: 0, stdout: `httpd (pid ${pid}) stopped\n` });
    await until("it is gone", () => !alive(pid));
  });

  it("keeps its control socket when another configuration names the same", async () => {
    await using one = await TestServer.start(small);
    await using two = await TestServer.prepare([...small, `ControlSocket ${join(one.folder, "logs/httpd.sock")}`]);
    const { code, stderr } = await two.ctl("start");
    expect(stderr).to.match(/cannot open the control socket .+: another server answers there$/m);
    expect(code).to.equal(1);
    expect(await two.ctl("stop")).to.include({ code: 0, stdout: "httpd (no pid file) not running\n" });
    expect((await one.status()).pid).to.equal(one.pid);
  });

  it("whose PidFile says another number, or none, gets no one else signalled where its socket is gone", async () => {
    await using server = await TestServer.start(small);
    const { pid } = server;
    const stranger = spawn("sleep", ["60"], { stdio: "ignore" });
    server.write("logs/httpd.pid", "");
    expect((await server.ctl("graceful")).stdout).to.match(/^graceful: generation 1 is serving/);
    remove(server, "logs/httpd.sock");
    // 0 is whoever sends the signal, with all of its group.
    for (const text of ["", "0\n", `${stranger.pid ?? 0}\n`]) {
      server.write("logs/httpd.pid", text);
      for (const verb of ["graceful", "stop"]) {
        const shell = `set -m; ${process.execPath} ${httpdctl} -f ${server.conf} ${verb}`;
        const { status, stderr } = typed(shell);
        expect(stderr).to.match(/^httpd runs, but its control socket does not answer \(ENOENT\), and the pid in /m);
        expect(status).to.equal(1);
      }
    }
    expect([stranger.exitCode, stranger.signalCode]).to.deep.equal([null, null]);
    stranger.kill("SIGKILL");
    server.write("logs/httpd.pid", `${pid}\n`);
    expect(await server.ctl("stop")).to.include({ code: 0, stdout: `httpd (pid ${pid}) stopped\n` });
  });

  it("has its control socket where a graceful says, alone or beside a PidFile that moves", async () => {
    await using server = await TestServer.start(small);
    const { pid } = server;
    const names = () => readdirSync(join(server.folder, "logs")).toSorted().join(" ");
    server.configure([...small, "ControlSocket logs/other.sock"]);
    process.kill(pid, "SIGUSR1");
    await server.logged(/HN00205: generation 1 is serving/);
    await until("the socket has moved", () => names() === "error_log httpd.pid other.sock");
    expect((await server.ctl("graceful")).stdout).to.match(/^graceful: generation 2 is serving/);
    server.configure(small);
    process.kill(pid, "SIGUSR1");
    await server.logged(/HN00205: generation 3 is serving/);
    await until("the socket is back", () => names() === "error_log httpd.pid httpd.sock");
    expect((await server.status()).pid).to.equal(pid);
  });

  it("refuses a PidFile that it cannot have, and stays where it is found", async () => {
    await using server = await TestServer.start(small);
    const { pid } = server;
    const before = readFileSync(server.conf, "utf8");
    server.write("httpd.conf", before.replace("logs/httpd.pid", "nowhere/httpd.pid"));
    process.kill(pid, "SIGUSR1");
    await server.logged(/HN00204: .+ AH00099: could not create .+nowhere\/httpd\.pid: ENOENT/);
    server.write("httpd.conf", before);
    expect((await server.status()).generation).to.equal(0);
  });
});

describe("a graceful that moves the control socket", () => {
  it("is refused where the new one cannot be opened", async () => {
    await using server = await TestServer.start(small);
    await using other = await TestServer.start(small);
    for (const [path, why] of [
      ["nowhere/httpd.sock", /\(2\)No such file or directory: .+\/nowhere"/],
      [join(other.folder, "logs/httpd.sock"), /another server answers there/],
    ] as const) {
      server.configure([...small, `ControlSocket ${path}`]);
      const { status, body } = await server.command("graceful");
      expect(body)
        .to.match(/"refused".+cannot open the control socket/)
        .and.to.match(why);
      expect(status).to.equal(409);
    }
    expect((await other.status()).pid).to.equal(other.pid);
    server.configure(small);
    expect((await server.status()).generation).to.equal(0);
  });

  it("is answered over the old one, also by the program of an upgrade that comes meanwhile", async () => {
    const lines = [...poolLines("event", { children: 1 }), "NodeApp / app.cjs"];
    await using server = await TestServer.start(lines, holding);
    const held = server.get("/hold");
    await busy(server, 1);
    const waiting = server.get("/graceful?answer=when-drained", {
      method: "POST",
      socketPath: join(server.folder, "logs/httpd.sock"),
    });
    server.configure([...lines, "ControlSocket logs/other.sock"]);
    await server.logged(/HN00205: generation 1 is serving/);
    expect((await server.ctl("upgrade")).code).to.equal(0);
    server.write("release", "");
    expect((await held).body).to.equal("held");
    expect((await waiting).status).to.equal(200);
  });
});

describe("a command whose connection ends without an answer", () => {
  it("is not asked for once more by a signal", async () => {
    await using server = await TestServer.start(small);
    const { pid } = server;
    remove(server, "logs/httpd.sock");
    const deaf = net.createServer((socket) => socket.once("data", () => socket.destroy()));
    deaf.listen(join(server.folder, "logs/httpd.sock"));
    for (const verb of ["graceful", "restart"]) {
      const { code, stderr } = await server.ctl(verb);
      expect(stderr).to.match(new RegExp(`^${verb}: httpd \\(pid ${pid}\\) closed the connection before it answered`));
      expect(code).to.equal(1);
    }
    expect(server.log()).not.to.match(/AH0017[13]/);
    expect(await server.ctl("stop")).to.include({ code: 0, stdout: `httpd (pid ${pid}) stopped\n` });
    deaf.close();
  });
});

const typed = (line: string) => spawnSync("/bin/sh", ["-c", line], { encoding: "utf8" });

describe("a command that is typed", () => {
  it("where there is no folder any more says so, unless it needs none", async () => {
    await using server = await TestServer.prepare(small);
    const away = `mkdir ${server.folder}/gone; cd ${server.folder}/gone; rmdir ../gone;`;
    for (const program of [httpd, httpdctl]) {
      const { status, stderr } = typed(`${away} ${program} -f httpd.conf -k stop`);
      expect(stderr).to.match(/^httpd(?:ctl)?: the working directory is gone: say -f and -d with absolute paths\n$/);
      expect(status).to.equal(1);
    }
    expect(typed(`${away} ${httpdctl} -f ${server.conf} status`).stderr).to.equal("httpd is not running\n");
    expect(typed(`${away} ${httpdctl} -f ${server.conf} start`).status).to.equal(0);
    expect(typed(`${away} ${httpdctl} -d ${server.folder} -f httpd.conf stop`).status).to.equal(0);
  });

  it("with hardly a descriptor says what to raise", () => {
    for (const program of [httpd, httpdctl]) {
      const { status, stderr } = typed(`ulimit -n 24; ${program} -t`);
      expect(stderr).to.match(/^httpd(?:ctl)?: EMFILE: .+: raise the limit of open files \(ulimit -n\)\n$/);
      expect(status).to.equal(1);
    }
  });
});
