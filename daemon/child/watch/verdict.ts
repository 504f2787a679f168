// Whether a loop is stuck, from what it wrote down. Pure.
import type { Seat } from "./sheet.ts";

export interface Observed {
  /** Milliseconds since 1970: when the loop last turned, and now. */
  readonly beat: number;
  readonly now: number;
  readonly seats: readonly Seat[];
  /** ChildWatchdog in milliseconds; 0 is never. */
  readonly watchdog: number;
}

export type Stuck =
  | { readonly why: "request"; readonly request: string; readonly seconds: number }
  | { readonly why: "loop"; readonly seconds: number };

/**
 * A loop that turns answers its overdue requests itself (overdue.ts): so long after the deadline, in milliseconds, it
 * must have been stuck all the time.
 */
export const grace = 500;

/** Undefined while all is well. */
export function verdictOn({ beat, now, seats, watchdog }: Observed): Stuck | undefined {
  if (beat === 0) return undefined;
  const still = now - beat;
  const overdue = seats.find(({ deadline }) => now > deadline + grace);
  if (overdue !== undefined && still > grace)
    return { why: "request", request: overdue.request, seconds: still / 1000 };
  return watchdog > 0 && still > watchdog ? { why: "loop", seconds: still / 1000 } : undefined;
}

/** The status for a request of a loop that is stuck: its own fault, or that of another. */
export function statusFor({ deadline }: Seat, now: number): 503 | 504 {
  return now > deadline ? 504 : 503;
}
