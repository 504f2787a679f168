// The program of a small thread beside an event loop that runs applications: when that is stuck, it logs the stack,
// answers its clients, and ends the process. Started by monitoring.ts where RequestTimeout or ChildWatchdog asks for it.
import { workerData } from "node:worker_threads";
import { exitCodes } from "../core/exits.ts";
import { childLog } from "../log/child-log.ts";
import { keepTimeOf, steadyNow } from "../os/clock.ts";
import { exitNow } from "../os/last-answer.ts";
import type { MonitorData } from "./monitor-protocol.ts";
import { answerAll, tellOf } from "./watch/report.ts";
import { Sheet } from "./watch/sheet.ts";
import { pauseMainThread } from "./watch/stack.ts";
import { verdictOn } from "./watch/verdict.ts";

const data = workerData as MonitorData;
const sheet = new Sheet(data.sheet);
const { say } = childLog(data, data.settings);

/** Milliseconds between two looks; a look that comes much later was held up itself: the whole process was stopped. */
const lookEvery = 100;
const heldUp = 1000;
/** Milliseconds to wait for the stack. */
const stackWithin = 1000;

keepTimeOf(data.clock);
let lookedAt = steadyNow();
let resumedAt = 0;

function observe() {
  return verdictOn({
    beat: sheet.beat === 0 ? 0 : Math.max(sheet.beat, resumedAt),
    now: steadyNow(),
    seats: sheet.read(),
    watchdog: data.watchdog,
  });
}

async function end(): Promise<void> {
  const { frames, resume } = await pauseMainThread(stackWithin);
  const stuck = observe();
  // It came loose by itself at the last moment.
  if (stuck === undefined) {
    resume();
    setTimeout(look, lookEvery);
    return;
  }
  say({ level: "error", module: "core", text: tellOf(stuck, "this child", frames) });
  answerAll(sheet.read(), steadyNow());
  exitNow(stuck.why === "request" ? exitCodes.stuck : exitCodes.hung);
}

function look(): void {
  const before = lookedAt;
  lookedAt = steadyNow();
  if (lookedAt - before > heldUp) resumedAt = lookedAt;
  if (observe() === undefined) setTimeout(look, lookEvery);
  else void end();
}

look();
