// One clock for the threads of a process. Each has an origin of its own for performance.now(), taken from the wall clock when
// it began: after that was set, two threads would not agree. process.hrtime is the same for all. Used by child/watch/.
import { steadyNow } from "../../os/clock.ts";

/** A moment of somebody's clock. */
export interface SharedClock {
  /** Milliseconds since 1970, as whoever made this has it; and process.hrtime at that moment. */
  readonly now: number;
  readonly at: bigint;
}

/** This thread's clock, for others. */
export function sharedClock(): SharedClock {
  return { now: steadyNow(), at: process.hrtime.bigint() };
}

/** The other's time now. */
export function timeOf({ now, at }: SharedClock): number {
  return now + Number(process.hrtime.bigint() - at) / 1e6;
}
