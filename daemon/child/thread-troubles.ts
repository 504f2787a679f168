// Threads that do not get ready, and threads that die by themselves soon after they were: others are begun in their place
// after waits, as the parent does with children (core/backoff.ts), lest beginning them be all that a processor does.
// What dies with a connection is not counted: a client may be the cause, and the child must not shrink for it. Used by
// child/thread-staff.ts.
import { calm, failedAgain, maySpawn, settle, soon, type Backoff } from "../core/backoff.ts";
import type { Say } from "../log/child-log.ts";
import { steadyNow } from "../os/clock.ts";
import type { LoadFailure } from "./application.ts";

/** A thread that does not get ready is tried again so many times in a row, and then after so many milliseconds. */
const patience = 3;
const rest = 10_000;

export class ThreadTroubles {
  private crashes: Backoff = calm;
  private failures = 0;
  private readonly say: Say;
  private readonly again: () => void;

  /** `again` is called when a wait is over. */
  constructor(say: Say, again: () => void) {
    this.say = say;
    this.again = again;
  }

  get mayBegin(): boolean {
    return this.failures < patience && maySpawn(this.crashes, steadyNow());
  }

  /** A thread is ready. */
  ready(): void {
    this.failures = 0;
  }

  /** A thread did not get ready. */
  failed(number: number, { file, reason }: LoadFailure): "tries again" | "rests" {
    this.failures++;
    const what = file === "" ? reason : `${file}: ${reason}`;
    this.say({ level: "error", module: "core", text: `thread ${number} did not get ready: ${what}` });
    if (this.failures < patience) return "tries again";
    const resume = () => {
      this.failures = 0;
      this.again();
    };
    setTimeout(resume, rest).unref();
    return "rests";
  }

  /** A thread that held nothing and was not told to go is gone, so many milliseconds after it was ready (or before). */
  crashed(lived: number): void {
    if (lived < 0 || lived >= soon) return;
    const now = steadyNow();
    const before = this.crashes.crash;
    this.crashes = failedAgain(settle(this.crashes, now), "crash", now, "");
    const { failures = 0, until = now } = this.crashes.crash ?? {};
    if (failures === before?.failures || until <= now) return;
    setTimeout(this.again, until - now).unref();
    const wait = Math.ceil((until - now) / 1000);
    const text = `threads crash soon after they were ready (${failures} times in a row): the next is begun in ${wait} s`;
    this.say({ level: "error", module: "core", text });
  }
}
