// What the system says that processes use, by pidusage. Used by the parent for status and for ChildMaxMemory.
import pidusage from "pidusage";

export interface Usage {
  /** Share of one processor since the last look. */
  readonly cpuPercent: number;
  /** Resident bytes. */
  readonly memory: number;
}

/** One that has just ended is left out. */
export async function usageOf(pids: readonly number[]): Promise<ReadonlyMap<number, Usage>> {
  const found = await Promise.all(
    pids.map(async (pid) => {
      const stat = await pidusage(pid).catch(() => undefined);
      return stat === undefined ? [] : [[pid, { cpuPercent: stat.cpu, memory: stat.memory }] as const];
    }),
  );
  return new Map(found.flat());
}
