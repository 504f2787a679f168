// What is said of a loop that is stuck, and what its clients are told. Used by whoever watches.
import { answerPast } from "../../os/last-answer.ts";
import { rawAnswer } from "../../http/raw-answer.ts";
import type { Seat } from "./sheet.ts";
import { statusFor, type Stuck } from "./verdict.ts";

/** "stuck for 2.1 s in GET /spin (RequestTimeout)" and where. `who` is "this child" or "thread 3". */
export function tellOf(stuck: Stuck, who: string, frames: readonly string[] | undefined): string {
  const seconds = stuck.seconds.toFixed(1);
  const what =
    stuck.why === "request"
      ? `${who} is stuck in ${stuck.request} and is ended (RequestTimeout): its event loop has not turned for ${seconds} s`
      : `${who} is stuck and is ended: its event loop has not turned for ${seconds} s (ChildWatchdog)`;
  return `${what}\n${frames === undefined ? "it is in code that is not JavaScript" : frames.join("\n")}`;
}

/** Answers every request of which nothing was sent yet. */
export function answerAll(seats: readonly Seat[], now: number): void {
  for (const seat of seats) answerPast(seat.fd, seat.sent, rawAnswer(statusFor(seat, now)));
}
