// Writes whole lines to a log's descriptor. A file was opened with O_APPEND by the parent, so that a batch, being one
// write, stays in one piece however many children share the file. A pipe to a log program takes at most PIPE_BUF bytes in
// one piece, so batches for it are cut at line ends; and since the program may be slow or stuck, the pipe does not
// block: what does not fit waits here, up to a bound, and beyond that lines are lost and counted. A server serves, even
// when nobody reads its logs. The write is synchronous: a few microseconds into the system's memory, less than a trip to
// the thread pool, which besides forgets what is under way when a thread ends.
import { fstatSync, writeSync } from "node:fs";

/** Bytes that a pipe takes in one piece, whoever else writes to it (PIPE_BUF of Linux). */
const pipePiece = 4096;
/** Bytes that wait for a program that does not keep up. */
const longestQueue = 1_048_576;
/** Milliseconds between tries, and how often to try when the process ends. */
const retryAfter = 20;
const lastTries = 25;

const newline = 10;

export class LineWriter {
  private readonly descriptor: number;
  private readonly isPipe: boolean;
  private queue: Buffer[] = [];
  private queued = 0;
  private lost = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(descriptor: number) {
    this.descriptor = descriptor;
    this.isPipe = isPipe(descriptor);
  }

  /** Writes lines; the last one ends with a line end too. The bytes are the caller's again afterwards. */
  write(batch: Buffer): void {
    if (this.isPipe) this.writePieces(batch);
    else this.writeAll(batch);
  }

  /** The process or thread ends, or the descriptor is closed: waits a moment for a pipe that is full, then gives up. */
  finish(): void {
    const wait = new Int32Array(new SharedArrayBuffer(4));
    for (let tries = 0; this.queue.length > 0 && tries < lastTries; tries++) {
      this.drain();
      if (this.queue.length > 0) Atomics.wait(wait, 0, 0, retryAfter);
    }
    clearTimeout(this.timer);
    this.queue = [];
    this.queued = 0;
  }

  private writeAll(batch: Buffer): void {
    try {
      for (let at = 0; at < batch.length;) at += writeSync(this.descriptor, batch, at);
    } catch {
      // A full disk: lines are lost, which is better than requests.
    }
  }

  private writePieces(batch: Buffer): void {
    for (const piece of pieces(batch)) {
      if (this.queue.length === 0 && this.lost === 0 && this.tryOne(piece)) continue;
      this.enqueue(piece);
    }
  }

  private enqueue(piece: Buffer): void {
    if (this.queued + piece.length > longestQueue) this.lost += lineCount(piece);
    else {
      this.queue.push(Buffer.from(piece));
      this.queued += piece.length;
    }
    this.timer ??= setTimeout(() => this.retry(), retryAfter).unref();
  }

  private retry(): void {
    this.timer = undefined;
    this.drain();
    if (this.queue.length > 0 || this.lost > 0) this.timer = setTimeout(() => this.retry(), retryAfter).unref();
  }

  private drain(): void {
    let done = 0;
    for (const piece of this.queue) {
      if (!this.tryOne(piece)) break;
      this.queued -= piece.length;
      done++;
    }
    this.queue.splice(0, done);
    if (this.queue.length > 0 || this.lost === 0) return;
    // In the log itself, where whoever counts its lines looks.
    if (this.tryOne(Buffer.from(`[${this.lost} lines lost: the log program did not keep up]\n`))) this.lost = 0;
  }

  /** A piece is written as a whole or not at all. False: not now. */
  private tryOne(piece: Buffer): boolean {
    try {
      writeSync(this.descriptor, piece);
      return true;
    } catch (error) {
      // Anything else than a full pipe will not get better: the lines are given up.
      return (error as NodeJS.ErrnoException).code !== "EAGAIN";
    }
  }
}

function isPipe(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFIFO();
  } catch {
    return false;
  }
}

/** Whole lines, as many as a pipe takes in one piece. A longer line is cut: in pieces, others could write between them. */
export function pieces(batch: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  let at = 0;
  while (batch.length - at > pipePiece) {
    const end = batch.lastIndexOf(newline, at + pipePiece - 1);
    if (end >= at) {
      found.push(batch.subarray(at, end + 1));
      at = end + 1;
    } else {
      const cut = Buffer.from(batch.subarray(at, at + pipePiece));
      cut[pipePiece - 1] = newline;
      found.push(cut);
      const next = batch.indexOf(newline, at + pipePiece);
      at = next < 0 ? batch.length : next + 1;
    }
  }
  if (at < batch.length) found.push(batch.subarray(at));
  return found;
}

function lineCount(piece: Buffer): number {
  let count = 0;
  for (const byte of piece) if (byte === newline) count++;
  return count;
}
