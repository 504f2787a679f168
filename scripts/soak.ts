// `npm run soak -- [prefork|worker|event ...] [--gracefuls 1000] [--deaths 10000] [--children 4]`: what the parent keeps of children and
// generations that are gone: its memory and descriptors before and after. Run by hand; exits with 1 when a descriptor is left.
import { readdirSync, readFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { peek, poolLines } from "../test/support/pools.ts";
import { models, TestServer, until, type Model } from "../test/support/server.ts";

interface Holding {
  readonly descriptors: number;
  /** Mebibytes, resident. */
  readonly memory: number;
}

function holding(pid: number): Holding {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
  return { descriptors: readdirSync(`/proc/${pid}/fd`).length, memory: Math.round((pages * 4096) / 104_857.6) / 10 };
}

/** A graceful through the control socket: no command has to be started for each. */
function graceful(server: TestServer): Promise<number> {
  return new Promise((done, fail) => {
    const socketPath = join(server.folder, "logs/httpd.sock");
    const request = http.request({ socketPath, path: "/graceful", method: "POST", agent: false }, (response) => {
      response.resume();
      response.on("end", () => done(response.statusCode ?? 0));
    });
    request.on("error", fail);
    request.end();
  });
}

interface Wanted {
  /** In the pool. */
  readonly children: number;
  readonly gracefuls: number;
  readonly deaths: number;
}

async function soak(model: Model, { children, gracefuls, deaths }: Wanted): Promise<void> {
  const say = (text: string) => process.stdout.write(`${model}: ${text}\n`);
  const tell = (what: string, { descriptors, memory }: Holding) =>
    say(`${what}: ${descriptors} descriptors, ${memory} MB`);
  await using server = await TestServer.start([
    ...poolLines(model, { children, threads: 2 }),
    "GracefulProbation 0",
    "LogLevel warn",
  ]);
  const { pid } = server;
  for (let turn = 0; turn < 3; turn++) await graceful(server);
  await settled(server);
  const before = holding(pid);
  tell("before", before);
  for (let turn = 0; turn < gracefuls; turn++) {
    const status = await graceful(server);
    if (status !== 200) throw new Error(`graceful ${turn} answered ${status}`);
  }
  await settled(server);
  tell(`after ${gracefuls} gracefuls`, holding(pid));
  const tenths = deaths > 0 ? 10 : 0;
  for (let tenth = 1, done = 0; tenth <= tenths; tenth++) {
    while (done < (deaths * tenth) / 10) {
      const living = await serving(server);
      // Killed in earnest now and then: many that are would be a crash loop, and have to wait.
      for (const child of living) if (kill(child, done % 100 === 0 ? "SIGKILL" : "SIGTERM")) done++;
      await until("they are gone", () => !server.children().some((child) => living.includes(child)));
    }
    tell(`after ${done} deaths`, holding(pid));
  }
  await until("it serves again", async () => (await peek(server)).workers.idle > 0, 60);
  await settled(server);
  // What pidusage remembers of the dead holds descriptors for a while.
  await until("nothing is held of the dead", () => holding(pid).descriptors <= before.descriptors + 4, 90);
  const after = holding(pid);
  tell("a while later", after);
  if (after.descriptors > before.descriptors) process.exitCode = 1;
}

function kill(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** The children that serve: one that dies before it does is a failed start, after which the parent waits longer and longer. */
function serving(server: TestServer): Promise<readonly number[]> {
  const some = async () => {
    const { children: all } = await peek(server);
    const found = all.filter(({ state }) => state === "serving").map(({ pid }) => pid);
    return found.length > 0 && found;
  };
  return until("there are children", some, 60);
}

/** Nobody starts or leaves. */
function settled(server: TestServer): Promise<true> {
  return until(
    "it is settled",
    async () => {
      const { children: all } = await peek(server);
      return all.length > 0 && all.every(({ state }) => state === "serving");
    },
    60,
  );
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gracefuls: { type: "string", default: "1000" },
    deaths: { type: "string", default: "10000" },
    children: { type: "string", default: "4" },
  },
});
for (const model of models.filter((one) => positionals.length === 0 || positionals.includes(one))) {
  const { children, gracefuls, deaths } = values;
  await soak(model, { children: Number(children), gracefuls: Number(gracefuls), deaths: Number(deaths) });
}
