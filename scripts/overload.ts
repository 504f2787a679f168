// `npm run overload -- [prefork|worker|event ...] [--waiting 5000] [--asks 300]`: how long the control socket takes to answer
// while every worker is busy and thousands of connections wait. Run by hand; prints milliseconds by percentile.
import http from "node:http";
import net from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { peek, poolLines, workbench } from "../test/support/pools.ts";
import { models, TestServer, until, type Model } from "../test/support/server.ts";

const sizes = {
  prefork: { children: 8 },
  worker: { children: 2, threads: 8 },
  event: { children: 2, threads: 25 },
} as const satisfies Record<Model, object>;

/** Connections with a request each, some at a time so that none is refused. */
async function crowd(port: number, count: number): Promise<readonly net.Socket[]> {
  const sockets: net.Socket[] = [];
  while (sockets.length < count) {
    const some = Array.from({ length: Math.min(100, count - sockets.length) }, () => net.connect(port, "127.0.0.1"));
    for (const one of some) {
      one.on("error", () => {});
      one.write("GET /wait?ms=60000 HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    sockets.push(...some);
    // oxlint-disable-next-line no-await-in-loop
    await sleep(10);
  }
  return sockets;
}

/** Milliseconds for one answer. */
function askOnce(server: TestServer, path: string): Promise<number> {
  const socketPath = join(server.folder, "logs/httpd.sock");
  const began = performance.now();
  return new Promise((done, fail) => {
    const request = http.get({ socketPath, path, agent: false }, (response) => {
      response.resume();
      response.on("end", () => done(performance.now() - began));
    });
    request.on("error", fail);
  });
}

async function measure(model: Model, waiting: number, asks: number): Promise<string> {
  await using server = await TestServer.start([
    ...poolLines(model, sizes[model]),
    "ListenBacklog 8192",
    `NodeApp / "${workbench}"`,
  ]);
  const sockets = await crowd(server.port, waiting);
  await until("every worker is busy", async () => (await peek(server)).workers.idle === 0);
  const took: number[] = [];
  for (let turn = 0; turn < asks; turn++) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a monitor does
    took.push(await askOnce(server, turn % 2 === 0 ? "/status" : "/metrics"));
    // oxlint-disable-next-line no-await-in-loop
    await sleep(20);
  }
  for (const one of sockets) one.destroy();
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `${model}: ${waiting} connections, ${asks} answers: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms\n`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { waiting: { type: "string", default: "5000" }, asks: { type: "string", default: "300" } },
});
for (const model of models.filter((one) => positionals.length === 0 || positionals.includes(one))) {
  // oxlint-disable-next-line no-await-in-loop -- one server at a time
  process.stdout.write(await measure(model, Number(values.waiting), Number(values.asks)));
}
