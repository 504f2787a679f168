// Signals a running server by pid. Only for a pid whose PidFile lock is held (os/pid-file.ts), and only a process that has
// that file open: no stranger is signalled.
import { readdirSync, statSync } from "node:fs";
import type { Wish } from "./signals.ts";

const signalFor: Readonly<Record<Wish, NodeJS.Signals>> = {
  stop: "SIGTERM",
  restart: "SIGHUP",
  graceful: "SIGUSR1",
  "graceful-stop": "SIGWINCH",
};

export function signalServer(pid: number, pidFile: string, wish: Wish): boolean {
  // 0 would be whoever asks and all of its group.
  if (pid === 0 || !mayHold(pid, pidFile)) return false;
  try {
    return process.kill(pid, signalFor[wish]);
  } catch {
    return false;
  }
}

/**
 * Whether a process has this file open. One that has not is somebody else: the number was written over, or is that of a
 * server in another pid namespace.
 */
function mayHold(pid: number, path: string): boolean {
  try {
    const file = statSync(path);
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      const open = statSync(`/proc/${pid}/fd/${fd}`, { throwIfNoEntry: false });
      return open?.ino === file.ino && open.dev === file.dev;
    });
  } catch (error) {
    // Whose files nobody may look at nobody may signal either, unless the system is odd.
    return (error as NodeJS.ErrnoException).code === "EACCES";
  }
}
