// npm run beside-apache: the same load on real Apache and on this server, under each model, and both `?auto` side by side,
// written to docs/status-beside-apache.md. Needs Debian's apache2-bin.
import { writeFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";
import {
  apacheConfiguration,
  apacheIsInstalled,
  apacheModules,
  makeLayout,
  ourConfiguration,
  startApache,
  startOurs,
  type Layout,
  type RunningServer,
} from "./trace/servers.ts";

const port = 18_650;
const requests = 300;
const clients = 4;

const pools: Readonly<Record<string, readonly string[]>> = {
  prefork: ["StartServers 5", "MinSpareServers 5", "MaxSpareServers 10", "MaxRequestWorkers 10"],
  worker: ["StartServers 2", "ThreadsPerChild 4", "MinSpareThreads 4", "MaxSpareThreads 8", "MaxRequestWorkers 8"],
  event: ["StartServers 2", "ThreadsPerChild 4", "MinSpareThreads 4", "MaxSpareThreads 8", "MaxRequestWorkers 8"],
};
const status = ['<Location "/server-status">', "SetHandler server-status", "</Location>"];

function get(path: string, agent: http.Agent | false = false): Promise<string> {
  return new Promise((done, fail) => {
    http
      .get({ host: "127.0.0.1", port, path, agent, headers: { host: "localhost" } }, (answer) => {
        let text = "";
        answer.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
        answer.on("end", () => done(text));
      })
      .on("error", fail);
  });
}

async function client(): Promise<void> {
  for (let n = 0; n < requests / clients; n++) await get("/index.html");
}

/** The answer after the load, once the server has been up for some seconds and is done with the load, so that the numbers mean something. */
async function autoOf(server: RunningServer): Promise<ReadonlyMap<string, string>> {
  try {
    await Promise.all(Array.from({ length: clients }, client));
    for (;;) {
      const text = await get("/server-status?auto");
      const lines = text.trimEnd().split("\n");
      const entries = lines.map((line): [string, string] => {
        const cut = line.indexOf(":");
        return cut < 0 ? ["(first line)", line] : [line.slice(0, cut), line.slice(cut + 1).trim()];
      });
      const found = new Map(entries);
      // The one that is busy then is the one that answers this.
      if (Number(found.get("ServerUptimeSeconds")) >= 4 && found.get("BusyWorkers") === "1") return found;
      await new Promise((turn) => setTimeout(turn, 200));
    }
  } finally {
    await server.stop();
  }
}

function answerOf(start: (layout: Layout) => Promise<RunningServer>): ReturnType<typeof autoOf> {
  return start(makeLayout(port)).then(autoOf);
}

async function compare(model: string): Promise<string> {
  const pool = pools[model] ?? [];
  const load = [`LoadModule status_module ${join(apacheModules, "mod_status.so")}`];
  const theirs = await answerOf((layout) =>
    startApache(layout, apacheConfiguration(layout, model, [...load, ...pool, ...status])),
  );
  const ours = await answerOf((layout) => startOurs(layout, ourConfiguration(layout, model, [...pool, ...status])));
  const keys = [...new Set([...theirs.keys(), ...ours.keys()])];
  const row = (key: string) => `| ${key} | \`${theirs.get(key) ?? "(none)"}\` | \`${ours.get(key) ?? "(none)"}\` |`;
  const order = [...theirs.keys()].join() === [...ours.keys()].join();
  console.log(`${model}: ${keys.length} keys, ${order ? "the same in the same order" : "not the same"}`);
  const verdict = order ? "The same keys in the same order." : "**Keys or their order differ.**";
  return `## ${model}\n\n${verdict}\n\n| key | Apache | this server |\n|---|---|---|\n${keys.map(row).join("\n")}\n`;
}

async function main(): Promise<void> {
  if (!apacheIsInstalled()) {
    console.log("no /usr/sbin/apache2: nothing to compare with");
    return;
  }
  const parts: string[] = [];
  for (const model of Object.keys(pools)) parts.push(await compare(model));
  writeFileSync(
    "docs/status-beside-apache.md",
    `# server-status?auto beside Apache's\n\n\`npm run beside-apache\` makes this page: ${requests} requests for a small file by ${clients} clients, a
connection each, on real Apache and on this server with the same directives; then \`?auto\` of both.\n\n${parts.join("\n")}`,
  );
}

await main();
