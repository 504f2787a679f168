// The status report as a web page: server-status without ?auto. The facts, their order, the tables and the sentences are
// those of mod_status' page, which scripts and text browsers read. Pure. core/status-html-workers.ts has the workers'
// tables.
import { escapeHtml } from "./html.ts";
import { workerKey, workerRows } from "./status-html-workers.ts";
import type { StatusReport } from "./status.ts";
import { byteSize, duration, general, kilobyteSize, longTime, rates } from "./status-format.ts";
import { workerStates, type WorkerState } from "./worker-state.ts";

export interface PageOptions {
  /** Lists in place of the table (?notable). */
  readonly lists: boolean;
  /** The local address that was asked, for the heading. */
  readonly via: string;
  /** Whether a browser with JavaScript shall get the live page, of which this one is then a part. */
  readonly live: boolean;
}

function totals(report: StatusReport): readonly string[] {
  if (!report.extended) return [];
  const { cpu, totals: sums } = report;
  const rate = rates(report);
  const usage = `u${general(cpu.user)} s${general(cpu.system)} cu${general(cpu.childrenUser)} cs${general(cpu.childrenSystem)}`;
  const load = rate.cpuLoad === undefined ? "" : ` - ${general(rate.cpuLoad, 3)}% CPU load`;
  const averages = [
    rate.requestsPerSecond === undefined ? undefined : `${general(rate.requestsPerSecond, 3)} requests/sec`,
    rate.bytesPerSecond === undefined ? undefined : `${byteSize(rate.bytesPerSecond)}/second`,
    rate.bytesPerRequest === undefined ? undefined : `${byteSize(rate.bytesPerRequest)}/request`,
    rate.durationPerRequest === undefined ? undefined : `${general(rate.durationPerRequest)} ms/request`,
  ];
  const traffic = kilobyteSize(Math.floor(sums.bytes / 1024));
  return [
    `Total accesses: ${sums.accesses} - Total Traffic: ${traffic} - Total Duration: ${Math.floor(sums.duration)}`,
    `CPU Usage: ${usage}${load}`,
    averages.filter((average) => average !== undefined).join(" - "),
  ];
}

function list(lines: readonly string[]): string {
  return `<dl>${lines.map((line) => `<dt>${line}</dt>\n`).join("")}</dl>\n`;
}

