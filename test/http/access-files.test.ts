// Files named .htaccess over real requests: changes count at once, and what is wrong with a file keeps what it guards.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { Application } from "../../daemon/http/module.ts";
import type { LogLine } from "../../daemon/log/format.ts";
import { siteOf, type TextSite } from "./text-site.ts";

const application = (root: string): Application => ({
  file: `${root}/app.cjs`,
  serve: (_req, res) => void res.end("application"),
  takesUpgrades: () => false,
  upgrade: () => {},
});

describe("a .htaccess file", () => {
  let site: TextSite;
  const log: LogLine[] = [];
  const said = () =>
    log.map(({ level, id, failure = "", text }) => `${level} ${id} ${failure} ${text.replaceAll(site.root, "ROOT")}`);

  before(async () => {
    site = await siteOf(
      [
        "LogLevel info",
        "<Directory ROOT/htdocs>",
        "AllowOverride All",
        "</Directory>",
        "<Directory ROOT/htdocs/none>",
        "AllowOverride None",
        "</Directory>",
        "NodeApp /app ROOT/app.cjs",
      ],
      { "htdocs/a/x.txt": "x", "htdocs/none/x.txt": "x", "htdocs/app/.htaccess": "Require all denied\n" },
      (root) => [application(root)],
      log,
    );
  });
  const file = () => join(site.root, "htdocs/a/.htaccess");
  const status = async (path = "/a/x.txt") => (await site.ask(path)).status;
  afterEach(() => {
    rmSync(file(), { recursive: true, force: true });
    log.splice(0);
  });
  after(() => site[Symbol.asyncDispose]());

  it("counts from the request after it came, and until it went", async () => {
    expect(await status()).to.equal(200);
    writeFileSync(file(), "Require all denied\n");
    expect(await status()).to.equal(403);
    rmSync(file());
    expect(await status()).to.equal(200);
  });

  it("counts as it is now, also when its size and the time of its change stay the same", async () => {
    writeFileSync(file(), "Require all granted\n");
    expect(await status()).to.equal(200);
    const { atime, mtime } = statSync(file());
    writeFileSync(`${file()}.new`, "Require all denied \n");
    renameSync(`${file()}.new`, file());
    utimesSync(file(), atime, mtime);
    expect(await status()).to.equal(403);
  });

  it("that is wrong is told with its line, to each who asks, and nobody gets what is there", async () => {
    writeFileSync(file(), "\nRequire all granted\nAllowOverride None\n");
    expect([await status(), await status()]).to.deep.equal([500, 500]);
    const line = "alert HN00291  ROOT/htdocs/a/.htaccess: AllowOverride not allowed here (line 3)";
    expect(said()).to.deep.equal([line, line]);
  });

  it("that is a folder is refused in Apache's words", async () => {
    mkdirSync(file());
    expect(await status()).to.equal(403);
    expect(said()).to.deep.equal([
      "crit AH00529 (9)Bad file descriptor ROOT/htdocs/a/.htaccess pcfg_openfile: unable to check htaccess file, " +
        "ensure it is readable and that 'ROOT/htdocs/a/' is executable",
    ]);
  });

  it("that is a FIFO blocks nothing", async () => {
    execFileSync("mkfifo", [file()]);
    expect(await status()).to.equal(403);
  });

  it("larger than a megabyte is not read", async () => {
    writeFileSync(file(), "# comment\n".repeat(110_000));
    expect(await status()).to.equal(500);
    expect(said()).to.deep.equal(["alert HN00291  ROOT/htdocs/a/.htaccess: is larger than 1048576 bytes"]);
  });

  it("tells of undefined names and of what has no effect", async () => {
    writeFileSync(file(), "EnableMMAP Off\nSetEnv A ${NOBODY_HAS_THIS}\n");
    expect(await status()).to.equal(200);
    expect(said()).to.deep.equal([
      "warn HN00292  ROOT/htdocs/a/.htaccess: AH00111: Config variable ${NOBODY_HAS_THIS} is not defined",
      "info HN00290  EnableMMAP: Node.js reads files by streams (no effect: line 1 of ROOT/htdocs/a/.htaccess)",
    ]);
  });

  it("is not read where AllowOverride is None, nor for an application", async () => {
    writeFileSync(join(site.root, "htdocs/none/.htaccess"), "Require all denied\n");
    expect(await status("/none/x.txt")).to.equal(200);
    expect((await site.ask("/app/x")).body).to.equal("application");
  });

  it("is never served, whatever it says", async () => {
    writeFileSync(file(), "<Files .htaccess>\nRequire all granted\n</Files>\n");
    expect(await status("/a/.htaccess")).to.equal(403);
    expect(readFileSync(file(), "utf8")).to.contain("granted");
  });
});
