// GracefulBatch: a machine without room for two generations can deploy, and one that fails half-way is taken back.
import { expect } from "chai";
import { Load } from "../support/clients.ts";
import { peek, poolLines } from "../support/pools.ts";
import { TestServer, until } from "../support/server.ts";

const pool = [...poolLines("event", { children: 3, threads: 8 }), "GracefulBatch 1", "KeepAliveTimeout 200ms"];
const app = (text: string, before = "") => `${before}
module.exports = (req, res) => res.end("${text}");`;
/** Only so many processes can load it. */
const scarce = (most: number) => `const fs = require("node:fs");
fs.appendFileSync(__dirname + "/starts", "x");
if (fs.statSync(__dirname + "/starts").size > ${most}) throw new Error("one too many");`;

describe("a graceful in batches", function () {
  this.timeout(60_000);

  it("has one child more than the pool at a time, loses nothing, and ends with one generation", async () => {
    await using server = await TestServer.start([...pool, "NodeApp / one.cjs"], {
      "one.cjs": app("one"),
      "two.cjs": app("two"),
    });
    await using load = new Load({ port: server.port, keepAlive: 3, perRequest: 3, pause: 5 });
    server.configure([...pool, "NodeApp / two.cjs"]);
    let most = 0;
    let done = false;
    const watching = until(
      "the graceful is done",
      () => {
        most = Math.max(most, server.children().length);
        return done;
      },
      30,
    );
    const { code, stdout, stderr } = await server.ctl("graceful");
    done = true;
    await watching;
    expect(stdout + stderr).to.match(/^graceful: generation 1 is serving, 3 children ready/);
    expect(code).to.equal(0);
    expect(most).to.equal(4);
    expect((await load.stop()).failures).to.deep.equal([]);
    const { children } = await peek(server);
    expect(children.map(({ generation, state }) => `${generation} ${state}`)).to.deep.equal(Array(3).fill("1 serving"));
    expect((await server.get("/")).body).to.equal("two");
  });

  it("goes back when a later batch fails, and everything runs the old version again", async () => {
    await using server = await TestServer.start([...pool, "NodeApp / one.cjs"], {
      "one.cjs": app("one"),
      "two.cjs": app("two", scarce(1)),
    });
    await using load = new Load({ port: server.port, keepAlive: 3, perRequest: 3, pause: 5 });
    server.configure([...pool, "NodeApp / two.cjs"]);
    const { code, stderr } = await server.ctl("graceful");
    expect(stderr).to.match(/^graceful refused, the running generation goes on:\n.*two\.cjs: Error: one too many$/m);
    expect(code).to.equal(1);
    const { children } = await peek(server);
    expect(children.map(({ generation, state }) => `${generation} ${state}`)).to.deep.equal(Array(3).fill("0 serving"));
    expect((await load.stop()).failures).to.deep.equal([]);
    expect((await server.get("/")).body).to.equal("one");
  });
});
