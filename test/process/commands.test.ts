// What the two commands answer when no server is needed for it, and what they refuse.
import { spawnSync } from "node:child_process";
import { expect } from "chai";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpd, httpdctl, root, run, TestServer } from "../support/server.ts";

describe("scripts/simulate", () => {
  it("tells of its options when asked, and of what is wrong with them otherwise", async () => {
    for (const word of ["--help", "-h"]) {
      const { code, stdout, stderr } = await run(join(root, "scripts/simulate"), [word]);
      expect({ code, stderr }).to.deep.equal({ code: 0, stderr: "" });
      expect(stdout).to.match(/^Usage: simulate \[--mpm NAME/);
    }
    const wrong = await run(join(root, "scripts/simulate"), ["--mpm", "prefork"]);
    expect(wrong.code).to.equal(1);
    expect(wrong.stderr).to.match(/^simulate: --load is missing\nUsage/);
  });
});

describe("httpd without a server", () => {
  const rows: readonly (readonly [words: string, code: number, stdout: RegExp, stderr: RegExp])[] = [
    ["-v", 0, /^Server version: httpd\/\d+\.\d+\.\d+ \(\w+\)\nServer built: {3}\S+\n$/, /^$/],
    ["-V", 0, /^Server MPM: {5}prefork$/m, /^$/],
    ["-l", 0, /^Compiled in modules:\n(?: {2}\w+\.c\n)+$/, /^$/],
    ["-L", 0, /^Alias \(mod_alias\.c\)$/m, /^$/],
    ["-L", 0, /^User \(mod_unixd\.c\)$/m, /^$/],
    ["-L", 0, /^Timeout \(core\.c\)$/m, /^$/],
    ["-L", 0, /^MaxRequestWorkers \(prefork\.c\)\n\t.+\n\tAllowed in \*\.conf only outside <Directory>/m, /^$/],
    ["-h", 1, /^$/, /^Usage: httpd \[-D name\]/],
    ["-Z", 1, /^$/, /^httpd: illegal option -- Z\nUsage/],
    ["-f", 1, /^$/, /option requires an argument -- f/],
    ["-k sleep", 1, /^$/, /^httpd: -k sleep: no such verb\nUsage/],
    ["start", 1, /^$/, /^Usage/],
  ];
  for (const [words, code, stdout, stderr] of rows) {
    it(`answers ${words} with exit status ${code}`, async () => {
      const ran = await run(httpd, words.split(" "));
      expect(ran.stdout).to.match(stdout);
      expect(ran.stderr).to.match(stderr);
      expect(ran.code).to.equal(code);
    });
  }
});

describe("httpd about a configuration", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "httpd-about-"));
    for (const name of ["logs", "htdocs", "more"]) mkdirSync(join(folder, name));
    const files = {
      "httpd.conf": "LoadModule mpm_event_module x\nDefine a b\n\nInclude more/*.conf\nServerAdmin ${nope}\n",
      "more/1.conf": "Include x.conf\n",
      "more/2.conf": "<IfDefine DEBUG>\nFoo\n</IfDefine>\n",
      "x.conf": "",
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });
  after(() => rmSync(folder, { recursive: true }));
  const ask = async (...words: readonly string[]) => {
    const { code, stdout, stderr } = await run(httpd, ["-d", folder, ...words]);
    return { code, stdout: stdout.replaceAll(folder, "ROOT"), stderr: stderr.replaceAll(folder, "ROOT") };
  };
  const warning = "AH00111: Config variable ${nope} is not defined\n";
  // Only root can become another user.
  const unused = process.getuid?.() === 0 ? "" : " not_used";
  const settings = [
    'ServerRoot: "ROOT"',
    'Main DocumentRoot: "ROOT/htdocs"',
    'Main ErrorLog: "ROOT/logs/error_log"',
    'PidFile: "ROOT/logs/httpd.pid"',
    "Define: DUMP_RUN_CFG",
    "Define: a=b",
    `User: name="#-1" id=4294967295${unused}`,
    `Group: name="#-1" id=4294967295${unused}`,
    "",
  ].join("\n");
  const included = [
    "Included configuration files:",
    "  (*) ROOT/httpd.conf",
    "    (4) ROOT/more/1.conf",
    "      (1) ROOT/x.conf",
    "    (4) ROOT/more/2.conf",
    "",
  ].join("\n");

  it("says that it is right, and what is to be warned of unless -e says otherwise", async () => {
    expect(await ask("-t", "-e", "notice")).to.include({ code: 0, stdout: "" });
    expect((await ask("-t", "-e", "notice")).stderr).to.match(/^AH00111: .*\n(?:.*\n)*Syntax OK\n$/);
    expect((await ask("-t", "-e", "error")).stderr).to.equal("Syntax OK\n");
  });
  it("prints its settings, files and modules, and starts nothing", async () => {
    expect((await ask("-t", "-D", "DUMP_RUN_CFG")).stdout).to.equal(settings);
    expect(await ask("-D", "DUMP_INCLUDES", "-e", "warn")).to.deep.equal({
      code: 0,
      stdout: included,
      stderr: warning,
    });
    expect((await ask("-M")).stdout).to.match(
      /^Loaded Modules:\n core_module \(static\)\n[^]* mpm_event_module \(shared\)\n$/,
    );
    expect((await ask("-V")).stdout).to.match(/^Server MPM: {5}event\n {2}threaded: .*\n {4}forked: {5}yes/m);
  });
  it("prints the files up to an error", async () => {
    const { code, stdout, stderr } = await ask("-X", "-D", "DUMP_INCLUDES", "-e", "error");
    expect({ code, stdout }).to.deep.equal({ code: 1, stdout: included });
    expect(stderr).to.match(/^AH00526: Syntax error on line 2 of ROOT\/more\/2.conf:\n/);
  });
  it("keeps what is said in the file that -E names", async () => {
    expect(await ask("-t", "-e", "error", "-E", join(folder, "said"))).to.deep.equal({
      code: 0,
      stdout: "",
      stderr: "",
    });
    expect(readFileSync(join(folder, "said"), "utf8")).to.equal("Syntax OK\n");
  });
  it("minds a DocumentRoot that is not there, unless -T says otherwise", async () => {
    expect((await ask("-t", "-c", "DocumentRoot nope")).code).to.equal(1);
    expect((await ask("-t", "-T", "-c", "DocumentRoot nope")).code).to.equal(0);
  });
});

