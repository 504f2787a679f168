// A thread that blows its heap or its stack, throws, or is ended takes nobody with it: it is logged with what it served,
// its client is not kept waiting, it is replaced, and no descriptor is left.
import { readdirSync } from "node:fs";
import { expect } from "chai";
import { peek, workbench } from "../support/pools.ts";
import { TestServer, until, firstOf } from "../support/server.ts";

/** How many descriptors a process has open. */
function descriptors(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}

for (const model of ["worker", "leader"]) {
  describe(`threads of ${model}`, function () {
    this.timeout(40_000);
    let server: TestServer;
    let pid = 0;

    before(async () => {
      server = await TestServer.start([
        `LoadModule mpm_${model}_module modules/mod_mpm_${model}.so`,
        "StartServers 1",
        "ThreadsPerChild 3",
        "MinSpareThreads 1",
        "MaxSpareThreads 9",
        "MaxRequestWorkers 3",
        "ExtendedStatus On",
        "NodeOptions --max-old-space-size=64",
        `NodeApp / "${workbench}"`,
      ]);
      pid = firstOf(server.children());
    });
    after(() => server[Symbol.asyncDispose]());

    const idle = (count: number) =>
      until(`${count} idle threads`, async () => (await peek(server)).workers.idle === count);

    const deaths: readonly [path: string, answers: readonly (number | string)[], logged: RegExp][] = [
      ["/fill", ["cut"], /thread \d ended while it served "GET \/fill HTTP\/1\.1" of \S+ to 127\.0\.0\.1: .*memory/],
      ["/recurse", [500], /thread \d ended while it served "GET \/recurse HTTP\/1\.1"/],
      ["/throw", [500, "cut"], /thread \d ended while it served "GET \/throw HTTP\/1\.1"/],
    ];
    for (const [path, answers, logged] of deaths) {
      it(`that ${path.slice(1)} die alone, are told of, and are replaced`, async () => {
        await idle(3);
        const other = server.get("/wait?ms=600");
        const answer = await server.get(path).then(
          ({ status }) => status,
          () => "cut",
        );
        expect(answer).to.be.oneOf(answers);
        expect((await other).status).to.equal(200);
        await server.logged(logged);
        await idle(3);
        expect(server.children()).to.deep.equal([pid]);
      });
    }

    it("leave no descriptor behind", async () => {
      await idle(3);
      const before = descriptors(pid);
      for (let turn = 0; turn < 4; turn++) {
        // oxlint-disable-next-line no-await-in-loop -- one death after the other
        await server.get("/throw").catch(() => {});
        // oxlint-disable-next-line no-await-in-loop
        await idle(3);
      }
      await until(`at most ${before} descriptors again`, () => descriptors(pid) <= before);
    });
  });
}

describe("a thread whose application cannot be loaded any more", function () {
  this.timeout(40_000);

  it("is told of, and the child goes on with the others", async () => {
    await using server = await TestServer.start(
      [
        "LoadModule mpm_worker_module modules/mod_mpm_worker.so",
        "StartServers 1",
        "ThreadsPerChild 3",
        "MinSpareThreads 1",
        "MaxSpareThreads 9",
        "MaxRequestWorkers 3",
        "NodeApp / app.cjs",
      ],
      { "app.cjs": `module.exports = require(${JSON.stringify(workbench)});` },
    );
    const [pid] = server.children();
    server.write("app.cjs", "setInterval(() => {}, 1000); throw new Error('the new version is wrong');");
    await server.get("/throw").catch(() => {});
    await until("it was tried three times", () => server.log().split("did not get ready: ").length > 3);
    expect(server.log()).to.match(/thread \d did not get ready: \S+app\.cjs: .*the new version is wrong/);
    expect((await server.get("/")).body).to.equal("ok\n");
    expect((await peek(server)).workers.idle).to.equal(2);
    expect(server.children()).to.deep.equal([pid]);
  });
});
