// worker's promise: each worker is a thread, so that handlers that compute run side by side in one process.
import { cpus } from "node:os";
import { expect } from "chai";
import { peek, poolLines, workbench } from "../support/pools.ts";
import { TestServer, until } from "../support/server.ts";

interface Spun {
  readonly pid: number;
  readonly thread: number;
  readonly from: number;
  readonly to: number;
}

describe("worker", function () {
  this.timeout(30_000);
  let server: TestServer;

  before(async () => {
    const lines = ["ExtendedStatus On", "<Location /server-status>", "SetHandler server-status", "</Location>"];
    server = await TestServer.start([
      ...poolLines("worker", { children: 1, threads: 4 }),
      ...lines,
      `NodeApp / "${workbench}"`,
    ]);
  });
  after(() => server[Symbol.asyncDispose]());

  it("runs handlers that compute in several threads of one process at the same time", async () => {
    const answers = await Promise.all([0, 1, 2].map(() => server.get("/spin?ms=300")));
    const spun = answers.map(({ body }) => JSON.parse(body) as Spun);
    expect(new Set(spun.map(({ pid }) => pid)).size).to.equal(1);
    expect(new Set(spun.map(({ thread }) => thread)).size).to.equal(3);
    expect(Math.min(...spun.map(({ thread }) => thread))).to.be.above(0);
    // Not one after the other: the last began before the first had ended.
    expect(Math.max(...spun.map(({ from }) => from))).to.be.below(Math.min(...spun.map(({ to }) => to)));
  });

  it("answers others while all threads but one are blocked", async () => {
    const blocked = [0, 1, 2].map(() => server.get("/spin?ms=1000"));
    await until("three threads are busy", async () => (await peek(server)).workers.busy === 3);
    const began = performance.now();
    expect((await server.get("/")).body).to.equal("ok\n");
    const took = performance.now() - began;
    const spun = (await Promise.all(blocked)).map(({ body }) => JSON.parse(body) as Spun);
    // With a single loop it would have had to wait for all three.
    expect(took).to.be.below(cpus().length > 1 ? 700 : 1_500);
    expect(new Set(spun.map(({ thread }) => thread)).size).to.equal(3);
  });

  it("gives each thread one connection at a time: eight slow requests on four threads take two rounds", async () => {
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 8 }, () => server.get("/wait?ms=200")));
    const seconds = (performance.now() - began) / 1000;
    const most = answers.map(({ body }) => (JSON.parse(body) as { most: number }).most);
    expect(Math.max(...most)).to.equal(1);
    expect(seconds).to.be.within(0.4, 0.75);
  });

  it("loses one thread to an exception that nobody caught, and starts another; the process and the others go on", async () => {
    const [pid] = server.children();
    const others = Promise.all([0, 1].map(() => server.get("/wait?ms=400")));
    const lost = await server.get("/throw").then(
      ({ status }) => status,
      () => "cut",
    );
    expect(lost).to.be.oneOf([500, "cut"]);
    expect((await others).map(({ status }) => status)).to.deep.equal([200, 200]);
    await server.logged(/\[core:error\].*Error: nobody catches this\n? *.*workbench\.cjs/s);
    await until("four idle threads", async () => (await peek(server)).workers.idle === 4);
    expect(server.children()).to.deep.equal([pid]);
    const answers = await Promise.all(Array.from({ length: 4 }, () => server.get("/wait?ms=100")));
    const threads = answers.map(({ body }) => (JSON.parse(body) as { thread: number }).thread);
    expect(new Set(threads).size).to.equal(4);
  });

  it("gives each thread an instance number of its own", async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => server.get("/wait?ms=100")));
    const instances = answers.map(({ body }) => (JSON.parse(body) as { instance: string }).instance);
    expect(instances.toSorted()).to.deep.equal(["0", "1", "2", "3"]);
  });

  it("tells of its state on /server-status?auto", async () => {
    const { status, body } = await server.get("/server-status?auto");
    expect(status).to.equal(200);
    expect(body).to.include("ServerMPM: worker\n");
    expect(/^Total Accesses: (\d+)$/m.exec(body)?.[1]).to.match(/^[1-9]/);
    // Four threads, of which one is writing this very answer.
    expect(/^Scoreboard: (.*)$/m.exec(body)?.[1]?.replace(/\.+$/, "").split("").toSorted().join("")).to.equal("W___");
  });
});
