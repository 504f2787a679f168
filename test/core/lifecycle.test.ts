// The table of the server's life.
import { expect } from "chai";
import * as fc from "fast-check";
import { lifecycle, next, type LifecycleEvent, type Phase } from "../../daemon/core/lifecycle.ts";

const phases = Object.keys(lifecycle) as Phase[];
const events: readonly LifecycleEvent[] = [
  "started",
  "graceful",
  "restart",
  "settled",
  "graceful-stop",
  "stop",
  "last-child-left",
];

function after(path: readonly LifecycleEvent[]): Phase {
  return path.reduce<Phase>((phase, event) => next(phase, event) ?? phase, "starting");
}

describe("the server's life", () => {
  it("can always be ended: stop and the end of the last child lead from everywhere to gone", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events)), (path) => {
        expect(after([...path, "stop", "last-child-left"])).to.equal("gone");
      }),
    );
  });

  it("never begins anew once it ends", () => {
    const order: readonly Phase[] = ["draining", "stopping", "gone"];
    fc.assert(
      fc.property(fc.constantFrom(...order), fc.constantFrom(...events), (phase, event) => {
        const to = next(phase, event);
        if (to !== undefined) expect(order.indexOf(to)).to.be.greaterThan(order.indexOf(phase));
      }),
    );
  });

  it("takes a change only when it runs, so that two never overlap", () => {
    for (const change of ["graceful", "restart"] as const) {
      expect(phases.filter((phase) => next(phase, change) !== undefined)).to.deep.equal(["running"]);
    }
  });

  it("does not end with its last child while it serves", () => {
    for (const phase of ["starting", "running", "reloading", "restarting"] as const) {
      expect(next(phase, "last-child-left")).to.equal(undefined);
    }
  });

  it("has a way from the start into every phase", () => {
    const reached = new Set<Phase>(["starting"]);
    for (const phase of reached) {
      for (const event of events) {
        const to = next(phase, event);
        if (to !== undefined) reached.add(to);
      }
    }
    expect([...reached].toSorted()).to.deep.equal(phases.toSorted());
  });
});
