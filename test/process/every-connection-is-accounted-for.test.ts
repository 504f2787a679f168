// The ledger against what the clients saw: connections that were finished, closed by the client, cut by us and lost with
// a killed child, under each model.
import { expect } from "chai";
import { openIn } from "../../daemon/core/ledger.ts";
import { peek, poolLines, workbench } from "../support/pools.ts";
import { models, TestServer, until, type Model, firstOf } from "../support/server.ts";
import { tellStories, type Stage, type Step } from "../support/stories.ts";
import { Wire } from "../support/sockets.ts";

const start = async (model: Model): Promise<Stage> => ({
  server: await TestServer.start([
    ...poolLines(model, model === "prefork" ? { children: 8 } : { children: 2, threads: 4 }),
    "KeepAliveTimeout 300ms",
    "GracefulShutdownTimeout 1",
    `NodeApp / "${workbench}"`,
  ]),
});

const ledger = async (server: TestServer) => (await peek(server)).ledger;

function settled(server: TestServer, open: number) {
  return until(`${open} connections are open`, async () => {
    const now = await ledger(server);
    return now.open === open && now;
  });
}

const steps: readonly Step<Stage>[] = [
  {
    what: "tells finished ones from those that the client closed, and has those that are open",
    async run({ server }) {
      await Promise.all(Array.from({ length: 5 }, () => server.get("/where", { headers: { connection: "close" } })));
      using kept = await Wire.open(server.port);
      kept.ask("/where");
      await kept.ends();
      const leaving = await Promise.all([Wire.open(server.port), Wire.open(server.port)]);
      const [idle, asking] = leaving;
      idle?.ask("/where");
      await idle?.comes(/"pid"/);
      asking?.ask("/wait?ms=5000");
      await until("both are open", async () => (await ledger(server)).open === 2);
      for (const wire of leaving) wire[Symbol.dispose]();
      expect(await settled(server, 0)).to.deep.equal({
        accepted: 8,
        finished: 6,
        closedByPeer: 2,
        aborted: 0,
        lost: 0,
        open: 0,
      });
    },
  },
  {
    what: "has what a graceful cut when its time was over, in the answer, in the log and in status",
    async run({ server }) {
      using held = await Wire.open(server.port);
      held.ask("/drip?pieces=100&ms=100");
      await held.comes(/from (\d+)/);
      const { stdout, code } = await server.ctl("graceful", "--wait");
      expect(code).to.equal(0);
      expect(stdout).to.match(/^generation 0 → 1: 9 connections, 0 lost, 1 cut$/m);
      await held.ends();
      expect(server.log()).to.match(/HN00261: GracefulShutdownTimeout \(1 s\) is over: 1 connections were cut/);
      expect(server.log()).to.match(
        /HN00260: generation 0 is gone: 9 connections: 6 finished, 2 closed by the peer, 1 cut, 0 lost/,
      );
      expect(await settled(server, 0)).to.include({ accepted: 9, aborted: 1, lost: 0 });
    },
  },
  {
    what: "counts as lost what was inside a child that was killed, and nothing else",
    async run({ server }) {
      const wires = await Promise.all([Wire.open(server.port), Wire.open(server.port), Wire.open(server.port)]);
      for (const wire of wires) wire.ask("/drip?pieces=12&ms=100");
      const pids = await Promise.all(wires.map(async (wire) => Number((await wire.comes(/from (\d+)/))[1])));
      const victim = firstOf(pids);
      process.kill(victim, "SIGKILL");
      const answers = await Promise.all(wires.map((wire) => wire.ends()));
      const broken = answers.filter((text) => !/end \d+/.test(text)).length;
      expect(broken).to.equal(pids.filter((pid) => pid === victim).length);
      const account = await settled(server, 0);
      expect(account).to.include({ accepted: 12, aborted: 1, lost: broken });
      expect(openIn(account)).to.equal(0);
    },
  },
];

tellStories("the ledger", Object.fromEntries(models.map((model) => [`under ${model}`, () => start(model)])), steps);
