// What keeps going wrong with the children, told and remembered: the wait before more are started (core/backoff.ts).
// Used by parent/upkeep.ts.
import {
  calm,
  causes,
  failedAgain,
  maySpawn,
  recovered,
  settle,
  soon,
  tell,
  type Backoff,
  type Cause,
} from "../core/backoff.ts";
import { note, type Note } from "../log/catalogue.ts";

export class Troubles {
  private backoff: Backoff = calm;
  /** Whether the last child that failed at its start did for an application that does not load. */
  private byApplication = false;
  private readonly say: (note: Note) => void;
  private readonly now: () => number;

  /** `now` in milliseconds, of a clock that never jumps. */
  constructor(say: (note: Note) => void, now: () => number) {
    this.say = say;
    this.now = now;
  }

  get maySpawn(): boolean {
    return maySpawn(this.backoff, this.now());
  }

  /** What keeps children from starting is an application that does not load: others could still be served. */
  get applicationIsBroken(): boolean {
    return this.byApplication && maySpawn(recovered(this.backoff, "start"), this.now());
  }

  /** A sentence for each trouble that is not over. */
  get told(): readonly string[] {
    return tell(this.backoff, this.now());
  }

  /** Another configuration is in force. */
  forget(): void {
    this.backoff = calm;
    this.byApplication = false;
  }

  tick(): void {
    this.backoff = settle(this.backoff, this.now());
  }

  /** The system started a process. */
  started(): void {
    this.backoff = recovered(this.backoff, "system");
  }

  /** A child serves all that it should. */
  ready(): void {
    this.backoff = recovered(this.backoff, "start");
    this.byApplication = false;
  }

  /** The system refused to start a process. */
  refused(reason: string): void {
    this.add("system", reason);
  }

  /** A child did not get ready. */
  failed(reason: string, why: "application" | "other"): void {
    this.byApplication = why === "application";
    this.add("start", reason);
  }

  /** A child died while it served, so many milliseconds after it was ready. */
  crashed(reason: string, lived: number): void {
    if (lived < soon) this.add("crash", reason);
  }

  private add(cause: Cause, reason: string): void {
    const before = this.backoff[cause];
    this.backoff = failedAgain(this.backoff, cause, this.now(), reason);
    const trouble = this.backoff[cause];
    if (trouble === undefined || trouble.failures === before?.failures || trouble.until <= this.now()) return;
    this.say(note("HN00207", causes[cause].says, trouble.failures, Math.ceil((trouble.until - this.now()) / 1000)));
  }
}
