// A server that is told to stop before it serves: while it waits for a port that the one before has not let go of, or for an
// application that takes long to load. It ends at once and cleanly, and whoever waits for the start is told.
import { once } from "node:events";
import net from "node:net";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { poolLines } from "../support/pools.ts";
import { childrenOf, TestServer, until } from "../support/server.ts";

const pool = poolLines("event", { children: 1, threads: 4 });
const slow = { "slow.mjs": "await new Promise((done) => setTimeout(done, 15_000));\nexport default () => {};" };
const said = "the server was stopped while it started\n";

const left = (server: TestServer) => readdirSync(join(server.folder, "logs")).toSorted().join(" ");

describe("a server that is stopped while it starts", () => {
  for (const signal of ["SIGTERM", "SIGINT", "SIGWINCH"] as const) {
    it(`by ${signal} does not wait any longer for its port`, async () => {
      await using server = await TestServer.prepare(pool);
      const neighbour = net.createServer().listen(server.port, "127.0.0.1");
      await once(neighbour, "listening");
      // Left by a server that was killed: its children may still have the port.
      server.write("logs/httpd.pid", "1\n");
      const started = server.runForeground();
      let errors = "";
      started.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()));
      await until("it has its PidFile", () => server.pid === started.pid);
      const began = performance.now();
      started.kill(signal);
      await once(started, "close");
      neighbour.close();
      expect(performance.now() - began).to.be.lessThan(2_500);
      expect(started.exitCode).to.equal(0);
      expect(errors).to.equal(said);
      expect(left(server)).to.equal("");
    });

    it(`by ${signal} does not wait for an application`, async () => {
      await using server = await TestServer.prepare([...pool, "NodeApp / slow.mjs"], slow);
      const started = server.runForeground();
      await until("its child is starting", () => childrenOf(started.pid ?? 0).length > 0);
      const began = performance.now();
      started.kill(signal);
      await once(started, "close");
      expect(performance.now() - began).to.be.lessThan(4_000);
      expect(started.exitCode).to.equal(0);
      expect(server.log()).not.to.match(/HN00212|SIGKILL/);
      expect(left(server)).to.equal("error_log");
    });
  }

  it("tells whoever started it", async () => {
    await using server = await TestServer.prepare([...pool, "NodeApp / slow.mjs"], slow);
    const start = server.ctl("start");
    const pid = await until("its child is starting", () =>
      server
        .parents()
        .find((parent) => childrenOf(parent).length > 0 && existsSync(join(server.folder, "logs/httpd.sock"))),
    );
    process.kill(pid, "SIGTERM");
    const { code, stderr } = await start;
    expect(stderr).to.match(new RegExp(`${said}$`));
    expect(code).to.equal(1);
  });
});
