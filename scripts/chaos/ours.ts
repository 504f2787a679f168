// The faults that are done to our server, and when it is well. Used by scripts/chaos.ts.
import { execFile } from "node:child_process";
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fixture, peek } from "../../test/support/pools.ts";
import { alive, freePort, httpdctl, TestServer, until, type Model } from "../../test/support/server.ts";
import type { Cause, Incident } from "./account.ts";
import { causesTold } from "./causes.ts";
import type { Fault, Target } from "./run.ts";

const pools: Readonly<Record<Model, readonly string[]>> = {
  prefork: ["StartServers 10", "MinSpareServers 1", "MaxSpareServers 10", "MaxRequestWorkers 12"],
  worker: ["StartServers 3", "ThreadsPerChild 5", "MinSpareThreads 2", "MaxSpareThreads 15", "MaxRequestWorkers 20"],
  event: ["StartServers 3", "ThreadsPerChild 10", "MinSpareThreads 5", "MaxSpareThreads 30", "MaxRequestWorkers 40"],
};

function lines(model: Model, folder: string, port?: number): readonly string[] {
  return [
    `LoadModule mpm_${model}_module modules/mod_mpm_${model}.so`,
    ...pools[model],
    "KeepAliveTimeout 1",
    "MaxKeepAliveRequests 20",
    "GracefulShutdownTimeout 10",
    "RequestTimeout 2",
    "ChildMaxMemory 250M",
    'CustomLog logs/access_log "%h %t \\"%r\\" %>s"',
    `SetEnv CHAOS_FOLDER ${folder}`,
    `NodeApp / "${fixture("chaos.cjs")}"`,
    ...(port === undefined ? [] : [`Listen 127.0.0.1:${port}`]),
  ];
}

/** Fewer than the flood has connections: a child must stop accepting before it has none left. */
const descriptors = 160;

function startWithFewDescriptors(server: TestServer): Promise<void> {
  const script = `ulimit -n ${descriptors} && exec "$@"`;
  const words = ["-c", script, "sh", process.execPath, httpdctl, "-f", server.conf, "start"];
  return new Promise((done, fail) => {
    execFile("sh", words, (error, _stdout, stderr) => (error === null ? done() : fail(new Error(stderr))));
  });
}

/** Asks, and does not care for the answer. */
function ask(port: number, path: string): Promise<void> {
  return new Promise((done) => {
    const request = http.get({ host: "127.0.0.1", port, path, agent: false }, (response) => {
      response.resume();
      response.on("close", done);
    });
    request.on("error", () => done());
  });
}

export class Ours implements Target, AsyncDisposable {
  readonly port: number;
  readonly faults: readonly Fault[];
  readonly server: TestServer;
  private readonly model: Model;
  private extraPort = 0;

  private constructor(server: TestServer, model: Model) {
    this.server = server;
    this.port = server.port;
    this.model = model;
    this.faults = this.table();
  }

  static async start(model: Model): Promise<Ours> {
    const server = await TestServer.prepare([]);
    server.configure(lines(model, server.folder));
    await startWithFewDescriptors(server);
    const ours = new Ours(server, model);
    ours.extraPort = await freePort();
    return ours;
  }

  /** Nobody starts or leaves, somebody is idle, and there are no more processes than there may be. */
  readonly settled = async (): Promise<boolean> => {
    const { children, workers, troubles = [] } = await peek(this.server);
    const capacity = children.reduce((sum, { scoreboard }) => sum + scoreboard.length, 0);
    return (
      children.length > 0 &&
      children.every(({ state }) => state === "serving") &&
      workers.idle > 0 &&
      capacity <= workers.most &&
      // With no wait left and enough children none is tried, so that the last failure is still told.
      troubles.every((trouble) => !trouble.startsWith("children fail") || trouble.includes("trying again"))
    );
  };

  readonly causes = (incidents: readonly Incident[], origin: number): readonly Cause[] =>
    causesTold(this.server.log(), incidents, origin);

