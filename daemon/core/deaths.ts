// Why children end: the table of reasons, which metrics have as labels, and the rule that gives one to each death. Pure;
// the parent gathers what the rule asks for (parent/coroner.ts).
import { exitCodes, type Exit, type ExitVerdict } from "./exits.ts";

/** Each reason with what it means. */
export const deathReasons = {
  told: "told to leave, by a change or because there were too many",
  "worn-out": "MaxConnectionsPerChild, or no descriptors left",
  unasked:
    "it ended with exit code 0 and nobody here told it to: a SIGTERM from elsewhere, or an application that exits",
  overdue: "told to leave, and made to since it did not within GracefulShutdownTimeout",
  memory: "over ChildMaxMemory: replaced, or killed",
  "request-timeout": "its event loop was stuck in a request: RequestTimeout",
  watchdog: "its event loop was stuck: ChildWatchdog",
  heap: "V8's heap was full",
  oom: "killed by the kernel, which was short of memory",
  "cpu-limit": "RLimitCPU",
  signal: "another signal",
  "exit-code": "another exit code: an exception that nobody caught, or an application that ends its process",
  "not-ready": "it did not get ready",
} as const;
export type DeathReason = keyof typeof deathReasons;
export const allDeathReasons = Object.keys(deathReasons) as readonly DeathReason[];

export interface Death {
  readonly exit: Exit;
  readonly verdict: ExitVerdict;
  /** Whether the parent told it to leave, or it said of its own accord that it would. */
  readonly parting: "told" | "announced" | "none";
  /** Why the parent ended it, where that is no ordinary change. */
  readonly cause: "memory" | "overdue" | undefined;
  /** Whether the kernel has just killed a process for want of memory, and it may have been this one. */
  readonly oom: boolean;
  /** Whether V8 said that the heap is full. */
  readonly heapFull: boolean;
}

const partings: Readonly<Record<Death["parting"], DeathReason>> = {
  told: "told",
  announced: "worn-out",
  none: "unasked",
};
const byCode: Readonly<Record<number, DeathReason>> = {
  [exitCodes.stuck]: "request-timeout",
  [exitCodes.hung]: "watchdog",
};
const bySignal: ReadonlyMap<string, DeathReason> = new Map([["SIGXCPU", "cpu-limit"]]);

export function deathReason({ exit, verdict, parting, cause, oom, heapFull }: Death): DeathReason {
  if (cause !== undefined) return cause;
  if (oom) return "oom";
  // Programs that a child starts may say so too: it is this one's end only where V8 has just aborted it.
  if (heapFull && verdict !== "left" && exit.how === "signal") return "heap";
  if (verdict === "left") return partings[parting];
  if (verdict === "failed") return "not-ready";
  return exit.how === "code" ? (byCode[exit.code] ?? "exit-code") : (bySignal.get(exit.signal) ?? "signal");
}
