// Measurements to medians, ratios and a table. Pure; used by bench.
import type { Measurement } from "./load.ts";
import type { Manner } from "./subjects.ts";

export interface Result {
  readonly name: string;
  readonly manner: Manner;
  readonly rounds: readonly Measurement[];
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle));
}

const baselines = ["cluster-none", "cluster-rr"] as const;
const head = [
  "server",
  "requests/s",
  "spread",
  ...baselines.map((name) => `× ${name}`),
  "µs CPU/request",
  "parent's CPU",
  "MB",
  "failures",
];

/** A Markdown table of one manner's results; ratios are of medians. */
export function tableOf(manner: Manner, results: readonly Result[]): string {
  const these = results.filter((result) => result.manner === manner && result.rounds.length > 0);
  const rateOf = (name: string) => median(these.find((one) => one.name === name)?.rounds.map(({ rate }) => rate) ?? []);
  const rows = these.map(({ name, rounds }) => {
    const rates = rounds.map(({ rate }) => rate);
    const spread = `${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)}`;
    const ratios = baselines.map((baseline) => ratio(median(rates) / rateOf(baseline)));
    const cpu = median(rounds.map(({ cpuPerRequest }) => cpuPerRequest)).toFixed(1);
    const parent = `${(median(rounds.map(({ parentShare }) => parentShare)) * 100).toFixed(1)} %`;
    const memory = median(rounds.map((round) => round.memory)).toFixed(0);
    const failures = rounds.reduce((sum, round) => sum + round.failures, 0);
    return [name, median(rates).toFixed(0), spread, ...ratios, cpu, parent, memory, String(failures)];
  });
  const lines = [head, head.map((_, column) => (column === 0 ? "---" : "---:")), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function ratio(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : "–";
}