const row = (cells: readonly (string | number)[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>\n`;

/** An answer is written by the worker that made it, so no connection is ever only waiting, writing or closing. */
const never = { waitIo: 0, writing: 0, closing: 0 } as const;

const connectionHeads = `<tr><th rowspan="2">Slot</th><th rowspan="2">PID</th><th rowspan="2">Stopping</th>\
<th colspan="2">Connections</th>
<th colspan="3">Threads</th><th colspan="4">Async connections</th></tr>
<tr><th>total</th><th>accepting</th><th>busy</th><th>graceful</th><th>idle</th>\
<th>wait-io</th><th>writing</th><th>keep-alive</th><th>closing</th></tr>
`;

function connections(report: StatusReport): string {
  if (!report.async) return "";
  const { workers, processes, connections: sums, generation } = report;
  const lines = report.children.map((child) => {
    const { total, keepAlive } = child.connections;
    const stopping = child.quiescing ? "yes" : "no";
    const old = child.generation === generation ? "" : " (old gen)";
    const accepting = child.idle > 0 && !child.quiescing ? "yes" : "no";
    const threads = [child.busy, child.graceful, child.idle];
    return row([
      child.slot,
      child.pid,
      `${stopping}${old}`,
      total,
      accepting,
      ...threads,
      never.waitIo,
      never.writing,
      keepAlive,
      never.closing,
    ]);
  });
  const sum = row([
    "Sum",
    processes.total,
    processes.stopping,
    sums.total,
    "&nbsp;",
    workers.busy,
    workers.graceful,
    workers.idle,
    never.waitIo,
    never.writing,
    sums.keepAlive,
    never.closing,
  ]);
  return `\n<table rules="all" cellpadding="1%">\n${connectionHeads}${lines.join("")}${sum}</table>\n`;
}

/** The order of mod_status, and where it breaks the line. */
const keyOrder: readonly (readonly WorkerState[])[] = [
  ["ready", "starting", "reading"],
  ["writing", "keepalive", "dns"],
  ["closing", "logging", "graceful"],
  ["idle-kill"],
  ["dead"],
];

function keyOf(state: WorkerState): string {
  const { letter = "", meaning = "" } = workerStates.find(({ name }) => name === state) ?? {};
  return `"<b><code>${letter}</code></b>" ${meaning}`;
}

function scoreboard({ scoreboard: letters }: StatusReport): string {
  const lines = letters.match(/.{1,64}/g) ?? [];
  const groups = keyOrder.map((states) => states.map(keyOf).join(", \n"));
  const [dead = "", idle = "", ...others] = groups.toReversed();
  const key = `${others
    .toReversed()
    .map((group) => `${group},<br />\n`)
    .join("")}${idle}, \n${dead}<br />\n`;
  return `<pre>${lines.join("\n")}</pre>\n<p>Scoreboard Key:<br />\n${key}</p>\n`;
}

/** Without ExtendedStatus: which process each letter of the scoreboard is, three a line. */
function pidKey({ children }: StatusReport): string {
  const entries = children.flatMap(({ pid, scoreboard: letters }) =>
    letters.split("").map((letter) => `   ${pid} in state: ${letter} `),
  );
  const lines = entries.map((entry, index) => `${entry}${index % 3 === 2 ? "\n" : ","}`);
  return `PID Key: <br />\n<pre>\n${lines.join("")}\n</pre>\n`;
}

function details(report: StatusReport, { lists }: PageOptions): string {
  if (report.extended) return `${workerRows(report, lists)}${lists ? "" : workerKey}`;
  const advice = "To obtain a full report with current status information you need to use the";
  return `${pidKey(report)}<hr />${advice} <code>ExtendedStatus On</code> directive.\n`;
}

/** What mod_status prints between the heading and the foot. */
export function statusTables(report: StatusReport, options: PageOptions): string {
  const { workers } = report;
  const head = [
    `Server Version: ${escapeHtml(report.serverVersion)}`,
    `Server MPM: ${escapeHtml(report.mpm)}`,
    `Server Built: ${escapeHtml(report.built)}`,
  ];
  const state = [
    `Current Time: ${longTime(report.now)}`,
    `Restart Time: ${longTime(report.startedAt)}`,
    `Parent Server Config. Generation: ${report.configGeneration}`,
    `Parent Server MPM Generation: ${report.generation}`,
    `Server uptime: ${duration(report.uptime)}`,
    `Server load: ${report.load.map((load) => load.toFixed(2)).join(" ")}`,
    ...totals(report),
    `${workers.busy} requests currently being processed, ${workers.graceful} workers gracefully restarting, ${workers.idle} idle workers`,
  ];
  return `${list(head)}<hr />${list(state)}${connections(report)}${scoreboard(report)}${details(report, options)}`;
}

/** The whole page. */
export function htmlPage(report: StatusReport, options: PageOptions): string {
  // The version in an asset's address, since a browser keeps it for ever.
  const version = encodeURIComponent(report.serverVersion);
  const program = options.live ? `<script src="?page.js&amp;${version}" defer></script>\n` : "";
  return (
    `<!DOCTYPE html>\n<html lang="en"><head><title>Server Status</title>\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<link rel="stylesheet" href="?page.css&amp;${version}">\n${program}</head><body>\n` +
    `<h1>Server Status for ${escapeHtml(report.serverName)} (via ${escapeHtml(options.via)})</h1>\n\n` +
    `<div id="plain">\n${statusTables(report, options)}</div>\n</body></html>\n`
  );
}
