// Root, root with User, an ordinary user: who the parent and the children are, and what each is told.
import { expect } from "chai";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { installApart } from "../support/installation.ts";
import { TestServer, firstOf, httpdctl } from "../support/server.ts";

const small = ["StartServers 1", "MinSpareServers 1", "DocumentRoot htdocs"];
const page = { "htdocs/index.html": "hello" };
const app = { "app.cjs": "module.exports = (req, res) => res.end('works');" };

describe("who the server runs as", () => {
  const asRoot = process.getuid?.() === 0;
  const nobody = 65534;
  before(function () {
    if (asRoot) return;
    process.stderr.write("      (needs root to try other users)\n");
    this.skip();
  });

  it("root without User: it works, with a warning that says what to set", async () => {
    await using server = await TestServer.prepare(small, page);
    const { code, stderr } = await server.ctl("start");
    expect(stderr).to.contain("HN00200: running as root without User: applications run as root; set User and Group");
    expect(code).to.equal(0);
  });

  it("root with User: children are that user, without supplementary groups; the parent stays root", async () => {
    await using server = await TestServer.prepare(
      [...small, `User "#${nobody}"`, `Group "#${nobody}"`, "NodeApp /app app.cjs"],
      { ...page, ...app },
    );
    spawnSync("chmod", ["-R", "a+rX", server.folder]);
    const { code, stderr } = await server.ctl("start");
    expect(stderr).to.equal("");
    expect(code).to.equal(0);
    expect((await server.get("/app")).body).to.equal("works");
    expect(identity(server.pid)).to.deep.equal({ Uid: 0, Gid: 0, Groups: identity(process.pid).Groups });
    for (const pid of server.children()) expect(identity(pid)).to.deep.equal({ Uid: nobody, Gid: nobody, Groups: "" });
    expect((await server.command("graceful")).status).to.equal(200);
    expect((await server.get("/app")).body).to.equal("works");
  });

  it("root with User: HOME and USER are that user's, unless SetEnv names them", async () => {
    const tells = { "app.cjs": "module.exports = (req, res) => res.end(`${process.env.HOME} ${process.env.USER}`);" };
    const lines = [...small, 'User "#65534"', 'Group "#65534"', "NodeApp /app app.cjs"];
    await using server = await TestServer.prepare(lines, { ...page, ...tells });
    spawnSync("chmod", ["-R", "a+rX", server.folder]);
    const words = [httpdctl, "-f", server.conf, "start"];
    const started = spawnSync(process.execPath, words, { encoding: "utf8", env: { HOME: "/root", USER: "root" } });
    expect(started.status, started.stderr).to.equal(0);
    const [name = "", , , , , home = ""] = spawnSync("getent", ["passwd", "65534"], { encoding: "utf8" }).stdout.split(
      ":",
    );
    expect((await server.get("/app")).body).to.equal(`${home} ${name}`);
    server.configure([...lines, "SetEnv HOME /srv/shop"]);
    expect((await server.command("graceful")).status).to.equal(200);
    expect((await server.get("/app")).body).to.equal(`/srv/shop ${name}`);
  });

  it("root with User, installed where only root may read: files and fetch() are served all the same", async () => {
    const installed = installApart();
    const fetching = { "fetch.mjs": "export default { fetch: () => new Response('fetched') };" };
    await using server = await TestServer.prepare(
      [...small, `User "#${nobody}"`, `Group "#${nobody}"`, "NodeApp /app fetch.mjs"],
      { ...page, ...fetching },
    );
    spawnSync("chmod", ["-R", "a+rX", server.folder]);
    try {
      const words = [join(installed, "scripts/httpdctl"), "-f", server.conf, "start"];
      const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
      expect(status, stderr).to.equal(0);
      for (const pid of server.children()) expect(identity(pid).Uid).to.equal(nobody);
      expect((await server.get("/")).body).to.equal("hello");
      expect((await server.get("/app")).body).to.equal("fetched");
    } finally {
      rmSync(installed, { recursive: true });
    }
  });

  it("children have the limits of RLimitCPU, RLimitMEM and RLimitNPROC, and may write core files to CoreDumpDirectory", async () => {
    const limits = ["RLimitCPU 300 400", "RLimitMEM 900000000", "RLimitNPROC 500 max", "CoreDumpDirectory cores"];
    const dies = { "app.cjs": "module.exports = () => process.abort();" };
    const lines = [...small, ...limits, `User "#${nobody}"`, `Group "#${nobody}"`, "NodeApp /app app.cjs"];
    await using server = await TestServer.prepare([...small], { ...page, ...dies });
    mkdirSync(join(server.folder, "cores"));
    spawnSync("chmod", ["-R", "a+rX", server.folder]);
    spawnSync("chmod", ["a+w", join(server.folder, "cores")]);
    server.configure(lines);
    const { code, stderr } = await server.ctl("start");
    expect(code, stderr).to.equal(0);
    const child = firstOf(server.children());
    expect(limit(child, "Max cpu time")).to.deep.equal(["300", "400"]);
    expect(limit(child, "Max data size")[0]).to.equal("900000000");
    expect(limit(child, "Max processes")[0]).to.equal("500");
    expect(limit(server.pid, "Max cpu time")).to.deep.equal(limit(process.pid, "Max cpu time"));
    const [soft, hard] = limit(child, "Max core file size");
    expect(soft).to.equal(hard);
    // The system gives what belongs to a process that may not write one to root.
    expect(statSync(`/proc/${child}/environ`).uid).to.equal(nobody);
    await server.get("/app").catch(() => {});
    await server.logged(/AH00051: child pid \d+ exit signal Abort \(6\), possible coredump in .*cores$/m);
    if (
      hard === "unlimited" &&
      /^core\s*$/.test(readProc("sys/kernel/core_pattern")) &&
      !Number(readProc("sys/kernel/core_uses_pid"))
    )
      expect(existsSync(join(server.folder, "cores/core"))).to.equal(true);
  });

  it("an ordinary user with User in the file: it works, with a notice", async () => {
    await using server = await TestServer.prepare([...small, "User daemon"], {
      ...page,
      "htdocs/secret/x.html": "hidden",
    });
    server.operatedBy(nobody);
    spawnSync("chmod", ["0", join(server.folder, "htdocs/secret")]);
    const { code, stderr } = await server.ctl("start");
    expect(code, stderr).to.equal(0);
    expect(server.log()).to.contain("HN00201: User and Group are ignored: only root can become daemon");
    expect((await server.get("/")).body).to.equal("hello");
    expect((await server.get("/secret/x.html")).status).to.equal(403);
    expect(identity(server.pid).Uid).to.equal(nobody);
    expect((await server.ctl("stop")).code).to.equal(0);
  });

  it("an ordinary user with a port below 1024: refused with what helps", async function () {
    if (Number(readProc("sys/net/ipv4/ip_unprivileged_port_start")) <= 81) this.skip();
    await using server = await TestServer.prepare([...small, "Listen 127.0.0.1:81"]);
    server.operatedBy(nobody);
    const { code, stderr } = await server.ctl("start");
    expect(stderr).to.contain("(13)Permission denied: AH00072: make_sock: could not bind to address 127.0.0.1:81");
    expect(stderr).to.contain("ports below 1024 need root");
    expect(code).to.equal(1);
  });
});

function readProc(name: string): string {
  return readFileSync(`/proc/${name}`, "utf8");
}

/** Soft and hard limit of a process. */
function limit(pid: number, name: string): readonly string[] {
  const line = new RegExp(`^${name} +(\\S+) +(\\S+)`, "m").exec(readProc(`${pid}/limits`));
  return line?.slice(1, 3) ?? [];
}

/** Real user and group of a process, and its supplementary groups. */
function identity(pid: number): { readonly Uid: number; readonly Gid: number; readonly Groups: string } {
  const status = readProc(`${pid}/status`);
  const field = (name: string) => new RegExp(`^${name}:(.*)$`, "m").exec(status)?.[1]?.trim() ?? "";
  return { Uid: Number.parseInt(field("Uid"), 10), Gid: Number.parseInt(field("Gid"), 10), Groups: field("Groups") };
}
