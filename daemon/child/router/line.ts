// The connections of one user that its children cannot take yet: first the queue that the children empty, which the
// kernel keeps, then a line in the router. Both are bounded, and each user has its own, so that a flood for one keeps
// nobody else waiting. In order: nobody overtakes. Used by child/router/desk.ts.
import { closeSync } from "node:fs";
import type { QueueEnd } from "../../core/protocol.ts";
import type { Say } from "../../log/child-log.ts";
import type { StaffEvents } from "../staff.ts";
import { pass } from "../../os/descriptors.ts";

/** "passed": the caller's descriptor is not needed any more; "waits": the line has it now. */
export type Passed = "passed" | "waits" | "refused";

type LineEvents = Pick<StaffEvents, "passedOn" | "ended">;

export class Line {
  private readonly tenant: string;
  private readonly queue: QueueEnd;
  private readonly most: number;
  private readonly say: Say;
  private readonly events: LineEvents;
  private readonly waiting: number[] = [];
  /** What was said of it last; each trouble is told when it begins. */
  private state: "moving" | "full" | "broken" = "moving";

  constructor(tenant: string, queue: QueueEnd, most: number, say: Say, events: LineEvents) {
    this.tenant = tenant;
    this.queue = queue;
    this.most = most;
    this.say = say;
    this.events = events;
  }

  get length(): number {
    return this.waiting.length;
  }

  join(fd: number): Passed {
    const outcome = this.waiting.length > 0 ? "full" : this.pass(fd);
    if (outcome !== "full") return outcome;
    if (this.waiting.length >= this.most) {
      this.become("full", `all children of ${this.tenant} are busy and ${this.most} connections wait: 503`);
      return "refused";
    }
    this.waiting.push(fd);
    return "waits";
  }

  /** Passes on as many as the children's queue has room for. */
  advance(): void {
    let passed = 0;
    for (const fd of this.waiting) {
      const outcome = this.pass(fd);
      if (outcome === "full") break;
      if (outcome === "refused") this.events.ended("aborted");
      closeSync(fd);
      passed++;
    }
    this.waiting.splice(0, passed);
    if (this.state === "full" && this.waiting.length === 0) this.state = "moving";
  }

  /** Closes what waits. */
  dismiss(): void {
    for (const fd of this.waiting.splice(0)) {
      closeSync(fd);
      this.events.ended("aborted");
    }
  }

  private pass(fd: number): "passed" | "full" | "refused" {
    const outcome = pass(this.queue, fd);
    if (outcome === "full") return outcome;
    if (outcome === "passed") {
      this.events.passedOn();
      return outcome;
    }
    this.become("broken", `no connection can be passed to the children of ${this.tenant}: ${outcome.message}`);
    return "refused";
  }

  private become(state: "full" | "broken", text: string): void {
    if (this.state === state) return;
    this.state = state;
    this.say({ level: "error", module: "mpm_perchild", text });
  }
}
