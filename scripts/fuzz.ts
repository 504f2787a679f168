// `npm run fuzz -- [prefork|worker|event ...] [--seconds 30] [--seed 1]`: bytes of chance and requests with mistakes, to the
// port and to the control socket. Run by hand; exits with 1 when a child ended, or the server does not answer any more. A short
// form is in test/process/hostile-clients-and-neighbours.test.ts.
import net from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { peek, poolLines } from "../test/support/pools.ts";
import { models, TestServer, type Model } from "../test/support/server.ts";
import { chance } from "./chaos/random.ts";
import { mutated, noise } from "./fuzz/noise.ts";

const samples = [
  "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
  "POST /a/b?c=d HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nhello",
  "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nTrailer: X-A\r\n\r\n5;a=b\r\nhello\r\n0\r\nX-A: b\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AAAA\r\n\r\n",
  "GET /index.html HTTP/1.1\r\nHost: x\r\nRange: bytes=0-1,2-3\r\nIf-None-Match: *\r\n\r\n",
  "POST /graceful HTTP/1.1\r\nHost: x\r\n\r\nGET /status HTTP/1.1\r\nHost: x\r\n\r\n",
].map((text) => Buffer.from(text, "latin1"));

/** Sends bytes; over when the other side closes, or says nothing for a moment. */
function send(to: net.NetConnectOpts, bytes: Buffer): Promise<void> {
  return new Promise((done) => {
    const socket = net.connect(to, () => socket.write(bytes));
    socket.setTimeout(100, () => socket.destroy());
    socket.resume();
    socket.on("error", () => {});
    socket.on("close", () => done());
  });
}

async function fuzz(model: Model, seconds: number, seed: number): Promise<void> {
  const random = chance(seed);
  await using server = await TestServer.start([...poolLines(model, { children: 2 }), "DocumentRoot htdocs"]);
  const control = join(server.folder, "logs/httpd.sock");
  // What reaches the control socket may be a command that changes the pool: for the children only the port counts.
  const children = server.children();
  const bytes = () => {
    const sample = samples[Math.floor(random() * samples.length)] ?? Buffer.alloc(0);
    return random() < 0.2 ? noise(random, 400) : mutated(random, sample);
  };
  const end = performance.now() + seconds * 1000;
  let sent = 0;
  while (performance.now() < end) {
    const some = Array.from({ length: 20 }, () => send({ port: server.port, host: "127.0.0.1" }, bytes()));
    // oxlint-disable-next-line no-await-in-loop -- some at a time
    await Promise.all([...some, send({ path: control }, noise(random, 400))]);
    sent += some.length + 1;
  }
  const { status } = await server.get("/");
  await peek(server);
  const lost = children.filter((pid) => !server.children().includes(pid));
  process.stdout.write(
    `${model}, seed ${seed}: ${sent} times bytes, ${lost.length} children ended, answers ${status}\n`,
  );
  if (lost.length === 0) return;
  process.exitCode = 1;
  process.stdout.write(server.log());
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: "string", default: "30" }, seed: { type: "string", default: "1" } },
});
for (const model of models.filter((one) => positionals.length === 0 || positionals.includes(one))) {
  // oxlint-disable-next-line no-await-in-loop -- one server at a time
  await fuzz(model, Number(values.seconds), Number(values.seed));
}
