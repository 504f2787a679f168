// The parent's clock: milliseconds since 1970 that never jump. Set from the wall clock when the process began, monotonic
// since: whoever sets the machine's time makes no child too old and no wait endless. Log lines tell the wall clock's time.

export function steadyNow(): number {
  return performance.timeOrigin + performance.now();
}
