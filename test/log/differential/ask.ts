// Sends the requests of cases.ts, each on a connection of its own, and reads the lines that a server logged for them.
import net from "node:net";
import { readFileSync } from "node:fs";
import { until } from "../../support/server.ts";
import { kept, refused, requests } from "./cases.ts";

/** Resolves when the server has closed the connection. */
function send(port: number, bytes: string): Promise<void> {
  return new Promise((done) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    socket.on("error", () => {});
    socket.on("close", () => done());
    socket.resume();
  });
}

/** One request after the other on one connection. */
function sendKept(port: number): Promise<void> {
  return new Promise((done) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.write(kept.request));
    let answers = 0;
    socket.on("data", () => {
      answers++;
      if (answers < kept.times) socket.write(kept.request);
      else socket.end();
    });
    socket.on("close", () => done());
  });
}

export interface Lines {
  readonly lines: readonly string[];
  readonly refusedLines: readonly string[];
}

const linesOf = (file: string) => readFileSync(file, "latin1").split("\n").slice(0, -1);

/** `root` is taken out of the lines: the folder differs from run to run. */
export async function askAll(port: number, root: string): Promise<Lines> {
  const log = `${root}/logs/lines`;
  const expected = requests.length + kept.times;
  for (const text of requests) await send(port, text);
  await sendKept(port);
  await until("all lines", () => linesOf(log).length >= expected);
  for (const text of refused) await send(port, text);
  const short = `${root}/logs/refused`;
  await until("the refused", () => linesOf(short).length >= expected + refused.length);
  const bare = (line: string) => line.replaceAll(root, "ROOT");
  return { lines: linesOf(log).slice(0, expected).map(bare), refusedLines: linesOf(short).slice(expected).map(bare) };
}
