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

/** A plan that could start nobody. */
export function noRoom(plan: Plan<unknown>): StartFailure {
  const [why] = plan.notes;
  return why === undefined ? refusedBySystem : { reason: why.text, detail: "", words: [] };
}

export function crashNote(slot: number, pid: number, exit: Exit): Note {
  return exit.how === "signal"
    ? note("AH00052", pid, signalName(exit.signal))
    : note("HN00203", slot, pid, describeExit(exit));
}

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
  SIGXCPU: "CPU time limit exceeded (24)",
};

function signalName(signal: string): string {
  return signals[signal] ?? signal;
}
