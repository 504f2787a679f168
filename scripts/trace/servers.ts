// The two servers that are compared: real Apache and ours, started on the same directives in a directory of their own.
// Used by trace and bench.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, treeOf } from "./processes.ts";

/** A server that was started by this program, and only by it. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
  /** Ends it and removes its files. */
  readonly stop: () => Promise<void>;
}

export interface Layout {
  readonly directory: string;
  readonly port: number;
}

export const apacheModules = "/usr/lib/apache2/modules";
const apacheProgram = "/usr/sbin/apache2";

export function apacheIsInstalled(): boolean {
  return existsSync(apacheProgram) && existsSync(apacheModules);
}

/** Started by root, both want to know as whom to serve; /tmp directories are closed to others unless opened. */
const identity = process.getuid?.() === 0 ? ["User nobody", "Group nogroup"] : [];

function common({ directory, port }: Layout): string[] {
  return [
    `ServerRoot ${directory}`,
    "ServerName localhost",
    `Listen 127.0.0.1:${port}`,
    `PidFile ${join(directory, "httpd.pid")}`,
    `ErrorLog ${join(directory, "error.log")}`,
    `DocumentRoot ${join(directory, "htdocs")}`,
    "Timeout 300",
    ...identity,
  ];
}

export function apacheConfiguration(layout: Layout, model: string, directives: readonly string[]): string {
  const load = [`mpm_${model}`, "authz_core"].map(
    (name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`,
  );
  return [...load, ...common(layout), ...directives, ""].join("\n");
}

export function ourConfiguration(layout: Layout, model: string, directives: readonly string[]): string {
  const load = `LoadModule mpm_${model}_module modules/mod_mpm_${model}.so`;
  return [load, ...common(layout), ...directives, ""].join("\n");
}

/** A directory that unprivileged children may read, with something to serve. */
export function makeLayout(port: number): Layout {
  const directory = mkdtempSync(join(tmpdir(), "httpd-compare-"));
  chmodSync(directory, 0o755);
  mkdirSync(join(directory, "htdocs"));
  writeFileSync(join(directory, "htdocs", "index.html"), "Hello World\n");
  // What a trace posts to. Apache reads the whole body before it sends the file; ours has an application that does.
  writeFileSync(join(directory, "htdocs", "hold"), "");
  writeFileSync(join(directory, "hold.mjs"), "export default (req, res) => req.on('end', () => res.end()).resume();\n");
  return { directory, port };
}

export function startApache(layout: Layout, configuration: string): Promise<RunningServer> {
  return startServer(layout, configuration, apacheProgram, []);
}

export function startOurs(layout: Layout, configuration: string): Promise<RunningServer> {
  return startServer(layout, configuration, join(process.cwd(), "scripts", "httpd"), []);
}

async function startServer(
  layout: Layout,
  configuration: string,
  program: string,
  words: readonly string[],
): Promise<RunningServer> {
  const file = join(layout.directory, "httpd.conf");
  writeFileSync(file, configuration);
  const child = spawn(program, [...words, "-f", file, "-DFOREGROUND"], {
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
  });
  return watch(child, layout);
}

/**
 * Waits until the server answers; `stop` ends it with all its children. The server must lead its own process group
 * (`detached`): Apache's prefork ends by a TERM to its whole group, which would be this program too.
 */
export async function watch(child: ChildProcess, layout: Layout): Promise<RunningServer> {
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${child.spawnfile} could not be started`);
  const ended = once(child, "exit");
  const endGroup = () => process.kill(-pid, "SIGKILL");
  process.once("exit", endGroup);
  const stop = async () => {
    process.off("exit", endGroup);
    const tree = treeOf(pid).map((entry) => entry.pid);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      await Promise.race([ended, sleep(15_000, undefined, { ref: false })]);
    }
    for (const left of tree.filter(isAlive)) process.kill(left, "SIGKILL");
    while (tree.some(isAlive)) await sleep(20);
    rmSync(layout.directory, { recursive: true, force: true });
  };
  const failed = ended.then(() => "ended" as const);
  const answer = await Promise.race([answers(layout.port), failed]);
  if (answer === "answers") return { pid, port: layout.port, stop };
  const log = join(layout.directory, "error.log");
  const reason = existsSync(log) ? readFileSync(log, "utf8") : "";
  await stop();
  throw new Error(`${child.spawnfile} did not come up\n${reason}`);
}

async function answers(port: number): Promise<"answers" | "silent"> {
  // Several times in a row: a server that starts its processes one by one may open its port and close it again.
  let successes = 0;
  for (let attempt = 0; attempt < 300; attempt++) {
    successes = (await connects(port)) ? successes + 1 : 0;
    if (successes === 5) return "answers";
    await sleep(100);
  }
  return "silent";
}

function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}
