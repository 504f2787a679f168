// How the parent tells what went wrong: to the log, and to whoever asked for the change.
import { describeExit, type Exit } from "../core/exits.ts";
import { note, type Note } from "../log/catalogue.ts";
import type { Plan } from "../mpm/mpm.ts";
import type { StartFailure } from "./child.ts";

/** The reason, with the stack below it if there is one, and what the child printed last. */
export function explain({ reason, detail, words }: StartFailure): string {
  const stack = detail === "" || detail === reason ? [] : [detail];
  const printed = words.length === 0 ? [] : ["what it printed last:", ...words];
  return [reason, ...stack, ...printed].join("\n");
}

/** The system refused a process; what it said is in the error log. */
export const refusedBySystem: StartFailure = {
  reason: "the system refused to start a child (see the error log)",
  detail: "",
  words: [],
};

/** Nobody is started any more. */
export const ended: StartFailure = { reason: "the server is stopping", detail: "", words: [] };

/** A plan that could start nobody. */
export function noRoom(plan: Plan<unknown>): StartFailure {
  const [why] = plan.notes;
  return why === undefined ? refusedBySystem : { reason: why.text, detail: "", words: [] };
}

/** How a child ended, with the exception that it said it ends by. */
export function endOf(exit: Exit, lastError: string | undefined): string {
  const how = describeExit(exit);
  return lastError === undefined ? how : `${how} (${lastError})`;
}

export interface Circumstances {
  /** What the child said last. */
  readonly lastError: string | undefined;
  /** CoreDumpDirectory. */
  readonly cores: string | undefined;
}

export function crashNote(slot: number, pid: number, exit: Exit, { lastError, cores }: Circumstances): Note {
  if (exit.how === "code") return note("HN00203", slot, pid, endOf(exit, lastError));
  const name = signalName(exit.signal);
  return cores === undefined || !dumping.has(exit.signal)
    ? note("AH00052", pid, name)
    : note("AH00051", pid, name, cores);
}

/** Those of signal(7) that write a core file. */
const dumping: ReadonlySet<string> = new Set([
  "SIGABRT",
  "SIGBUS",
  "SIGFPE",
  "SIGILL",
  "SIGQUIT",
  "SIGSEGV",
  "SIGSYS",
  "SIGTRAP",
  "SIGXCPU",
  "SIGXFSZ",
]);

/** As Apache names them: "Segmentation fault (11)". */
const signals: Readonly<Record<string, string>> = {
  SIGSEGV: "Segmentation fault (11)",
  SIGABRT: "Abort (6)",
  SIGBUS: "Bus error (7)",
  SIGILL: "Illegal instruction (4)",
  SIGFPE: "Floating point exception (8)",
  SIGKILL: "Killed (9)",
  SIGTERM: "Terminated (15)",
  SIGINT: "Interrupt (2)",
  SIGTRAP: "Trace/breakpoint trap (5)",
  SIGXCPU: "CPU time limit exceeded (24)",
};

function signalName(signal: string): string {
  return signals[signal] ?? signal;
}
