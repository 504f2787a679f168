// perchild and one user whose application does not load: the others are served, at a start, at a restart, and when
// children die, and that user is when it is repaired.
import { unlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { peek } from "../support/pools.ts";
import { startPerchild, type PerchildServer } from "../support/perchild-server.ts";
import { until } from "../support/server.ts";
import { makeUsers, removeUsers, type TestUser } from "../support/users.ts";

const app = `
const { existsSync } = require("node:fs");
if (existsSync(__dirname + "/broken")) throw new Error("my own fault");
if (existsSync(__dirname + "/ending")) process.exit(1);
module.exports = (req, res) => res.end("well");`;

describe("perchild with a user whose application does not load", function () {
  this.timeout(60_000);
  let users: readonly TestUser[] = [];
  let perchild: PerchildServer;

  before(async function () {
    const made = makeUsers(3);
    if (made === undefined) this.skip();
    users = made ?? [];
    perchild = await startPerchild({ users, app });
  });
  after(async () => {
    await perchild?.[Symbol.asyncDispose]();
    removeUsers(users);
  });

  const statusOf = async (user: TestUser) =>
    (await perchild.server.get("/", { headers: perchild.headersFor(user) })).status;
  const [failing, ...others] = [0, 1, 2].map((place) => () => users[place] as TestUser) as [
    () => TestUser,
    ...(() => TestUser)[],
  ];
  const othersAreServed = async () => {
    for (const user of others) expect(await statusOf(user())).to.equal(200);
  };
  const fail = (how: "broken" | "ending") => perchild.server.write(`${failing().name}/${how}`, "");
  const repair = async (how: "broken" | "ending") => {
    unlinkSync(join(perchild.server.folder, failing().name, how));
    await until("all are served", async () => {
      const { children, troubles = [] } = await peek(perchild.server);
      return troubles.length === 0 && children.filter(({ state }) => state === "serving").length === 4;
    });
    expect(await statusOf(failing())).to.equal(200);
  };

  it("starts, serves the others, answers 503 for it, and serves it once it is repaired", async () => {
    fail("broken");
    expect((await perchild.server.ctl("stop")).code).to.equal(0);
    const { code, stderr } = await perchild.server.ctl("start");
    expect(code, stderr).to.equal(0);
    await othersAreServed();
    expect(perchild.server.log()).to.match(/HN00202: .*app\.cjs: Error: my own fault/);
    expect(await statusOf(failing())).to.equal(503);
    await repair("broken");
  });

  it("restarts, also when that application ends its process", async () => {
    fail("ending");
    const { code, stderr } = await perchild.server.ctl("restart");
    expect(code, stderr).to.equal(0);
    await othersAreServed();
    await repair("ending");
  });

  it("has another user's child that died replaced at once", async () => {
    fail("ending");
    const childOf = async (user: TestUser) =>
      (await peek(perchild.server)).children.find(({ user: name, state }) => name === user.name && state === "serving");
    process.kill((await childOf(failing()))?.pid ?? process.pid, "SIGKILL");
    await perchild.server.logged(/HN00207: children fail at start/);
    const [other] = others;
    process.kill((await childOf(other!()))?.pid ?? process.pid, "SIGKILL");
    await othersAreServed();
    await repair("ending");
  });

  it("refuses a graceful, and says whose fault it is", async () => {
    fail("broken");
    const { code, stderr } = await perchild.server.ctl("graceful");
    expect(code).to.equal(1);
    expect(stderr).to.contain(`${failing().name}/app.cjs: Error: my own fault`);
    expect(await statusOf(failing())).to.equal(200);
    await othersAreServed();
    unlinkSync(join(perchild.server.folder, failing().name, "broken"));
  });

  it("does not start when no user's application loads", async () => {
    for (const { name } of users) perchild.server.write(`${name}/broken`, "");
    expect((await perchild.server.ctl("stop")).code).to.equal(0);
    const { code, stderr } = await perchild.server.ctl("start");
    expect(code).to.equal(1);
    expect(stderr).to.contain("my own fault");
  });
});
