// The workers on the status page: mod_status' table of requests with its key, or its lists (?notable). Used by
// core/status-html.ts. Everything that came from a request is escaped here. Pure.
import { escapeHtml } from "./html.ts";
import { byteSize } from "./status-format.ts";
import type { SlotReport, StatusReport, WorkerReport } from "./status.ts";
import type { WorkerState } from "./worker-state.ts";

/** Heads of the table; those with a meaning are in the key below it. */
const columns: readonly (readonly [name: string, meaning?: string])[] = [
  ["Srv", "Child Server number - generation"],
  ["PID", "OS process ID"],
  ["Acc", "Number of accesses this connection / this child / this slot"],
  ["M", "Mode of operation"],
  ["CPU", "CPU usage, number of seconds"],
  ["SS", "Seconds since beginning of most recent request"],
  ["Req", "Milliseconds required to process most recent request"],
  ["Dur", "Sum of milliseconds required to process all requests"],
  ["Conn", "Kilobytes transferred this connection"],
  ["Child", "Megabytes transferred this child"],
  ["Slot", "Total megabytes transferred this slot"],
  ["Client"],
  ["Protocol"],
  ["VHost"],
  ["Request"],
];

interface Row {
  readonly slot: SlotReport;
  readonly pid: number;
  readonly cpu: { readonly user: number; readonly system: number };
  readonly worker: WorkerReport;
}

const idle = { user: 0, system: 0 };

/** mod_status shows a worker that has served, or is neither ready nor dead. */
function rows(report: StatusReport): readonly Row[] {
  const living = report.children.flatMap((slot) =>
    slot.workers.map((worker): Row => ({ slot, pid: slot.pid, cpu: slot.cpu, worker })),
  );
  const vacant = report.vacant.flatMap((slot) =>
    slot.workers.map((worker): Row => ({ slot, pid: 0, cpu: idle, worker })),
  );
  const shown = ({ worker }: Row) => worker.accesses.slot > 0 || (worker.state !== "ready" && worker.state !== "dead");
  return [...living, ...vacant].filter(shown).toSorted((a, b) => a.slot.slot - b.slot.slot);
}

const whole = (value: number | null) => String(Math.floor(value ?? 0));

/** Every request here came over HTTP/1; a worker that has had none has no protocol. */
const protocol = ({ client }: WorkerReport) => (client === "" ? "" : "http/1.1");

/** As ap_escape_logitem: control characters and what is not ASCII as \xNN. */
function logItem(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]|[\\"]/g, (character) =>
    character === "\\" || character === '"'
      ? `\\${character}`
      : `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}

const quiet: ReadonlySet<WorkerState> = new Set(["ready", "dead", "graceful", "idle-kill"]);

function tableRow({ slot, pid, cpu, worker }: Row): string {
  const { connection, child, slot: total } = worker.bytes;
  const { accesses } = worker;
  const mode = quiet.has(worker.state) ? worker.letter : `<b>${worker.letter}</b>`;
  const cells = [
    `<b>${slot.slot}-${slot.generation}</b>`,
    worker.state === "dead" ? "-" : pid,
    `${accesses.connection}/${accesses.child}/${accesses.slot}`,
    `${mode}\n`,
    (cpu.user + cpu.system).toFixed(2),
    whole(worker.sinceRequest),
    whole(worker.lastRequest),
    whole(worker.duration),
    (connection / 1024).toFixed(1),
    (child / 2 ** 20).toFixed(2),
    `${(total / 2 ** 20).toFixed(2)}\n`,
    escapeHtml(worker.client),
    protocol(worker),
    escapeHtml(worker.vhost),
    escapeHtml(logItem(worker.request)),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>\n\n`;
}

/** What ?notable calls the states. */
const plainStates: Readonly<Record<WorkerState, string>> = {
  ready: "Ready",
  starting: "Starting",
  reading: "<b>Read</b>",
  writing: "<b>Write</b>",
  keepalive: "<b>Keepalive</b>",
  logging: "<b>Logging</b>",
  dns: "<b>DNS lookup</b>",
  closing: "<b>Closing</b>",
  dead: "Dead",
  graceful: "Graceful",
  "idle-kill": "Dying",
};

function plainRow({ slot, pid, cpu, worker }: Row): string {
  const { connection, child, slot: total } = worker.bytes;
  const { accesses } = worker;
  const sizes = [connection, child, total].map(byteSize).join("|");
  const times = `u${cpu.user.toFixed(2)} s${cpu.system.toFixed(2)} cu0 cs0`;
  const numbers = [worker.sinceRequest, worker.lastRequest, worker.duration].map(whole).join(" ");
  return (
    `<b>Server ${slot.slot}-${slot.generation}</b> (${worker.state === "dead" ? "-" : pid}): ` +
    `${accesses.connection}|${accesses.child}|${accesses.slot} [${plainStates[worker.state]}] ${times}\n` +
    ` ${numbers} (${sizes})\n` +
    ` <i>${escapeHtml(worker.client)} {${escapeHtml(logItem(worker.request))}}</i> <i>(${protocol(worker)})</i> ` +
    `<b>[${escapeHtml(worker.vhost)}]</b><br />\n\n`
  );
}

/** Every worker that has served or is serving. */
export function workerRows(report: StatusReport, plain: boolean): string {
  if (plain) return `<hr /><h2>Server Details</h2>\n\n${rows(report).map(plainRow).join("")}`;
  const heads = columns.map(([name]) => `<th>${name}</th>`).join("");
  return `\n\n<table border="0"><tr>${heads}</tr>\n\n${rows(report).map(tableRow).join("")}</table>\n`;
}

/** What the heads of the table mean. */
export const workerKey = `<hr />\n<table>\n${columns
  .flatMap(([name, meaning]) => (meaning === undefined ? [] : [`<tr><th>${name}</th><td>${meaning}</td></tr>\n`]))
  .join("")}</table>\n`;
