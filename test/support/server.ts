// A real server for a test: a folder of its own, a free port, started through the commands that users have, looked at
// through its control socket and its log. Everything is removed at the end, and it is an error when something is left:
// a process, a socket, a PidFile.
import { randomInt } from "node:crypto";
import { execFile, spawn, type ChildProcess } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
  mkdirSync,
} from "node:fs";
import http from "node:http";
import net from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import type { StatusReport } from "../../daemon/core/status.ts";

/** The folder of package.json, seen from dist/test/support. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));
export const httpd = join(root, "scripts/httpd");
export const httpdctl = join(root, "scripts/httpdctl");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, at most `seconds`. */
export function run(
  program: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; uid?: number; gid?: number; seconds?: number } = {},
): Promise<Ran> {
  const { seconds = 25, ...rest } = options;
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { timeout: seconds * 1000, ...rest },
      (_error, stdout, stderr) => done({ code: child.exitCode, stdout, stderr }),
    );
  });
}

/** Waits until `look` gives something else than undefined or false; fails with `what` after some seconds. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  seconds = 15,
): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`did not happen within ${seconds} s: ${what}`);
    await new Promise((turn) => setTimeout(turn, 20));
  }
}

/**
 * A port that nobody listens on now, and below those that the system gives to clients: another test that runs beside
 * this one is then unlikely to have it a moment later.
 */
export function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_000);
  return new Promise((done) => {
    const server = net.createServer();
    server.once("error", () => done(freePort()));
    server.listen(port, "127.0.0.1", () => server.close(() => done(port)));
  });
}

export type Model = "prefork" | "worker" | "event";
export const models: readonly Model[] = ["prefork", "worker", "event"];

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

const isLoading = (line: string) => line.startsWith("LoadModule");

/** One of them, to be killed: a signal to 0 would go to this process and its kin. */
export function firstOf(pids: readonly number[]): number {
  const [pid] = pids;
  if (pid === undefined || pid <= 0) throw new Error("there is no such process");
  return pid;
}

export class TestServer implements AsyncDisposable {
  /** The server's folder: httpd.conf, logs, applications. */
  readonly folder: string;
  readonly port: number;
  private readonly foreground: ChildProcess[] = [];
  private operator: { readonly uid?: number; readonly gid?: number } = {};

  private constructor(folder: string, port: number) {
    this.folder = folder;
    this.port = port;
  }

