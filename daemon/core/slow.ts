// Which requests take long, from what the scoreboard says of the workers, and whether their event loop turns meanwhile.
// Pure; used by child/slow-requests.ts for SlowRequestLog.
import type { WorkerReading } from "./scoreboard-reading.ts";

export interface SlowRequest {
  readonly worker: WorkerReading;
  /** Seconds since it began. */
  readonly seconds: number;
  /** Its event loop has not turned for a while: it, or a neighbour on the same loop, is running. */
  readonly blocks: boolean;
}

export interface Look {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Milliseconds from which on a request is slow. */
  readonly patience: number;
  /** When the event loop of a worker last said that it turns, in milliseconds since 1970. */
  readonly turnedAt: (thread: number) => number;
}

/** A loop says each second that it turns: silent for so many milliseconds, it is blocked. */
const silence = 1_300;

/** A request that is being answered has begun after the last one was over. */
function isUnderWay({ state, startedAt, stoppedAt }: WorkerReading): boolean {
  return startedAt > stoppedAt && state !== "dead" && state !== "starting";
}

/**
 * The slow requests among these workers. One whose loop turned a moment ago and might be blocked since is left for a
 * later look.
 */
export function slowAmong(
  workers: readonly WorkerReading[],
  { now, patience, turnedAt }: Look,
): readonly SlowRequest[] {
  return workers.flatMap((worker) => {
    const { startedAt, thread } = worker;
    if (!isUnderWay(worker) || now - startedAt < patience) return [];
    const turned = turnedAt(thread);
    const blocks = now - turned > silence;
    // It turned since the request began, so the request waits for something.
    const waits = turned > startedAt && now - turned < silence && turned - startedAt > patience - silence;
    return blocks || waits ? [{ worker, seconds: (now - startedAt) / 1000, blocks }] : [];
  });
}
