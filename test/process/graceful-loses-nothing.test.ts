// A graceful under load, with each model: nothing fails, nothing waits long, and a broken new generation changes nothing.
// scripts/graceful-load.ts does the same for longer and with more clients.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { Load, type Tally } from "../support/clients.ts";
import { peek, poolLines, workbench } from "../support/pools.ts";
import { models, TestServer, until, type Model } from "../support/server.ts";

/** Where a connection holds a worker it has to end soon, or who waits for one waits long. */
const lines = (model: Model): readonly string[] => [
  ...poolLines(model, { children: model === "prefork" ? 4 : 2, threads: 3 }),
  ...(model === "event" ? [] : ["MaxKeepAliveRequests 10"]),
  'LogFormat "%h %X %s %U" short',
  "CustomLog logs/access_log short",
];

function expectNothingLost({ failures, slow, requests }: Tally): void {
  expect(failures, "failed requests").to.deep.equal([]);
  expect(slow, "requests slower than a second").to.equal(0);
  expect(requests).to.be.above(100);
}

const childrenOf = (server: TestServer): string =>
  server
    .children()
    .toSorted((one, other) => one - other)
    .join(" ");

const loggedLines = (server: TestServer, name = "access_log"): number =>
  readFileSync(join(server.folder, "logs", name), "latin1").split("\n").length - 1;

for (const model of models) {
  describe(`a graceful under ${model} and load`, function () {
    this.timeout(60_000);
    let server: TestServer;

    before(async () => {
      server = await TestServer.start([...lines(model), `NodeApp / "${workbench}"`], {
        "broken.cjs": "throw new Error('the new version is broken');",
      });
    });
    after(() => server[Symbol.asyncDispose]());

    it("four in a row lose no request, delay none by a second, and log each exactly once", async () => {
      await using load = new Load({ port: server.port, keepAlive: 8, perRequest: 8, pause: 5 });
      for (let turn = 1; turn <= 4; turn++) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        const { code, stderr } = await server.ctl("graceful");
        expect(code, stderr).to.equal(0);
      }
      const tally = await load.stop();
      expectNothingLost(tally);
      const report = await until("the old generations are gone", async () => {
        const now = await peek(server);
        return now.processes.stopping === 0 && now;
      });
      expect(report.generation).to.equal(4);
      await until(`${tally.requests} lines in the access log`, () => loggedLines(server) >= tally.requests);
      expect(loggedLines(server)).to.equal(tally.requests);
    });

    it("one whose application is broken says so, and the old generation serves on without a failure", async () => {
      const pids = childrenOf(server);
      await using load = new Load({ port: server.port, keepAlive: 4, perRequest: 4, pause: 5 });
      server.configure([...lines(model), `NodeApp / ${join(server.folder, "broken.cjs")}`]);
      const { code, stdout, stderr } = await server.ctl("graceful");
      expect(code).to.equal(1);
      expect(stdout + stderr).to.include("the new version is broken");
      await until("only the old children are there", () => childrenOf(server) === pids);
      expectNothingLost(await load.stop());
      expect((await peek(server)).generation).to.equal(4);
    });
  });
}
