// The control socket, PidFile and logs among other users of the machine: docs/security.md. The parts with a second user take
// root.
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { expect } from "chai";
import { noise } from "../../scripts/fuzz/noise.ts";
import { chance } from "../../scripts/chaos/random.ts";
import { peek, poolLines } from "../support/pools.ts";
import { run, TestServer, until } from "../support/server.ts";

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

describe("who may command the server", function () {
  this.timeout(30_000);
  let server: TestServer;
  let socket = "";
  before(async () => {
    server = await TestServer.start(poolLines("event", { children: 1 }));
    socket = join(server.folder, "logs/httpd.sock");
  });
  after(() => server[Symbol.asyncDispose]());

  it("is whoever may open its socket: mode 0600", () => {
    expect(statSync(socket).mode & 0o777).to.equal(0o600);
  });

  it("is no other user, even where somebody opened the socket to all", async function () {
    if (!isRoot) this.skip();
    for (const [path, mode] of [
      [server.folder, 0o755],
      [join(server.folder, "logs"), 0o755],
      [socket, 0o666],
    ] as const)
      chmodSync(path, mode);
    const program = join(server.folder, "ask.cjs");
    writeFileSync(
      program,
      `require("http").get({ socketPath: ${JSON.stringify(socket)}, path: "/status", agent: false }, (r) => console.log(r.resume().statusCode)).on("error", (e) => console.log(e.code));`,
    );
    chmodSync(program, 0o644);
    const asNobody = await run(program, [], { uid: nobody, gid: nobody });
    const asRoot = await run(program, []);
    chmodSync(socket, 0o600);
    expect(asNobody.stdout).to.match(/^ECONNRESET|^EPIPE/);
    expect(asRoot.stdout).to.equal("200\n");
  });

  it("is answered whatever bytes come to the socket, and while 10,000 connections do", async () => {
    const random = chance(3);
    const held: net.Socket[] = [];
    const open = (bytes: Buffer | undefined) => {
      const one = net.connect(socket);
      one.on("error", () => {});
      if (bytes !== undefined) one.write(bytes);
      held.push(one);
    };
    for (let round = 0; round < 20; round++) {
      for (let turn = 0; turn < 500; turn++) open(turn % 10 === 0 ? noise(random, 200) : undefined);
      // oxlint-disable-next-line no-await-in-loop
      expect((await peek(server)).children).to.have.lengthOf(1);
      for (const one of held.splice(0, held.length - 300)) one.destroy();
    }
    const { pid } = server;
    for (const one of held) one.destroy();
    await until("they are let go of", () => descriptors(pid) < 60);
    expect((await server.ctl("status")).code).to.equal(0);
  });

  it("is not held up by a client that never reads its answers", async () => {
    const deaf = net.connect(socket);
    deaf.pause();
    deaf.on("error", () => {});
    for (let turn = 0; turn < 50; turn++) deaf.write("GET /status HTTP/1.1\r\nHost: x\r\n\r\n");
    for (let turn = 0; turn < 5; turn++) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await peek(server)).children).to.have.lengthOf(1);
    }
    deaf.destroy();
  });
});

describe("what other users plant", function () {
  this.timeout(30_000);

  it("a folder that everybody may write is no place for the control socket", async () => {
    await using server = await TestServer.prepare([...poolLines("event", { children: 1 }), "ControlSocket open/sock"]);
    mkdirSync(join(server.folder, "open"));
    chmodSync(join(server.folder, "open"), 0o777);
    const { code, stderr } = await server.ctl("start");
    expect(stderr).to.contain("everybody may write its folder").and.to.contain("chmod o-w it");
    expect(code).to.equal(1);
  });

  it("a log and a PidFile of somebody else's in a sticky folder are not written", async function () {
    if (!isRoot) this.skip();
    await using server = await TestServer.prepare([...poolLines("event", { children: 1 })]);
    const shared = join(server.folder, "shared");
    mkdirSync(shared);
    chmodSync(shared, 0o1777);
    for (const name of ["log", "pid"]) {
      writeFileSync(join(shared, name), "");
      chownSync(join(shared, name), nobody, nobody);
    }
    const log = await server.ctl("-c", 'CustomLog shared/log "%h"', "start");
    expect(log.stderr).to.contain("it may have been planted");
    const pid = await server.ctl("-c", "PidFile shared/pid", "start");
    expect(pid.stderr).to.contain("it may have been planted");
    expect([log.code, pid.code]).to.deep.equal([1, 1]);
    expect(statSync(join(shared, "log")).size).to.equal(0);
  });
});

function descriptors(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}
