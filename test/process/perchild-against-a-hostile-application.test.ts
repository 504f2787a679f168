// perchild and an application of one user that attacks another user, the parent and root. What it can be kept from must
// fail; what it cannot be kept from, its own memory, line and queue, must hurt nobody else.
import { expect } from "chai";
import { readFileSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { Load } from "../support/clients.ts";
import { peek } from "../support/pools.ts";
import { startPerchild, type PerchildServer } from "../support/perchild-server.ts";
import { alive, freePort, until } from "../support/server.ts";
import { makeUsers, removeUsers, type TestUser } from "../support/users.ts";

/** Runs a function of `attacks` that the request names, with arguments from it, and answers what came of it. */
const app = `
const fs = require("node:fs");
const net = require("node:net");
const { spawnSync } = require("node:child_process");
const { randomFillSync } = require("node:crypto");
const tried = (run) => { try { return { done: String(run()).slice(0, 200) }; } catch (error) { return { refused: error.code ?? error.message }; } };
const program = (source) => spawnSync(process.execPath, ["-e", source], { encoding: "utf8" });
const attacks = {
  read: (path) => tried(() => fs.readFileSync(path, "latin1")),
  list: (path) => tried(() => fs.readdirSync(path)),
  signal: (pid) => tried(() => process.kill(Number(pid), 0)),
  kill: (pid) => tried(() => process.kill(Number(pid), "SIGKILL")),
  write: (path) => tried(() => fs.writeFileSync(path, "x")),
  connect: (path) => new Promise((done) => net.connect(path).on("connect", () => done({ done: "connected" })).on("error", ({ code }) => done({ refused: code }))),
  become: (uid) => tried(() => program("process.setuid(" + uid + "); console.log(process.getuid())").stdout || fs.readFileSync("/none")),
  su: () => tried(() => { const { status, stdout } = spawnSync("su", ["root", "-c", "id -u"], { input: "", encoding: "utf8" }); if (status !== 0) throw new Error("refused"); return stdout; }),
  status: () => tried(() => fs.readFileSync("/proc/thread-self/status", "utf8").match(/^(Cap(Prm|Eff|Amb)|NoNewPrivs|Groups):.*$/gm).join(";")),
  bind: (port) => tried(() => program("require('net').createServer().on('error', (e) => console.log(e.code)).listen(" + port + ", '127.0.0.1', () => { console.log('bound'); process.exit(); })").stdout.trim()),
  // What node:cluster would say to have the parent open a port, to whatever descriptor may lead there.
  askParentForPort: (port) => {
    const message = JSON.stringify({ cmd: "NODE_CLUSTER", act: "queryServer", index: 0, data: null, address: "127.0.0.1", port: Number(port), addressType: 4, fd: undefined, flags: 0, seq: 1, key: "x" }) + "\\n";
    return { done: [3, 4].map((fd) => JSON.stringify(tried(() => fs.writeSync(fd, message)))).join() };
  },
  shout: () => tried(() => { const line = '{"say":"ready"}\\n'.repeat(4000); let said = 0; try { for (let turn = 0; turn < 400; turn++) said += fs.writeSync(4, line); } catch {} return said; }),
  lie: () => tried(() => fs.writeSync(4, '{"say":"leaving"}\\n{"say":"ready"}\\n{"say":"failed","reason":5}\\n[]\\nnonsense\\n' + "x".repeat(100000))),
  // Random bytes over everything that can be written at a place: the memories that this child shares with the parent.
  scribble: async (milliseconds) => {
    const memories = [5, 6].map((fd) => ({ fd, size: fs.fstatSync(fd).size }));
    const bytes = Buffer.alloc(262144);
    const end = Date.now() + Number(milliseconds);
    let written = 0;
    while (Date.now() < end) {
      for (const { fd, size } of memories) {
        for (let at = 0; at < Math.min(size, 4194304) && Date.now() < end; at += bytes.length) {
          randomFillSync(bytes);
          written += fs.writeSync(fd, bytes, 0, Math.min(bytes.length, size - at), at);
        }
        await new Promise((turn) => setImmediate(turn));
      }
    }
    return { done: String(written) };
  },
  cut: () => ({ done: [5, 6].map((fd) => JSON.stringify(tried(() => fs.ftruncateSync(fd, 0)))).join() }),
};
module.exports = async (req, res) => {
  const { searchParams, pathname } = new URL(req.url, "http://x");
  if (pathname === "/") return res.end("well");
  res.end(JSON.stringify(await attacks[pathname.slice(1)](searchParams.get("on"))));
};`;

describe("perchild against a hostile application", () => {
  let users: readonly TestUser[] = [];
  let perchild: PerchildServer;

  before(async function () {
    const made = makeUsers(3);
    if (made === undefined) this.skip();
    users = made ?? [];
    process.env["HTTPD_TEST_SECRET"] = "the operator's";
    perchild = await startPerchild({ users, app, lines: ["MaxThreadsPerChild 4"] });
  });
  after(async () => {
    delete process.env["HTTPD_TEST_SECRET"];
    await perchild?.[Symbol.asyncDispose]();
    removeUsers(users);
  });

  const attackAs = async (
    user: TestUser,
    attack: string,
    on: string | number = "",
  ): Promise<{ done?: string; refused?: string }> => {
    const path = `/${attack}?on=${encodeURIComponent(on)}`;
    const { status, body } = await perchild.server.get(path, { headers: perchild.headersFor(user) });
    expect(status, body).to.equal(200);
    return JSON.parse(body) as { done?: string; refused?: string };
  };
  const attack = (name: string, on?: string | number) => attackAs(users[0] as TestUser, name, on);
  const well = async (user: TestUser) =>
    expect((await perchild.server.get("/", { headers: perchild.headersFor(user) })).body).to.equal("well");
  const pidOf = async (name: string) =>
    (await peek(perchild.server)).children.find(({ user }) => user === name)?.pid ?? 0;
  const victim = () => users[1] as TestUser;

  it("cannot read another user's files, nor the configuration's applications of others", async () => {
    const { name } = victim();
    for (const path of [`${name}/secret`, `${name}/app.cjs`, `logs/${name}-errors`]) {
      expect(await attack("read", join(perchild.server.folder, path)), path).to.deep.equal({ refused: "EACCES" });
    }
    expect(await attack("read", join(perchild.server.folder, (users[0] as TestUser).name, "secret"))).to.have.property(
      "done",
    );
  });

  it("cannot signal another user's child, the parent, or the one that shows connections their way", async () => {
    for (const pid of [await pidOf(victim().name), perchild.server.pid, await pidOf("daemon")]) {
      expect(pid).to.be.above(1);
      expect(await attack("signal", pid)).to.deep.equal({ refused: "EPERM" });
      expect(await attack("kill", pid)).to.deep.equal({ refused: "EPERM" });
      expect(alive(pid)).to.equal(true);
    }
  });

  it("cannot look into them by way of /proc, nor into its own first environment", async () => {
    const strangers = [await pidOf(victim().name), perchild.server.pid, await pidOf("daemon")];
    for (const pid of [...strangers, await pidOf((users[0] as TestUser).name)]) {
      expect(await attack("read", `/proc/${pid}/environ`)).to.deep.equal({ refused: "EACCES" });
      expect(await attack("read", `/proc/${pid}/mem`)).to.deep.equal({ refused: "EACCES" });
    }
    for (const pid of strangers) expect(await attack("list", `/proc/${pid}/fd`)).to.deep.equal({ refused: "EACCES" });
    const environ = readFileSync(`/proc/${await pidOf((users[0] as TestUser).name)}/environ`, "latin1");
    expect(environ).not.to.contain("HTTPD_TEST_SECRET");
  });

  it("cannot open the control socket, or write where the server's files are", async () => {
    expect(await attack("connect", join(perchild.server.folder, "logs/httpd.sock"))).to.deep.equal({
      refused: "EACCES",
    });
    for (const name of ["logs/httpd.pid", "logs/error_log", "httpd.conf", "logs/new"]) {
      expect(await attack("write", join(perchild.server.folder, name)), name).to.deep.equal({ refused: "EACCES" });
    }
  });

  it("cannot become root again, and has nothing left to do it with", async () => {
    expect(await attack("become", 0)).not.to.have.property("done");
    expect(await attack("become", victim().uid)).not.to.have.property("done");
    expect(await attack("su")).not.to.have.property("done");
    const { done = "" } = await attack("status");
    expect(done).to.match(/CapPrm:\s*0+;CapEff:\s*0+;/);
    expect(done).to.match(/NoNewPrivs:\s*1/);
    expect(done).to.match(/Groups:\s*;/);
  });

  it("cannot listen on a port below 1024, nor have the parent do it", async function () {
    if (Number(readFileSync("/proc/sys/net/ipv4/ip_unprivileged_port_start", "utf8")) <= 81) this.skip();
    expect(await attack("bind", 81)).to.deep.equal({ done: "EACCES" });
    const port = await freePort();
    await attack("askParentForPort", port);
    await well(victim());
    const refused = new Promise((done) =>
      net
        .connect(port, "127.0.0.1")
        .on("connect", () => done("bound"))
        .on("error", () => done("refused")),
    );
    expect(await refused).to.equal("refused");
  });

  it("cannot cut the memory that the parent reads", async () => {
    expect((await attack("cut")).done).to.equal('{"refused":"EPERM"},{"refused":"EPERM"}');
    expect((await peek(perchild.server)).children).to.have.length(4);
  });

  it("hurts nobody else with what it tells the parent", async () => {
    const { pid } = perchild.server;
    const before = await pidOf(victim().name);
    await attack("lie");
    await until("its child is replaced", async () => (await peek(perchild.server)).processes.stopping === 0);
    expect(await pidOf(victim().name)).to.equal(before);
    await well(victim());
    expect(alive(pid)).to.equal(true);
  });

  it("cannot keep the parent busy by talking to it without end", async () => {
    const shouting = attack("shout");
    const began = performance.now();
    for (let look = 0; look < 3; look++) expect((await peek(perchild.server)).children.length).to.be.at.least(4);
    expect(performance.now() - began).to.be.below(3000);
    expect(Number((await shouting).done)).to.be.below(2_000_000);
    await well(victim());
  });

  it("hurts neither another user nor the parent with random bytes over all it shares with the parent, under load", async () => {
    const bystander = users[2] as TestUser;
    const served = async () => (await peek(perchild.server)).children.find(({ user }) => user === bystander.name);
    const before = await served();
    await using load = new Load({
      port: perchild.server.port,
      perRequest: 1,
      keepAlive: 1,
      headers: perchild.headersFor(bystander),
    });
    const scribbling = Promise.all(users.slice(0, 2).map((user) => attackAs(user, "scribble", 2500)));
    for (let look = 0; look < 8; look++) {
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      const report = await peek(perchild.server);
      expect(report.processes.total, "children within what the slots allow").to.be.within(4, 10);
      expect(report.children.map(({ user }) => user)).to.include.members(users.map(({ name }) => name));
    }
    expect((await perchild.server.ctl("status")).code).to.equal(0);
    for (const { done } of await scribbling) expect(Number(done)).to.be.above(1_000_000);
    expect((await load.stop()).failures).to.deep.equal([]);
    // A child counts a request after its answer has gone out, so the last may be seen a moment later.
    const after = await until("all requests are counted", async () => {
      const child = await served();
      return (child?.served ?? 0) >= load.requests && child;
    });
    expect(after.pid).to.equal(before?.pid);
    expect(after.served, "the bystander's records are its own").to.be.at.most(load.requests + 100);
    expect((await perchild.server.command("graceful")).status).to.equal(200);
    for (const user of users) await well(user);
    expect(perchild.server.parents()).to.have.length(1);
  });
});
