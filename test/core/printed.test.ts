// What a child printed last, in its slot of the scoreboard.
import { expect } from "chai";
import * as fc from "fast-check";
import { PrintedPen, readPrinted } from "../../daemon/core/printed.ts";
import { ParentBoard } from "../../daemon/core/scoreboard-pens.ts";
import { boardBytes, boardOver, child, childAt, printedBytes, workerAt } from "../../daemon/core/scoreboard.ts";

const size = { processes: 3, threads: 2 };
const fresh = () => boardOver(new ArrayBuffer(boardBytes(size)), size);

describe("what a child printed last", () => {
  it("is read line by line, the last ones where there were many", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "b", "ä", " ", "\t"), maxLength: 100 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 200 }), (lines) => {
        const board = fresh();
        const pen = new PrintedPen(board, 1);
        for (const one of lines) pen.line(one);
        const kept = readPrinted(board, 1);
        expect(kept).to.deep.equal(lines.slice(lines.length - kept.length));
        const bytes = lines.reduce((sum, one) => sum + Buffer.byteLength(one) + 1, 0);
        // Nothing is missing that there is room for; a line that lost its beginning is left out.
        expect(kept.length === lines.length).to.equal(bytes <= printedBytes);
        expect(readPrinted(board, 0)).to.deep.equal([]);
        expect(board.numbers[workerAt(board, 1, 0)]).to.equal(0);
        expect(board.numbers[childAt(board, 2)]).to.equal(0);
      }),
    );
  });

  it("belongs to one child: the next in its slot has printed nothing", () => {
    const board = fresh();
    new PrintedPen(board, 1).line("of the former");
    new ParentBoard(board).born(1, 4711, 0, 1, 0);
    expect(readPrinted(board, 1)).to.deep.equal([]);
  });

  it("is read without harm whatever stands there", () => {
    fc.assert(
      fc.property(fc.double(), fc.uint8Array({ minLength: printedBytes, maxLength: printedBytes }), (count, noise) => {
        const board = fresh();
        board.numbers[childAt(board, 1) + child.printed] = count;
        board.bytes.set(noise, childAt(board, 1) * 8 + 200);
        expect(readPrinted(board, 1).join("\n").length).to.be.at.most(printedBytes);
      }),
    );
  });
});
