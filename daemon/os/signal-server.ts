// Signals a running server by pid. Only for a pid whose PidFile lock is held (os/pid-file.ts): no stranger is signalled.
import type { Wish } from "./signals.ts";

const signalFor: Readonly<Record<Wish, NodeJS.Signals>> = {
  stop: "SIGTERM",
  restart: "SIGHUP",
  graceful: "SIGUSR1",
  "graceful-stop": "SIGWINCH",
};

export function signalServer(pid: number, wish: Wish): boolean {
  try {
    return process.kill(pid, signalFor[wish]);
  } catch {
    return false;
  }
}
