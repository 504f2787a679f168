// Cases made from cases: a line or a character less, twice or elsewhere, two texts in one. The same seed makes the same
// cases, so a difference that was seen can be seen again. Used by the explorer.
import type { Case } from "./case.ts";

/** Numbers from 0 up to (not including) a bound, from a seed: xorshift32. */
export function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % Math.max(1, below);
  };
}

type Pick = (below: number) => number;
type Mutation = (text: string, pick: Pick, other: string) => string;

const onLines =
  (change: (list: string[], pick: Pick, other: readonly string[]) => void): Mutation =>
  (text, pick, other) => {
    const list = text.split(/(?<=\n)/);
    change(list, pick, other.split(/(?<=\n)/));
    return list.join("");
  };

const odd = " \t\"'\\<>/!${}#:*?[]()|-+.,;=~%@0159aZ\r\n\0\u0001é\udcff".split("");
const words = [
  "On",
  "Off",
  "None",
  "All",
  "-1",
  "0",
  "65536",
  "4294967296",
  "!x",
  '""',
  "*:80",
  "[::1]:80",
  "${x}",
  "# x",
];

/** Each takes a text and makes one that is a little different. */
const mutations: readonly Mutation[] = [
  onLines((list, pick) => void list.splice(pick(list.length), 1)),
  onLines((list, pick) => {
    const at = pick(list.length);
    list.splice(at, 0, list[at] ?? "");
  }),
  onLines((list, pick) => {
    const [from, to] = [pick(list.length), pick(list.length)];
    list.splice(to, 0, ...list.splice(from, 1));
  }),
  onLines((list, pick, other) => void list.splice(pick(list.length + 1), 0, other[pick(other.length)] ?? "")),
  onLines((list, pick, other) => {
    const cut = pick(other.length);
    list.splice(pick(list.length + 1), Infinity, ...other.slice(cut));
  }),
  onLines((list, pick) => {
    const at = pick(list.length);
    list[at] = `${(list[at] ?? "").replace(/\n$/, "")} ${words[pick(words.length)]}\n`;
  }),
  onLines((list, pick) => {
    const at = pick(list.length);
    const parts = (list[at] ?? "").split(" ");
    parts.splice(pick(parts.length), 1);
    list[at] = parts.join(" ");
  }),
  onLines((list, pick) => {
    const at = pick(list.length);
    const parts = (list[at] ?? "").split(" ");
    parts[pick(parts.length)] = words[pick(words.length)] ?? "";
    list[at] = parts.join(" ");
  }),
  (text, pick) => {
    const at = pick(text.length + 1);
    return text.slice(0, at) + (odd[pick(odd.length)] ?? "") + text.slice(at);
  },
  (text, pick) => {
    const at = pick(text.length);
    return text.slice(0, at) + text.slice(at + 1);
  },
  (text, pick) => {
    const at = pick(text.length);
    return text.slice(0, at) + (odd[pick(odd.length)] ?? "") + text.slice(at + 1);
  },
];

/** The case of this seed: one of `cases`, changed one to three times. */
export function mutated(cases: readonly Case[], seed: number): Case {
  const pick = randomFrom(seed);
  const one = cases[pick(cases.length)] ?? { asks: "", text: "" };
  let { text } = one;
  for (let times = 1 + pick(3); times > 0; times--) {
    const other = cases[pick(cases.length)]?.text ?? "";
    text = mutations[pick(mutations.length)]?.(text, pick, other) ?? text;
  }
  return { ...one, asks: `${one.asks}, changed by seed ${seed}`, text };
}
