// perchild with three real users on one port: whose process answers, whatever the way in which a request comes, and that
// neither a graceful nor the death of the one that shows connections their way loses any.
import { expect } from "chai";
import http from "node:http";
import net from "node:net";
import { Load } from "../support/clients.ts";
import { peek } from "../support/pools.ts";
import { startPerchild, type PerchildServer } from "../support/perchild-server.ts";
import { alive, until } from "../support/server.ts";
import { makeUsers, removeUsers, type TestUser } from "../support/users.ts";

const app = `
module.exports = (req, res) => {
  const end = () => res.end(JSON.stringify({ uid: process.getuid(), gid: process.getgid(), pid: process.pid, env: process.env }));
  setTimeout(end, Number(new URL(req.url, "http://x").searchParams.get("wait") ?? 0));
};`;

interface Said {
  readonly uid: number;
  readonly gid: number;
  readonly pid: number;
  readonly env: Readonly<Record<string, string>>;
}

describe("perchild", () => {
  let users: readonly TestUser[] = [];
  let perchild: PerchildServer;

  before(async function () {
    const made = makeUsers(3);
    if (made === undefined) this.skip();
    users = made ?? [];
    process.env["HTTPD_TEST_PASSED"] = "passed";
    process.env["HTTPD_TEST_SECRET"] = "the operator's";
    perchild = await startPerchild({
      users,
      app,
      lines: ["MaxThreadsPerChild 2", "ListenBacklog 20", "SetEnv EVERYBODY yes"],
      hostLines: ({ name }) => [`SetEnv ONLY_${name.replaceAll("-", "_")} yes`, "PassEnv HTTPD_TEST_PASSED"],
    });
  });
  after(async () => {
    delete process.env["HTTPD_TEST_PASSED"];
    delete process.env["HTTPD_TEST_SECRET"];
    await perchild?.[Symbol.asyncDispose]();
    removeUsers(users);
  });

  const ask = async (user: TestUser, path = "/", port = perchild.server.port): Promise<Said> => {
    const answer = await perchild.server.get(path, { headers: perchild.headersFor(user), port });
    expect(answer.status, answer.body).to.equal(200);
    return JSON.parse(answer.body) as Said;
  };
  const routerPid = async () =>
    (await peek(perchild.server)).children.find(({ user, state }) => user === "daemon" && state !== "stopping")?.pid ??
    0;

  it("answers for each host as its user, on a shared port and on one of its own", async () => {
    for (const user of users) {
      const { uid, gid } = await ask(user);
      expect({ uid, gid }).to.deep.equal({ uid: user.uid, gid: user.gid });
    }
    const last = users.at(-1) as TestUser;
    expect((await ask(last, "/", perchild.ownPort)).uid).to.equal(last.uid);
  });

  it("gives each user's applications what SetEnv and PassEnv name, and nothing else of anybody's", async () => {
    for (const user of users) {
      const { env } = await ask(user);
      const own = `ONLY_${user.name.replaceAll("-", "_")}`;
      expect(env).to.include({ EVERYBODY: "yes", [own]: "yes", HTTPD_TEST_PASSED: "passed" });
      const known = ["EVERYBODY", own, "HTTPD_TEST_PASSED", "NODE_APP_INSTANCE"];
      expect(
        Object.keys(env).filter(
          (name) => !known.includes(name) && !/^HTTPD_(?:MPM|GENERATION|SLOT|WORKER)$/.test(name),
        ),
      ).to.deep.equal([]);
    }
  });

  it("shows in status whose each child is", async () => {
    const report = await peek(perchild.server);
    expect(report.children.map(({ user }) => user)).to.have.members([...users.map(({ name }) => name), "daemon"]);
    expect((await perchild.server.ctl("status")).stdout).to.contain(users[0]?.name);
  });

  it("answers 421 to a request for another user's host on the same connection, and closes it", async () => {
    const [one, two] = users.map((user) => `GET / HTTP/1.1\r\nHost: ${perchild.nameOf(user)}\r\n\r\n`);
    const text = await perchild.server.raw(`${one}${two}`);
    const statuses = [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => status);
    expect(statuses).to.deep.equal(["200", "421"]);
    expect(text).to.contain("Connection: close");
  });

  it("finds the host of a request that comes in pieces, while others are served", async () => {
    const [slow, quick] = users as [TestUser, TestUser];
    const socket = net.connect(perchild.server.port, "127.0.0.1");
    let text = "";
    socket.setEncoding("latin1").on("data", (chunk: string) => (text += chunk));
    const pieces = [
      "GET / HTT",
      "P/1.1\r\nAccept: */*\r\nHo",
      `st: ${perchild.nameOf(slow)}`,
      "\r\nConnection: close\r\n\r\n",
    ];
    for (const piece of pieces) {
      socket.write(piece);
      expect((await ask(quick)).uid).to.equal(quick.uid);
    }
    await until("the answer to the pieces", () => text.includes(`"uid":${slow.uid}`));
    socket.destroy();
  });

  it("closes what never tells whom it is for only after Timeout, and serves others meanwhile", async () => {
    const silent = Array.from({ length: 50 }, () =>
      net.connect(perchild.server.port, "127.0.0.1").on("error", () => {}),
    );
    for (const socket of silent) socket.write("GET / HTTP/1.1\r\n");
    for (const user of users) expect((await ask(user)).uid).to.equal(user.uid);
    expect(silent.every(({ destroyed }) => !destroyed)).to.equal(true);
    for (const socket of silent) socket.destroy();
  });

  it("lets a flood for one user keep nobody else waiting", async () => {
    const [busy, other] = users as [TestUser, TestUser];
    const agent = new http.Agent({ maxSockets: Infinity });
    const headers = perchild.headersFor(busy);
    const flood = Array.from({ length: 400 }, () =>
      perchild.server.get("/?wait=300", { headers, agent }).then(
        ({ status }) => status,
        () => 0,
      ),
    );
    await until("the flood is there", async () => (await peek(perchild.server)).workers.busy >= 2);
    const began = performance.now();
    expect((await ask(other)).uid).to.equal(other.uid);
    expect(performance.now() - began).to.be.below(1000);
    agent.destroy();
    await Promise.all(flood);
  });

  it("loses nothing when the one that shows connections their way is killed", async () => {
    await using load = new Load({
      port: perchild.server.port,
      perRequest: 2,
      headers: perchild.headersFor(users[0] as TestUser),
    });
    const pid = await routerPid();
    await until("the load runs", () => load.requests > 5);
    process.kill(pid, "SIGKILL");
    await until("another takes its place", async () => alive(await routerPid()) && (await routerPid()) !== pid);
    const before = load.requests;
    await until("the load goes on", () => load.requests > before + 5);
    // A connection that it was just reading goes with it; at most one of the two clients has one there.
    expect((await load.stop()).failures.length).to.be.at.most(2);
  });

  const losesNothingAt = async (change: "graceful" | "upgrade") => {
    const loads = users.map(
      (user) =>
        new Load({
          port: perchild.server.port,
          perRequest: 1,
          keepAlive: 1,
          pause: 10,
          headers: perchild.headersFor(user),
        }),
    );
    await until("the load runs", () => loads.every(({ requests }) => requests > 5));
    const before = await routerPid();
    const { code, stderr } = await perchild.server.ctl(change);
    expect(code, stderr).to.equal(0);
    expect(await routerPid()).not.to.equal(before);
    const requests = loads.map((load) => load.requests);
    await until("the load goes on", () => loads.every((load, place) => load.requests > (requests[place] ?? 0) + 5));
    const tallies = await Promise.all(loads.map((load) => load.stop()));
    expect(tallies.flatMap(({ failures }) => failures)).to.deep.equal([]);
  };

  it("loses nothing at a graceful", () => losesNothingAt("graceful"));

  it("loses nothing at an upgrade, and remembers what each user's children have served", async () => {
    const { pid } = perchild.server;
    const before = await peek(perchild.server);
    await losesNothingAt("upgrade");
    const after = await peek(perchild.server);
    expect(perchild.server.pid).to.equal(pid);
    expect(after.totals.accesses).to.be.above(before.totals.accesses);
    expect(after.startedAt).to.equal(before.startedAt);
    for (const user of users) expect((await ask(user)).uid).to.equal(user.uid);
    const serving = after.children.filter(({ state }) => state === "serving");
    expect(serving.map(({ user }) => user)).to.have.members([...users.map(({ name }) => name), "daemon"]);
  });

  it("replaces a user's child that is killed, and serves the others meanwhile", async () => {
    const [victim, other] = users as [TestUser, TestUser];
    const { pid } = await ask(victim);
    process.kill(pid, "SIGKILL");
    expect((await ask(other)).uid).to.equal(other.uid);
    // What comes for the victim waits for its successor.
    expect((await ask(victim)).pid).not.to.equal(pid);
  });
});
