// Waiting for what happens to children: that they are ready, have proved themselves, are gone. Kept by
// parent/children.ts, which wakes it after everything that happens; used by whoever carries out a change.
import { failureAmong, type Child, type StartFailure } from "./child.ts";

export class Vigil {
  private readonly living: () => readonly Child[];
  /** Each looks whether what it waits for has happened; true when it has, and was told. */
  private waiters: (() => boolean)[] = [];

  constructor(living: () => readonly Child[]) {
    this.living = living;
  }

  /** Something happened to a child. */
  wake(): void {
    this.waiters = this.waiters.filter((settled) => !settled());
  }

  /** Resolves when all of these are ready, or when the first of them has failed. */
  async whenReady(children: readonly Child[]): Promise<StartFailure | undefined> {
    const outcome = await this.when(() => {
      const failure = failureAmong(children);
      return failure ?? (children.some(({ state }) => state === "starting") ? undefined : "ready");
    });
    return outcome === "ready" ? undefined : outcome;
  }

  /** Resolves when each of these is ready or has failed, with those that are ready. */
  whenDecided(children: readonly Child[]): Promise<readonly Child[]> {
    return this.when(() => {
      const hopeful = children.filter((child) => failureAmong([child]) === undefined);
      return hopeful.some(({ state }) => state === "starting") ? undefined : hopeful;
    });
  }

  /** Resolves after so many milliseconds, or when the first of these has failed. */
  async whenProven(children: readonly Child[], milliseconds: number): Promise<StartFailure | undefined> {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      this.wake();
    }, milliseconds);
    const outcome = await this.when(() => failureAmong(children) ?? (over ? "proven" : undefined));
    clearTimeout(timer);
    return outcome === "proven" ? undefined : outcome;
  }

  /** Resolves when none of these is left. */
  whenGone(children: readonly Child[]): Promise<true> {
    return this.when(() => !this.living().some((child) => children.includes(child)) || undefined);
  }

  /** Resolves when any child has ended. */
  whenFewer(): Promise<true> {
    const before = this.living();
    return this.when(() => {
      const now = new Set(this.living());
      return before.some((child) => !now.has(child)) || undefined;
    });
  }

  /** Resolves when no child of this generation is left. */
  whenDrained(generation: number): Promise<true> {
    return this.when(() => this.living().every((child) => child.generation !== generation) || undefined);
  }

  /** Resolves when no child is left. */
  whenEmpty(): Promise<true> {
    return this.when(() => this.living().length === 0 || undefined);
  }

  /** Resolves with the first answer that is not undefined; it is asked after everything that happens to a child. */
  private when<T>(look: () => T | undefined): Promise<T> {
    return new Promise((done) => {
      this.waiters.push(() => {
        const answer = look();
        if (answer !== undefined) done(answer);
        return answer !== undefined;
      });
      this.wake();
    });
  }
}
