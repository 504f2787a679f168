// A build with one model compiled in: what it lists, and what LoadModule may still say.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "chai";
import { mpms } from "../../daemon/mpm/index.ts";
import { root, run, type Ran } from "../support/server.ts";

/** What scripts/build does after tsc. */
interface Steps {
  readonly compileIn: (root: string, dist: string, name: string) => Promise<void>;
  readonly bundlePrograms: (dist: string) => Promise<void>;
}

async function steps(): Promise<Steps> {
  const files = ["scripts/mpm/compile-in.mjs", "scripts/bundle.mjs"].map(
    (file) => pathToFileURL(join(root, file)).href,
  );
  return Object.assign({}, ...(await Promise.all(files.map((file) => import(file))))) as Steps;
}

describe("a build --with-mpm=winnt", () => {
  let folder = "";
  let conf = "";
  const httpd = (...words: readonly string[]): Promise<Ran> => run(join(folder, "scripts/httpd"), words);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "httpd-build-"));
    conf = join(folder, "httpd.conf");
    mkdirSync(join(folder, "logs"));
    for (const part of ["dist/config", "dist/daemon", "scripts/httpd", "package.json"]) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    const { compileIn, bundlePrograms } = await steps();
    const dist = join(folder, "dist");
    await compileIn(root, dist, "winnt");
    await bundlePrograms(dist);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("lists its module among those compiled in, and no other model", async () => {
    const { stdout } = await httpd("-l");
    expect(stdout).to.match(/^Compiled in modules:\n {2}core\.c\n[^]* {2}mpm_winnt\.c\n$/);
    expect(stdout).not.to.include("prefork.c");
  });

  it("names it", async () => {
    expect((await httpd("-V")).stdout).to.match(/^Server MPM: +winnt$/m);
  });

  it("uses it without a word of the configuration", async () => {
    writeFileSync(conf, "Listen 8080\n<IfModule mpm_winnt.c>\nThreadsPerChild 3000\n</IfModule>\n");
    const { code, stderr } = await httpd("-t", "-f", conf);
    expect(code, stderr).to.equal(0);
    expect(stderr).to.include("AH00444: WARNING: ThreadsPerChild of 3000 exceeds ThreadLimit of 1920 threads");
    expect((await httpd("-M", "-f", conf)).stdout).to.include(" mpm_winnt_module (static)\n");
  });

  for (const { name } of mpms.filter((mpm) => mpm.name !== "winnt").slice(0, 2)) {
    it(`says that ${name} would be one too many`, async () => {
      writeFileSync(conf, `LoadModule mpm_${name}_module modules/mod_mpm_${name}.so\nListen 8080\n`);
      const { code, stderr } = await httpd("-t", "-f", conf);
      expect(code).to.equal(1);
      expect(stderr).to.equal("AH00534: httpd: Configuration error: More than one MPM loaded.\n");
    });
  }

  it("says that its own cannot be loaded again", async () => {
    writeFileSync(conf, "LoadModule mpm_winnt_module modules/mod_mpm_winnt.so\nListen 8080\n");
    const { code, stderr } = await httpd("-t", "-f", conf);
    expect(code).to.equal(1);
    expect(stderr).to.include("module mpm_winnt_module is built-in and can't be loaded");
  });
});

describe("scripts/build and scripts/configure", () => {
  for (const program of ["scripts/build", "scripts/configure"]) {
    it(`${program} names the models that there are when asked for another`, async () => {
      const { code, stderr } = await run(join(root, program), ["--with-mpm=nosuch"]);
      expect(code).to.equal(1);
      expect(stderr).to.include("the selected mpm -- nosuch -- is not supported");
      for (const { name } of mpms) expect(stderr).to.include(name);
    });

    it(`${program} shows its usage when it does not understand`, async () => {
      const { code, stderr } = await run(join(root, program), ["--with-mpn=worker"]);
      expect(code).to.equal(1);
      expect(stderr).to.include(`usage: ${program} [--with-mpm=NAME]`);
    });
  }
});
