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
  parting: "told",
  cause: undefined,
  oom: false,
  heapFull: false,
};

const cases: readonly (readonly [DeathReason, Partial<Death>])[] = [
  ["told", {}],
  ["told", { exit: signal("SIGKILL") }],
  ["worn-out", { parting: "announced" }],
  ["unasked", { parting: "none" }],
  ["overdue", { exit: signal("SIGKILL"), cause: "overdue" }],
  ["memory", { exit: signal("SIGKILL"), cause: "memory" }],
  ["memory", { cause: "memory" }],
  ["request-timeout", { exit: code(exitCodes.stuck), verdict: "crashed", parting: "none" }],
  ["watchdog", { exit: code(exitCodes.hung), verdict: "crashed", parting: "none" }],
  ["heap", { exit: signal("SIGABRT"), verdict: "crashed", parting: "none", heapFull: true }],
  ["heap", { exit: signal("SIGABRT"), verdict: "failed", parting: "none", heapFull: true }],
  ["told", { heapFull: true }],
  ["exit-code", { exit: code(1), verdict: "crashed", parting: "none", heapFull: true }],
  ["oom", { exit: signal("SIGKILL"), verdict: "crashed", parting: "none", oom: true }],
  ["oom", { exit: signal("SIGKILL"), verdict: "failed", parting: "none", oom: true }],
  ["cpu-limit", { exit: signal("SIGXCPU"), verdict: "crashed", parting: "none" }],
  ["signal", { exit: signal("SIGSEGV"), verdict: "crashed", parting: "none" }],
  // What every object has is no row of a table.
  ["signal", { exit: signal("valueOf"), verdict: "crashed", parting: "none" }],
  ["exit-code", { exit: code(1), verdict: "crashed", parting: "none" }],
  ["not-ready", { exit: code(4), verdict: "failed", parting: "none" }],
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
