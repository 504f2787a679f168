// Where threads accept for themselves, the one that leads may be held up by what its application does between two
// requests: another one leads then, so that connections are not kept waiting. Used by child/thread-staff.ts.
import type { ThreadState } from "./thread-handle.ts";

/** Milliseconds between signs of life of a thread, and between looks at them. */
export const beatEvery = 250;
const lookEvery = 2 * beatEvery;

/** A thread that accepts for itself. */
interface Leader {
  state: ThreadState;
  /** Whether it has shown no sign of life since this was asked last. */
  readonly isSilent: () => boolean;
}

/** `promote` has another thread lead when none does. */
export function watchLeaders(threads: () => Iterable<Leader>, promote: () => void): void {
  const look = () => {
    for (const thread of threads()) {
      const { state } = thread;
      // One that is back still leads: nobody has told it to stop. Two leaders are no harm.
      if (state === "leading" || state === "absent") thread.state = thread.isSilent() ? "absent" : "leading";
    }
    promote();
  };
  setInterval(look, lookEvery).unref();
}
