// npm run agents: starts a server, gives it something to do, lets real monitoring programs that nobody here wrote read it,
// and writes what each read to docs/agents.md. A program that is not installed is passed over. Debian: apt-get install
// munin-plugins-core libwww-perl prometheus-apache-exporter collectd monitoring-plugins-basic apachetop goaccess.
import { existsSync, writeFileSync } from "node:fs";
import http from "node:http";
import { join } from "node:path";
import { readers, type Reader, type Watched } from "./agents/readers.ts";
import { makeLayout, ourConfiguration, startOurs } from "./trace/servers.ts";

const port = 18_640;
const directives = [
  "StartServers 2",
  "ThreadsPerChild 8",
  "MaxRequestWorkers 32",
  "MinSpareThreads 4",
  `NodeApp / app.mjs`,
  'CustomLog "access.log" "%h %l %u %t \\"%r\\" %>s %b \\"%{Referer}i\\" \\"%{User-Agent}i\\""',
  '<Location "/server-status">',
  "SetHandler server-status",
  "</Location>",
];

function get(path: string): Promise<void> {
  return new Promise((done, fail) => {
    http
      .get({ host: "127.0.0.1", port, path, agent: false }, (answer) => answer.resume().on("end", done))
      .on("error", fail);
  });
}

async function ask(times: number): Promise<void> {
  for (let n = 0; n < times; n++) await get(`/hello?n=${n}`);
}

interface Outcome {
  readonly reader: Reader;
  readonly text: string;
  readonly verdict: "read all" | "not installed" | "failed";
}

async function look(reader: Reader, server: Watched): Promise<Outcome> {
  if (!existsSync(reader.program))
    return { reader, text: `not installed (${reader.debian})`, verdict: "not installed" };
  const text = await reader.read(server);
  return { reader, text, verdict: reader.expects.every((one) => one.test(text)) ? "read all" : "failed" };
}

function page(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ reader, verdict }) => `| ${reader.name} | ${reader.debian} | ${verdict} |`);
  const parts = outcomes.map(({ reader, text }) => `## ${reader.name}\n\n\`\`\`\n${text}\n\`\`\``);
  return `# What monitoring programs read

\`npm run agents\` makes this page: programs from Debian's packages, run against this server (event) after 200 requests. The
rules of agents that are not packaged (telegraf, Datadog, metricbeat, netdata, Zabbix, Checkmk and others) are
[tests](../test/core/status-agents.test.ts).

| program | package | |
|---|---|---|
${rows.join("\n")}

${parts.join("\n\n")}
`;
}

async function main(): Promise<void> {
  const layout = makeLayout(port);
  const { directory } = layout;
  writeFileSync(join(directory, "app.mjs"), 'export default (req, res) => { res.end("hello\\n"); };\n');
  const server = await startOurs(layout, ourConfiguration(layout, "event", directives));
  const outcomes: Outcome[] = [];
  try {
    await ask(200);
    const watched: Watched = { port, accessLog: join(directory, "access.log"), folder: directory, ask };
    for (const reader of readers) {
      const outcome = await look(reader, watched);
      outcomes.push(outcome);
      console.log(`${outcome.verdict.padEnd(14)} ${reader.name}`);
    }
  } finally {
    await server.stop();
  }
  writeFileSync("docs/agents.md", page(outcomes));
  if (outcomes.some(({ verdict }) => verdict === "failed")) process.exitCode = 1;
}

await main();
