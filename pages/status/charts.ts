// The small charts: the last hour, a sample each five seconds, drawn by uPlot. Totals become rates here.
import uPlot from "uplot";
import type { LiveReport } from "../../daemon/core/live-report.ts";
import { el, setText } from "./dom.ts";
import { bytes, count, milliseconds, rate } from "./format.ts";

type Field = LiveReport["sampleFields"][number];
type Row = Readonly<Record<Field, number>>;

interface Line {
  readonly label: string;
  /** A custom property of the style sheet. */
  readonly colour: string;
  readonly of: (row: Row, before: Row | undefined) => number | null;
  readonly filled?: true;
  /** Told in the legend alone: drawn, a number of another kind would set the height of the others. */
  readonly unseen?: true;
}

interface Chart {
  readonly title: string;
  readonly format: (value: number) => string;
  readonly lines: readonly Line[];
  /** Steps of the axis where powers of ten are odd. */
  readonly steps?: number[];
}

/** How much of a total was added in a second; nothing where the totals began anew. */
function perSecond(field: Field, scale = 1): Line["of"] {
  return (row, before) => {
    if (before === undefined || row[field] < before[field]) return null;
    return ((row[field] - before[field]) / Math.max(1, (row.at - before.at) / 1000)) * scale;
  };
}
const value =
  (field: Field): Line["of"] =>
  (row) =>
    row[field];

/** Steps for what is counted: 1, 2, 5, 10 and so on. */
const whole = Array.from(
  { length: 24 },
  (_, index) => (index % 3 === 0 ? 1 : index % 3 === 1 ? 2 : 5) * 10 ** Math.floor(index / 3),
);

const charts: readonly Chart[] = [
  {
    title: "Requests per second",
    format: rate,
    lines: [
      { label: "all", colour: "--blue", of: perSecond("requests"), filled: true },
      { label: "5xx", colour: "--red", of: perSecond("errors") },
    ],
  },
  {
    title: "Latency",
    format: milliseconds,
    lines: [
      { label: "p99", colour: "--red", of: value("p99") },
      { label: "p90", colour: "--amber", of: value("p90") },
      { label: "p50", colour: "--green", of: value("p50"), filled: true },
    ],
  },
  {
    title: "Workers",
    format: count,
    steps: whole,
    lines: [
      { label: "busy", colour: "--blue", of: value("busy"), filled: true },
      { label: "idle", colour: "--green", of: value("idle") },
      { label: "finishing", colour: "--amber", of: value("graceful") },
    ],
  },
  {
    title: "Children",
    format: count,
    steps: whole,
    lines: [
      { label: "children", colour: "--violet", of: value("children"), filled: true },
      { label: "stopping", colour: "--amber", of: value("stopping") },
      { label: "generation", colour: "--green", of: value("generation"), unseen: true },
    ],
  },
  {
    title: "Processor",
    format: (share) => `${share.toFixed(0)} %`,
    lines: [{ label: "of one core", colour: "--blue", of: perSecond("cpu", 100), filled: true }],
  },
  {
    title: "Memory of the children",
    format: bytes,
    steps: Array.from({ length: 24 }, (_, index) => 2 ** (index + 20)),
    lines: [{ label: "resident", colour: "--violet", of: value("memory"), filled: true }],
  },
  {
    title: "Event loop delay",
    format: milliseconds,
    lines: [{ label: "slowest", colour: "--red", of: value("delay"), filled: true }],
  },
  {
    title: "Connections",
    format: count,
    steps: whole,
    lines: [
      { label: "open", colour: "--blue", of: value("connections"), filled: true },
      { label: "not accepted", colour: "--red", of: value("queued") },
    ],
  },
];

const hour = 3600;
const height = 110;

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** "15:04", and seconds while there are few of them. */
function time(at: number, step: number): string {
  const options =
    step < 60 ? { hour: "2-digit", minute: "2-digit", second: "2-digit" } : { hour: "2-digit", minute: "2-digit" };
  return new Date(at * 1000).toLocaleTimeString("en-GB", options as Intl.DateTimeFormatOptions);
}

function axes({ format, steps }: Chart): uPlot.Axis[] {
  const font = "11px system-ui, sans-serif";
  const shared = { font, stroke: () => colour("--muted"), ticks: { show: false } };
  const grid = { stroke: () => colour("--line"), width: 1 };
  return [
    {
      ...shared,
      grid: { show: false },
      space: 70,
      size: 22,
      values: (_plot, ticks, _axis, _space, step) => ticks.map((tick) => time(tick, step)),
    },
    {
      ...shared,
      grid,
      space: 30,
      size: 56,
      values: (_plot, ticks) => ticks.map((tick) => format(tick)),
      ...(steps === undefined ? {} : { incrs: steps }),
    },
  ];
}

