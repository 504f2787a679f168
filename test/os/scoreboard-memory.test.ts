// The scoreboard's memory: whoever holds its descriptor can write records, and do nothing to those who read them.
import { expect } from "chai";
import { ftruncateSync } from "node:fs";
import { createBoard } from "../../daemon/os/scoreboard-memory.ts";

describe("the scoreboard's memory", () => {
  it("cannot be cut or lengthened, which would end every process that has it mapped", () => {
    const memory = createBoard({ processes: 2, threads: 3 }, undefined);
    if (typeof memory === "string") throw new Error(memory);
    for (const size of [0, 10, 1e6])
      expect(() => ftruncateSync(memory.place(0, undefined) as number, size)).to.throw("EPERM");
    expect(memory.board.numbers[0]).to.equal(0);
    memory.release();
  });
});
