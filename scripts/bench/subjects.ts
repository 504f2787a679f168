// The servers that are measured, all with the same application: an answer of twelve bytes. Used by bench.
import { spawn } from "node:child_process";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pm2Environment, pm2IsInstalled, pm2Program } from "../peers/pm2.ts";
import {
  apacheConfiguration,
  apacheIsInstalled,
  makeLayout,
  ourConfiguration,
  startApache,
  startOurs,
  watch,
  type Layout,
  type RunningServer,
} from "../trace/servers.ts";

/** How clients come: one connection for many requests, or a connection for each request. */
export type Manner = "keep-alive" | "close";

export interface Subject {
  readonly name: string;
  readonly what: string;
  readonly manners: readonly Manner[];
  /** False when something it needs is not on this machine. */
  readonly available: () => boolean;
  readonly start: (port: number) => Promise<RunningServer>;
}

const both: readonly Manner[] = ["keep-alive", "close"];
const handlerSource = `export default (req, res) => {
  res.setHeader("Content-Type", "text/plain");
  res.end("Hello World\\n");
};
`;

/** The application as a file, next to what the server serves. */
export function writeHandler(layout: Layout): string {
  const file = join(layout.directory, "hello.mjs");
  writeFileSync(file, handlerSource);
  return file;
}

function ours(model: string, directives: readonly string[]): Subject["start"] {
  return (port) => {
    const layout = makeLayout(port);
    const all = [...directives, "ExtendedStatus On", "MaxKeepAliveRequests 0", `NodeApp / ${writeHandler(layout)}`];
    return startOurs(layout, ourConfiguration(layout, model, all));
  };
}

/** node:cluster with nothing around it. */
function bareCluster(policy: "SCHED_NONE" | "SCHED_RR"): Subject["start"] {
  return (port) => {
    const layout = makeLayout(port);
    writeHandler(layout);
    const file = join(layout.directory, "cluster.mjs");
    writeFileSync(
      file,
      `import cluster from "node:cluster";
import { createServer } from "node:http";
import handler from "./hello.mjs";
cluster.schedulingPolicy = cluster.${policy};
if (cluster.isPrimary) { cluster.fork(); cluster.fork(); }
else createServer(handler).listen(${port}, "127.0.0.1");
`,
    );
    return watch(spawn(process.execPath, [file], { stdio: ["ignore", "ignore", "inherit"], detached: true }), layout);
  };
}

function startPm2(port: number): Promise<RunningServer> {
  const layout = makeLayout(port);
  writeHandler(layout);
  const file = join(layout.directory, "server.mjs");
  writeFileSync(
    file,
    `import { createServer } from "node:http";
import handler from "./hello.mjs";
createServer(handler).listen(${port}, "127.0.0.1");
`,
  );
  const env = pm2Environment(join(layout.directory, "pm2"));
  const words = [pm2Program, "start", file, "-i", "2", "--no-daemon", "--silent"];
  return watch(spawn(process.execPath, words, { stdio: "ignore", env, detached: true }), layout);
}

function startApacheFile(port: number): Promise<RunningServer> {
  const layout = makeLayout(port);
  chmodSync(join(layout.directory, "htdocs", "index.html"), 0o644);
  const directives = [
    "StartServers 2",
    "ServerLimit 2",
    "ThreadsPerChild 64",
    "MaxRequestWorkers 128",
    "MinSpareThreads 1",
  ];
  const all = [...directives, "MaxSpareThreads 128", "KeepAlive On", "MaxKeepAliveRequests 0"];
  // The directory's index needs mod_dir; the load asks for the file by its name instead.
  return startApache(layout, apacheConfiguration(layout, "event", all));
}

const always = () => true;
const twoEvent = ["StartServers 2", "ServerLimit 2", "ThreadsPerChild 64", "MaxRequestWorkers 128"];
const twoPrefork = ["StartServers 2", "ServerLimit 2", "MaxRequestWorkers 2", "MinSpareServers 1", "MaxSpareServers 2"];

export const subjects: readonly Subject[] = [
  {
    name: "event",
    what: "this server, event, 2 children of 64, ExtendedStatus On",
    manners: both,
    available: () => existsSync(join(process.cwd(), "scripts", "httpd")),
    start: ours("event", [...twoEvent, "MinSpareThreads 1", "MaxSpareThreads 128"]),
  },
  {
    name: "prefork",
    what: "this server, prefork, 2 children, ExtendedStatus On",
    // A prefork child holds one connection: two clients would keep all others waiting.
    manners: ["close"],
    available: () => existsSync(join(process.cwd(), "scripts", "httpd")),
    start: ours("prefork", twoPrefork),
  },
  {
    name: "cluster-none",
    what: "bare node:cluster, SCHED_NONE, 2 workers",
    manners: both,
    available: always,
    start: bareCluster("SCHED_NONE"),
  },
  {
    name: "cluster-rr",
    what: "bare node:cluster, round robin, 2 workers",
    manners: both,
    available: always,
    start: bareCluster("SCHED_RR"),
  },
  { name: "pm2", what: "PM2, cluster mode, 2 instances", manners: both, available: pm2IsInstalled, start: startPm2 },
  {
    name: "apache",
    what: "Apache httpd, event, 2 children of 64, the same bytes from a file",
    manners: both,
    available: apacheIsInstalled,
    start: startApacheFile,
  },
];
