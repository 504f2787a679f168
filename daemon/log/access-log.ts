// Lines on their way into an access log: gathered for a few milliseconds and appended with one write, as Apache does
// with BufferedLogs. The descriptor was opened by the parent with O_APPEND, so that children may share the file: a
// batch is one write and therefore stays in one piece. The write is synchronous: a few microseconds into the system's
// memory, less than a trip to the thread pool, which besides forgets what is under way when a thread ends.
import { writeSync } from "node:fs";

/** Characters after which a batch goes out at once, and the longest time in milliseconds that a line waits. */
const batchSize = 4096;
const patience = 5;

export class AccessLog {
  private readonly descriptor: number;
  private lines = "";
  private timer: NodeJS.Timeout | undefined;

  constructor(descriptor: number) {
    this.descriptor = descriptor;
  }

  /** Adds a line, without its line end. */
  add(line: string): void {
    this.lines += `${line}\n`;
    if (this.lines.length >= batchSize) return this.flush();
    this.timer ??= setTimeout(() => this.flush(), patience).unref();
  }

  /** Writes all there is, now. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.lines === "") return;
    const batch = Buffer.from(this.lines);
    this.lines = "";
    try {
      for (let at = 0; at < batch.length;) at += writeSync(this.descriptor, batch, at);
    } catch {
      // A full disk or a broken pipe: lines are lost, which is better than requests.
    }
  }
}
