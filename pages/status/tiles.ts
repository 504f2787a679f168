// The row of numbers at the top.
import type { LiveReport } from "../../daemon/core/live-report.ts";
import { el, setText } from "./dom.ts";
import { bytes, count, milliseconds, rate } from "./format.ts";

interface Tile {
  readonly label: string;
  readonly value: (report: LiveReport, before: LiveReport | undefined, latest: Latest) => string;
  readonly note: (report: LiveReport, latest: Latest) => string;
}

/** The newest sample, for latencies of the last seconds. */
export interface Latest {
  readonly p50: number;
  readonly p99: number;
  readonly queued: number;
}

/** How much of something was added in a second since the last report; "–" while there is none, or after a restart. */
function perSecond(
  report: LiveReport,
  before: LiveReport | undefined,
  of: (report: LiveReport) => number,
): number | undefined {
  if (before === undefined || report.now <= before.now || of(report) < of(before)) return undefined;
  return ((of(report) - of(before)) * 1000) / (report.now - before.now);
}

const shown = (value: number | undefined, format: (value: number) => string) =>
  value === undefined ? "–" : format(value);
const sum = (report: LiveReport, of: (child: LiveReport["children"][number]) => number) =>
  report.children.reduce((total, child) => total + of(child), 0);
const plural = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;

const tiles: readonly Tile[] = [
  {
    label: "Requests / s",
    value: (report, before) =>
      shown(
        perSecond(report, before, ({ server }) => server.totals.accesses),
        rate,
      ),
    note: ({ server }) => `${count(server.totals.accesses)} in all`,
  },
  {
    label: "Latency, median",
    value: (_report, _before, { p50 }) => milliseconds(p50),
    note: (_report, { p99 }) => `p99 ${milliseconds(p99)}`,
  },
  {
    label: "Workers busy",
    value: ({ server }) => `${server.workers.busy}`,
    note: ({ server: { workers } }) => `${workers.idle} idle, at most ${workers.most}`,
  },
  {
    label: "Children",
    value: ({ children }) => `${children.length}`,
    note: ({ server, children }) => {
      const stopping = children.filter(({ state }) => state === "stopping").length;
      return `generation ${server.generation}${stopping > 0 ? `, ${stopping} stopping` : ""}`;
    },
  },
  {
    label: "Connections",
    value: ({ connections }) => count(connections),
    note: (_report, { queued }) => (queued > 0 ? `${plural(queued, "more")} waiting` : "none waiting"),
  },
  {
    label: "Processor",
    value: (report, before) =>
      shown(
        perSecond(
          report,
          before,
          ({ server: { cpu } }) => cpu.user + cpu.system + cpu.childrenUser + cpu.childrenSystem,
        ),
        (share) => `${(share * 100).toFixed(0)} %`,
      ),
    note: ({ server }) => `load ${server.load[0].toFixed(2)}`,
  },
  {
    label: "Memory",
    value: (report) => bytes(sum(report, ({ memory }) => memory)),
    note: (report) => `heaps ${bytes(sum(report, ({ heap }) => heap))}`,
  },
  {
    label: "Sent / s",
    value: (report, before) =>
      shown(
        perSecond(report, before, ({ server }) => server.totals.bytes),
        bytes,
      ),
    note: ({ server }) => `${bytes(server.totals.bytes)} in all`,
  },
];

export class Tiles {
  readonly element = el("dl", { class: "tiles" });
  private readonly cells = tiles.map((tile) => {
    const value = el("dd", { class: "value" });
    const note = el("dd", { class: "note" });
    this.element.append(el("div", {}, el("dt", {}, tile.label), value, note));
    return { tile, value, note };
  });

  show(report: LiveReport, before: LiveReport | undefined, latest: Latest): void {
    for (const { tile, value, note } of this.cells) {
      setText(value, tile.value(report, before, latest));
      setText(note, tile.note(report, latest));
    }
  }
}
