// How long to wait before children are started again when they keep failing before they are ready. Grows 1, 2, 4 … 60
// seconds and never gives up; one child that gets ready ends it. Used by the parent at each tick.

export interface Backoff {
  readonly failures: number;
  /** Milliseconds; no child is started before this time. */
  readonly until: number;
}

export const calm: Backoff = { failures: 0, until: 0 };
const longest = 60_000;

export function failedAgain(backoff: Backoff, now: number): Backoff {
  const failures = backoff.failures + 1;
  // Several children of one round fail together: that is one failure, not many.
  if (now < backoff.until) return backoff;
  return { failures, until: now + Math.min(longest, 1000 * 2 ** Math.min(failures - 1, 6)) };
}

export function maySpawn(backoff: Backoff, now: number): boolean {
  return now >= backoff.until;
}
