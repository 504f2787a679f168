// The server's clock: milliseconds since 1970 that never jump. Set from the wall clock when the parent began, monotonic
// since: whoever sets the machine's time makes no child too old and no wait endless. Children, their threads and a program
// that takes over keep the parent's time: CLOCK_MONOTONIC is one for all processes of a machine, and they are told what the
// time was at its zero. Log lines tell the wall clock's time.

// On the path of each request: performance.now() says the same at twice the price, and the global `process` is a getter.
const { hrtime } = process;

function monotonic(): number {
  const [seconds, nanoseconds] = hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}

/** Milliseconds since 1970 at the zero of CLOCK_MONOTONIC. */
let origin = performance.timeOrigin + performance.now() - monotonic();

/** The origin of this process's clock, for those that are to keep its time. */
export function clockOrigin(): number {
  return origin;
}

/** Keeps another process's time from now on: the first thing that a child, a thread or a successor does. */
export function keepTimeOf(other: number): void {
  origin = other;
}

/** Milliseconds since 1970, with a fraction. */
export function steadyNow(): number {
  return origin + monotonic();
}

/** A difference that is smaller is rounding: Date.now() knows whole milliseconds. */
const rounding = 1000;

/**
 * The wall clock's time of such a moment, as it counts now: another one after the machine's clock was set, or after it
 * slept, when the steady clock stood still.
 */
export function wallTime(steady: number, wallNow = Date.now(), now = steadyNow()): number {
  const ahead = wallNow - now;
  return Math.abs(ahead) < rounding ? steady : steady + ahead;
}

/** The same for many moments: the clocks are compared anew only when a moment is of another second than the last. */
export function wallTimes(ofOne = wallTime): (steady: number) => number {
  let second = Number.NaN;
  let ahead = 0;
  return (steady) => {
    const now = Math.floor(steady / 1000);
    if (now !== second) {
      second = now;
      ahead = ofOne(steady) - steady;
    }
    return steady + ahead;
  };
}
