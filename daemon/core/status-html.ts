// The status report as a web page: server-status without ?auto. The same facts in the same order as mod_status' page,
// with its sentence "requests currently being processed", which scripts look for. Pure.
import { escapeHtml } from "./html.ts";
import type { SlotReport, StatusReport, WorkerReport } from "./status.ts";
import { byteSize, duration, general, longTime, rates } from "./status-format.ts";
import { workerStates } from "./worker-state.ts";

export interface PageOptions {
  /** Lists in place of the table (?notable). */
  readonly plain: boolean;
  /** The local address that was asked, for the heading. */
  readonly via: string;
}

const style = `:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;margin:2rem}
pre{font-size:1.1rem;letter-spacing:.1em}table{border-collapse:collapse}td,th{padding:.1rem .6rem;text-align:left}
th{border-bottom:1px solid}td{font-variant-numeric:tabular-nums}`;

const columns = [
  ["Srv", "Child Server number - generation"],
  ["PID", "OS process ID"],
  ["Acc", "Number of accesses this connection / this child / this slot"],
  ["M", "Mode of operation"],
  ["CPU", "CPU usage of the child, number of seconds"],
  ["SS", "Seconds since beginning of most recent request"],
  ["Req", "Milliseconds required to process most recent request"],
  ["Dur", "Sum of milliseconds required to process all requests"],
  ["Conn", "Kilobytes transferred this connection"],
  ["Child", "Megabytes transferred this child"],
  ["Slot", "Total megabytes transferred this slot"],
  ["Client", "Address of the client"],
  ["VHost", "Virtual host that answers"],
  ["Request", "First line of the most recent request"],
] as const;

interface Row {
  readonly slot: SlotReport;
  readonly pid: number;
  readonly cpu: number;
  readonly worker: WorkerReport;
}

function rowsOf(slot: SlotReport, pid: number, cpu: number): readonly Row[] {
  return slot.workers.map((worker) => ({ slot, pid, cpu, worker }));
}

/** mod_status shows a worker that has served, or is neither ready nor dead. */
function rows(report: StatusReport): readonly Row[] {
  const living = report.children.flatMap((child) => rowsOf(child, child.pid, child.cpu.user + child.cpu.system));
  const vacant = report.vacant.flatMap((slot) => rowsOf(slot, 0, 0));
  const shown = ({ worker }: Row) => worker.accesses.slot > 0 || (worker.state !== "ready" && worker.state !== "dead");
  return [...living, ...vacant].filter(shown).toSorted((a, b) => a.slot.slot - b.slot.slot);
}

function numbers({ worker, cpu }: Row) {
  return {
    accesses: [worker.accesses.connection, worker.accesses.child, worker.accesses.slot],
    cpu: cpu.toFixed(2),
    since: Math.floor(worker.sinceRequest ?? 0),
    last: Math.floor(worker.lastRequest ?? 0),
    sum: Math.floor(worker.duration),
  };
}

