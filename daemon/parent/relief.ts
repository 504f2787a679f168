// Replaces children that serve but should not for long, one at a time, each by another that is ready before it is told to
// leave. Used by parent/upkeep.ts for those over their memory and those that serve without an application.
import type { Snapshot } from "../core/snapshot.ts";
import type { Child } from "./child.ts";

export interface Hands {
  /** Starts a child like this one in the generation in force; undefined when there is no room, or the system refuses. */
  readonly launch: (like: Child) => Child | undefined;
  readonly retire: (child: Child) => void;
  /** The generation in force: those of another are the change's business that brings or ends it. */
  readonly generation: () => number;
}

export class Relief {
  private readonly hands: Hands;
  private underWay: { readonly fresh: Child; readonly worn: Child } | undefined;

  constructor(hands: Hands) {
    this.hands = hands;
  }

  /** The pool as the model should see it: whoever is about to be replaced has left already. */
  view(board: Snapshot): Snapshot {
    const leaving = this.underWay?.worn.slot;
    if (leaving === undefined) return board;
    return {
      ...board,
      children: board.children.map((child) => (child.slot === leaving ? { ...child, quiescing: true } : child)),
    };
  }

  /** Something became of a child. */
  look(): void {
    if (this.underWay !== undefined) this.settle(this.underWay);
  }

  /** Once a second, with those that are to be replaced, the most urgent first. */
  tick(worn: readonly Child[]): void {
    this.look();
    const generation = this.hands.generation();
    const next = worn.find((child) => child.state === "ready" && child.generation === generation);
    if (this.underWay !== undefined || next === undefined) return;
    const fresh = this.hands.launch(next);
    if (fresh !== undefined) this.underWay = { fresh, worn: next };
  }

  /** The replacement serves: the other may leave. It failed, or was told to go: the other stays. */
  private settle({ fresh, worn }: { readonly fresh: Child; readonly worn: Child }): void {
    const over = fresh.failure !== undefined || fresh.pressure !== "none";
    if (fresh.state === "starting" && !over) return;
    this.underWay = undefined;
    if (fresh.state === "ready" && !over) this.hands.retire(worn);
  }
}
