// The same faults done to PM2's cluster mode, as far as it has the means. Used by scripts/chaos.ts.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fixture } from "../../test/support/pools.ts";
import { alive, freePort, until } from "../../test/support/server.ts";
import { pm2, pm2Environment, pm2IsInstalled } from "../peers/pm2.ts";
import { causesDone } from "./causes.ts";
import type { Fault, Target } from "./run.ts";

const instances = 3;

interface Listed {
  readonly pid: number;
  readonly pm2_env: { readonly status: string };
}

export async function startPm2(): Promise<Target & AsyncDisposable> {
  if (!pm2IsInstalled()) throw new Error("PM2 cannot be installed into .bench/");
  const folder = mkdtempSync(join(tmpdir(), "chaos-pm2-"));
  const port = await freePort();
  const env = { ...pm2Environment(folder), CHAOS_FOLDER: folder, CHAOS_PORT: String(port) };
  const tell = (...words: readonly string[]) => pm2(env, ...words);
  await tell("start", fixture("chaos.cjs"), "-i", String(instances), "--name", "chaos", "--max-memory-restart", "250M");
  const list = async () => JSON.parse((await tell("jlist")).trim().split("\n").at(-1) ?? "[]") as readonly Listed[];
  return {
    port,
    faults: faults({ folder, port, tell, list }),
    causes: causesDone,
    settled: async () => {
      const all = await list();
      const online = all.filter(({ pid, pm2_env }) => pm2_env.status === "online" && alive(pid));
      return online.length === instances && (await answers(port));
    },
    async [Symbol.asyncDispose]() {
      await tell("kill");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Means {
  readonly folder: string;
  readonly port: number;
  readonly tell: (...words: readonly string[]) => Promise<string>;
  readonly list: () => Promise<readonly Listed[]>;
}

/** A hang is not among them: PM2 does not notice one, and the instance would be lost for the rest of the run. */
function faults({ folder, port, tell, list }: Means): readonly Fault[] {
  const anyChild = async (random: () => number): Promise<number> => {
    const pids = (await list()).map(({ pid }) => pid).filter((pid) => pid > 0);
    return pids[Math.floor(random() * pids.length)] ?? 0;
  };
  const end = async (signal: NodeJS.Signals, random: () => number) => {
    const pid = await anyChild(random);
    process.kill(pid, signal);
    await until("it is gone", () => !alive(pid));
  };
  const broken = join(folder, "broken");
  return [
    { name: "kill", kind: "deadly", strike: (random) => end("SIGKILL", random) },
    { name: "terminate", kind: "deadly", strike: (random) => end("SIGTERM", random) },
    {
      name: "stop and go on",
      kind: "harmless",
      strike: async (random) => {
        const pid = await anyChild(random);
        process.kill(pid, "SIGSTOP");
        await sleep(200 + random() * 800);
        process.kill(pid, "SIGCONT");
      },
    },
    { name: "leak", kind: "harmless", strike: () => ask(port, "/leak?amount=300") },
    { name: "crash", kind: "deadly", strike: () => ask(port, "/crash") },
    {
      name: "crash at start",
      kind: "breaking",
      strike: async (random) => {
        writeFileSync(broken, "");
        await end("SIGKILL", random);
        await sleep(1500 + random() * 1000);
        rmSync(broken);
        // After some restarts PM2 gives up for good: an operator has to come.
        await tell("restart", "chaos");
      },
    },
    { name: "graceful", kind: "harmless", strike: async () => void (await tell("reload", "chaos")) },
    {
      name: "graceful into a broken application",
      kind: "harmless",
      strike: async () => {
        writeFileSync(broken, "");
        await tell("reload", "chaos").catch(() => undefined);
        rmSync(broken);
        await tell("restart", "chaos");
      },
    },
    { name: "restart", kind: "deadly", strike: async () => void (await tell("restart", "chaos")) },
  ];
}

function ask(port: number, path: string): Promise<void> {
  return new Promise((done) => {
    const request = http.get({ host: "127.0.0.1", port, path, agent: false, timeout: 5_000 }, (response) => {
      response.resume();
      response.on("close", done);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => done());
  });
}

async function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const request = http.get({ host: "127.0.0.1", port, path: "/", agent: false, timeout: 5_000 }, (response) => {
      response.resume();
      response.on("close", () => done(response.statusCode === 200));
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => done(false));
  });
}
