// `npm run graceful-load -- [prefork|worker|event …] [--seconds 20] [--gracefuls 20] [--pause 5]`: gracefuls at an even pace under 32
// keep-alive clients and 32 that connect for each request; prints how many requests there were, how many failed and how
// long the slowest took. Run by hand; exits with 1 when a request failed or took longer than a second.
import { parseArgs } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { Load, type Tally } from "../test/support/clients.ts";
import { poolLines, workbench } from "../test/support/pools.ts";
import { models, TestServer, type Model } from "../test/support/server.ts";

interface Wanted {
  readonly seconds: number;
  readonly gracefuls: number;
  /** Milliseconds that a client waits between an answer and its next request. */
  readonly pause: number;
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

async function measure(model: Model, { seconds, gracefuls, pause }: Wanted): Promise<Tally> {
  await using server = await TestServer.start(linesFor(model));
  await using load = new Load({ port: server.port, keepAlive: 32, perRequest: 32, pause });
  const began = performance.now();
  for (let turn = 0; turn < gracefuls; turn++) {
    const due = began + (turn * seconds * 1000) / gracefuls;
    await sleep(Math.max(0, due - performance.now()));
    const from = performance.now();
    const { code, stderr, stdout } = await server.ctl("graceful");
    const took = Math.round(performance.now() - from);
    process.stderr.write(`${model}: graceful ${turn + 1} took ${took} ms${code === 0 ? "" : `: ${stderr}${stdout}`}\n`);
  }
  await sleep(Math.max(0, began + seconds * 1000 - performance.now()));
  const tally = await load.stop();
  const took = ((performance.now() - began) / 1000).toFixed(1);
  process.stderr.write(`${model}: ${gracefuls} gracefuls in ${took} s\n`);
  return tally;
}

function print(model: Model, { requests, connections, failures, slow, slowest }: Tally): void {
  const numbers = `${requests} requests on ${connections} connections, ${failures.length} failed, ${slow} slower than 1 s`;
  process.stdout.write(`${model}: ${numbers}, slowest ${Math.round(slowest)} ms\n`);
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
for (const model of models.filter((one) => positionals.length === 0 || positionals.includes(one))) {
  const tally = await measure(model, wanted);
  print(model, tally);
  if (tally.failures.length > 0 || tally.slow > 0) process.exitCode = 1;
}
