// What a child printed last, kept in its slot of the scoreboard: a ring of bytes, of which the field "printed" tells how
// many were ever written. It is there when the child is dead, whatever became of it and wherever the error log goes. The
// child writes, the parent reads and believes nothing.
import { child, childAt, printedBytes, printedStart, type Board } from "./scoreboard.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A child's pen for what it prints. */
export class PrintedPen {
  private readonly board: Board;
  private readonly field: number;
  private readonly start: number;
  constructor(board: Board, slot: number) {
    this.board = board;
    this.field = childAt(board, slot) + child.printed;
    this.start = printedStart(board.size, slot);
  }
  line(text: string): void {
    const { numbers, bytes } = this.board;
    const before = numbers[this.field] ?? 0;
    const line = encoder.encode(`${text}\n`).subarray(-printedBytes);
    const at = before % printedBytes;
    const room = printedBytes - at;
    bytes.set(line.subarray(0, room), this.start + at);
    bytes.set(line.subarray(room), this.start);
    numbers[this.field] = before + line.length;
  }
}

/** The last lines that the child of this slot printed, as many as were kept whole. */
export function readPrinted(board: Board, slot: number): readonly string[] {
  const { size, numbers, bytes } = board;
  const total = numbers[childAt(board, slot) + child.printed] ?? 0;
  if (!Number.isSafeInteger(total) || total <= 0) return [];
  const start = printedStart(size, slot);
  const ring = bytes.slice(start, start + printedBytes);
  if (total <= printedBytes) return linesIn(ring.subarray(0, total));
  const at = total % printedBytes;
  // The first line has lost its beginning.
  return linesIn(Uint8Array.of(...ring.subarray(at), ...ring.subarray(0, at))).slice(1);
}

function linesIn(bytes: Uint8Array): readonly string[] {
  return decoder.decode(bytes).split("\n").slice(0, -1);
}