  /** A folder with a configuration: Listen, PidFile and logs are there already; `lines` follow. */
  static async prepare(lines: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<TestServer> {
    const folder = mkdtempSync(join(tmpdir(), "httpd-test-"));
    const server = new TestServer(folder, await freePort());
    mkdirSync(join(folder, "logs"));
    mkdirSync(join(folder, "htdocs"));
    for (const [name, text] of Object.entries(files)) server.write(name, text);
    server.configure(lines);
    return server;
  }

  /** The same, started. */
  static async start(lines: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<TestServer> {
    const server = await TestServer.prepare(lines, files);
    const started = await server.ctl("start");
    if (started.code !== 0) {
      const log = server.log();
      await server[Symbol.asyncDispose]();
      throw new Error(`did not start: ${started.stderr}${started.stdout}${log}`);
    }
    return server;
  }

  get conf(): string {
    return join(this.folder, "httpd.conf");
  }

  /** Rewrites httpd.conf. */
  configure(lines: readonly string[]): void {
    const own = [
      `ServerRoot "${this.folder}"`,
      `Listen 127.0.0.1:${this.port}`,
      "PidFile logs/httpd.pid",
      "ErrorLog logs/error_log",
      "LogLevel info",
    ];
    // A test that is not about it does not wait until a new generation has proved itself.
    const hasty = lines.some((line) => line.startsWith("GracefulProbation")) ? [] : ["GracefulProbation 0"];
    const all = [...lines.filter(isLoading), ...own, ...lines.filter((line) => !isLoading(line)), ...hasty];
    this.write("httpd.conf", `${all.join("\n")}\n`);
  }

  /** From now on another user types the commands, and owns the folder with all that is in it. Takes root. */
  operatedBy(uid: number): void {
    this.operator = { uid, gid: uid };
    for (const name of ["", ...readdirSync(this.folder, { recursive: true, encoding: "utf8" })]) {
      chownSync(join(this.folder, name), uid, uid);
    }
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.folder, name)), { recursive: true });
    writeFileSync(join(this.folder, name), text);
  }

  ctl(...words: readonly string[]): Promise<Ran> {
    return run(httpdctl, ["-f", this.conf, ...words], this.operator);
  }

  /** `httpd -DFOREGROUND`, whose output the test can read. Ended with the server. */
  runForeground(...options: readonly string[]): ChildProcess {
    const child = spawn(process.execPath, [httpd, "-f", this.conf, "-DFOREGROUND", ...options], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.foreground.push(child);
    return child;
  }

  log(): string {
    const path = join(this.folder, "logs/error_log");
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  }

  /** Waits for a line of the error log. */
  logged(pattern: RegExp, seconds?: number): Promise<RegExpExecArray> {
    return until(`${pattern} in the error log:\n${this.log()}`, () => pattern.exec(this.log()) ?? undefined, seconds);
  }

  get pid(): number {
    return Number(readFileSync(join(this.folder, "logs/httpd.pid"), "utf8"));
  }

  async status(): Promise<StatusReport & { readonly pid: number; readonly phase: string }> {
    const { code, stdout, stderr } = await this.ctl("status", "--json");
    expect(code, stderr).to.equal(0);
    return JSON.parse(stdout) as StatusReport & { readonly pid: number; readonly phase: string };
  }

  /** What signals and httpdctl ask for, straight over the control socket, which costs no process: 200 is done, 409 refused. */
  command(verb: "graceful" | "restart"): Promise<Answer> {
    return this.get(`/${verb}`, { method: "POST", socketPath: join(this.folder, "logs/httpd.sock") });
  }

  /** Pids of every parent that serves this folder, from the system itself: their titles name the configuration. */
  parents(): number[] {
    const title = `httpd: parent (${this.conf})`;
    return readdirSync("/proc")
      .map(Number)
      .filter((pid) => pid > 0 && titleOf(pid).startsWith(title) && alive(pid));
  }

  /** Pids of the children, from the system itself. */
  children(): number[] {
    return childrenOf(this.pid);
  }

  /** One request on a connection of its own. */
  get(path: string, options: http.RequestOptions & { readonly body?: string | Buffer } = {}): Promise<Answer> {
    const { body, ...rest } = options;
    return new Promise((done, fail) => {
      const request = http.request({ host: "127.0.0.1", port: this.port, path, agent: false, ...rest }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (text += chunk));
        response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
        response.on("error", fail);
      });
      request.on("error", fail);
      request.end(body);
    });
  }

  /** Sends bytes as they are and answers all that comes back until the server closes. */
  raw(bytes: string | Buffer): Promise<string> {
    return new Promise((done, fail) => {
      const socket = net.connect(this.port, "127.0.0.1", () => socket.write(bytes));
      let text = "";
      socket.setEncoding("latin1");
      socket.on("data", (chunk: string) => (text += chunk));
      socket.on("end", () => socket.end());
      socket.on("close", () => done(text));
      socket.on("error", (error: NodeJS.ErrnoException) =>
        error.code === "ECONNRESET" && text !== "" ? done(text) : fail(error),
      );
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const parents = this.parents();
    const pids = [...parents, ...parents.flatMap(childrenOf)];
    for (const pid of parents) if (alive(pid)) process.kill(pid, "SIGTERM");
    for (const child of this.foreground)
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    await until("every process of the server is gone", () => pids.every((pid) => !alive(pid))).catch(
      (error: unknown) => {
        for (const pid of pids) if (alive(pid)) process.kill(pid, "SIGKILL");
        rmSync(this.folder, { recursive: true, force: true });
        throw error;
      },
    );
    const left = readdirSync(join(this.folder, "logs")).filter((name) => /\.(?:pid|sock)$/.test(name));
    rmSync(this.folder, { recursive: true, force: true });
    expect(left, "left behind in logs/").to.deep.equal([]);
  }
}

/** Whether a process lives; one that is only waiting to be reaped does not. */
export function alive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** What `ps` shows of a process; empty when there is none. */
export function titleOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1").replaceAll("\0", " ").trim();
  } catch {
    return "";
  }
}

export function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
