// ErrorLog syslog, to a socket that a small Perl program listens on as the system's log daemon would; and ErrorLogFormat.
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { poolLines } from "../support/pools.ts";
import { TestServer, until } from "../support/server.ts";

/** Prints each datagram as a line. */
const daemon = `use IO::Socket::UNIX; $| = 1;
my $s = IO::Socket::UNIX->new(Type => SOCK_DGRAM, Local => $ARGV[0]) or die $!;
while (defined($s->recv(my $m, 65536))) { print "$m\\n"; }`;

class Daemon implements Disposable {
  text = "";
  private readonly process: ChildProcess;
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
    rmSync(path, { force: true });
    this.process = spawn("perl", ["-e", daemon, path], { stdio: ["ignore", "pipe", "inherit"] });
    this.process.stdout?.on("data", (chunk: Buffer) => (this.text += chunk.toString()));
  }

  get listens(): boolean {
    return existsSync(this.path);
  }

  [Symbol.dispose](): void {
    this.process.kill("SIGKILL");
  }
}

describe("the error log", function () {
  this.timeout(30_000);
  after(() => delete process.env["HTTPD_SYSLOG"]);

  it("in the system's log has its facility, level, tag and pid, and comes back when the daemon does", async function () {
    if (spawnSync("perl", ["-v"]).status !== 0) this.skip();
    await using server = await TestServer.prepare([], {
      "app.cjs": 'console.log("loaded"); module.exports = (req, res) => { console.error("asked"); res.end(); };',
    });
    server.configure([...poolLines("prefork", { children: 1 }), "ErrorLog syslog:local0:shop", "NodeApp / app.cjs"]);
    const path = join(server.folder, "log.socket");
    process.env["HTTPD_SYSLOG"] = path;
    {
      using first = new Daemon(path);
      await until("the daemon listens", () => first.listens);
      expect((await server.ctl("start")).code).to.equal(0);
      await until("lines", () => first.text.includes("resuming normal operations"));
      const stamp = String.raw`[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d`;
      expect(first.text).to.match(
        new RegExp(
          String.raw`^<133>${stamp} shop\[${server.pid}\]: \[mpm_prefork:notice\] \[pid ${server.pid}\] AH00163: httpd`,
          "m",
        ),
      );
      expect(first.text).to.match(
        new RegExp(String.raw`^<134>${stamp} shop\[\d+\]: \[app:info\] \[pid \d+\] loaded$`, "m"),
      );
    }
    using second = new Daemon(path);
    await until("the daemon listens again", () => second.listens);
    await server.get("/");
    await until("the application's line", () => /^<131>.*\[app:error\] \[pid \d+\] asked$/m.test(second.text));
    await server.ctl("stop");
  });

  it("takes the form of ErrorLogFormat, the parent's lines and the children's alike", async () => {
    await using server = await TestServer.start(
      [
        ...poolLines("prefork", { children: 1 }),
        "ErrorLogFormat json",
        'ErrorLogFormat request "from %a, asked for by %-{User-Agent}i"',
        "NodeApp / app.cjs",
        "<Location /closed>",
        "Require all denied",
        "</Location>",
      ],
      { "app.cjs": 'console.log("two\\nlines"); module.exports = (req, res) => res.end();' },
    );
    const lines = server
      .log()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    const said = (message: string) => lines.find((line) => String(line["message"]).startsWith(message));
    expect(said("two")).to.include({ level: "info", module: "app" });
    expect(said("Command line")).to.include({ level: "notice", module: "core", id: "AH00094", pid: server.pid });
    await server.get("/closed", { headers: { "User-Agent": "a test" } });
    await server.logged(/^from 127\.0\.0\.1:\d+, asked for by a test\n\{.*"id":"AH01630".*"client":"127\.0\.0\.1"/m);
  });
});
