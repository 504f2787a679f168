// The kernel's OOM killer: whom it shall take, and whether it has struck since the last look: its counters of this process's cgroup, where there is one,
// else of the machine. Used by the parent when a child died by a SIGKILL that nobody here sent.
import { readFileSync, writeFileSync } from "node:fs";

export class OomKills {
  private readonly files: readonly string[];
  private known: number;

  /** Files with lines "oom_kill 3". */
  constructor(files: readonly string[] = counters()) {
    this.files = files;
    this.known = this.count();
  }

  /** True when a process was killed since the last call, or since the start. */
  struck(): boolean {
    const now = this.count();
    const more = now > this.known;
    this.known = now;
    return more;
  }

  private count(): number {
    return this.files.reduce((sum, file) => sum + Number(/^oom_kill (\d+)$/m.exec(textOf(file))?.[1] ?? 0), 0);
  }
}

const scoreFile = "/proc/self/oom_score_adj";
const highestScore = 1000;

/** When memory is short the kernel shall take this process before its parent: raising the score is always allowed. */
export function offerToOomKiller(): void {
  try {
    writeFileSync(scoreFile, String(Math.min(highestScore, Number(readFileSync(scoreFile, "utf8")) + 100)));
  } catch {
    // No /proc: then there is nothing to raise.
  }
}

/** A cgroup's own counter, of version 2 or 1, tells of its processes alone; without one the machine's must do. */
function counters(): readonly string[] {
  const groups = textOf("/proc/self/cgroup");
  const [, unified] = /^0::(\/.*)$/m.exec(groups) ?? [];
  const [, memory] = /^\d+:(?:[^:\n]*,)?memory(?:,[^:\n]*)?:(\/.*)$/m.exec(groups) ?? [];
  const own = [
    ...(unified === undefined ? [] : [`/sys/fs/cgroup${unified}/memory.events`]),
    ...(memory === undefined ? [] : [`/sys/fs/cgroup/memory${memory}/memory.oom_control`]),
  ].find((file) => textOf(file).includes("oom_kill "));
  return [own ?? "/proc/vmstat"];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
