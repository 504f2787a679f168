// Stories of several servers at the same time: what takes seconds of waiting is not waited for one after the other.
// Each story's steps run in their order, and each step is a test of its own. Used by the process tests of the models.
import type { TestServer } from "./server.ts";

export interface Step<S> {
  readonly what: string;
  readonly run: (stage: S) => Promise<void>;
}

/** How a step ended; `why` is undefined when all was well. */
interface Outcome {
  readonly why: unknown;
}

class Story<S> {
  private readonly outcomes = new Map<string, Outcome>();

  /** Plays the steps in order until one fails. */
  async play(stage: S, steps: readonly Step<S>[]): Promise<void> {
    for (const { what, run } of steps) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- a step builds on the one before
        await run(stage);
        this.outcomes.set(what, { why: undefined });
      } catch (error) {
        this.outcomes.set(what, { why: error });
        return;
      }
    }
  }

  /** Throws what made this step fail. */
  check(what: string): void {
    const outcome = this.outcomes.get(what);
    if (outcome === undefined) throw new Error("not reached: a step before this one failed");
    if (outcome.why !== undefined) throw outcome.why;
  }
}

/** Runs these, so many at the same time. */
async function atATime(most: number, tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...tasks];
  const lane = async () => {
    // oxlint-disable-next-line no-await-in-loop -- one after the other in each lane
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await task();
  };
  await Promise.all(Array.from({ length: most }, lane));
}

/** What the steps of a story work on; its server is stopped behind the last of them. */
export interface Stage {
  readonly server: TestServer;
}

/** The tests of some stories with the same steps: all are played before the first test, `most` at the same time. */
export function tellStories<S extends Stage>(
  title: string,
  begin: Readonly<Record<string, () => Promise<S>>>,
  steps: readonly Step<S>[],
  most = 3,
): void {
  describe(title, function () {
    this.timeout(240_000);
    const stories = Object.entries(begin).map(([name, start]) => ({ name, start, story: new Story<S>() }));

    before(() =>
      atATime(
        most,
        stories.map(({ start, story }) => async () => {
          const stage = await start();
          await using _ = stage.server;
          await story.play(stage, steps);
        }),
      ),
    );

    for (const { name, story } of stories) {
      describe(name, () => {
        for (const { what } of steps) it(what, () => story.check(what));
      });
    }
  });
}
