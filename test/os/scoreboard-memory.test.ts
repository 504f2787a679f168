// The scoreboard's memory: whoever holds its descriptor can write records, and do nothing to those who read them.
import { expect } from "chai";
import { ftruncateSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { slotStart, word } from "../../daemon/core/scoreboard.ts";
import { page } from "../../daemon/os/memories-apart.ts";
import { boardBehind, createBoard } from "../../daemon/os/scoreboard-memory.ts";

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

  describe("of groups that have their own", () => {
    const size = { processes: 3, threads: 1, alignment: page };
    const made = () => {
      const memory = createBoard(size, undefined);
      if (typeof memory === "string") throw new Error(memory);
      return memory;
    };
    /** The first field of a slot. */
    const firstOf = (slot: number) => slotStart(size, slot) / word;

    it("is seen as it was by a program that takes over", () => {
      const before = made();
      for (const [slot, group] of [
        [0, "ann"],
        [1, "bob"],
        [2, "ann"],
      ] as const) {
        expect(before.place(slot, group)).to.be.a("number");
        before.board.numbers[firstOf(slot)] = slot + 40;
      }
      const after = boardBehind(before.fd, size, undefined, before.groups());
      if (typeof after === "string") throw new Error(after);
      expect([0, 1, 2].map((slot) => after.board.numbers[firstOf(slot)])).to.deep.equal([40, 41, 42]);
      expect(after.groups()).to.deep.equal(before.groups());
      expect([...after.board.headers.keys()]).to.have.members(["ann", "bob"]);
      // The slot stays where it is, and what it holds: it is the same group's.
      expect(after.place(1, "bob")).to.equal(before.place(1, "bob"));
      expect(after.board.numbers[firstOf(1)]).to.equal(41);
      before.release();
    });

    it("is not mapped over anything that is no slot", () => {
      const memory = made();
      const fd = memory.place(0, "ann") as number;
      for (const slot of [3, -1, 0.5, 1e9]) {
        const said = boardBehind(memory.fd, size, undefined, [{ group: "ann", fd, slots: [slot] }]);
        expect(said).to.equal(`cannot map the scoreboard: there is no slot ${slot}`);
      }
      memory.release();
    });
  });
});
