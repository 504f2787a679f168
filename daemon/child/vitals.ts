// What a child tells of itself each second, in its own record of the scoreboard: that it lives, its processor time, its
// memory, and how late its event loop was.
import type { ChildRecord } from "../core/scoreboard-pens.ts";
import { steadyNow } from "../os/clock.ts";

const period = 1000;

/** Calls `turn` each second besides. */
export function startVitals(record: ChildRecord, turn: () => void): void {
  let expected = performance.now() + period;
  const beat = () => {
    const late = Math.max(0, performance.now() - expected);
    expected = performance.now() + period;
    const { user, system } = process.cpuUsage();
    record.set("lastSeen", steadyNow());
    record.set("cpuUser", user / 1e6);
    record.set("cpuSystem", system / 1e6);
    record.set("rss", residentBytes() ?? 0);
    record.set("loopDelay", late);
    turn();
  };
  beat();
  setInterval(beat, period).unref();
}

/** Node opens a file to know it: undefined where no descriptor is left, or no /proc is there. */
function residentBytes(): number | undefined {
  try {
    return process.memoryUsage.rss();
  } catch {
    return undefined;
  }
}
