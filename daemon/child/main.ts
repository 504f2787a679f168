// The program of a child process: takes its order from the parent and serves. Started by daemon/os/children.ts.
import cluster from "node:cluster";
import { inherited } from "../core/protocol.ts";
import { keepTimeOf } from "../os/clock.ts";
import { leadOwnGroup } from "../os/libc.ts";
import { offerToOomKiller } from "../os/oom.ts";
import { linkOver } from "./link.ts";
import { runChild } from "./run.ts";

// Before anything else: SIGUSR1 would open the inspector, and ^C on the parent's terminal is not for this process.
process.on("SIGUSR1", () => {});
leadOwnGroup();
offerToOomKiller();
// node:cluster would end this process at once when the channel closes; child/run.ts finishes what it holds first.
if (cluster.worker !== undefined) cluster.worker.exitedAfterDisconnect = true;

const link = linkOver(inherited.control);
let booted = false;
link.onCommand((command) => {
  if (command.say !== "boot") return;
  booted = true;
  keepTimeOf(command.order.clock);
  void runChild(command.order, link);
});
link.onEnd(() => {
  if (!booted) process.exit(0);
});
