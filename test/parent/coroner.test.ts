// What a child prints when V8 or Node gives up.
import { expect } from "chai";
import { saysHeapFull, tellsLittle } from "../../daemon/parent/coroner.ts";

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
