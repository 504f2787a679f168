// What `httpdctl top` shows: a frame of lines from a report, the one before it and what was chosen by keys. Used by
// cli/top.ts, which knows the terminal. Pure.
import type { LiveChild, LiveReport } from "./live-report.ts";
import { byteSize, duration } from "./status-format.ts";
import { harmless, table, type Column, type Paint } from "./terminal.ts";

export interface TopView {
  /** The column that sorts. */
  readonly sort: number;
  readonly reverse: boolean;
  /** Rows that were scrolled by. */
  readonly scroll: number;
  readonly list: "children" | "requests";
}

export const firstView: TopView = { sort: 4, reverse: false, scroll: 0, list: "children" };

export interface TopSize {
  readonly columns: number;
  readonly rows: number;
}

interface ChildRow extends LiveChild {
  /** Shares of one processor, requests a second. */
  readonly share: number;
  readonly rate: number;
}

interface RequestRow {
  readonly place: string;
  readonly letter: string;
  readonly since: number;
  readonly client: string;
  readonly host: string;
  readonly request: string;
}

interface Sortable<T> extends Column<T> {
  readonly order: (item: T) => number | string;
  /** Small values first. */
  readonly rising?: true;
}

function age(seconds: number): string {
  const parts = duration(seconds)
    .replaceAll(/ (\w)\w*/g, "$1")
    .match(/\d+\w/g) ?? ["0s"];
  return parts.slice(0, 2).join("");
}

const busy = ({ workers }: LiveChild) => workers.filter((worker) => worker.busy).length;

const childColumns: readonly Sortable<ChildRow>[] = [
  { head: "SLOT", cell: ({ slot, generation }) => `${slot}-${generation}`, order: ({ slot }) => slot, rising: true },
  { head: "PID", cell: ({ pid }) => String(pid), order: ({ pid }) => pid, rising: true },
  { head: "STATE", left: true, cell: ({ state }) => state, order: ({ state }) => state, rising: true },
  { head: "BUSY", cell: (child) => `${busy(child)}/${child.workers.length}`, order: busy },
  { head: "CPU%", cell: ({ share }) => (share * 100).toFixed(1), order: ({ share }) => share },
  { head: "LOOP%", cell: ({ utilisation }) => (utilisation * 100).toFixed(0), order: ({ utilisation }) => utilisation },
  { head: "LATE", cell: ({ delay }) => `${delay.toFixed(0)}ms`, order: ({ delay }) => delay },
  { head: "MEMORY", cell: ({ memory }) => byteSize(memory), order: ({ memory }) => memory },
  { head: "REQ/S", cell: ({ rate }) => rate.toFixed(rate < 10 ? 1 : 0), order: ({ rate }) => rate },
  { head: "SERVED", cell: ({ served }) => String(served), order: ({ served }) => served },
  { head: "AGE", cell: (child) => age(child.age), order: (child) => child.age },
];

const requestColumns: readonly Sortable<RequestRow>[] = [
  { head: "WORKER", cell: ({ place }) => place, order: ({ place }) => place, rising: true },
  { head: "M", cell: ({ letter }) => letter, order: ({ letter }) => letter, rising: true },
  { head: "CLIENT", left: true, cell: ({ client }) => client, order: ({ client }) => client, rising: true },
  { head: "HOST", left: true, cell: ({ host }) => host, order: ({ host }) => host, rising: true },
  { head: "FOR", cell: ({ since }) => `${since.toFixed(1)}s`, order: ({ since }) => since },
  { head: "REQUEST", left: true, cell: ({ request }) => request, order: ({ request }) => request, rising: true },
];

/** How many columns there are to sort by. */
export function columnsOf({ list }: TopView): number {
  return (list === "children" ? childColumns : requestColumns).length;
}

function sorted<T>(columns: readonly Sortable<T>[], items: readonly T[], { sort, reverse }: TopView): readonly T[] {
  const column = columns[sort];
  if (column === undefined) return items;
  const sign = (column.rising === true) === reverse ? -1 : 1;
  const { order } = column;
  return items.toSorted((a, b) => {
    const [left, right] = [order(a), order(b)];
    return left === right ? 0 : left < right ? -sign : sign;
  });
}

/** How much a total grew in a second; nothing is known of one that was not there before. */
function per(value: number, before: number | undefined, seconds: number): number {
  return before === undefined ? 0 : Math.max(0, value - before) / seconds;
}

