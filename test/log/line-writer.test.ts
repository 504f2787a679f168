// Whole lines into pipes: nothing blocks, nothing is torn, what is lost is counted.
import { closeSync, readSync } from "node:fs";
import { expect } from "chai";
import * as fc from "fast-check";
import { LineWriter, pieces } from "../../daemon/log/line-writer.ts";
import { SystemError } from "../../daemon/os/libc.ts";
import { closePipe, isSpent, openPipe, type Pipe } from "../../daemon/os/pipes.ts";
import { until } from "../support/server.ts";

describe("pieces of a batch", () => {
  const batches = fc
    .array(fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 6000 }), { maxLength: 12 })
    .map((lines) => lines.map((line) => `${line}\n`).join(""));

  it("are whole lines that a pipe takes in one piece", () => {
    fc.assert(
      fc.property(batches, (batch) => {
        for (const piece of pieces(Buffer.from(batch))) {
          expect(piece.length).to.be.at.most(4096);
          expect(piece.at(-1)).to.equal(10);
        }
      }),
    );
  });

  it("are the batch again, but for lines that are longer than that, which are cut", () => {
    fc.assert(
      fc.property(batches, (batch) => {
        const bytes = Buffer.from(batch);
        const expected = bytes
          .toString("latin1")
          .split("\n")
          .map((line) => line.slice(0, 4095))
          .join("\n");
        expect(Buffer.concat([...pieces(bytes)]).toString("latin1")).to.equal(expected);
      }),
    );
  });
});

describe("a pipe whose reader is slow", () => {
  let pipe: Pipe;
  let open: boolean;
  beforeEach(() => {
    const made = openPipe();
    if (made instanceof SystemError) throw new Error(made.message);
    pipe = made;
    open = true;
  });
  afterEach(() => {
    if (open) closePipe(pipe);
  });

  /** All that is in the pipe now, which must not be empty. */
  function read(): string {
    const buffer = Buffer.alloc(1 << 20);
    return buffer.toString("latin1", 0, readSync(pipe.read, buffer));
  }

  it("gets every line in the end, in order, and nobody waited", async () => {
    const writer = new LineWriter(pipe.lines);
    const lines = Array.from({ length: 2000 }, (_, number) => `${number} ${"x".repeat(90)}\n`);
    for (const line of lines) writer.write(Buffer.from(line));
    let text = "";
    await until("all lines", () => {
      text += read();
      return text.length >= lines.join("").length;
    });
    expect(text).to.equal(lines.join(""));
  });

  it("loses what is beyond the bound, and says how many lines", async () => {
    const writer = new LineWriter(pipe.lines);
    const line = `${"x".repeat(4000)}\n`;
    for (let count = 0; count < 400; count++) writer.write(Buffer.from(line));
    let text = "";
    const [, lost] = await until("the count", () => {
      text += read();
      return /\[(\d+) lines lost/.exec(text) ?? undefined;
    });
    expect(text.split("x\n").length - 1 + Number(lost)).to.equal(400);
  });

  it("is spent when it is read to the end and nobody can write", () => {
    const writer = new LineWriter(pipe.lines);
    writer.write(Buffer.from("last\n"));
    expect(isSpent(pipe.read)).to.equal(false);
    closeSync(pipe.lines);
    closeSync(pipe.write);
    expect(isSpent(pipe.read)).to.equal(false);
    expect(read()).to.equal("last\n");
    expect(isSpent(pipe.read)).to.equal(true);
    closeSync(pipe.read);
    open = false;
  });
});