  private table(): readonly Fault[] {
    return [
      { name: "kill", kind: "deadly", strike: (random) => this.end("SIGKILL", random) },
      { name: "terminate", kind: "deadly", strike: (random) => this.end("SIGTERM", random) },
      {
        name: "stop and go on",
        kind: "harmless",
        strike: async (random) => this.pause(await this.anyChild(random), random),
      },
      { name: "stop the parent", kind: "harmless", strike: (random) => this.pause(this.server.pid, random) },
      { name: "hang", kind: "deadly", strike: () => ask(this.port, "/spin?amount=60000") },
      { name: "leak", kind: "harmless", strike: () => this.leak() },
      { name: "crash", kind: "deadly", strike: () => ask(this.port, "/crash") },
      { name: "crash at start", kind: "breaking", strike: (random) => this.breakApplication(random) },
      { name: "graceful", kind: "harmless", strike: () => this.command("graceful", 200) },
      { name: "graceful into a broken application", kind: "harmless", strike: () => this.refusedGraceful() },
      { name: "restart", kind: "deadly", strike: () => this.restart() },
      { name: "listener change", kind: "harmless", strike: () => this.moveListener() },
      { name: "log rotation", kind: "harmless", strike: () => this.rotate() },
      { name: "more connections than descriptors", kind: "harmless", strike: () => this.flood() },
    ];
  }

  private anyChild(random: () => number): Promise<number> {
    const choice = random();
    return until("there is a child", () => {
      const children = this.server.children();
      return children[Math.floor(choice * children.length)];
    });
  }

  private async end(signal: NodeJS.Signals, random: () => number): Promise<readonly number[]> {
    const pid = await this.anyChild(random);
    process.kill(pid, signal);
    await until("it is gone", () => !alive(pid));
    return [pid];
  }

  private async restart(): Promise<readonly number[]> {
    const pids = this.server.children();
    await this.command("restart", 200);
    return pids;
  }

  private async pause(pid: number, random: () => number): Promise<void> {
    process.kill(pid, "SIGSTOP");
    await sleep(200 + random() * 800);
    process.kill(pid, "SIGCONT");
  }

  private async leak(): Promise<void> {
    const wanted = (this.server.log().match(/HN00300/g) ?? []).length + 1;
    await ask(this.port, "/leak?amount=300");
    // It was noticed, unless the one that leaked was replaced for another reason meanwhile.
    await until("the leak is noticed", () => (this.server.log().match(/HN00300/g) ?? []).length >= wanted, 4).catch(
      () => undefined,
    );
  }

  private async breakApplication(random: () => number): Promise<readonly number[]> {
    const file = join(this.server.folder, "broken");
    writeFileSync(file, "");
    const pids = await this.end("SIGKILL", random);
    await sleep(1500 + random() * 1000);
    rmSync(file);
    return pids;
  }

  private async refusedGraceful(): Promise<void> {
    const file = join(this.server.folder, "broken");
    writeFileSync(file, "");
    await this.command("graceful", 409).finally(() => rmSync(file));
  }

  /** Over the control socket, however long it takes: 200 is done, 409 refused. */
  private async command(verb: "graceful" | "restart", wanted: 200 | 409): Promise<void> {
    const { status, body } = await this.server.command(verb);
    if (status !== wanted) throw new Error(`${verb} answered ${status}: ${body}`);
  }

  private async moveListener(): Promise<void> {
    const { server, model, extraPort } = this;
    server.configure(lines(model, server.folder, extraPort));
    await this.command("graceful", 200);
    if ((await server.get("/", { port: extraPort })).status !== 200) throw new Error("the new port does not serve");
    server.configure(lines(model, server.folder));
    await this.command("graceful", 200);
  }

  private async rotate(): Promise<void> {
    const log = join(this.server.folder, "logs/access_log");
    renameSync(log, `${log}.1`);
    await this.command("graceful", 200);
    await until("the new log is written", () => existsSync(log) && statSync(log).size > 0);
  }

  /** Connections that say nothing, many more than a child may hold; they may not keep others from being served. */
  private async flood(): Promise<void> {
    const sockets = Array.from({ length: this.model === "event" ? 400 : 5 }, () => {
      const socket = net.connect(this.port, "127.0.0.1");
      socket.on("error", () => {});
      return socket;
    });
    await sleep(500);
    for (const socket of sockets) socket.destroy();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.server[Symbol.asyncDispose]();
  }
}