function series({ label, colour: name, filled, unseen }: Line): uPlot.Series {
  if (unseen === true) return { label, scale: "unseen", paths: () => null, points: { show: false } };
  return {
    label,
    stroke: () => colour(name),
    width: 1.5,
    ...(filled === true ? { fill: () => `${colour(name)}22` } : {}),
    points: { show: false },
  };
}

/** The values under the pointer, or the newest. */
class Legend {
  readonly element = el("p", { class: "legend" });
  private readonly chart: Chart;
  private readonly values: readonly HTMLElement[];
  private readonly time = el("time");
  constructor(chart: Chart) {
    this.chart = chart;
    this.values = chart.lines.map(({ label, colour: name, unseen }) => {
      const shown = el("b");
      const swatch = unseen === true ? [] : [el("i", { class: name.slice(2) })];
      this.element.append(el("span", {}, ...swatch, `${label} `, shown));
      return shown;
    });
    this.element.append(this.time);
  }
  show({ cursor, data }: uPlot): void {
    const pointed = cursor.idx ?? undefined;
    const index = pointed ?? data[0].length - 1;
    for (const [line, element] of this.values.entries()) {
      const raw = data[line + 1]?.[index];
      setText(element, raw === null || raw === undefined ? "–" : this.chart.format(raw));
    }
    const at = data[0][index];
    setText(this.time, pointed === undefined || at === undefined ? "" : time(at, 1));
  }
}

/** All charts, in a grid that decides their width. */
export class Charts {
  readonly element = el("div", { class: "charts" });
  private readonly rows: Row[] = [];
  private readonly plots: readonly { readonly chart: Chart; readonly plot: uPlot; readonly box: HTMLElement }[];

  constructor() {
    this.plots = charts.map((chart) => this.make(chart));
    const observer = new ResizeObserver(() => this.resize());
    observer.observe(this.element);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.draw());
  }

  add({ sampleFields, samples, now }: LiveReport): void {
    for (const sample of samples) {
      const entries = sampleFields.map((field, index) => [field, sample[index] ?? 0]);
      const row = Object.fromEntries(entries) as Row;
      if (row.at > (this.rows.at(-1)?.at ?? 0)) this.rows.push(row);
    }
    const first = this.rows.findIndex(({ at }) => at > now - hour * 1000);
    if (first > 0) this.rows.splice(0, first);
    if (samples.length > 0) this.draw();
  }

  /** The newest samples, oldest first. */
  latest(number: number): readonly Row[] {
    return this.rows.slice(-number);
  }

  private make(chart: Chart) {
    const legend = new Legend(chart);
    const box = el("section", { class: "chart", "aria-label": chart.title }, el("h3", {}, chart.title), legend.element);
    this.element.append(box);
    const options: uPlot.Options = {
      width: 320,
      height,
      cursor: { y: false, points: { size: 5 }, sync: { key: "status" } },
      legend: { show: false },
      hooks: {
        setCursor: [(plot) => legend.show(plot)],
        setData: [(plot) => legend.show(plot)],
        drawClear: [(plot) => this.markGenerations(plot)],
      },
      scales: { y: { range: (_plot, _low, high) => [0, Math.max(high ?? 0, 1) * 1.1] } },
      axes: axes(chart),
      series: [{}, ...chart.lines.map(series)],
    };
    return { chart, box, plot: new uPlot(options, [[], ...chart.lines.map(() => [])], box) };
  }

  /** A dashed line where a generation began: what changed there may have come with it. */
  private markGenerations(plot: uPlot): void {
    const { ctx, bbox } = plot;
    ctx.save();
    ctx.strokeStyle = colour("--muted");
    ctx.setLineDash([3 * devicePixelRatio, 3 * devicePixelRatio]);
    ctx.beginPath();
    for (const [index, { at, generation }] of this.rows.entries()) {
      if (index === 0 || this.rows[index - 1]?.generation === generation) continue;
      const x = Math.round(plot.valToPos(at / 1000, "x", true));
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
    }
    ctx.stroke();
    ctx.restore();
  }

  private resize(): void {
    for (const { plot, box } of this.plots) {
      const width = Math.max(160, box.clientWidth - 24);
      if (plot.width !== width) plot.setSize({ width, height });
    }
  }

  private draw(): void {
    const times = this.rows.map(({ at }) => at / 1000);
    for (const { chart, plot } of this.plots) {
      const lines = chart.lines.map(({ of }) => this.rows.map((row, index) => of(row, this.rows[index - 1])));
      plot.setData([times, ...lines]);
    }
  }
}
