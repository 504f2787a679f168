// Child processes, by node:cluster: spawn, exit events and the environment of a cluster worker for applications that
// look at it. Its socket sharing is not used. A handle is the parent's view of one child: it can be asked to leave or
// made to, and says what it says of itself. Only this file starts processes of ours and signals them.
import cluster from "node:cluster";
import { existsSync } from "node:fs";
import type { Duplex } from "node:stream";
import type { Exit } from "../core/exits.ts";
import { descriptorOf } from "./stream-descriptor.ts";
import { boundedLines } from "../core/lines.ts";
import { longestReport, parseReport, type Command, type Order, type Report } from "../core/protocol.ts";

export interface ChildEvents {
  readonly reported: (report: Report) => void;
  readonly exited: (exit: Exit) => void;
}

export interface ChildHandle {
  readonly pid: number;
  /** Descriptors of our end of its line, and of the channel of its applications. */
  readonly lines: () => { readonly control: number; readonly channel: number };
  readonly send: (command: Command) => void;
  readonly kill: (signal: "SIGTERM" | "SIGKILL") => void;
}

export interface SpawnOrder {
  readonly order: Order;
  /** Arguments for node itself: NodeOptions. */
  readonly nodeOptions: readonly string[];
  /** Descriptor that takes what the process prints. */
  readonly output: number;
  readonly board: number;
  readonly telemetry: number;
  /** Descriptors that follow, in the order that `order` numbers them. */
  readonly descriptors: readonly number[];
}

const program = new URL("../child/main.js", import.meta.url).pathname;

/** Starts a child; a string is the reason why it could not be started. */
export function spawnChild(spawn: SpawnOrder, events: ChildEvents): ChildHandle | string {
  cluster.setupPrimary({
    exec: program,
    // Room for the process title, which cannot grow beyond the command line.
    args: ["httpd: child", " ".repeat(64)],
    execArgv: [...spawn.nodeOptions],
    stdio: ["ignore", spawn.output, spawn.output, "ipc", "pipe", spawn.board, spawn.telemetry, ...spawn.descriptors],
  });
  const worker = forkWorker();
  if (typeof worker === "string") return worker;
  const child = worker.process;
  // A process that could not be started: what comes back says so already, and node:cluster repeats it.
  worker.on("error", () => {});
  // The channel of the applications: nobody reads it, so nothing they send can fill our memory.
  child.on("error", () => {});
  const { pid } = child;
  if (pid === undefined) return "the system refused to start a process";
  const control = child.stdio[4] as Duplex | null | undefined;
  if (control) listen(control, events);
  child.once("exit", (code, signal) => {
    endGroup(pid);
    events.exited(signal === null ? { how: "code", code: code ?? 0 } : { how: "signal", signal });
  });
  const handle: ChildHandle = {
    pid,
    lines: () => ({ control: descriptorOf(control), channel: descriptorOf(child.channel) }),
    send: (command) => control?.write(`${JSON.stringify(command)}\n`),
    // ChildProcess.kill signals nobody once the child is reaped: a pid that was given to a stranger is safe.
    kill: (signal) => void child.kill(signal),
  };
  handle.send({ say: "boot", order: spawn.order });
  return handle;
}

/**
 * Ends what a child started and left behind: it led a process group of its own. Its number belongs to that group as long as
 * one of them lives; if a process has it now, none did, and that one is a stranger.
 */
function endGroup(pid: number): void {
  if (existsSync(`/proc/${pid}`)) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // ESRCH: there is nobody.
  }
}

function forkWorker(): ReturnType<typeof cluster.fork> | string {
  try {
    return cluster.fork();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Hears what a child says of itself. */
export function listen(control: Duplex, events: ChildEvents): void {
  // EPIPE and the like: the child is gone, and its exit event says so.
  control.on("error", () => {});
  control.setEncoding("utf8");
  control.on(
    "data",
    boundedLines(longestReport, (line) => {
      const report = parseReport(line);
      if (report !== undefined) events.reported(report);
    }),
  );
}