describe("httpdctl without a server", () => {
  it("shows its commands for no word, a wrong word and two words, and fails", async () => {
    for (const words of [[], ["fly"], ["stop", "now"], ["toString"]]) {
      const ran = await run(httpdctl, words);
      expect(ran.code, words.join(" ")).to.equal(1);
      expect(ran.stderr)
        .to.match(/^Usage: httpdctl /m)
        .and.to.match(/^ {2}graceful-stop /m);
      expect(ran.stdout).to.equal("");
    }
  });

  it("ends without a word when nobody reads on, and with one where there is no room", () => {
    for (const [to, said] of [
      ["| true", /^$/],
      ["> /dev/full", /^httpd: cannot write: ENOSPC.*\n$/],
    ] as const)
      expect(spawnSync("/bin/sh", ["-c", `${httpd} -L ${to}`], { encoding: "utf8" }).stderr).to.match(said);
  });

  it("knows what a misspelt word was to be", async () => {
    expect((await run(httpdctl, ["gracefull"])).stderr).to.match(/^httpdctl: gracefull: .*did you mean 'graceful'\?\n/);
  });

  it("knows what other supervisors call it", async () => {
    expect((await run(httpdctl, ["reload"])).stderr).to.match(/^httpdctl: reload: .*did you mean 'graceful'\?\n/);
    expect((await run(httpdctl, ["list"])).stderr).to.match(/^httpdctl: list: .*did you mean 'status'\?\n/);
    expect((await run(httpdctl, ["constructor"])).stderr).to.match(/^httpdctl: constructor: no such command\n/);
  });

  it("shows them for help, --help and -h, and succeeds", async () => {
    for (const word of ["help", "--help", "-h"]) {
      const { code, stdout } = await run(httpdctl, [word]);
      expect(stdout).to.match(/^Usage: httpdctl /);
      expect(code).to.equal(0);
    }
  });

  it("says of a file that is not there that it is not there", async () => {
    for (const word of ["status", "events", "upgrade", "stop"]) {
      const { code, stderr } = await run(httpdctl, ["-f", "/no/such.conf", word]);
      expect(stderr, word).to.contain("Could not open configuration file /no/such.conf");
      expect(code).to.equal(1);
    }
  });

  it("hands httpd's own options to httpd", async () => {
    const { code, stdout } = await run(httpdctl, ["-v"]);
    expect((await run(httpdctl, ["--version"])).stdout).to.equal(stdout);
    expect(stdout).to.match(/^Server version: /);
    expect(code).to.equal(0);
  });
});

