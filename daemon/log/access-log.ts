// Lines on their way into an access log: gathered for a few milliseconds (BufferedLogs: up to a second) and written
// together, which costs a fraction of a call to the system each. Used by the log_config module.
import { LineWriter } from "./line-writer.ts";

/** Characters after which a batch goes out at once, and the longest time in milliseconds that a line waits. */
const patience = {
  prompt: { size: 16_384, wait: 20 },
  buffered: { size: 65_536, wait: 1000 },
} as const;

export class AccessLog {
  private readonly writer: LineWriter;
  private readonly size: number;
  private readonly wait: number;
  private lines = "";
  private timer: NodeJS.Timeout | undefined;

  constructor(descriptor: number, manner: keyof typeof patience = "prompt") {
    this.writer = new LineWriter(descriptor);
    ({ size: this.size, wait: this.wait } = patience[manner]);
  }

  /** Adds a line, without its line end. */
  add(line: string): void {
    this.lines += `${line}\n`;
    // The timer is left alone when a batch goes early: setting one for each batch would cost more than its write.
    this.timer ??= setTimeout(() => this.expired(), this.wait).unref();
    if (this.lines.length >= this.size) this.write();
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
    if (this.lines === "") return;
    const batch = this.lines;
    this.lines = "";
    this.writer.write(batch);
  }
}