function childRows({ children, now }: LiveReport, before: LiveReport | undefined): readonly ChildRow[] {
  const seconds = Math.max(0.1, (now - (before?.now ?? now)) / 1000);
  return children.map((child) => {
    const old = before?.children.find(({ pid, slot }) => pid === child.pid && slot === child.slot);
    return { ...child, share: per(child.cpu, old?.cpu, seconds), rate: per(child.served, old?.served, seconds) };
  });
}

function requestRows({ children }: LiveReport): readonly RequestRow[] {
  return children.flatMap(({ slot, workers }) =>
    workers.flatMap((worker, number) =>
      worker.busy && worker.request !== "" ? [{ ...worker, place: `${slot}/${number}`, since: worker.since ?? 0 }] : [],
    ),
  );
}

function head(report: LiveReport, before: LiveReport | undefined, paint: Paint): readonly string[] {
  const { server, connections, now, children } = report;
  const { workers, totals } = server;
  const seconds = Math.max(0.1, (now - (before?.now ?? now)) / 1000);
  const rate = before === undefined ? 0 : Math.max(0, totals.accesses - before.server.totals.accesses) / seconds;
  const latest = Object.fromEntries(
    report.sampleFields.map((field, index) => [field, report.samples.at(-1)?.[index] ?? 0]),
  );
  const memory = children.reduce((sum, child) => sum + child.memory, 0);
  const name = `${server.serverName}, ${server.serverVersion}, ${server.mpm}`;
  return [
    `${paint("bold", harmless(name))}  up ${age(server.uptime)}  generation ${server.generation}`,
    `requests ${paint("bold", rate.toFixed(rate < 10 ? 1 : 0))}/s of ${totals.accesses}  ` +
      `median ${(latest["p50"] ?? 0).toFixed(1)} ms  p99 ${(latest["p99"] ?? 0).toFixed(1)} ms  ${byteSize(totals.bytes)} sent`,
    `workers ${paint("bold", String(workers.busy))} busy  ${workers.idle} idle  ${workers.graceful} finishing  of ${workers.most}  ` +
      `connections ${connections}  waiting ${latest["queued"] ?? 0}`,
    `children ${children.length}  memory ${byteSize(memory)}  load ${server.load.map((one) => one.toFixed(2)).join(" ")}`,
  ];
}

const stateStyles = { starting: "blue", serving: undefined, stopping: "yellow" } as const;

function foot(view: TopView, hidden: number, report: LiveReport, width: number): string {
  const last = report.events.at(-1);
  const more = hidden > 0 ? `  ${hidden} more below` : "";
  const keys = `q quit  tab ${view.list === "children" ? "requests" : "children"}  < > sort  r reverse${more}`;
  const event = last === undefined ? "" : `  ${last.kind}: ${harmless(last.text)}`;
  return `${keys}${event}`.slice(0, width);
}

/** Exactly as many lines as the screen has, none longer than it is wide. */
export function topScreen(
  report: LiveReport,
  before: LiveReport | undefined,
  view: TopView,
  { columns, rows }: TopSize,
  paint: Paint,
): readonly string[] {
  const isChildren = view.list === "children";
  const children = sorted(childColumns, childRows(report, before), view);
  const lines = isChildren
    ? table(marked(childColumns, view), children, columns)
    : table(marked(requestColumns, view), sorted(requestColumns, requestRows(report), view), columns).map(harmless);
  const [heads = "", ...body] = lines;
  const room = Math.max(1, rows - 7);
  const scroll = Math.min(view.scroll, Math.max(0, body.length - room));
  const shown = body.slice(scroll, scroll + room).map((line, index) => {
    const style = isChildren ? stateStyles[children[scroll + index]?.state ?? "serving"] : undefined;
    return style === undefined ? line : paint(style, line);
  });
  const filled = [...shown, ...Array.from({ length: room - shown.length }, () => "")];
  const top = head(report, before, (_style, text) => text).map((line) => line.slice(0, columns));
  const painted = top.every((line) => line.length < columns) ? head(report, before, paint) : top;
  const bottom = foot(view, body.length - scroll - shown.length, report, columns);
  const [trouble = ""] = report.troubles ?? [];
  const alarm = trouble === "" ? "" : paint("red", harmless(trouble).slice(0, columns));
  return [...painted, alarm, paint("inverse", heads.padEnd(columns)), ...filled, paint("dim", bottom)].slice(0, rows);
}

/** The column that sorts is marked in its head. */
function marked<T>(columns: readonly Sortable<T>[], { sort, reverse }: TopView): readonly Column<T>[] {
  return columns.map((column, index) =>
    index === sort ? { ...column, head: `${column.head}${reverse ? "^" : "v"}` } : column,
  );
}
