// Replays a load curve over a model: what it has of children and workers at each second, and who waits. Pure; used by
// cli/simulate.ts.
import type { Note } from "../log/catalogue.ts";
import type { Mpm } from "../mpm/mpm.ts";
import { PoolSimulator } from "../mpm/simulator.ts";
import { loadAt, type Point } from "./curve.ts";

export interface Second {
  readonly second: number;
  /** Connections that want to be served; of these, those that a worker holds, and those that wait. */
  readonly load: number;
  readonly served: number;
  readonly waiting: number;
  readonly children: number;
  /** Workers of all children, those that only start included. */
  readonly workers: number;
}

export interface Replay {
  readonly model: string;
  /** The directives after repair. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly seconds: readonly Second[];
  /** What the model repaired, then what it said, with the second of each. */
  readonly repairs: readonly Note[];
  readonly notes: readonly { readonly second: number; readonly note: Note }[];
}

export interface ReplayOptions {
  readonly curve: readonly Point[];
  /** How long, in seconds. */
  readonly seconds: number;
  /** Seconds that a child, or a thread, needs to be ready. */
  readonly startTicks: number;
}

export function replay(mpm: Mpm, directives: Readonly<Record<string, number>>, options: ReplayOptions): Replay {
  const pool = new PoolSimulator(mpm, directives, { startTicks: options.startTicks });
  const seconds: Second[] = [];
  const notes: { second: number; note: Note }[] = [];
  for (let second = 0; second <= options.seconds; second++) {
    const load = loadAt(options.curve, second);
    const said = pool.notes.length;
    pool.hold(load);
    pool.tick();
    for (const note of pool.notes.slice(said)) notes.push({ second, note });
    const { held: served, waiting, count: children, threads: workers } = pool;
    seconds.push({ second, load, served, waiting, children, workers });
  }
  return { model: mpm.name, settings: pool.settings, seconds, repairs: pool.repairs, notes };
}
