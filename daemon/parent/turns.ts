// The phase of the server's life, and the turns of the changes that are asked of it: they run one after the other, none is
// lost and none overtakes. Kept by parent/parent.ts; the table that decides is core/lifecycle.ts.
import { next, type LifecycleEvent, type Phase } from "../core/lifecycle.ts";
import type { Verdict } from "./verdict.ts";

export const stopping: Verdict = { ok: false, outcome: "refused", reason: "the server is stopping" };

export class Turns {
  private current: Phase = "starting";
  private begun = (): void => {};
  private changes: Promise<unknown> = new Promise<void>((done) => (this.begun = done));

  get phase(): Phase {
    return this.current;
  }

  /** The start is over: whatever was asked for meanwhile has its turn. */
  begin(): void {
    this.begun();
  }

  /** False when the event has no meaning now. */
  advance(event: LifecycleEvent): boolean {
    const phase = next(this.current, event);
    if (phase !== undefined) this.current = phase;
    return phase !== undefined;
  }

  take(event: LifecycleEvent, change: () => Promise<Verdict>): Promise<Verdict> {
    const turn = this.changes.then(async () => {
      if (!this.advance(event)) return stopping;
      try {
        return await change();
      } finally {
        this.advance("settled");
      }
    });
    this.changes = turn.catch(() => undefined);
    return turn;
  }
}
