// What a child prints when V8 or Node gives up, and what is said of its end.
import { expect } from "chai";
import { eventOf } from "../../daemon/core/telemetry-events.ts";
import { obituary, saysHeapFull, tellsLittle } from "../../daemon/parent/coroner.ts";

describe("the last lines of a child", () => {
  it("say that the heap is full in V8's words of different versions", () => {
    for (const line of [
      "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
      "FATAL ERROR: Committing semi space failed. Allocation failed - JavaScript heap out of memory",
      "# Fatal process OOM in Failed to reserve virtual memory for CodeRange",
      "# Fatal process out of memory: Zone",
    ])
      expect(saysHeapFull(line), line).to.equal(true);
    expect(saysHeapFull("Error: out of paper")).to.equal(false);
  });

  it("are told without empty ones and the stack of native code", () => {
    const lines = [
      "FATAL ERROR: Reached heap limit",
      "----- Native stack trace -----",
      "",
      " 1: 0xb78db3 node::OOMErrorHandler(char const*, v8::OOMDetails const&) [httpd: child 0, generation 0]",
      "16: 0x195e476  [httpd: child 0, generation 0]",
      "1: one of our own",
    ];
    expect(lines.filter((line) => !tellsLittle(line))).to.deep.equal([lines[0], lines[1], lines[5]]);
  });
});

describe("the end of a child", () => {
  const child = { slot: 2, handle: { pid: 9 }, generation: 1, failure: undefined, lastError: undefined };
  const aborted = { how: "signal", signal: "SIGABRT" } as const;

  it("has the reason beside Apache's words in the log, and is one event, which tells the reason", () => {
    for (const [reason, ids] of [
      ["signal", ["AH00052"]],
      ["heap", ["AH00052", "HN00304"]],
      ["oom", ["AH00052", "HN00303"]],
    ] as const) {
      const notes = obituary(child, aborted, "crashed", reason, undefined);
      expect(notes.map(({ id }) => id)).to.deep.equal(ids);
      const events = notes.filter((one) => eventOf(one) !== undefined);
      expect(events.map(({ id }) => id)).to.deep.equal([ids.at(-1)]);
      expect(events.map((one) => eventOf(one)?.kind)).to.deep.equal(["crashed"]);
    }
  });
});
