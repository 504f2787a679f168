// Bytes for whom they are not meant: noise, and what is nearly right. By a chance that can be had again. Used by
// scripts/fuzz.ts and the process tests.

/** So many bytes of chance, at least `least`. */
export function noise(random: () => number, most: number, least = 1): Buffer {
  const size = least + Math.floor(random() * (most - least + 1));
  const words = new Uint32Array(Math.ceil(size / 4));
  for (let at = 0; at < words.length; at++) words[at] = random() * 4_294_967_296;
  return Buffer.from(words.buffer, 0, size);
}

const telling = ["\r\n", "\n", "\0", ":", " ", "\t", "%", "/..", "chunked", "0", "-1", "99999999999", "\x7f", "\xff"];

/** The same with some places changed: a byte, a piece left out, doubled, or something telling put in. */
export function mutated(random: () => number, bytes: Buffer): Buffer {
  let changed = bytes;
  for (let turn = 0; turn < 1 + random() * 4; turn++) changed = mutatedOnce(random, changed);
  return changed;
}

function mutatedOnce(random: () => number, bytes: Buffer): Buffer {
  const at = Math.floor(random() * bytes.length);
  const end = Math.min(bytes.length, at + 1 + Math.floor(random() * 8));
  const [before, piece, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  const word = Buffer.from(telling[Math.floor(random() * telling.length)] ?? "", "latin1");
  const ways = [
    [before, noise(random, 4), after],
    [before, after],
    [before, piece, piece, after],
    [before, word, piece, after],
  ];
  return Buffer.concat(ways[Math.floor(random() * ways.length)] ?? [bytes]);
}
