// Children that the program before this one started: they are children of this process all the same, but libuv does not
// know them. Their ends are waited for here, by waitpid(2), and nobody else's: a handle looks like that of any child.
// Used after an upgrade.
import { closeSync } from "node:fs";
import net from "node:net";
import { constants } from "node:os";
import type { Exit } from "../core/exits.ts";
import { listen, type ChildEvents, type ChildHandle } from "./children.ts";
import { libc } from "./libc.ts";
import { Prints } from "./prints.ts";

const waitpid = libc.func("int waitpid(int pid, _Out_ int *status, int options)");
const WNOHANG = 1;

const living = new Map<number, (exit: Exit) => void>();

/** Takes over a child by its pid and our ends of its lines and pipes. */
export function adoptChild(pid: number, ends: ReturnType<ChildHandle["lines"]>, events: ChildEvents): ChildHandle {
  const { control, channel } = ends;
  const prints = new Prints(ends.prints, events.printed);
  const line = new net.Socket({ fd: control, readable: true, writable: true });
  listen(line, events);
  // Its end comes with the child's; the signal may have come before we listened.
  line.on("close", () => reap());
  waitFor(pid, (exit) => {
    line.destroy();
    if (channel >= 0) closeSync(channel);
    prints.finish();
    events.exited(exit);
  });
  return {
    pid,
    lines: () => ({ control, channel, prints: prints.ends }),
    send: (command) => line.write(`${JSON.stringify(command)}\n`),
    // Until it is reaped its pid is nobody else's.
    kill: (signal) => void (living.has(pid) && process.kill(pid, signal)),
  };
}

/** Waits for the end of any process that the former program started. */
export function waitFor(pid: number, gone: (exit: Exit) => void): void {
  if (living.size === 0) process.on("SIGCHLD", reap);
  living.set(pid, gone);
  setImmediate(reap);
}

/** Looks at each that lives. */
function reap(): void {
  for (const [pid, gone] of living) {
    const status = [0];
    const ended = waitpid(pid, status, WNOHANG) as number;
    if (ended === 0) continue;
    living.delete(pid);
    gone(ended < 0 ? { how: "code", code: 0 } : exitFrom(status[0] ?? 0));
  }
  if (living.size === 0) process.off("SIGCHLD", reap);
}

/** WIFSIGNALED, WTERMSIG, WEXITSTATUS. */
function exitFrom(status: number): Exit {
  const number = status & 0x7f;
  if (number === 0) return { how: "code", code: (status >> 8) & 0xff };
  const [signal = `signal ${number}`] = Object.entries(constants.signals).find(([, value]) => value === number) ?? [];
  return { how: "signal", signal };
}
