// Bricks for `settle`: a value out of range becomes the nearest one that is possible, with a warning. Never an error, as
// in Apache (the check_config functions in server/mpm/*). Used by the models in this folder.
import type { Note } from "../log/catalogue.ts";

export interface Repaired {
  readonly value: number;
  readonly notes: readonly Note[];
}

/** `value`, or `least` with a warning when it is smaller. */
export function atLeast(least: number, value: number, warn: () => Note): Repaired {
  return value < least ? { value: least, notes: [warn()] } : { value, notes: [] };
}

/** `value`, or `most` with a warning when it is greater. */
export function atMost(most: number, value: number, warn: () => Note): Repaired {
  return value > most ? { value: most, notes: [warn()] } : { value, notes: [] };
}

/** A value between 1 and `most`. */
export function within(most: number, value: number, warnHigh: () => Note, warnLow: () => Note): Repaired {
  return value > most ? atMost(most, value, warnHigh) : atLeast(1, value, warnLow);
}
