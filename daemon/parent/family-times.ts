// Processor time of the parent and of the children that are gone, kept in the scoreboard's header, since the last start
// or restart. What the living children use they tell themselves. Used by parent/parent.ts. Apache: tms_cutime and the other
// times in global_score (scoreboard.h), which each MPM writes in its main loop.
import type { ParentBoard } from "../core/scoreboard-pens.ts";
import { processTimes } from "../os/process-times.ts";

export class FamilyTimes {
  private readonly pen: ParentBoard;
  private before = processTimes();

  constructor(pen: ParentBoard) {
    this.pen = pen;
  }

  /** For the program that takes over, and from the one before. */
  get handed(): FamilyTimes["before"] {
    return this.before;
  }
  resume(before: FamilyTimes["before"]): void {
    this.before = before;
  }

  /** A restart: the totals begin anew, and so do these. */
  reset(): void {
    this.before = processTimes();
  }

  /** At each tick and each death, so that no time is missing between a child's end and the next tick. */
  write(): void {
    const now = processTimes();
    const { before, pen } = this;
    pen.header("cpuUser", now.user - before.user);
    pen.header("cpuSystem", now.system - before.system);
    pen.header("reapedUser", now.reapedUser - before.reapedUser);
    pen.header("reapedSystem", now.reapedSystem - before.reapedSystem);
  }
}
