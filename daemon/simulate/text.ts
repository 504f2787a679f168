// A replay as text: a line a second with a bar of its workers, and what there is to say of the whole. Pure.
import type { Replay, Second } from "./replay.ts";

const columns = [
  "second",
  "load",
  "served",
  "waiting",
  "children",
  "workers",
] as const satisfies readonly (keyof Second)[];
const width = 9;
const barLength = 40;

export function asText({ model, settings, seconds, repairs, notes }: Replay): string {
  const most = Math.max(1, ...seconds.map((one) => Math.max(one.workers, one.load)));
  const directives = Object.entries(settings)
    .filter(([, value]) => typeof value === "number")
    .map(([name, value]) => `${name} ${String(value)}`);
  return [
    `${model}: ${directives.join(", ")}`,
    ...repairs.map(({ id, text }) => `${id}: ${text}`),
    "",
    columns.map((name) => name.padStart(width)).join(""),
    ...seconds.map((one) => `${columns.map((name) => String(one[name]).padStart(width)).join("")}  ${bar(one, most)}`),
    "",
    ...notes.map(({ second, note: { id, text } }) => `second ${second}: ${id}: ${text}`),
    summary(seconds),
    "",
  ].join("\n");
}

/** Workers that serve, workers that idle, connections that wait: `####==!!`. */
function bar({ served, workers, waiting }: Second, most: number): string {
  const length = (count: number) => Math.ceil((count / most) * barLength);
  return "#".repeat(length(served)) + "=".repeat(length(Math.max(0, workers - served))) + "!".repeat(length(waiting));
}

function summary(seconds: readonly Second[]): string {
  const most = (field: keyof Second) => Math.max(0, ...seconds.map((one) => one[field]));
  const late = seconds.filter(({ waiting }) => waiting > 0);
  const waited =
    late.length === 0 ? "nobody waited" : `${most("waiting")} waited at most, in ${late.length} of the seconds`;
  return `at most ${most("children")} children with ${most("workers")} workers; ${waited}`;
}
