// Changes that signals ask for. A signal has nobody who waits for an answer, and a thousand of them mean what one means: while
// a change runs, one more of its kind is remembered, since the configuration may have changed after it was read. Commands of
// the control socket never come here: each is carried out and answered. Used by daemon/server.ts.

export class Coalesced {
  private readonly change: () => Promise<unknown>;
  private readonly failed: (error: unknown) => void;
  private state: "idle" | "running" | "running, and once more" = "idle";

  constructor(change: () => Promise<unknown>, failed: (error: unknown) => void) {
    this.change = change;
    this.failed = failed;
  }

  /** Whether one was asked for that has not ended. */
  get isUnderWay(): boolean {
    return this.state !== "idle";
  }

  ask(): void {
    if (this.state === "idle") void this.run();
    else this.state = "running, and once more";
  }

  private async run(): Promise<void> {
    this.state = "running";
    await this.change().catch(this.failed);
    const again = (this.state as string) === "running, and once more";
    this.state = "idle";
    if (again) this.ask();
  }
}
