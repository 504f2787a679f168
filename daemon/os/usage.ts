// What the system says that processes use, by pidusage. Used by the parent for status and for ChildMaxMemory.
import pidusage from "pidusage";

export interface Usage {
  /** Share of one processor since the last look. */
  readonly cpuPercent: number;
  /** Resident bytes. */
  readonly memory: number;
}

/**
 * Milliseconds that pidusage remembers a process after the last look: it holds a descriptor for each, also when the
 * process has ended. Long enough for those who ask four times a minute to be told of the time since they asked last.
 */
const maxage = 20_000;

/** One that has just ended is left out. */
export async function usageOf(pids: readonly number[]): Promise<ReadonlyMap<number, Usage>> {
  const found = await Promise.all(
    pids.map(async (pid) => {
      const stat = await pidusage(pid, { maxage }).catch(() => undefined);
      return stat === undefined ? [] : [[pid, { cpuPercent: stat.cpu, memory: stat.memory }] as const];
    }),
  );
  return new Map(found.flat());
}
