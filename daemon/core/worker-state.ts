// The states of a worker and their letters, which are Apache's (include/scoreboard.h, SERVER_*; mod_status prints the
// letters). The set is closed: monitoring agents stop at a letter they do not know.

/** Number in shared memory → letter in the scoreboard string. The index in this list is the number. */
export const workerStates = [
  { name: "dead", letter: ".", meaning: "Open slot with no current process" },
  { name: "starting", letter: "S", meaning: "Starting up" },
  { name: "ready", letter: "_", meaning: "Waiting for Connection" },
  { name: "reading", letter: "R", meaning: "Reading Request" },
  { name: "writing", letter: "W", meaning: "Sending Reply" },
  { name: "keepalive", letter: "K", meaning: "Keepalive (read)" },
  { name: "logging", letter: "L", meaning: "Logging" },
  { name: "dns", letter: "D", meaning: "DNS Lookup" },
  { name: "closing", letter: "C", meaning: "Closing connection" },
  { name: "graceful", letter: "G", meaning: "Gracefully finishing" },
  { name: "idle-kill", letter: "I", meaning: "Idle cleanup of worker" },
] as const;

export type WorkerState = (typeof workerStates)[number]["name"];

/** Name → number, for writers. */
export const stateNumber = Object.fromEntries(workerStates.map(({ name }, number) => [name, number])) as Readonly<
  Record<WorkerState, number>
>;

/** Number → name. Shared memory is untrusted: whatever is not a state reads as "dead". */
export function stateOf(number: number): WorkerState {
  return workerStates[number]?.name ?? "dead";
}
