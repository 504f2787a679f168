// Lines on their way into an access log: gathered for a few milliseconds (BufferedLogs: up to a second) and written
// together, which costs a fraction of a call to the system each. Used by the log_config module.
import { LineWriter } from "./line-writer.ts";

/** Bytes of a batch, which goes out when it is full, and the longest time in milliseconds that a line waits. */
const patience = {
  prompt: { size: 16_384, wait: 20 },
  buffered: { size: 65_536, wait: 1000 },
} as const;

const newline = 10;

/** The most bytes of UTF-8 that one unit of a string takes. */
const widest = 3;

export class AccessLog {
  private readonly writer: LineWriter;
  private readonly wait: number;
  /** Lines are copied here at once: strings that wait would be moved about by each garbage collection. */
  private readonly batch: Buffer;
  private used = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(descriptor: number, manner: keyof typeof patience = "prompt") {
    this.writer = new LineWriter(descriptor);
    const { size, wait } = patience[manner];
    this.batch = Buffer.allocUnsafeSlow(size);
    this.wait = wait;
  }

  /** Adds a line, without its line end. */
  add(line: string): void {
    const most = line.length * widest + 1;
    if (this.used + most > this.batch.length) {
      this.write();
      if (most > this.batch.length) return this.writer.write(Buffer.from(`${line}\n`));
    }
    this.used += this.batch.write(line, this.used);
    this.batch[this.used++] = newline;
    // The timer is left alone when a batch goes early: setting one for each batch would cost more than its write.
    this.timer ??= setTimeout(() => this.expired(), this.wait).unref();
  }

  /** Writes all there is, now: the process or thread is about to end. */
  flush(): void {
    this.write();
    this.writer.finish();
  }

  private expired(): void {
    this.timer = undefined;
    this.write();
  }

  private write(): void {
    if (this.used === 0) return;
    const { used } = this;
    this.used = 0;
    this.writer.write(this.batch.subarray(0, used));
  }
}
