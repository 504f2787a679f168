// Child processes, by node:cluster: spawn, exit events and the environment of a cluster worker for applications that
// look at it. Its socket sharing is not used. A handle is the parent's view of one child: it can be asked to leave or
// made to, and says what it says of itself. Only this file starts processes of ours and signals them.
import { spawn as spawnProcess, type ChildProcess } from "node:child_process";
import cluster from "node:cluster";
import { existsSync } from "node:fs";
import type { Duplex } from "node:stream";
import { fileURLToPath } from "node:url";
import type { Exit } from "../core/exits.ts";
import { descriptorOf } from "./stream-descriptor.ts";
import { boundedLines } from "../core/lines.ts";
import { openPrintPipes, type OnPrint } from "./prints.ts";
import { renouncePrivileges, SystemError } from "./libc.ts";
import { longestReport, parseReport, type Command, type Order, type Report } from "../core/protocol.ts";
import { programFile } from "../installation.ts";

export interface ChildEvents {
  readonly reported: (report: Report) => void;
  readonly exited: (exit: Exit) => void;
  /** It, or what it started, printed a line past its own log. */
  readonly printed: OnPrint;
}

export interface ChildHandle {
  readonly pid: number;
  /** Descriptors of our ends: of its line, of the channel of its applications, of what it prints. */
  readonly lines: () => { readonly control: number; readonly channel: number; readonly prints: readonly number[] };
  readonly send: (command: Command) => void;
  readonly kill: (signal: "SIGTERM" | "SIGKILL") => void;
}

export interface SpawnOrder {
  readonly order: Order;
  /** Arguments for node itself: NodeOptions. */
  readonly nodeOptions: readonly string[];
  readonly board: number;
  readonly telemetry: number;
  /** Descriptors that follow, in the order that `order` numbers them. */
  readonly descriptors: readonly number[];
  /** All that its environment holds, for a child whose user is not to know ours; null: what ours holds. */
  readonly environment: Readonly<Record<string, string>> | null;
}

const program = fileURLToPath(programFile("child/main.js"));

/** Starts a child; a string is the reason why it could not be started. */
export function spawnChild(spawn: SpawnOrder, events: ChildEvents): ChildHandle | string {
  const pipes = openPrintPipes();
  if (pipes instanceof SystemError) return `cannot make a pipe: ${pipes.message}`;
  const stdio = stdioOf(spawn, pipes.forChild);
  const child = spawn.environment === null ? forkWorker(spawn, stdio) : startApart(spawn, spawn.environment, stdio);
  if (typeof child === "string") pipes.discard();
  if (typeof child === "string") return child;
  const prints = pipes.started(events.printed);
  // The channel of the applications: nobody reads it, so nothing they send can fill our memory.
  child.on("error", () => {});
  // Nor does node:cluster, which would open any port for whoever asks there, as the user that we are: an application can
  // write to the channel's descriptor what it likes. Nor does Node, which would take over descriptors that come with it.
  child.removeAllListeners("internalMessage");
  const { pid } = child;
  if (pid === undefined) {
    prints.finish();
    return "the system refused to start a process";
  }
  const control = child.stdio[4] as Duplex | null | undefined;
  if (control) listen(control, events);
  child.once("exit", (code, signal) => {
    endGroup(pid);
    prints.finish();
    events.exited(signal === null ? { how: "code", code: code ?? 0 } : { how: "signal", signal });
  });
  const handle: ChildHandle = {
    pid,
    lines: () => ({ control: descriptorOf(control), channel: descriptorOf(child.channel), prints: prints.ends }),
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

/** Room for the process title, which cannot grow beyond the command line. */
const titleRoom = ["httpd: child", " ".repeat(64)];

/** Every descriptor from 0 on. */
function stdioOf(spawn: SpawnOrder, printing: readonly [output: number, error: number]): Stdio {
  const { board, telemetry, descriptors, environment } = spawn;
  const channel = environment === null ? "ipc" : "ignore";
  return ["ignore", ...printing, channel, "pipe", board, telemetry, ...descriptors];
}

type Stdio = ("ignore" | "ipc" | "pipe" | number)[];

function forkWorker(spawn: SpawnOrder, stdio: Stdio): ChildProcess | string {
  cluster.setupPrimary({
    exec: program,
    args: titleRoom,
    execArgv: [...spawn.nodeOptions],
    stdio,
  });
  return attempt(() => {
    const worker = cluster.fork();
    // A process that could not be started: what comes back says so already, and node:cluster repeats it.
    worker.on("error", () => {});
    return worker.process;
  });
}

/**
 * A child for a user of his own. It has no channel to the cluster in this process, which runs as root and opens any port
 * for whoever asks there; nothing of our environment; and no way to privileges by starting a program.
 */
function startApart(
  spawn: SpawnOrder,
  environment: Readonly<Record<string, string>>,
  stdio: Stdio,
): ChildProcess | string {
  const renounced = renouncePrivileges();
  if (renounced instanceof SystemError) return `cannot renounce privileges: ${renounced.message}`;
  const args = [...spawn.nodeOptions, program, ...titleRoom];
  return attempt(() => spawnProcess(process.execPath, args, { env: environment, stdio }));
}

function attempt<T>(start: () => T): T | string {
  try {
    return start();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Hears what a child says of itself. */
export function listen(control: Duplex, events: ChildEvents): void {
  // EPIPE and the like: the child is gone, and its exit event says so.
  control.on("error", () => {});
  control.setEncoding("utf8");
  const hear = boundedLines(longestReport, (line) => {
    const report = parseReport(line);
    if (report !== undefined) events.reported(report);
  });
  let heard = 0;
  control.on("data", (text: string) => {
    hear(text);
    heard += text.length;
    if (heard < mostTalk) return;
    control.pause();
    const again = setTimeout(() => {
      heard = 0;
      control.resume();
    }, talkPause);
    control.once("close", () => clearTimeout(again));
  });
}

/**
 * A child says a short line now and then. One that talks without end is heard so many characters at a time, with a pause
 * of so many milliseconds, so that it cannot keep the parent busy.
 */
const mostTalk = 65_536;
const talkPause = 1_000;
