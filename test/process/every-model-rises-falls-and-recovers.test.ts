// The life of each model on a real server: start, a stuck worker, rise, fall, a killed child, a graceful under load,
// recycling. One server a model, several at the same time. A new model joins by a line of the table.
import http from "node:http";
import { expect } from "chai";
import { Load } from "../support/clients.ts";
import { peek, workbench } from "../support/pools.ts";
import { childrenOf, TestServer, until, firstOf } from "../support/server.ts";
import { tellStories, type Step } from "../support/stories.ts";

interface Case {
  readonly model: string;
  readonly lines: readonly string[];
  /** Children and workers that a start gives, and that are there when nothing has been going on for a while. */
  readonly children: number;
  readonly workers: number;
  /** Connections to hold, and the workers that there are at least because of it; a fixed pool has no more. */
  readonly hold: number;
  readonly risen: number;
  /** Most workers that are left when they are gone, if that is not what a start gives. */
  readonly fallen?: number;
  /** The line that wears out after four connections, and what it wears out. */
  readonly recycle: string;
  readonly wears: "child" | "thread";
}

const perChild = { recycle: "MaxConnectionsPerChild 4", wears: "child" } as const;
const threaded = {
  lines: ["StartServers 2", "ThreadsPerChild 2", "MinSpareThreads 1", "MaxSpareThreads 4", "MaxRequestWorkers 8"],
  children: 2,
  workers: 4,
  hold: 5,
  risen: 6,
  ...perChild,
};
const cases: readonly Case[] = [
  {
    model: "prefork",
    lines: ["StartServers 2", "MinSpareServers 1", "MaxSpareServers 2", "MaxRequestWorkers 5"],
    children: 2,
    workers: 2,
    hold: 3,
    risen: 4,
    ...perChild,
  },
  { model: "worker", ...threaded },
  // One child may take six connections before it has read a request: twelve fill two children for certain.
  { model: "event", ...threaded, hold: 12 },
  { model: "leader", ...threaded },
  { model: "threadpool", ...threaded },
  { model: "winnt", lines: ["ThreadsPerChild 3"], children: 1, workers: 3, hold: 2, risen: 3, ...perChild },
  {
    model: "beos",
    lines: ["StartThreads 2", "MinSpareThreads 1", "MaxSpareThreads 2", "MaxClients 5"],
    children: 1,
    workers: 2,
    hold: 3,
    risen: 4,
    recycle: "MaxRequestsPerThread 4",
    wears: "thread",
  },
  {
    model: "netware",
    lines: ["StartThreads 2", "MinSpareThreads 1", "MaxSpareThreads 2", "MaxThreads 5"],
    children: 1,
    workers: 2,
    hold: 3,
    risen: 4,
    recycle: "MaxRequestsPerChild 4",
    wears: "thread",
  },
  {
    model: "mpmt_os2",
    lines: ["StartServers 2", "MinSpareThreads 1", "MaxSpareThreads 1"],
    children: 2,
    workers: 2,
    hold: 4,
    risen: 5,
    ...perChild,
  },
];

interface Stage {
  readonly server: TestServer;
  readonly at: Case;
}

const linesOf = ({ model, lines }: Case): string[] => [
  `LoadModule mpm_${model}_module modules/mod_mpm_${model}.so`,
  ...lines,
  "GracefulProbation 0",
  `NodeApp / "${workbench}"`,
];

async function counts(server: TestServer): Promise<{ children: number; workers: number; idle: number }> {
  const { children, workers } = await peek(server);
  return { children: children.length, workers: workers.busy + workers.idle, idle: workers.idle };
}

/** Requests that take longer than any test, until they are let go. */
function holdRequests({ port }: TestServer, count: number): () => void {
  const requests = Array.from({ length: count }, () => {
    const request = http.get({ host: "127.0.0.1", port, path: "/wait?ms=60000", agent: false });
    request.on("error", () => {});
    return request;
  });
  return () => requests.forEach((request) => request.destroy());
}

const steps: readonly Step<Stage>[] = [
  {
    what: "starts with the children and workers that its directives ask for",
    async run({ server, at }) {
      await until("all are idle", async () => (await counts(server)).idle === at.workers);
      expect(await counts(server)).to.include({ children: at.children, workers: at.workers });
      expect((await peek(server)).mpm).to.equal(at.model);
      expect((await server.get("/")).body).to.equal("ok\n");
    },
  },
  {
    what: "answers while a worker is stuck",
    async run({ server }) {
      const stuck = server.get("/spin?ms=3000");
      await until("one is busy", async () => (await peek(server)).workers.busy > 0);
      const began = performance.now();
      expect((await server.get("/")).status).to.equal(200);
      expect(performance.now() - began).to.be.below(2_500);
      expect((await stuck).status).to.equal(200);
    },
  },
  {
    what: "has more workers when more are needed, and gives them up when they are not",
    async run({ server, at }) {
      const release = holdRequests(server, at.hold);
      try {
        await until(`${at.risen} workers`, async () => (await counts(server)).workers >= at.risen);
      } finally {
        release();
      }
      await until(
        "as few as before",
        async () => (await counts(server)).workers <= Math.max(at.workers, at.fallen ?? 0),
      );
    },
  },
  {
    what: "has another child in place of one that was killed",
    async run({ server }) {
      const victim = firstOf(childrenOf(server.pid));
      process.kill(victim, "SIGKILL");
      await until("a successor serves", async () => {
        const { children } = await peek(server);
        return children.every(({ pid }) => pid !== victim) && (await counts(server)).idle > 0;
      });
      expect((await server.get("/")).status).to.equal(200);
    },
  },
  {
    what: "loses nothing when a graceful comes under load",
    async run({ server }) {
      await using load = new Load({ port: server.port, keepAlive: 1, perRequest: 1, pause: 10 });
      await until("requests are answered", () => load.requests > 10);
      expect((await server.command("graceful")).status).to.equal(200);
      const before = load.requests;
      await until("the new generation answers too", () => load.requests > before + 10);
      expect((await load.stop()).failures).to.deep.equal([]);
    },
  },
  {
    what: "replaces what has served as many connections as it may",
    async run({ server, at }) {
      server.configure([...linesOf(at), at.recycle]);
      expect((await server.command("graceful")).status).to.equal(200);
      const served = new Map<string, number>();
      for (let turn = 0; turn < 10; turn++) {
        // oxlint-disable-next-line no-await-in-loop -- one connection after the other
        const { status, body } = await server.get("/where");
        expect(status).to.equal(200);
        const { pid, thread } = JSON.parse(body) as { pid: number; thread: number };
        const who = at.wears === "thread" ? `${pid}.${thread}` : String(pid);
        served.set(who, (served.get(who) ?? 0) + 1);
      }
      expect(Math.max(...served.values())).to.be.at.most(4);
    },
  },
];

tellStories(
  "every model",
  Object.fromEntries(
    cases.map((at) => [at.model, async () => ({ server: await TestServer.start(linesOf(at)), at })] as const),
  ),
  steps,
);
