// A graceful whose new generation does not come up, or falls over as soon as it serves: the old one goes on, and whoever
// asked is told why, with what the child printed last.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { Load } from "../support/clients.ts";
import { peek, poolLines } from "../support/pools.ts";
import { TestServer, until } from "../support/server.ts";

const pool = [...poolLines("event", { children: 2 }), "StartTimeout 5", "NodeApp / app.cjs"];
const good = `module.exports = (req, res) => {
  res.statusCode = req.url === "/ill" ? 503 : 200;
  res.end("good");
};`;

interface Case {
  readonly what: string;
  readonly app: string;
  readonly lines?: readonly string[];
  readonly said: readonly RegExp[];
  /** Clients whose request was inside a process that was killed. */
  readonly lost?: number;
}

const cases: readonly Case[] = [
  { what: "has a syntax error", app: "module.exports = (", said: [/SyntaxError/] },
  { what: "throws at load", app: "throw new Error('no database');", said: [/Error: no database/] },
  {
    what: "exits while it loads, after it printed why",
    app: "console.error('cannot reach db1:5432'); process.exit(3);",
    said: [/exit/i, /^what it printed last:$/m, /^cannot reach db1:5432$/m],
  },
  {
    what: "is killed while it loads",
    app: "console.log('first'); console.error('last'); process.kill(process.pid, 'SIGKILL');",
    said: [/it ended by signal SIGKILL before it was ready\nwhat it printed last:\nfirst\nlast/],
  },
  {
    what: "is never ready",
    app: "console.error('waiting for the queue'); module.exports = new Promise(() => {}); while (true);",
    // Of the new configuration: the one in force has another.
    lines: ["StartTimeout 2"],
    said: [/it was not ready within StartTimeout \(2 s\)/, /^waiting for the queue$/m],
  },
  {
    what: "crashes in its first second",
    app: `${good} setTimeout(() => { console.error("bad luck"); process.nextTick(() => { throw new Error("late"); }); }, 300);`,
    lines: ["GracefulProbation 2"],
    // A kept connection of the new child may be closed by the crash while its client is just asking again.
    lost: 4,
    said: [/it ended by exit code 1 \(Error: late\) while it served/, /^bad luck$/m],
  },
  {
    what: "leaves in its first second",
    app: `${good} setTimeout(() => process.kill(process.pid, "SIGKILL"), 300);`,
    lines: ["GracefulProbation 1500ms"],
    lost: 4,
    said: [/it ended by signal SIGKILL while it served/],
  },
  {
    what: "does not pass its HealthCheck",
    app: good,
    lines: ["HealthCheck /well", "HealthCheck /ill"],
    said: [/HealthCheck \/ill was answered with 503/],
  },
];

describe("a new generation", function () {
  this.timeout(60_000);
  let server: TestServer;
  let pids: readonly number[];

  before(async () => {
    server = await TestServer.start(pool, { "app.cjs": good });
    pids = server.children();
  });
  after(() => server[Symbol.asyncDispose]());

  for (const { what, app, lines = [], said, lost = 0 } of cases) {
    it(`that ${what} is given up: the old one never stopped, and the reason is told`, async () => {
      await using load = new Load({ port: server.port, keepAlive: 2, perRequest: 2, pause: 10 });
      server.write("app.cjs", app);
      server.configure([...pool, ...lines]);
      const { code, stdout, stderr } = await server.ctl("graceful");
      expect(stdout).to.equal("");
      expect(stderr).to.match(/^graceful refused, the running generation goes on:\n/);
      for (const pattern of said) expect(stderr).to.match(pattern);
      expect(code).to.equal(1);
      await until("only the old children are there", () => server.children().join() === pids.join());
      expect((await load.stop()).failures).to.have.length.at.most(lost);
      expect(await peek(server)).to.include({ generation: 0, configGeneration: 1 });
      expect(server.log()).to.match(/HN00204: change refused/);
    });
  }

  it("that passes its HealthCheck and its probation takes over, and only its first child was asked", async () => {
    const app = `require("node:fs").appendFileSync(__dirname + "/starts", process.env.HTTPD_SLOT + "\\n");
module.exports = (req, res) => {
  if (req.url === "/well") require("node:fs").appendFileSync(__dirname + "/asked", req.headers.host + "\\n");
  res.end("better");
};`;
    server.write("app.cjs", app);
    server.configure([...pool, "ServerName www.example.com", "HealthCheck /well", "GracefulProbation 300ms"]);
    const { code, stdout, stderr } = await server.ctl("graceful");
    expect(code, stderr).to.equal(0);
    expect(stdout).to.match(/^graceful: generation 1 is serving, 2 children ready in [\d.]+ s$/m);
    expect((await server.get("/")).body).to.equal("better");
    expect(readFileSync(join(server.folder, "asked"), "utf8")).to.equal("www.example.com\n");
    expect(readFileSync(join(server.folder, "starts"), "utf8").split("\n")).to.have.length(3);
  });
});
