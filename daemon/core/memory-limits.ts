// ChildMaxMemory: what becomes of a child that uses so much. Pure; the parent measures and acts (parent/memory.ts).

/** Bytes; 0 is no limit. */
export interface MemoryLimits {
  readonly soft: number;
  readonly hard: number;
}

/** "replace": another is started first, then this one finishes what it holds. "kill": it goes at once. */
export function memoryVerdict(used: number, { soft, hard }: MemoryLimits): "fine" | "replace" | "kill" {
  if (hard > 0 && used > hard) return "kill";
  return soft > 0 && used > soft ? "replace" : "fine";
}