function tableRow(row: Row): string {
  const { slot, pid, worker } = row;
  const { accesses, cpu, since, last, sum } = numbers(row);
  const { connection, child, slot: total } = worker.bytes;
  const cells = [
    `<b>${slot.slot}-${slot.generation}</b>`,
    pid === 0 ? "-" : pid,
    accesses.join("/"),
    worker.letter === "_" || worker.letter === "." ? worker.letter : `<b>${worker.letter}</b>`,
    cpu,
    since,
    last,
    sum,
    (connection / 1024).toFixed(1),
    (child / 2 ** 20).toFixed(2),
    (total / 2 ** 20).toFixed(2),
    ...[worker.client, worker.vhost, worker.request].map(escapeHtml),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>\n`;
}

function plainRow(row: Row): string {
  const { slot, pid, worker } = row;
  const { accesses, cpu, since, last, sum } = numbers(row);
  const { connection, child, slot: total } = worker.bytes;
  const meaning = workerStates.find(({ name }) => name === worker.state)?.meaning ?? "";
  const sizes = [connection, child, total].map(byteSize).join("|");
  return (
    `<b>Server ${slot.slot}-${slot.generation}</b> (${pid === 0 ? "-" : pid}): ${accesses.join("|")} [${meaning}] ` +
    `cpu ${cpu}\n ${since} ${last} ${sum} (${sizes})\n <i>${escapeHtml(worker.client)} {${escapeHtml(worker.request)}}</i> ` +
    `<b>[${escapeHtml(worker.vhost)}]</b><br>\n\n`
  );
}

function details(report: StatusReport, { plain }: PageOptions): string {
  if (!report.extended) return "<hr>To see more, set <code>ExtendedStatus On</code>.\n";
  if (plain) return `<hr><h2>Server Details</h2>\n${rows(report).map(plainRow).join("")}`;
  const heads = columns.map(([name]) => `<th>${name}</th>`).join("");
  const key = columns.map(([name, text]) => `<tr><th>${name}</th><td>${text}</td></tr>\n`).join("");
  return `<table>\n<tr>${heads}</tr>\n${rows(report).map(tableRow).join("")}</table>\n<hr>\n<table>\n${key}</table>\n`;
}

function totals(report: StatusReport): readonly string[] {
  if (!report.extended) return [];
  const { cpu, totals: sums } = report;
  const rate = rates(report);
  const usage = `u${general(cpu.user)} s${general(cpu.system)} cu${general(cpu.childrenUser)} cs${general(cpu.childrenSystem)}`;
  const load = rate.cpuLoad === undefined ? "" : ` - ${rate.cpuLoad.toFixed(2)}% CPU load`;
  const averages = [
    rate.requestsPerSecond === undefined ? undefined : `${general(rate.requestsPerSecond)} requests/sec`,
    rate.bytesPerSecond === undefined ? undefined : `${byteSize(rate.bytesPerSecond)}/second`,
    rate.bytesPerRequest === undefined ? undefined : `${byteSize(rate.bytesPerRequest)}/request`,
    rate.durationPerRequest === undefined ? undefined : `${general(rate.durationPerRequest)} ms/request`,
  ];
  return [
    `Total accesses: ${sums.accesses} - Total Traffic: ${byteSize(sums.bytes)} - Total Duration: ${Math.floor(sums.duration)}`,
    `CPU Usage: ${usage}${load}`,
    averages.filter((average) => average !== undefined).join(" - "),
  ];
}

function list(lines: readonly string[]): string {
  return `<dl>${lines.map((line) => `<dt>${line}</dt>\n`).join("")}</dl>\n`;
}

function connections(report: StatusReport): string {
  if (!report.async) return "";
  const heads = ["Slot", "PID", "Stopping", "Connections", "busy", "graceful", "idle", "keep-alive"];
  const cells = report.children.map((child) => {
    const stopping = child.state === "stopping" ? "yes" : "no";
    const { total, keepAlive } = child.connections;
    return [child.slot, child.pid, stopping, total, child.busy, child.graceful, child.idle, keepAlive];
  });
  const { workers, processes, connections: sums } = report;
  const sum = [
    "Sum",
    processes.total,
    processes.stopping,
    sums.total,
    workers.busy,
    workers.graceful,
    workers.idle,
    sums.keepAlive,
  ];
  const lines = [...cells, sum].map((line) => `<tr>${line.map((cell) => `<td>${cell}</td>`).join("")}</tr>\n`);
  return `<table>\n<tr>${heads.map((head) => `<th>${head}</th>`).join("")}</tr>\n${lines.join("")}</table>\n`;
}

function scoreboard(report: StatusReport): string {
  const lines = report.scoreboard.match(/.{1,64}/g) ?? [];
  const key = workerStates.map(({ letter, meaning }) => `"<b><code>${letter}</code></b>" ${meaning}`);
  return `<pre>${lines.join("\n")}</pre>\n<p>Scoreboard Key:<br>\n${key.join(",\n")}</p>\n`;
}

/** The whole page. */
export function htmlPage(report: StatusReport, options: PageOptions): string {
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
  return (
    `<!DOCTYPE html>\n<html lang="en"><head><title>Server Status</title>\n<style>${style}</style></head><body>\n` +
    `<h1>Server Status for ${escapeHtml(report.serverName)} (via ${escapeHtml(options.via)})</h1>\n\n` +
    `${list(head)}<hr>${list(state)}${connections(report)}${scoreboard(report)}${details(report, options)}</body></html>\n`
  );
}
