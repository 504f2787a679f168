// A disk without room, a memory cgroup that is full, no descriptor left: what a system runs short of. The first two take
// root, and a system that lets it mount and make cgroups.
import { spawnSync } from "node:child_process";
import net from "node:net";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { poolLines } from "../support/pools.ts";
import { Wire } from "../support/sockets.ts";
import { alive, firstOf, httpdctl, TestServer, until } from "../support/server.ts";

const app = `module.exports = (req, res) => {
  if (req.url !== "/leak") return res.end("ok");
  const kept = [];
  for (;;) kept.push(Buffer.alloc(10_000_000, 1));
};`;

/** A memory cgroup of version 1, for processes that may use so many bytes together. */
class Cgroup implements Disposable {
  readonly folder = `/sys/fs/cgroup/memory/httpd-test-${process.pid}`;
  constructor(bytes: number) {
    mkdirSync(this.folder);
    writeFileSync(join(this.folder, "memory.limit_in_bytes"), String(bytes));
  }
  /** Runs a command, and all that it starts, within. */
  run(...command: readonly string[]): { readonly status: number | null; readonly stderr: string } {
    const line = `echo $$ > ${this.folder}/cgroup.procs; exec "$@"`;
    return spawnSync("/bin/sh", ["-c", line, "sh", ...command], { encoding: "utf8" });
  }
  get isEmpty(): boolean {
    return readFileSync(join(this.folder, "cgroup.procs"), "utf8") === "";
  }
  [Symbol.dispose](): void {
    rmdirSync(this.folder);
  }
}

describe("a server whose system runs short", function () {
  this.timeout(40_000);
  let server: TestServer;
  let isMounted = false;
  const logs = () => join(server.folder, "logs");
  const fill = () => spawnSync("dd", ["if=/dev/zero", `of=${logs()}/filler`, "bs=4k"]);
  const makeRoom = () => rmSync(join(logs(), "filler"));

  before(async function () {
    server = await TestServer.prepare([...poolLines("event", { children: 1 }), "NodeApp / app.cjs"], {
      "app.cjs": app,
    });
    isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "httpd-test", logs()]).status === 0;
    if (isMounted) return;
    process.stderr.write("      (needs a system that lets it mount)\n");
    this.skip();
  });
  after(async () => {
    if (isMounted) spawnSync("umount", [logs()]);
    await server[Symbol.asyncDispose]();
  });

  it("of disk does not start without room for its PidFile, says so, and leaves no empty one", async () => {
    fill();
    const { code, stderr } = await server.ctl("start");
    expect(stderr).to.match(/AH00099: could not create .*logs\/httpd\.pid: ENOSPC.*\n.*on a disk that has room/);
    expect(code).to.equal(1);
    expect(existsSync(join(logs(), "httpd.pid"))).to.equal(false);
    makeRoom();
  });

  it("of disk while it runs lives through graceful, upgrade and stop", async () => {
    expect((await server.ctl("start")).code).to.equal(0);
    fill();
    const upgraded = await server.ctl("upgrade");
    expect(upgraded.code, upgraded.stderr).to.equal(0);
    expect((await server.get("/")).body).to.equal("ok");
    expect((await server.ctl("stop")).code).to.equal(0);
    makeRoom();
  });

  it("of memory tells which child the kernel has killed for it", async function () {
    if (!existsSync("/sys/fs/cgroup/memory/cgroup.procs")) this.skip();
    using group = new Cgroup(300_000_000);
    const started = group.run(process.execPath, httpdctl, "-f", server.conf, "start");
    expect(started.status, started.stderr).to.equal(0);
    const [child] = server.children();
    await server.get("/leak").catch(() => {});
    await server.logged(new RegExp(`HN00303: child 0 \\(pid ${child}\\) was killed by the system`));
    await until("another serves", () =>
      server.get("/").then(
        ({ body }) => body === "ok",
        () => false,
      ),
    );
    expect((await server.ctl("stop")).code).to.equal(0);
    await until("nobody is left in the cgroup", () => group.isEmpty);
  });
});

/** Parent and children look at themselves once a second. */
const someLooks = async () => {
  const began = performance.now();
  await until("some looks", () => performance.now() - began > 3_000);
};

describe("a server whose descriptors run out", () => {
  const greedy = `const fs = require("node:fs");
module.exports = (req, res) => {
  try {
    if (req.url === "/take") for (;;) fs.openSync("/dev/null");
  } catch (error) {
    return res.end(error.code);
  }
  res.end("pid " + process.pid);
};`;
  const started = async (): Promise<TestServer> => {
    const lines = [...poolLines("event", { children: 1, threads: 4 }), "NodeApp / greedy.cjs"];
    const server = await TestServer.prepare(lines, { "greedy.cjs": greedy });
    const { status, stderr } = spawnSync("/bin/sh", ["-c", `ulimit -n 60; exec ${httpdctl} -f ${server.conf} start`], {
      encoding: "utf8",
    });
    expect(status, stderr).to.equal(0);
    return server;
  };

  it("by an application keeps the child, which answers on the connections that it has", async () => {
    await using server = await started();
    const child = firstOf(server.children());
    using wire = await Wire.open(server.port);
    wire.ask("/take");
    await wire.comes(/EMFILE/);
    await someLooks();
    wire.ask("/");
    await wire.comes(new RegExp(`pid ${child}`));
    expect(server.children()).to.deep.equal([child]);
  });

  it("in the parent loses neither it nor its children, and refuses changes meanwhile", async () => {
    await using server = await started();
    const { pid } = server;
    const children = server.children();
    const idle = Array.from({ length: 60 }, () =>
      net.connect(join(server.folder, "logs/httpd.sock")).on("error", () => {}),
    );
    await until("its descriptors are used up", () => readdirSync(`/proc/${pid}/fd`).length >= 60);
    await someLooks();
    process.kill(pid, "SIGUSR1");
    await server.logged(/HN00204: change refused, .+Too many open files/);
    for (const socket of idle) socket.destroy();
    expect(alive(pid)).to.equal(true);
    expect(server.children()).to.deep.equal(children);
    expect((await server.ctl("graceful")).code).to.equal(0);
  });
});
