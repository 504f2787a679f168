// `httpdctl configtest --load`: what a graceful would come to and what it would change, asked beside a server that goes on
// as if nothing had been, and where none runs.
import { existsSync, readFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";
import { expect } from "chai";
import { peek, poolLines } from "../support/pools.ts";
import { alive, freePort, TestServer } from "../support/server.ts";

const pool = [...poolLines("event", { children: 1 }), "NodeApp / app.cjs"];
const app = (rest = "") => `const { appendFileSync } = require("node:fs");
const { join } = require("node:path");
appendFileSync(join(__dirname, "pids"), process.pid + "\\n");
console.log("hello from the application");
${rest}
module.exports = (req, res) => { res.statusCode = req.url === "/ill" ? 503 : 200; res.end("good"); };`;

const failures = [
  {
    what: "is never ready",
    app: app("console.error('waiting for the queue'); while (true);"),
    lines: ["StartTimeout 3"],
    said: /it was not ready within StartTimeout \(3 s\)[^]*^waiting for the queue$/m,
  },
  { what: "is not healthy", app: app(), lines: ["HealthCheck /ill"], said: /HealthCheck \/ill was answered with 503/ },
];

describe("configtest --load", function () {
  this.timeout(60_000);
  let server: TestServer;
  let children: readonly number[];
  const pids = () => readFileSync(join(server.folder, "pids"), "utf8").trim().split("\n").map(Number);

  before(async () => {
    server = await TestServer.start(pool, { "app.cjs": app() });
    children = server.children();
  });
  after(() => server[Symbol.asyncDispose]());

  /** The server is as it was, and the child of the check is gone. */
  async function isUntouched(log: string): Promise<void> {
    expect(server.children()).to.deep.equal(children);
    expect(await peek(server)).to.include({ generation: 0, configGeneration: 1 });
    expect(server.log()).to.equal(log);
    expect(pids().filter((pid) => !children.includes(pid) && alive(pid))).to.deep.equal([]);
  }

  it("loads the applications and tells what a graceful would change", async () => {
    const [log, port] = [server.log(), await freePort()];
    server.configure([
      ...pool,
      "Timeout 7",
      `Listen 127.0.0.1:${port}`,
      "ServerLimit 30",
      "CustomLog logs/new_log common",
    ]);
    const { code, stdout, stderr } = await server.ctl("configtest", "--load");
    expect(stderr).to.match(/^Syntax OK$/m);
    expect(code, stderr).to.equal(0);
    expect(stdout).to.match(
      /^Load OK: a child was ready after [\d.]+ s\nwhat it printed last:\nhello from the application$/m,
    );
    expect(stdout).to.match(/^a graceful of httpd \(pid \d+\) would load the applications anew and change:$/m);
    expect(stdout).to.contain("\n  Timeout: 60 -> 7\n").and.contain(`\n  Listen 127.0.0.1:${port}: opened\n`);
    expect(stdout).to.match(/^ {2}kept until a stop and a start: AH\d+: .*30/m);
    expect(existsSync(join(server.folder, "logs/new_log")), "opened a log").to.equal(false);
    expect(pids()).to.have.length(2);
    await isUntouched(log);
  });

  for (const { what, app: text, lines, said } of failures) {
    it(`tells why an application that ${what} would be refused`, async () => {
      const log = server.log();
      server.write("app.cjs", text);
      server.configure([...pool, ...lines]);
      const { code, stderr } = await server.ctl("configtest", "--load");
      expect(stderr)
        .to.match(/^httpdctl: configtest: a child with this configuration fails:$/m)
        .and.match(said);
      expect(code).to.equal(1);
      await isUntouched(log);
    });
  }

  it("accepts no connection: whoever comes meanwhile is served by the server's own children", async () => {
    server.write(
      "app.cjs",
      app("module.exports = 0; require('node:http').createServer((q, r) => r.end('new')).listen(0);"),
    );
    server.configure([...pool, "GracefulProbation 300ms"]);
    const over = new AbortController();
    const check = server.ctl("configtest", "--load").finally(() => over.abort());
    const bodies = new Set<string>();
    while (!over.signal.aborted) bodies.add((await server.get("/")).body);
    expect((await check).code).to.equal(0);
    expect([...bodies]).to.deep.equal(["good"]);
  });

  it("is refused for another model, and for a file that is wrong", async () => {
    server.write("app.cjs", app());
    server.configure([...poolLines("prefork", { children: 1 }), "NodeApp / app.cjs"]);
    const other = await server.ctl("configtest", "--load");
    expect(other.stderr).to.match(/a graceful would be refused:\n.*from event to prefork/);
    expect(other.code).to.equal(1);
    server.configure([...pool, "Timeoot 7"]);
    const wrong = await server.ctl("configtest", "--load");
    expect(wrong.stderr).to.match(/^AH00526: Syntax error on line \d+ of /);
    expect([wrong.code, wrong.stdout]).to.deep.equal([1, ""]);
  });

  it("changes nothing over the control socket either", async () => {
    server.configure([...pool, "Timeout 7"]);
    const log = server.log();
    const socketPath = join(server.folder, "logs/httpd.sock");
    const body = await new Promise<string>((done, fail) => {
      const request = http.get({ socketPath, path: "/plan" }, (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () => done(text));
      });
      request.on("error", fail);
    });
    const { directives } = JSON.parse(body) as { readonly directives: unknown };
    expect(directives).to.deep.equal([{ name: "Timeout", host: null, values: { before: "60", after: "7" } }]);
    await isUntouched(log);
  });

  it("works where no server runs, and leaves nothing", async () => {
    await using alone = await TestServer.prepare([...pool, "ScoreBoardFile logs/board"], { "app.cjs": app() });
    const { code, stdout, stderr } = await alone.ctl("configtest", "--load");
    expect(code, stderr).to.equal(0);
    expect(stdout).to.match(/^httpd is not running: there is nothing to compare with$/m);
    expect(
      ["httpd.pid", "httpd.sock", "board", "error_log"].filter((name) => existsSync(join(alone.folder, "logs", name))),
    ).to.deep.equal([]);
  });
});
