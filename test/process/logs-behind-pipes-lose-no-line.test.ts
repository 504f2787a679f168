// Piped logs with the programs that operators have: rotatelogs and logrotate lose no line under load, a program that is
// killed is started again and finds what came meanwhile, one that cannot be started fails the start.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "chai";
import { Load } from "../support/clients.ts";
import { poolLines, workbench } from "../support/pools.ts";
import { alive, childrenOf, httpdctl, TestServer, titleOf, until, firstOf } from "../support/server.ts";

const rotatelogs = "/usr/bin/rotatelogs";
const logrotate = "/usr/sbin/logrotate";
const run = promisify(execFile);

/** The lines of every log whose name begins so. */
function linesOf(server: TestServer, prefix: string): readonly string[] {
  const folder = join(server.folder, "logs");
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix));
  return names.flatMap((name) => readFileSync(join(folder, name), "latin1").split("\n").slice(0, -1));
}

/** The log programs of the running server whose command has this word. */
function programs(server: TestServer, word: string): readonly number[] {
  return childrenOf(server.pid).filter((child) => titleOf(child).includes(word));
}
const program = (server: TestServer, word: string) => firstOf(programs(server, word));

describe("logs behind pipes", function () {
  this.timeout(40_000);

  it("and under logrotate have a line for each request: rotations, gracefuls and load at once", async function () {
    if (!existsSync(rotatelogs) || !existsSync(logrotate)) this.skip();
    await using server = await TestServer.start([
      ...poolLines("event", { children: 2, threads: 8 }),
      'LogFormat "%>s %U" short',
      `CustomLog "|${rotatelogs} logs/rotated.%s 1" short`,
      'CustomLog "|$exec cat >> logs/shell" short',
      "CustomLog logs/plain short",
      `ErrorLog "|${rotatelogs} logs/errors.%s 1"`,
      `NodeApp / "${workbench}"`,
    ]);
    const conf = join(server.folder, "logrotate.conf");
    const postrotate = `${process.execPath} ${httpdctl} -f ${server.conf} graceful >/dev/null`;
    server.write(
      "logrotate.conf",
      `${server.folder}/logs/plain {\n rotate 9\n missingok\n nocreate\n postrotate\n ${postrotate}\n endscript\n}\n`,
    );
    await using load = new Load({ port: server.port, paths: ["/", "/where"], keepAlive: 4, perRequest: 2, pause: 5 });
    await until("some requests", () => load.requests > 100);
    await run(logrotate, ["-f", "-s", join(server.folder, "state"), conf]);
    await until("requests of the second generation", () => linesOf(server, "plain").length > 500);
    await run(logrotate, ["-f", "-s", join(server.folder, "state"), conf]);
    const { requests, failures } = await load.stop();
    expect(failures).to.deep.equal([]);
    const stopped = await server.ctl("stop");
    expect(stopped.code).to.equal(0);
    await until("the programs of older generations have read to the end", () =>
      ["rotated", "shell"].every((name) => linesOf(server, name).length >= requests),
    );
    for (const name of ["rotated", "shell", "plain"]) {
      const lines = linesOf(server, name);
      expect(lines, name).to.have.length(requests);
      expect(
        lines.filter((line) => !/^200 \/(?:where)?$/.test(line)),
        name,
      ).to.deep.equal([]);
    }
    expect(readdirSync(join(server.folder, "logs")).filter((name) => /^plain\.[12]$/.test(name))).to.have.length(2);
    expect(linesOf(server, "errors").join("\n")).to.match(/resuming normal operations[^]*caught SIGTERM/);
  });

  it("are read by a program that died as soon as it is there again, with all that came meanwhile", async () => {
    await using server = await TestServer.start([
      ...poolLines("prefork", { children: 2 }),
      'CustomLog "|$exec cat >> logs/shell" "%U"',
      `NodeApp / "${workbench}"`,
    ]);
    await server.get("/before");
    await until("the first line", () => linesOf(server, "shell").length === 1);
    const first = program(server, "cat");
    process.kill(first, "SIGSTOP");
    for (let count = 0; count < 5; count++) await server.get(`/while/${count}`);
    process.kill(first, "SIGKILL");
    await server.get("/after");
    const lines = await until("all lines", () => linesOf(server, "shell").length >= 7 && linesOf(server, "shell"));
    expect(lines.toSorted()).to.deep.equal(
      ["/before", "/while/0", "/while/1", "/while/2", "/while/3", "/while/4", "/after"].toSorted(),
    );
    await server.logged(
      /AH00106: piped log program '\$exec cat >> logs\/shell' failed unexpectedly: it ended by SIGKILL/,
    );
    const second = program(server, "cat");
    await server.ctl("stop");
    expect(alive(second)).to.equal(false);
  });

  it("hold up no request when their program does not read", async () => {
    const logs = ['CustomLog "|$exec sleep 60" "%{long}i"', 'ErrorLog "|$exec sleep 61"'];
    await using server = await TestServer.start([
      ...poolLines("event", { children: 1, threads: 8 }),
      ...logs,
      `NodeApp / "${workbench}"`,
    ]);
    // Far more than the pipe holds.
    const headers = { long: "x".repeat(3000) };
    for (let count = 0; count < 60; count++) {
      const { status } = await server.get("/", { headers });
      expect(status).to.equal(200);
    }
    // Whoever asked for a change that fails is told what was printed last, though the error log cannot be read.
    server.write("broken.cjs", "console.error('cannot reach db1:5432'); process.exit(3);");
    server.configure([...poolLines("event", { children: 1, threads: 8 }), ...logs, "NodeApp / broken.cjs"]);
    expect((await server.ctl("graceful")).stderr).to.match(/^what it printed last:\ncannot reach db1:5432$/m);
    // Programs that never read are ended with the server: its own, and those of the graceful that was refused.
    const sleepers = programs(server, "sleep");
    expect(sleepers).to.have.length(4);
    await server.ctl("stop");
    await until("the programs are gone", () => !sleepers.some(alive));
  });

  it("fail the start when their program cannot be started, or ends at once", async () => {
    await using server = await TestServer.prepare([
      ...poolLines("prefork", { children: 1 }),
      'CustomLog "|/none x" CLF',
    ]);
    const missing = await server.ctl("start");
    expect([missing.code, missing.stderr.split("\n")[0]]).to.deep.equal([
      1,
      "AH00104: unable to start piped log program '/none x': (2)No such file or directory",
    ]);
    server.configure([...poolLines("prefork", { children: 1 }), 'CustomLog "|$exit 3" CLF']);
    const short = await server.ctl("start");
    expect(short.code).to.equal(1);
    expect(short.stderr).to.match(/^log program "\|\$exit 3" ended by status 3 as soon as it was started/);
  });

  it("that fail the start do not keep it waiting for those that do not read", async () => {
    await using server = await TestServer.prepare(['CustomLog "|/bin/false" "%h"', 'CustomLog "|/bin/sleep 100" "%h"']);
    const { code, stderr } = await server.ctl("start");
    expect(stderr).to.match(/log program "\|\/bin\/false" ended by status 1/);
    expect(code).to.equal(1);
  });
});
