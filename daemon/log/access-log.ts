// Lines on their way into an access log: gathered for a few milliseconds and appended with one write, as Apache does
// with BufferedLogs. The descriptor was opened by the parent with O_APPEND, so that children may share the file: a
// batch is one write and therefore stays in one piece.
import { write, writeSync } from "node:fs";

/** Characters after which a batch goes out at once, and the longest time that a line waits. */
const batchSize = 4096;
const patience = 5;

export class AccessLog {
  private readonly descriptor: number;
  private lines = "";
  private timer: NodeJS.Timeout | undefined;
  /** What has been handed to the system and is not yet written. */
  private underWay: Buffer | undefined;

  constructor(descriptor: number) {
    this.descriptor = descriptor;
  }

  /** Adds a line, without its line end. */
  add(line: string): void {
    this.lines += `${line}\n`;
    if (this.lines.length >= batchSize) return this.send();
    this.timer ??= setTimeout(() => this.send(), patience).unref();
  }

  /** Writes all there is, now: at the end of the process. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const rest = Buffer.from(this.lines);
    this.lines = "";
    // What is under way is with the system already; it is written even when the process ends by process.exit.
    if (rest.length > 0) this.writeNow(rest);
  }

  private writeNow(rest: Buffer): void {
    try {
      for (let at = 0; at < rest.length;) at += writeSync(this.descriptor, rest, at);
    } catch {
      // A full disk or a broken pipe: lines are lost, which is better than requests.
    }
  }

  private send(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    // One write at a time keeps the order; what comes meanwhile goes with the next.
    if (this.underWay !== undefined || this.lines === "") return;
    this.underWay = Buffer.from(this.lines);
    this.lines = "";
    this.continue(this.underWay);
  }

  private continue(batch: Buffer): void {
    write(this.descriptor, batch, (error, written) => {
      if (error === null && written < batch.length) return this.continue(batch.subarray(written));
      this.underWay = undefined;
      this.send();
    });
  }
}
