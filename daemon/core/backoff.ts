// How long to wait before children are started again when something keeps going wrong: a wait for each cause, which grows
// with each failure and never becomes a refusal. Used by the parent at each tick (parent/troubles.ts); shown in status.

/** One row: what is said of it, how often it may happen before the first wait, the longest wait, in milliseconds. */
interface CauseRow {
  readonly says: string;
  readonly free: number;
  readonly longest: number;
}

export const causes = {
  start: { says: "children fail at start", free: 0, longest: 60_000 },
  // Short, since a client can cause it: the pool must not shrink for long. Seldom enough to be no busy loop.
  crash: { says: "children crash soon after they were ready", free: 3, longest: 8_000 },
  system: { says: "the system refuses to start children", free: 0, longest: 10_000 },
} as const satisfies Record<string, CauseRow>;

export type Cause = keyof typeof causes;

export interface Trouble {
  readonly failures: number;
  /** Milliseconds: the first failure, and before when no child is started. */
  readonly since: number;
  readonly until: number;
  /** What was said at the last failure. */
  readonly last: string;
}

export type Backoff = { readonly [C in Cause]?: Trouble };

export const calm: Backoff = {};

/** A child that ends so soon after it was ready, in milliseconds, has not served: it counts as a crash loop. */
export const soon = 10_000;

/** Several children that fail while the wait runs are one failure, not many: the wait does not grow. */
export function failedAgain(backoff: Backoff, cause: Cause, now: number, last: string): Backoff {
  const { free, longest } = causes[cause];
  const before = backoff[cause] ?? { failures: 0, since: now, until: now, last };
  if (now < before.until) return { ...backoff, [cause]: { ...before, last } };
  const failures = before.failures + 1;
  const wait = failures > free ? Math.min(longest, 1000 * 2 ** Math.min(failures - free - 1, 10)) : 0;
  return { ...backoff, [cause]: { failures, since: before.since, until: now + wait, last } };
}

/** This cause is over. */
export function recovered(backoff: Backoff, cause: Cause): Backoff {
  if (backoff[cause] === undefined) return backoff;
  const { [cause]: _, ...rest } = backoff;
  return rest;
}

/** Milliseconds after a wait in which nothing may fail again: for starts longer than a start usually may take. */
const quiet = { crash: 60_000, start: 120_000 } as const;

/**
 * Forgets what has not happened again for so long: no child has crashed soon, or failed at its start. A pool that wants no
 * child tries none, and would else tell for ever of the last that failed.
 */
export function settle(backoff: Backoff, now: number): Backoff {
  const over = (["crash", "start"] as const).filter((cause) => now > (backoff[cause]?.until ?? now) + quiet[cause]);
  return over.reduce(recovered, backoff);
}

export function maySpawn(backoff: Backoff, now: number): boolean {
  return Object.values(backoff).every(({ until }) => now >= until);
}

/** "children fail at start: 7 times in 12 s, next try in 8 s, last error: …"; one sentence for each cause with a wait. */
export function tell(backoff: Backoff, now: number): readonly string[] {
  return (Object.keys(causes) as Cause[]).flatMap((cause) => {
    const trouble = backoff[cause];
    if (trouble === undefined || trouble.failures <= causes[cause].free) return [];
    const { failures, since, until, last } = trouble;
    const times = failures === 1 ? "once" : `${failures} times in ${Math.round((now - since) / 1000)} s`;
    const next = until > now ? `next try in ${Math.ceil((until - now) / 1000)} s` : "trying again";
    return [`${causes[cause].says}: ${times}, ${next}, last error: ${last}`];
  });
}
