// The status report for people in a terminal: what `httpdctl status` prints, as wide as the terminal. Nobody parses it: machines
// have ?auto and JSON. Pure.
import type { ChildReport, StatusReport } from "./status.ts";
import { byteSize, duration, longTime, rates } from "./status-format.ts";
import { harmless, table, type Column } from "./terminal.ts";
import { workerStates } from "./worker-state.ts";

/** Columns where nobody looks at a screen. */
const usualWidth = 80;
/** Narrower terminals break lines themselves. */
const leastWidth = 40;

export interface TextOptions {
  /** Adds a row for each worker: client, virtual host, request. */
  readonly full: boolean;
  /** Lines of the terminal that all of it should fit; undefined where nobody looks at a screen. */
  readonly rows?: number | undefined;
  /** Its columns. */
  readonly columns?: number | undefined;
}

/** The two largest units: "3d 4h", "2m 5s". */
function age(seconds: number): string {
  const parts = duration(seconds)
    .replaceAll(/ (\w)\w*/g, "$1")
    .match(/\d+\w/g) ?? ["0s"];
  return parts.slice(0, 2).join(" ");
}

const childColumns: readonly Column<ChildReport>[] = [
  { head: "SLOT", cell: ({ slot }) => String(slot) },
  { head: "PID", cell: ({ pid }) => String(pid) },
  { head: "GEN", cell: ({ generation }) => String(generation) },
  { head: "STATE", left: true, cell: ({ state }) => state },
  { head: "BUSY", cell: ({ busy }) => String(busy) },
  { head: "IDLE", cell: ({ idle }) => String(idle) },
  { head: "AGE", cell: (child) => age(child.age) },
  { head: "CPU%", cell: ({ cpuPercent }) => (cpuPercent === null ? "-" : cpuPercent.toFixed(1)) },
  { head: "MEMORY", cell: ({ memory }) => byteSize(memory) },
  { head: "ACCESSES", cell: ({ served }) => String(served) },
];

/** Where children run as different users their names stand behind the pid. */
function columnsFor(children: readonly ChildReport[]): readonly Column<ChildReport>[] {
  if (children.every(({ user }) => user === null)) return childColumns;
  const user: Column<ChildReport> = { head: "USER", left: true, cell: (child) => harmless(child.user ?? "") };
  return [...childColumns.slice(0, 2), user, ...childColumns.slice(2)];
}

type WorkerRow = ChildReport["workers"][number];

/** Workers that there is nothing to say of but their state, and that state. */
const isBlank = ({ client, request }: WorkerRow) => client === "" && request === "";

/** Neighbours of whom the same is to be said are together in one line. */
function alike(workers: readonly WorkerRow[]): readonly (readonly [WorkerRow, ...WorkerRow[]])[] {
  const groups: [WorkerRow, ...WorkerRow[]][] = [];
  for (const worker of workers) {
    const group = groups.at(-1);
    if (group !== undefined && isBlank(worker) && isBlank(group[0]) && worker.letter === group[0].letter)
      group.push(worker);
    else groups.push([worker]);
  }
  return groups;
}

function workerLines(child: ChildReport, width: number): readonly string[] {
  return alike(child.workers).map(([{ thread, letter, client, vhost, request, requestId }, ...others]) => {
    const last = others.at(-1);
    const place = `${child.slot}/${thread}${last === undefined ? "" : `-${last.thread}`}`.padStart(9);
    const line = `${place}  ${letter}  ${client.padEnd(15)}  ${vhost.padEnd(18).slice(0, 18)}  ${request}${requestId === "" ? "" : `  ${requestId}`}`;
    return harmless(line).trimEnd().slice(0, width);
  });
}

function scoreboard(report: StatusReport, width: number): readonly string[] {
  const lines = report.scoreboard.match(width < 66 ? /.{1,32}/g : /.{1,64}/g) ?? [];
  const used = workerStates.filter(({ letter }) => report.scoreboard.includes(letter));
  return [...lines.map((line) => `  ${line}`), ...used.map(({ letter, meaning }) => `  ${letter}  ${meaning}`)];
}

function summary(report: StatusReport, width: number): readonly string[] {
  const { totals, workers, processes } = report;
  const rate = rates(report);
  const perSecond = rate.requestsPerSecond === undefined ? "" : `, ${figure(rate.requestsPerSecond)} a second`;
  const each = rate.durationPerRequest === undefined ? "" : `, ${figure(rate.durationPerRequest)} ms each`;
  const stopping = processes.stopping > 0 ? `, ${processes.stopping} stopping` : "";
  const graceful = workers.graceful > 0 ? `, ${workers.graceful} gracefully finishing` : "";
  const lines: readonly (readonly [string, string])[] = [
    ["Server", `${report.serverName}, ${report.serverVersion}, ${report.mpm}`],
    ["Up", `${duration(report.uptime) || "just started"}, since ${longTime(report.startedAt)}`],
    ["Generation", `${report.generation}, load ${report.load.map((load) => load.toFixed(2)).join(" ")}`],
    ...(report.extended
      ? ([["Served", `${totals.accesses} requests, ${byteSize(totals.bytes)}${perSecond}${each}`]] as const)
      : []),
    ["Workers", `${workers.busy} busy, ${workers.idle} idle${graceful}, at most ${workers.most}`],
    ...(report.troubles ?? []).map((trouble) => ["Trouble", trouble] as const),
    ["Processes", `${processes.total}${stopping}`],
  ];
  return lines.flatMap(([key, text]) => folded(`${`${key}:`.padEnd(margin)}${harmless(text)}`, width));
}

/** Where the texts of the summary begin. */
const margin = 12;

/** In as many lines as it takes, with the text of the second and later ones below that of the first. */
function folded(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const space = line.lastIndexOf(" ", width);
  const at = space > margin ? space : width;
  return [line.slice(0, at).trimEnd(), ...folded(`${" ".repeat(margin)}${line.slice(at).trimStart()}`, width)];
}

/** Three digits are enough for people. */
function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

/** The whole text, with a line end. */
export function terminalText(report: StatusReport, { full, rows, columns }: TextOptions): string {
  const width = Math.max(leastWidth, columns ?? usualWidth);
  const workers = full
    ? [
        "",
        "   WORKER     CLIENT           HOST                REQUEST".slice(0, width),
        ...report.children.flatMap((child) => workerLines(child, width)),
      ]
    : [];
  const top = [...summary(report, width), "", ...scoreboard(report, width), ""];
  const children = table(columnsFor(report.children), report.children, width);
  // The last line of the screen is the prompt's.
  const room = rows === undefined ? Infinity : Math.max(3, rows - top.length - 1);
  const hidden = children.length - room + 1;
  const shown =
    children.length <= room ? children : [...children.slice(0, room - 1), `… and ${hidden} more: httpdctl top`];
  return [...top, ...shown, ...workers, ""].join("\n");
}
