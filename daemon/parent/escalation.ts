// Making children leave: the clock of a stop or restart, and of children that overstay. Used by parent/parent.ts.
// Apache: ap_reclaim_child_processes (server/mpm_common.c): SIGTERM at 0, 3, 5 and 7 seconds, SIGKILL at 9. There a child
// that is busy ends at the signal; here one whose event loop is blocked does not hear it, and is not given that time.
import { note, type Note } from "../log/catalogue.ts";
import type { Child } from "./child.ts";
import type { Children } from "./children.ts";

const reminders = [3, 5, 7] as const;
const lastResort = 9;
/** Seconds until a child that has not even begun to leave is taken for deaf. */
const deafAfter = 2;

/** Ends all children: SIGTERM now, then more and more emphasis at each tick. */
export class Escalation {
  private readonly children: Children;
  private readonly say: (note: Note) => void;
  private readonly began: number;
  private due: number[] = [...reminders];

  constructor(children: Children, say: (note: Note) => void, now: number) {
    this.children = children;
    this.say = say;
    this.began = now;
    for (const child of children.all) children.kill(child, "SIGTERM");
  }

  tick(now: number): void {
    const seconds = (now - this.began) / 1000;
    const { all } = this.children;
    if (seconds >= lastResort) return this.insist("SIGKILL", all);
    if (seconds >= deafAfter)
      this.insist(
        "SIGKILL",
        all.filter((child) => child.pressure !== "killed" && !this.children.hasBegunToLeave(child)),
      );
    if (seconds < (this.due[0] ?? lastResort)) return;
    this.due = this.due.filter((at) => at > seconds);
    this.insist(
      "SIGTERM",
      all.filter(({ pressure }) => pressure !== "killed"),
    );
  }

  private insist(signal: "SIGTERM" | "SIGKILL", children: readonly Child[]): void {
    for (const child of children) {
      this.say(note(signal === "SIGTERM" ? "AH00045" : "AH00046", child.handle.pid));
      this.children.kill(child, signal);
    }
  }
}

/** A child that does not get ready in time has failed; one that does not leave in time is made to. */
export function endOverdue(children: Children, now: number): readonly Note[] {
  const said: Note[] = [];
  for (const child of children.all) {
    if (child.state === "starting" && now - child.bornAt > child.startWithin * 1000) {
      children.fail(child, `it was not ready within StartTimeout (${child.startWithin} s)`);
    } else if (child.state === "leaving" && now > child.deadline) {
      said.push(note("HN00211", child.handle.pid));
      child.deadline = now + lastResort * 1000;
      child.cause ??= "overdue";
      children.kill(child, child.pressure === "terminated" ? "SIGKILL" : "SIGTERM");
    }
  }
  return said;
}
