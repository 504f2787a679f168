// Threads that are held up by what their application does between two requests, that hang while they start, that crash as
// soon as they are ready, or that are worn out faster than they go: nobody waits for them who could be served by others,
// they do not keep their child for ever, and their child lives.
import { readdirSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { peek, workbench } from "../support/pools.ts";
import { firstOf, TestServer, until } from "../support/server.ts";

const load = (model: string) => `LoadModule mpm_${model}_module modules/mod_mpm_${model}.so`;
const poolOf = (model: string) => [
  load(model),
  "StartServers 1",
  "ThreadsPerChild 3",
  "MinSpareThreads 1",
  "MaxSpareThreads 9",
  "MaxRequestWorkers 3",
];
const close = { headers: { connection: "close" } };
const idleThreads = (server: TestServer, count: number) =>
  until(`${count} idle threads`, async () => (await peek(server)).workers.idle === count);

/** Computes once its connection is closed and given up, before it can begin with another one. */
const busyBetween = `
const { threadId } = require("node:worker_threads");
module.exports = (req, res) => {
  const { pathname, searchParams } = new URL(req.url, "http://x");
  const ms = Number(searchParams.get("ms"));
  if (pathname === "/wait") return setTimeout(() => res.end(String(threadId)), ms);
  res.end("ok");
  const spin = () => { const end = Date.now() + ms; while (Date.now() < end); };
  if (pathname === "/spin") req.socket.on("close", spin);
};`;

for (const model of ["worker", "threadpool", "leader"]) {
  describe(`a thread of ${model} that computes between two requests`, function () {
    this.timeout(40_000);
    let server: TestServer;
    before(async () => {
      server = await TestServer.start([...poolOf(model), "NodeApp / app.cjs"], { "app.cjs": busyBetween });
    });
    after(() => server[Symbol.asyncDispose]());

    it("keeps no connection waiting that others could serve, and no descriptor", async () => {
      const pid = firstOf(server.children());
      const descriptors = () => readdirSync(`/proc/${pid}/fd`).length;
      for (let turn = 0; turn < 3; turn++) await server.get("/", close);
      const before = descriptors();
      await server.get("/spin?ms=4000", close);
      await until("it is idle again", async () => (await peek(server)).workers.idle === 3);
      const began = performance.now();
      for (let turn = 0; turn < 12; turn++) expect((await server.get("/", close)).status).to.equal(200);
      expect(performance.now() - began).to.be.below(3000);
      await until("each is served again", async () => {
        const all = [1, 2, 3].map(() => server.get("/wait?ms=200", close));
        return new Set((await Promise.all(all)).map(({ body }) => body)).size === 3;
      });
      await until(`${before} descriptors again`, () => descriptors() <= before + 2);
      expect(server.children()).to.deep.equal([pid]);
    });

    it("does not keep its generation for ever", async () => {
      const pid = firstOf(server.children());
      await server.get("/spin?ms=60000", close);
      expect((await server.ctl("graceful")).code).to.equal(0);
      await until("the old child is gone", () => !server.children().includes(pid), 10);
      expect(server.log()).to.match(/\[pid \d+\] thread \d is stuck and does not go: it is ended/);
    });
  });
}

/** Hangs while it loads, or crashes soon after, as long as there is a file of that name. */
const fickle = `
const { existsSync } = require("node:fs");
const wants = (name) => existsSync(__dirname + "/" + name);
if (wants("hang")) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
if (wants("crash")) setTimeout(() => { throw new Error("no luck"); }, 50);
module.exports = (req, res) => {
  if (req.url === "/throw") throw new Error("thrown");
  res.end("ok");
};`;

describe("a thread that is begun in the place of another", function () {
  this.timeout(40_000);

  it("and hangs while it starts is given up after StartTimeout, and keeps no generation", async () => {
    await using server = await TestServer.start([...poolOf("worker"), "StartTimeout 2", "NodeApp / app.cjs"], {
      "app.cjs": fickle,
    });
    server.write("hang", "");
    await server.get("/throw", close);
    await server.logged(/thread \d did not get ready: thread \d is not ready after 2 s \(StartTimeout\)/);
    expect((await server.get("/", close)).body).to.equal("ok");
    const [pid] = server.children();
    unlinkSync(join(server.folder, "hang"));
    await idleThreads(server, 3);
    server.write("hang", "");
    await server.get("/throw", close);
    await until("another is starting", async () => (await peek(server)).workers.idle < 3);
    unlinkSync(join(server.folder, "hang"));
    expect((await server.ctl("graceful")).code).to.equal(0);
    await until("the old child is gone", () => !server.children().includes(pid ?? 0), 10);
  });

  it("and crashes soon after it was ready is followed by others after waits that grow", async () => {
    await using server = await TestServer.start([...poolOf("worker"), "NodeApp / app.cjs"], { "app.cjs": fickle });
    const pids = server.children();
    server.write("crash", "");
    await server.get("/throw", close);
    await server.logged(/threads crash soon after they were ready \(5 times in a row\): the next is begun in 2 s/);
    expect((await server.get("/", close)).body).to.equal("ok");
    unlinkSync(join(server.folder, "crash"));
    await idleThreads(server, 3);
    expect(server.children()).to.deep.equal(pids);
  });
});

describe("threads of beos that are worn out while every place has one", function () {
  this.timeout(40_000);

  it("are replaced when their places are free, and their child lives", async () => {
    await using server = await TestServer.start([
      load("beos"),
      "MaxRequestWorkers 50",
      "StartThreads 50",
      "MaxSpareThreads 50",
      "MaxRequestsPerThread 1",
      `NodeApp / "${workbench}"`,
    ]);
    const pids = server.children();
    for (let turn = 0; turn < 70; turn++) expect((await server.get("/", close)).status).to.equal(200);
    await idleThreads(server, 50);
    expect(server.children()).to.deep.equal(pids);
  });
});
