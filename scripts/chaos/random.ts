// Chance that can be had again: the same seed gives the same run. Used by scripts/chaos/.

/** Numbers from 0 to 1, below 1. Mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** All of these in an order of chance, each once before any comes again. */
export function* shuffled<T>(all: readonly T[], random: () => number): Generator<T> {
  for (;;) {
    const left = [...all];
    while (left.length > 0) yield left.splice(Math.floor(random() * left.length), 1)[0] as T;
  }
}
