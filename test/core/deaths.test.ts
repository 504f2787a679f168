// Why a child ended.
import { expect } from "chai";
import * as fc from "fast-check";
import { allDeathReasons, deathReason, type Death, type DeathReason } from "../../daemon/core/deaths.ts";
import { exitCodes, exitVerdict, type Exit } from "../../daemon/core/exits.ts";

const code = (value: number): Exit => ({ how: "code", code: value });
const signal = (name: string): Exit => ({ how: "signal", signal: name });
const plain: Death = {
  exit: code(0),
  verdict: "left",
  told: true,
  cause: undefined,
  oom: false,
  heapFull: false,
};

const cases: readonly (readonly [DeathReason, Partial<Death>])[] = [
  ["told", {}],
  ["told", { exit: signal("SIGKILL") }],
  ["worn-out", { told: false }],
  ["overdue", { exit: signal("SIGKILL"), cause: "overdue" }],
  ["memory", { exit: signal("SIGKILL"), cause: "memory" }],
  ["memory", { cause: "memory" }],
  ["request-timeout", { exit: code(exitCodes.stuck), verdict: "crashed", told: false }],
  ["watchdog", { exit: code(exitCodes.hung), verdict: "crashed", told: false }],
  ["heap", { exit: signal("SIGABRT"), verdict: "crashed", told: false, heapFull: true }],
  ["heap", { exit: signal("SIGABRT"), verdict: "failed", told: false, heapFull: true }],
  ["told", { heapFull: true }],
  ["exit-code", { exit: code(1), verdict: "crashed", told: false, heapFull: true }],
  ["oom", { exit: signal("SIGKILL"), verdict: "crashed", told: false, oom: true }],
  ["oom", { exit: signal("SIGKILL"), verdict: "failed", told: false, oom: true }],
  ["cpu-limit", { exit: signal("SIGXCPU"), verdict: "crashed", told: false }],
  ["signal", { exit: signal("SIGSEGV"), verdict: "crashed", told: false }],
  ["exit-code", { exit: code(1), verdict: "crashed", told: false }],
  ["not-ready", { exit: code(4), verdict: "failed", told: false }],
];

describe("the reason of a death", () => {
  for (const [reason, death] of cases) {
    it(`is ${reason} for ${JSON.stringify(death)}`, () => {
      expect(deathReason({ ...plain, ...death })).to.equal(reason);
    });
  }

  it("is in the table for all that can be, and every one of the table can be", () => {
    expect(new Set(cases.map(([reason]) => reason))).to.deep.equal(new Set(allDeathReasons));
    const exit = fc.oneof(fc.integer({ min: 0, max: 255 }).map(code), fc.string().map(signal));
    fc.assert(
      fc.property(exit, fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean(), (end, ready, told, oom, heapFull) => {
        const death = { ...plain, exit: end, verdict: exitVerdict(end, ready, told), told, oom, heapFull };
        expect(allDeathReasons).to.include(deathReason(death));
      }),
    );
  });
});