describe("a configuration is checked", () => {
  it("by configtest and -t alike: Syntax OK, on stderr", async () => {
    await using server = await TestServer.prepare([]);
    for (const ran of await Promise.all([server.ctl("configtest"), run(httpd, ["-f", server.conf, "-t"])])) {
      expect(ran.stderr).to.match(/Syntax OK\n$/);
      expect(ran.stdout).to.equal("");
      expect(ran.code).to.equal(0);
    }
  });

  it("with file and line of what is wrong, and exit status 1", async () => {
    await using server = await TestServer.prepare(["Listn 80"]);
    for (const words of [["configtest"], ["start"], ["-k", "start"]]) {
      const ran = await server.ctl(...words);
      expect(ran.stderr).to.contain(`AH00526: Syntax error on line 6 of ${server.conf}:\nInvalid command 'Listn'`);
      expect(ran.stdout).to.equal("");
      expect(ran.code, words.join(" ")).to.equal(1);
    }
    expect(server.log()).to.equal("");
  });

  it("against the names of -D, the lines of -C and -c, and the folder of -d", async () => {
    await using server = await TestServer.prepare(["<IfDefine Wrong>", "Listn 80", "</IfDefine>"]);
    const relative = ["-d", server.folder, "-f", "httpd.conf", "-t"];
    const codes = await Promise.all(
      [[], ["-DWrong"], ["-D", "Wrong"], ["-c", "Listn 80"], ["-C", "Listn 80"], ["-C", "Define Wrong"]].map(
        async (more) => (await run(httpd, [...relative, ...more])).code,
      ),
    );
    expect(codes).to.deep.equal([0, 1, 1, 1, 1, 1]);
  });

  it("and a missing file is told by name", async () => {
    const folder = mkdtempSync(join(tmpdir(), "httpd-test-"));
    const missing = join(folder, "none.conf");
    const rans = await Promise.all([
      run(httpd, ["-f", missing, "-t"]),
      run(httpdctl, ["-f", missing, "start"]),
      run(httpdctl, ["-f", missing, "stop"]),
    ]);
    rmSync(folder, { recursive: true });
    for (const { code, stderr } of rans) {
      expect(stderr).to.contain(`Could not open configuration file ${missing}: No such file or directory`);
      expect(code).to.equal(1);
    }
  });
});

describe("-M", () => {
  it("lists the model that the file loads", async () => {
    await using server = await TestServer.prepare(["LoadModule mpm_worker_module modules/mod_mpm_worker.so"]);
    const { code, stdout } = await run(httpd, ["-f", server.conf, "-M"]);
    expect(stdout)
      .to.match(/^Loaded Modules:\n/)
      .and.to.contain(" mpm_worker_module (shared)\n");
    expect(stdout).not.to.contain("prefork");
    expect(code).to.equal(0);
  });
});
