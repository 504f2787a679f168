// What children print past their own log: native code, Node's fatal errors, programs that inherit their standard output and
// error. It comes through two pipes, line by line, so that the parent can log it with the child's pid. One that prints
// without end is heard so much a second and waits meanwhile; and when the child has ended nobody is waited for: who still
// has the pipe, outside of the child's process group, prints to nobody. Used by os/children.ts and os/adopted.ts.
import { closeSync, readSync } from "node:fs";
import net from "node:net";
import { StringDecoder } from "node:string_decoder";
import { longestLine, printedLines } from "../core/lines.ts";
import { SystemError } from "./libc.ts";
import { pipeEnds, type PipeEnds } from "./pipes.ts";

/** Standard output is told at info, standard error at error, as what applications print is. */
export const printLevels = ["info", "error"] as const;
export type PrintLevel = (typeof printLevels)[number];

export type OnPrint = (level: PrintLevel, line: string) => void;

/** Bytes a second of one pipe, and what a line counts at least: writing it costs more than its bytes. */
const mostTalk = 262_144;
const leastLine = 128;
const second = 1_000;
/** Bytes that are read of what a child has left behind. */
const mostLeft = 1_048_576;
/** Where that is read into, a piece at a time: one for all, since none is kept. */
const leftover = Buffer.allocUnsafe(65_536);

class Stream {
  private readonly socket: net.Socket;
  private readonly descriptor: number;
  private readonly lines;
  private readonly decoder = new StringDecoder("utf8");
  private pausing: NodeJS.Timeout | undefined;
  private since = 0;
  private heard = 0;
  private isOpen = true;

  constructor(descriptor: number, say: (line: string) => void) {
    this.descriptor = descriptor;
    this.lines = printedLines(longestLine, (line) => {
      this.heard += Math.max(0, leastLine - line.length);
      say(line);
    });
    this.socket = new net.Socket({ fd: descriptor, readable: true, writable: false });
    this.socket.on("data", (chunk: Buffer) => this.hear(chunk));
    // The descriptor is closed after these, and may be another's before "close" is heard.
    for (const last of ["end", "error"]) this.socket.on(last, () => this.ended());
  }

  /** Our end, for the program that takes over; undefined when nobody has the other end any more. */
  get end(): number | undefined {
    return this.isOpen ? this.descriptor : undefined;
  }

  /** The child is gone: what it left is read now, and nothing after that. */
  finish(): void {
    clearTimeout(this.pausing);
    if (!this.isOpen) return;
    // What is read is given to the listener above.
    this.socket.pause();
    while (this.socket.read() !== null);
    clearTimeout(this.pausing);
    for (let left = mostLeft; left > 0;) {
      const length = readNow(this.descriptor, leftover);
      if (length === 0) break;
      this.lines.take(this.decoder.write(leftover.subarray(0, length)));
      left -= length;
    }
    this.ended();
    this.socket.destroy();
  }

  private ended(): void {
    this.lines.end();
    this.isOpen = false;
  }

  private hear(chunk: Buffer): void {
    const now = performance.now();
    if (now - this.since >= second) {
      this.since = now;
      this.heard = 0;
    }
    this.heard += chunk.length;
    this.lines.take(this.decoder.write(chunk));
    if (this.heard < mostTalk) return;
    this.socket.pause();
    this.pausing = setTimeout(() => this.socket.resume(), this.since + second - now);
  }
}

/** 0: there is nothing, now or for good. */
function readNow(descriptor: number, chunk: Buffer): number {
  try {
    return readSync(descriptor, chunk);
  } catch {
    return 0;
  }
}

/** The parent's ends of a child's pipes. */
export class Prints {
  private readonly streams: readonly Stream[];

  /** Takes over the descriptors, in the order of printLevels. */
  constructor(descriptors: readonly number[], print: OnPrint) {
    this.streams = printLevels.flatMap((level, index) => {
      const descriptor = descriptors[index];
      return descriptor === undefined ? [] : [new Stream(descriptor, (line) => print(level, line))];
    });
  }

  /** For the program that takes over; none when one of them has ended, since their order tells what they are. */
  get ends(): readonly number[] {
    const open = this.streams.flatMap(({ end }) => end ?? []);
    return open.length === this.streams.length ? open : [];
  }

  finish(): void {
    for (const stream of this.streams) stream.finish();
  }
}

/** The pipes of a child that is to be started. */
export interface PrintPipes {
  /** What it gets as its standard output and error. */
  readonly forChild: readonly [output: number, error: number];
  /** It was started. */
  readonly started: (print: OnPrint) => Prints;
  readonly discard: () => void;
}

export function openPrintPipes(): PrintPipes | SystemError {
  const output = pipeEnds();
  if (output instanceof SystemError) return output;
  const error = pipeEnds();
  if (error instanceof SystemError) {
    closeEnds(output);
    return error;
  }
  return {
    forChild: [output.write, error.write],
    started(print) {
      for (const { write } of [output, error]) closeSync(write);
      return new Prints([output.read, error.read], print);
    },
    discard() {
      for (const ends of [output, error]) closeEnds(ends);
    },
  };
}

function closeEnds({ read, write }: PipeEnds): void {
  for (const fd of [read, write]) closeSync(fd);
}
