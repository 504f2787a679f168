// Log programs: what stands behind a "|" in ErrorLog and CustomLog. The parent starts each with the parent's own user,
// once for all children, which write to it through an inherited pipe. The parent holds both ends of the pipe: a program
// that dies is started again on the same pipe and finds every line that came in between. It is let go of by closing the
// parent's ends: when the last child that has the pipe is gone too, the program reads to the end and leaves.
// Apache's counterpart: piped logs (server/log.c) and other child processes (server/mpm_common.c).
import { spawn, type ChildProcess } from "node:child_process";
import { accessSync, closeSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { commandOf } from "../log/log-command.ts";
import { note, type Note } from "../log/catalogue.ts";
import { SystemError } from "./libc.ts";
import { isSpent, openPipe, type Pipe } from "./pipes.ts";

export interface LogProgramOptions {
  /** Working directory: ServerRoot. */
  readonly folder: string;
  /** Where the program's own complaints go. */
  readonly stderr: number | "ignore";
  readonly say: (note: Note) => void;
}

/** Milliseconds. A program that ends within this time of its first start cannot have been meant so. */
const proof = 150;
/** A program that lived for less is started again after a wait only, which doubles up to the longest. */
const healthy = 1_000;
const longestWait = 60_000;

export class LogProgram {
  readonly place: string;
  /** Descriptor for lines: it does not block when the program does not read. */
  readonly lines: number;
  /** Descriptor for what the system and Node print by themselves: blocks, as standard error does. */
  readonly raw: number;
  /** Resolves when the program is gone for good. */
  readonly ended: Promise<void>;
  /** Resolves after the first moments: with what is wrong if the program did not survive them. */
  readonly proven: Promise<string | undefined>;
  private readonly options: LogProgramOptions;
  private readonly readEnd: number;
  private process: ChildProcess | undefined;
  private isProven = false;
  private wait = 0;
  private state: "serving" | "retired" | "ended" = "serving";
  private finish = (): void => {};
  private prove = (_failure?: string): void => {};

  /** Takes over the descriptors. */
  constructor(place: string, ends: Pipe, options: LogProgramOptions) {
    this.place = place;
    this.readEnd = ends.read;
    this.raw = ends.write;
    this.lines = ends.lines;
    this.options = options;
    this.ended = new Promise((done) => (this.finish = done));
    this.proven = new Promise((done) => (this.prove = done));
    setTimeout(() => {
      this.isProven = true;
      this.prove();
    }, proof);
  }

  /** Undefined while it does not run. */
  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** Starts the program; a string says why that is impossible. */
  start(): string | undefined {
    const { program, args } = commandOf(this.place);
    const child = spawn(program, args, {
      cwd: this.options.folder,
      stdio: [this.readEnd, "ignore", this.options.stderr],
      // A session of its own: ^C on the terminal is for the server, which has last lines to log.
      detached: true,
    });
    // What it tells is known from the missing pid.
    child.on("error", () => {});
    if (child.pid === undefined) return whyNot(program);
    const startedAt = performance.now();
    this.process = child;
    child.once("exit", (code, signal) => this.exited(signal ?? `status ${code}`, performance.now() - startedAt));
    return undefined;
  }

  /** The parent has no more to write; the program ends when nobody has. */
  retire(): void {
    if (this.state !== "serving") return;
    this.state = "retired";
    closeSync(this.lines);
    closeSync(this.raw);
    if (this.process === undefined) this.again();
  }

  /** Makes it and all that it started end, and waits no longer. */
  kill(): void {
    if (this.state === "ended") return;
    const pid = this.process?.pid;
    this.end();
    // It leads a group of its own, and is not reaped yet: the number is nobody else's.
    if (pid !== undefined) signalGroup(pid);
  }

  private exited(how: string, lived: number): void {
    this.process = undefined;
    if (this.state === "ended") return;
    if (this.state === "retired" && isSpent(this.readEnd)) return this.end();
    if (this.isProven) this.options.say(note("AH00106", this.place.slice(1), how));
    else this.prove(`log program "${this.place}" ended by ${how} as soon as it was started${hint(how)}`);
    this.wait = lived >= healthy ? 0 : Math.min(longestWait, Math.max(healthy, this.wait * 2));
    setTimeout(() => this.again(), this.wait).unref();
  }

  private again(): void {
    if (this.state === "ended" || this.process !== undefined) return;
    if (this.state === "retired" && isSpent(this.readEnd)) return this.end();
    const failure = this.start();
    if (failure === undefined) return;
    this.options.say(note("AH00104", this.place.slice(1), failure));
    this.wait = Math.min(longestWait, Math.max(healthy, this.wait * 2));
    setTimeout(() => this.again(), this.wait).unref();
  }

  private end(): void {
    this.state = "ended";
    closeSync(this.readEnd);
    this.prove();
    this.finish();
  }
}

function signalGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGTERM");
  } catch {
    // It is gone.
  }
}

function hint(how: string): string {
  return how === "status 127" ? ": command not found" : "; what it said is in the error log";
}

/** Makes the pipe and starts the program; a string says why that is impossible. */
export function openLogProgram(place: string, options: LogProgramOptions): LogProgram | string {
  const ends = openPipe();
  if (ends instanceof SystemError) return ends.message;
  const program = new LogProgram(place, ends, options);
  const failure = program.start();
  if (failure === undefined) return program;
  program.retire();
  return `AH00104: unable to start piped log program '${place.slice(1)}': ${failure}`;
}

/** Why the system does not start a program, in its words. */
function whyNot(program: string): string {
  const places = program.includes("/")
    ? [program]
    : (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, program));
  const codes = places.map((file) => {
    try {
      accessSync(file, constants.X_OK);
      return "";
    } catch (error) {
      return (error as NodeJS.ErrnoException).code ?? "";
    }
  });
  return codes.includes("EACCES") ? "(13)Permission denied" : "(2)No such file or directory";
}
