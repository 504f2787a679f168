// httpdctl upgrade: the parent becomes another program under the same pid, with listeners, scoreboard and children kept,
// and nobody who asks for something notices.
import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { Load } from "../support/clients.ts";
import { fixture, peek, poolLines, workbench } from "../support/pools.ts";
import { alive, childrenOf, httpdctl, TestServer, titleOf, until, firstOf } from "../support/server.ts";
import { closeWebSocket, exchange, openWebSocket, Wire } from "../support/sockets.ts";

const lines = [
  ...poolLines("event", { children: 2, threads: 16 }),
  "KeepAliveTimeout 1",
  `NodeApp / "${workbench}"`,
  `NodeApp /ws "${fixture("websocket.cjs")}"`,
];

/** What a process has open. */
function openFiles(pid: number): readonly string[] {
  return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/${pid}/fd/${fd}`)];
    } catch {
      return [];
    }
  });
}

/** Another "node": a shell script that does something to the real run, and nothing to the tests before it. */
function otherNode(server: TestServer, doing: string): string {
  const path = join(server.folder, "node");
  server.write(
    "node",
    `#!/bin/sh\ncase "$*" in *" -V"|*" -t") ;; *) ${doing} ;; esac\nexec "${process.execPath}" "$@"\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

describe("an upgrade", function () {
  this.timeout(60_000);
  let server: TestServer;

  before(async () => {
    server = await TestServer.start(lines);
  });
  after(() => server[Symbol.asyncDispose]());

  it("under load fails no request, and leaves what is under way to the old children", async () => {
    const { pid } = server;
    const old = server.children();
    await using load = new Load({ port: server.port, keepAlive: 2, perRequest: 2, pause: 10 });
    using download = await Wire.open(server.port);
    download.ask("/drip?pieces=30&ms=100");
    await download.comes(/from (\d+)/);
    const socket = await openWebSocket(server.port, "/ws/echo");
    const [webSocketPid] = (await exchange(socket, "before")).split(" ");
    await until("some requests are answered", () => load.requests > 50);

    // One change more, which has to wait for its turn and must not be lost with the program that heard it.
    const [upgraded, renewed] = await Promise.all([
      server.ctl("upgrade", "--node", otherNode(server, "true")),
      server.logged(/HN00262: upgrade requested/).then(() => server.ctl("graceful")),
    ]);
    expect(upgraded.stdout + upgraded.stderr).to.match(
      /^httpd\/[\d.]+ \(Linux\), Node\.js v[\d.]+\nupgrade: generation 1 is serving, 2 children ready in [\d.]+ s\ngeneration 0 → 1: [\d,]+ connections?, 0 lost/,
    );
    expect(upgraded.code).to.equal(0);
    expect(renewed.stdout + renewed.stderr).to.match(/^graceful: generation 2 is serving/);
    expect(server.pid).to.equal(pid);
    expect(titleOf(pid)).to.equal(`httpd: parent (${server.conf})`);

    expect(await exchange(socket, "after")).to.equal(`${webSocketPid} after`);
    expect(/end (\d+)/.exec(await download.ends())?.[1]).to.be.oneOf(old.map(String));
    await closeWebSocket(socket);
    const tally = await load.stop();
    expect(tally.failures).to.deep.equal([]);
    await until("the old children are gone, and waited for", () => old.every((one) => !alive(one)));
    await until("one generation is left", () => childrenOf(pid).length === 2);
    const { ledger, generation } = await until("all is accounted for", async () => {
      const now = await peek(server);
      return now.ledger.open === 0 && now;
    });
    expect(generation).to.equal(2);
    expect(ledger.accepted).to.equal(tally.connections + 2);
    expect(ledger.lost + ledger.aborted).to.equal(0);
  });

  it("passes to the children that are started after it nothing that is not theirs", () => {
    for (const pid of server.children()) {
      expect(openFiles(pid).filter((name) => /httpd\.pid|handover/.test(name))).to.deep.equal([]);
    }
    expect(openFiles(server.pid).filter((name) => name.includes("handover"))).to.deep.equal([]);
  });

  it("to what cannot run, or finds the configuration wrong, is refused before anything happens", async () => {
    const children = server.children();
    for (const [node, said] of [
      ["/nowhere/node", /is no program that can be run/],
      ["/bin/false", /does not run/],
      ["/bin/echo", /cannot take over from this version/],
    ] as const) {
      const { code, stderr } = await server.ctl("upgrade", "--node", node);
      expect(stderr)
        .to.match(/^upgrade refused/)
        .and.to.match(said);
      expect(code).to.equal(1);
    }
    server.configure([...lines, "Listn 80"]);
    const { code, stderr } = await server.ctl("upgrade");
    expect(stderr).to.contain("Invalid command 'Listn'");
    expect(code).to.equal(1);
    server.configure(lines);
    expect(server.children()).to.deep.equal(children);
    expect((await server.get("/where")).status).to.equal(200);
  });

  it("whose program cannot take over goes back to the one before, which serves on with the same children", async () => {
    const children = server.children();
    server.write(
      "hook.mjs",
      `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
delete process.env.NODE_OPTIONS;
const { openSync } = fs;
fs.openSync = (path, ...how) => {
  // Node itself has to read the program.
  if (String(path).includes("/logs/")) throw new Error("no file will open");
  return openSync(path, ...how);
};
syncBuiltinESMExports();`,
    );
    const node = otherNode(server, `export NODE_OPTIONS=--import=${join(server.folder, "hook.mjs")}`);
    const { code, stderr } = await server.ctl("upgrade", "--node", node);
    expect(stderr).to.match(/^upgrade refused, the running generation goes on:\n.*no file will open/);
    expect(code).to.equal(1);
    expect(server.log()).to.match(/HN00264: .*no file will open/);
    expect(server.children()).to.deep.equal(children);
    expect((await server.get("/where")).status).to.equal(200);
  });

  it("leaves a parent that notices when an adopted child is killed, renews the others, and stops as ever", async () => {
    const { pid } = server;
    const victim = firstOf(server.children());
    process.kill(victim, "SIGKILL");
    await server.logged(new RegExp(`AH00052: child pid ${victim} exit signal Killed`));
    await until("it is waited for", () => !childrenOf(pid).includes(victim));
    expect((await server.ctl("graceful")).code).to.equal(0);
    await until("two new ones serve", () => childrenOf(pid).length === 2);
    expect(await server.ctl("stop")).to.include({ code: 0, stdout: `httpd (pid ${pid}) stopped\n` });
    await until("the parent is gone", () => !alive(pid));
    expect(readdirSync(join(server.folder, "logs")).filter((name) => /\.(?:pid|sock)$/.test(name))).to.deep.equal([]);
  });
});

/** A log program that fails from so many runs on. */
function lasting(server: TestServer, runs: number): string {
  const path = join(server.folder, "logger.sh");
  server.write(
    "logger.sh",
    `#!/bin/sh\ncd ${server.folder}; echo >> runs\n[ $(wc -l < runs) -gt ${runs} ] && exit 3\nexec cat\n`,
  );
  chmodSync(path, 0o755);
  return `CustomLog "|${path}" "%h"`;
}

describe("an upgrade with a log program that fails", function () {
  this.timeout(60_000);
  for (const [what, runs, log] of [
    ["at once is refused before anything happens", 0, /HN00204: .*ended by status 3/],
    [
      "from the take-over on goes back to the program before, which goes on without it",
      1,
      /HN00264: .*ended by status 3/,
    ],
  ] as const) {
    it(`${what}, and the same children serve on`, async () => {
      await using server = await TestServer.start(lines);
      const { pid } = server;
      const children = server.children();
      server.configure([...lines, lasting(server, runs)]);
      const { code, stderr } = await server.ctl("upgrade");
      expect(stderr).to.match(/^upgrade refused, the running generation goes on:\n.*ended by status 3/);
      expect(code).to.equal(1);
      await server.logged(log);
      expect(server.children().filter((child) => children.includes(child))).to.deep.equal(children);
      expect((await server.get("/where")).status).to.equal(200);
      server.configure(lines);
      expect((await server.ctl("upgrade")).code).to.equal(0);
      expect(await server.ctl("stop")).to.include({ code: 0, stdout: `httpd (pid ${pid}) stopped\n` });
    });
  }
});

describe("an upgrade during which httpd.conf", function () {
  this.timeout(60_000);
  for (const [what, doing] of [
    ["vanishes", (conf: string) => `rm -f ${conf}`],
    ["becomes wrong", (conf: string) => `echo Listn > ${conf}`],
    ["gets another model", (conf: string) => `sed -i s/LoadModule.*// ${conf}`],
  ] as const) {
    it(`${what} goes back to what is in force, and the same children serve on`, async () => {
      await using server = await TestServer.start(lines);
      const { pid } = server;
      const children = server.children();
      const { code, stderr } = await server.ctl("upgrade", "--node", otherNode(server, doing(server.conf)));
      expect(stderr).to.match(/^upgrade refused, the running generation goes on:\n/);
      expect(code).to.equal(1);
      expect(server.children()).to.deep.equal(children);
      expect((await server.get("/where")).status).to.equal(200);
      server.configure(lines);
      expect((await server.ctl("graceful")).code).to.equal(0);
      expect(await server.ctl("stop")).to.include({ code: 0, stdout: `httpd (pid ${pid}) stopped\n` });
    });
  }
});

describe("an upgrade without descriptors to spare", () => {
  it("is refused, and the same children serve on", async () => {
    await using server = await TestServer.prepare(poolLines("event", { children: 1 }));
    spawnSync("/bin/sh", ["-c", `ulimit -n 41; exec ${httpdctl} -f ${server.conf} start`]);
    const children = server.children();
    const { code, stderr } = await server.ctl("upgrade");
    expect(stderr).to.match(/^upgrade refused.*\n\d+ descriptors are free/);
    expect(code).to.equal(1);
    expect(server.children()).to.deep.equal(children);
  });
});
