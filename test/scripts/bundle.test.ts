import { expect } from "chai";
import { spawnSync } from "node:child_process";

const programs = ["bin/httpd.js", "bin/httpdctl.js", "metrics.cjs"];

describe("a bundled program", () => {
  for (const name of programs) {
    it(`${name} loads of Node what it imports, and not what only hangs on it`, () => {
      const url = new URL(`../../daemon/${name}`, import.meta.url).href;
      const look = `await import(${JSON.stringify(url)}); console.log(process.moduleLoadList.join("\\n"));`;
      const { stdout, stderr } = spawnSync(
        process.execPath,
        ["--throw-deprecation", "--input-type=module", "-e", look],
        { encoding: "utf8" },
      );
      expect(stderr).to.equal("");
      expect(stdout).to.include("internal/modules").and.to.not.include("undici");
    });
  }

  it("can import what is a getter in the Node that builds, which looks at none while it builds", () => {
    const url = new URL("../../../scripts/bundle.mjs", import.meta.url).href;
    const look = `import { builtin } from ${JSON.stringify(url)};
      Object.defineProperty(process.getBuiltinModule("node:async_hooks"), "AsyncLocalStorage", {
        get: () => process.exit(1),
      });
      console.log(builtin("node:async_hooks"));`;
    const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "-e", look], { encoding: "utf8" });
    expect(status).to.equal(0);
    expect(stdout).to.include("export const AsyncLocalStorage = ");
  });
});
