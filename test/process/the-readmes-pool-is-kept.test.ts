// The README's configuration, which whoever comes from PM2 begins with, promises two children that are always there.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { alive, firstOf, root, TestServer, until } from "../support/server.ts";

/** The lines of the README's first httpd.conf that choose the model and its numbers. */
function readmesPool(): readonly string[] {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, block = ""] = /```\n(# \/srv\/shop\/httpd\.conf\n[^`]*)```/.exec(readme) ?? [];
  return block
    .split("\n")
    .filter((line) => /^(?:LoadModule|StartServers|ServerLimit|ThreadsPer|M(?:ax|in))/.test(line));
}

describe("the pool of the README's configuration", function () {
  this.timeout(30_000);

  it("has two children again after one was killed, and no more", async () => {
    const pool = readmesPool();
    expect(pool).to.have.length(7);
    await using server = await TestServer.start([...pool, "NodeApp / app.cjs"], {
      "app.cjs": "module.exports = (req, res) => res.end('ok');",
    });
    expect(server.children()).to.have.length(2);
    const victim = firstOf(server.children());
    process.kill(victim, "SIGKILL");
    await until("another is there in its place", () => {
      const children = server.children();
      return !alive(victim) && !children.includes(victim) && children.length === 2;
    });
    await server.command("graceful");
    await until("the old ones are gone", () => server.children().length === 2);
    expect((await server.get("/")).status).to.equal(200);
  });
});
