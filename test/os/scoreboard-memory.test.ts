// The scoreboard's memory: whoever holds its descriptor can write records, and do nothing to those who read them.
import { expect } from "chai";
import { ftruncateSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

  it("can be opened by its name, and even so not be cut; the name goes with it", () => {
    const folder = mkdtempSync(join(tmpdir(), "board-"));
    const file = join(folder, "board");
    // Of a server that did not end as it should.
    writeFileSync(file, "old");
    const memory = createBoard({ processes: 2, threads: 3 }, file);
    if (typeof memory === "string") throw new Error(memory);
    memory.board.numbers[0] = 7;
    expect(readFileSync(file).readDoubleLE(0)).to.equal(7);
    expect(() => truncateSync(file, 0)).to.throw("EPERM");
    memory.release();
    expect(readdirSync(folder)).to.deep.equal([]);
    rmSync(folder, { recursive: true });
  });

  it("is not made under a name that cannot be", () => {
    expect(createBoard({ processes: 1, threads: 1 }, "/proc/none/board")).to.match(/^cannot create ScoreBoardFile: /);
  });
});
