// Metrics as Prometheus text (exposition format 0.0.4): the server's own, then those of applications. GET /metrics on
// the control socket, and SetHandler metrics. Pure.
import { families, type Line } from "./metrics-families.ts";
import type { MetricsFacts } from "./metrics-facts.ts";
import type { SeriesReading } from "./series.ts";

export const metricsType = "text/plain; version=0.0.4; charset=utf-8";

function family(name: string, type: string, help: string, lines: readonly Line[]): string {
  const samples = lines.map(
    ([suffix, labels, value]) => `${name}${suffix}${labels === "" ? "" : `{${labels}}`} ${value}\n`,
  );
  return `# HELP ${name} ${help.replaceAll("\\", "\\\\")}\n# TYPE ${name} ${type}\n${samples.join("")}`;
}

const nameOf = ({ key }: SeriesReading) => key.split("{", 1)[0] ?? key;
const labelsOf = ({ key }: SeriesReading) => (key.includes("{") ? key.slice(key.indexOf("{") + 1, -1) : "");

function applicationLines(series: SeriesReading): readonly Line[] {
  const labels = labelsOf(series);
  if (series.kind !== "histogram") return [["", labels, series.value]];
  const before = labels === "" ? "" : `${labels},`;
  let below = 0;
  const lines = series.buckets.map((count, index): Line => {
    below += count;
    return ["_bucket", `${before}le="${series.bounds[index] ?? "+Inf"}"`, below];
  });
  return [...lines, ["_sum", labels, series.value], ["_count", labels, below]];
}

/** Series of one name stand together; one whose name has another type elsewhere is left out. */
function applicationFamilies(all: readonly SeriesReading[]): readonly string[] {
  const byName = new Map<string, SeriesReading[]>();
  for (const series of all) {
    const name = nameOf(series);
    const others = byName.get(name) ?? [];
    if (others.length === 0 || others[0]?.kind === series.kind) byName.set(name, [...others, series]);
  }
  return [...byName.keys()].toSorted().map((name) => {
    const group = byName.get(name) ?? [];
    const [first] = group;
    return family(name, first?.kind ?? "untyped", first?.help ?? "", group.flatMap(applicationLines));
  });
}

export function metricsText(facts: MetricsFacts): string {
  const own = families.map(({ name, type, help, lines }) => family(name, type, help, lines(facts)));
  return [...own, ...applicationFamilies(facts.applications.series)].join("");
}
