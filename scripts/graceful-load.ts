// `npm run graceful-load -- [prefork|worker|event|pm2 …] [--seconds 20] [--gracefuls 20] [--pause 5]`: gracefuls at an even pace
// under 32 keep-alive clients and 32 that connect for each request; prints how many requests there were, how many failed
// and how long the slowest took. With "pm2" the same is done to PM2's cluster mode, by `pm2 reload`. Run by hand; exits
// with 1 when a request to this server failed or took longer than a second.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { Load, type Tally } from "../test/support/clients.ts";
import { poolLines, workbench } from "../test/support/pools.ts";
import { freePort, models, TestServer, type Model } from "../test/support/server.ts";
import { pm2, pm2Environment, pm2IsInstalled } from "./peers/pm2.ts";

interface Wanted {
  readonly seconds: number;
  readonly gracefuls: number;
  /** Milliseconds that a client waits between an answer and its next request. */
  readonly pause: number;
}

interface Subject extends AsyncDisposable {
  readonly port: number;
  /** Undefined when it went well, else what was said. */
  readonly graceful: () => Promise<string | undefined>;
}

/**
 * Where a connection holds a worker, 64 clients need 64 workers, or connections that end soon: else whoever waits in the
 * kernel's queue waits until others have had their hundred requests. A slot of event costs nothing, and with 25 in each
 * child there is room for all 64 connections.
 */
function linesFor(model: Model): readonly string[] {
  const sizes = { prefork: { children: 8 }, worker: { children: 2, threads: 4 }, event: { children: 2, threads: 25 } };
  const short = model === "event" ? [] : ["MaxKeepAliveRequests 4"];
  // One a second: a first child that is watched for two seconds leaves no time for that.
  const quick = ["GracefulProbation 0", "ExtendedStatus On"];
  return [...poolLines(model, sizes[model]), ...short, `NodeApp / "${workbench}"`, ...quick];
}

async function startOurs(model: Model): Promise<Subject> {
  const server = await TestServer.start(linesFor(model));
  return {
    port: server.port,
    graceful: async () => {
      const { code, stderr, stdout } = await server.ctl("graceful");
      return code === 0 ? undefined : stderr + stdout;
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

/** Two instances of the same application, which ends as PM2's documentation tells applications to. */
async function startPm2(): Promise<Subject> {
  if (!pm2IsInstalled()) throw new Error("PM2 cannot be installed into .bench/");
  const folder = mkdtempSync(join(tmpdir(), "graceful-pm2-"));
  const port = await freePort();
  const program = join(folder, "program.cjs");
  writeFileSync(
    program,
    `const server = require("node:http").createServer(require(${JSON.stringify(workbench)})).listen(${port}, "127.0.0.1");
process.on("SIGINT", () => server.close(() => process.exit(0)));
`,
  );
  const env = pm2Environment(join(folder, "home"));
  await pm2(env, "start", program, "-i", "2", "--name", "workbench");
  return {
    port,
    graceful: async () => {
      await pm2(env, "reload", "workbench");
      return undefined;
    },
    async [Symbol.asyncDispose]() {
      await pm2(env, "kill");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function measure(name: string, subject: Subject, { seconds, gracefuls, pause }: Wanted): Promise<Tally> {
  await using load = new Load({ port: subject.port, keepAlive: 32, perRequest: 32, pause });
  const began = performance.now();
  for (let turn = 0; turn < gracefuls; turn++) {
    const due = began + (turn * seconds * 1000) / gracefuls;
    await sleep(Math.max(0, due - performance.now()));
    const from = performance.now();
    const said = await subject.graceful();
    const took = Math.round(performance.now() - from);
    process.stderr.write(`${name}: graceful ${turn + 1} took ${took} ms${said === undefined ? "" : `: ${said}`}\n`);
  }
  await sleep(Math.max(0, began + seconds * 1000 - performance.now()));
  const tally = await load.stop();
  const took = ((performance.now() - began) / 1000).toFixed(1);
  process.stderr.write(`${name}: ${gracefuls} gracefuls in ${took} s\n`);
  return tally;
}

function print(name: string, { requests, connections, failures, slow, slowest }: Tally): void {
  const numbers = `${requests} requests on ${connections} connections, ${failures.length} failed, ${slow} slower than 1 s`;
  process.stdout.write(`${name}: ${numbers}, slowest ${Math.round(slowest)} ms\n`);
  for (const one of failures.slice(0, 20)) process.stdout.write(`  ${JSON.stringify(one)}\n`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: "string", default: "20" },
    gracefuls: { type: "string", default: "20" },
    pause: { type: "string", default: "5" },
  },
});
const wanted = { seconds: Number(values.seconds), gracefuls: Number(values.gracefuls), pause: Number(values.pause) };
const ours = models.filter((model) => positionals.length === 0 || positionals.includes(model));
for (const model of ours) {
  await using server = await startOurs(model);
  const tally = await measure(model, server, wanted);
  print(model, tally);
  if (tally.failures.length > 0 || tally.slow > 0) process.exitCode = 1;
}
if (positionals.includes("pm2")) {
  await using server = await startPm2();
  print("pm2", await measure("pm2", server, wanted));
}
