// node:cluster's primary opens a port for any worker that asks. Ours may be root and its children run other people's code:
// what they write to the cluster's channel must reach nobody.
import { readFileSync } from "node:fs";
import { expect } from "chai";
import { connects } from "../support/holding.ts";
import { freePort, TestServer } from "../support/server.ts";

const asker = readFileSync("test/fixtures/apps/asks-the-primary.cjs", "utf8");

describe("a child that asks node:cluster for a port", () => {
  it("gets none: the parent listens where httpd.conf says and nowhere else", async () => {
    const port = await freePort();
    await using server = await TestServer.start(
      ["StartServers 1", "MinSpareServers 1", `SetEnv WANTED_PORT ${port}`, "NodeApp / app.cjs"],
      { "app.cjs": asker },
    );
    // The parent has heard of all this by the time that it answers.
    expect((await server.get("/")).body).to.equal("asked");
    await server.status();
    expect(await connects(port)).to.equal(false);
  });
});
