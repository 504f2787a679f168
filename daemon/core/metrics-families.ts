// The table of the server's own metrics: name, type, help and where the samples come from. Names by Prometheus'
// conventions: base units, counters end in _total. Used by core/metrics-text.ts. Pure.
import { allDeathReasons } from "./deaths.ts";
import { endings } from "./ledger.ts";
import type { MetricsFacts } from "./metrics-facts.ts";
import { escapeLabel } from "./series.ts";
import { bounds, type VitalField } from "./telemetry.ts";
import type { Histogram } from "./telemetry-reading.ts";
import { workerStates } from "./worker-state.ts";

/** What stands behind the name ("_bucket" of a histogram, else nothing), labels in their form, value. */
export type Line = readonly [suffix: string, labels: string, value: number];

export interface Family {
  readonly name: string;
  readonly type: "counter" | "gauge" | "histogram";
  readonly help: string;
  readonly lines: (facts: MetricsFacts) => readonly Line[];
}

const only = (value: number): readonly Line[] => [["", "", value]];
const by = (label: string, entries: readonly (readonly [name: string, value: number])[]): readonly Line[] =>
  entries.map(([name, value]) => ["", `${label}="${escapeLabel(name)}"`, value]);

/** A histogram of milliseconds, as Prometheus counts: buckets in seconds, each with all that is below it. */
function histogram({ buckets, sum }: Histogram, labels: string): readonly Line[] {
  const before = labels === "" ? "" : `${labels},`;
  let below = 0;
  const lines = buckets.map((count, index): Line => {
    below += count;
    const end = bounds[index];
    return ["_bucket", `${before}le="${end === undefined ? "+Inf" : end / 1000}"`, below];
  });
  return [...lines, ["_sum", labels, sum / 1000], ["_count", labels, below]];
}

const collections = [
  ["minor", "minor", "minorSeconds"],
  ["major", "major", "majorSeconds"],
  ["incremental", "incremental", "incrementalSeconds"],
  ["weakcb", "weak", "weakSeconds"],
] as const satisfies readonly (readonly [string, VitalField, VitalField])[];

const sum = <T>(list: readonly T[], of: (item: T) => number) => list.reduce((total, item) => total + of(item), 0);
const most = <T>(list: readonly T[], of: (item: T) => number) =>
  list.reduce((high, item) => Math.max(high, of(item)), 0);

const server: readonly Family[] = [
  {
    name: "httpd_info",
    type: "gauge",
    help: "The server: always 1.",
    lines: ({ report: r }) => [["", `version="${escapeLabel(r.serverVersion)}",mpm="${escapeLabel(r.mpm)}"`, 1]],
  },
  {
    name: "httpd_uptime_seconds",
    type: "gauge",
    help: "Time since the last start or restart.",
    lines: ({ report: r }) => only(r.uptime),
  },
  {
    name: "httpd_generation",
    type: "gauge",
    help: "Generation of children, counted up by each graceful.",
    lines: ({ report: r }) => only(r.generation),
  },
  {
    name: "httpd_cpu_seconds_total",
    type: "counter",
    help: "Processor time of the parent and all children, those that are gone included.",
    lines: ({ report: { cpu } }) =>
      by("mode", [
        ["user", cpu.user + cpu.childrenUser],
        ["system", cpu.system + cpu.childrenSystem],
      ]),
  },
];

const requests: readonly Family[] = [
  {
    name: "httpd_requests_total",
    type: "counter",
    help: "Requests answered.",
    lines: ({ report: r }) => only(r.totals.accesses),
  },
  {
    name: "httpd_sent_bytes_total",
    type: "counter",
    help: "Bytes sent.",
    lines: ({ report: r }) => only(r.totals.bytes),
  },
  {
    name: "httpd_request_duration_seconds",
    type: "histogram",
    help: "Time from a request's arrival to the end of its answer, by host and class of status.",
    lines: ({ durations }) =>
      durations.flatMap(({ host, status, durations: one }) =>
        histogram(one, `host="${escapeLabel(host)}",status="${status}"`),
      ),
  },
  {
    name: "httpd_queue_wait_seconds",
    type: "histogram",
    help: "Time that requests waited for a worker in their child, of those that found every worker taken.",
    lines: ({ waits }) => histogram(waits, ""),
  },
  {
    name: "httpd_listen_queue_connections",
    type: "gauge",
    help: "Connections in the kernel's queues that no child has accepted yet.",
    lines: ({ queued }) => (queued === undefined ? [] : only(queued)),
  },
  {
    name: "httpd_connections",
    type: "gauge",
    help: "Open connections.",
    lines: ({ report: r }) =>
      by("state", [
        ["active", Math.max(0, r.connections.total - r.connections.keepAlive)],
        ["idle", r.connections.keepAlive],
      ]),
  },
  {
    name: "httpd_connections_accepted_total",
    type: "counter",
    help: "Connections accepted.",
    lines: ({ report: r }) => only(r.ledger.accepted),
  },
  {
    name: "httpd_connections_ended_total",
    type: "counter",
    help: "Connections by how they ended.",
    lines: ({ report: r }) =>
      by(
        "how",
        endings.map((ending) => [ending, r.ledger[ending]]),
      ),
  },
];

const pool: readonly Family[] = [
  {
    name: "httpd_children",
    type: "gauge",
    help: "Child processes by state.",
    lines: ({ report: { children } }) =>
      by(
        "state",
        (["starting", "serving", "stopping"] as const).map((state) => [
          state,
          children.filter((child) => child.state === state).length,
        ]),
      ),
  },
  {
    name: "httpd_workers",
    type: "gauge",
    help: "Worker slots by state, as in the scoreboard.",
    lines: ({ report: { scoreboard } }) =>
      by(
        "state",
        workerStates.map(({ name, letter }) => [name, scoreboard.split(letter).length - 1]),
      ),
  },
  {
    name: "httpd_children_started_total",
    type: "counter",
    help: "Children that became ready.",
    lines: ({ counters }) => only(counters.started),
  },
  {
    name: "httpd_child_deaths_total",
    type: "counter",
    help: "Children that ended, by reason.",
    lines: ({ counters }) =>
      by(
        "reason",
        allDeathReasons.map((reason) => [reason, counters[`died of ${reason}`]]),
      ),
  },
  {
    name: "httpd_changes_total",
    type: "counter",
    help: "Changes by kind; a refused one left the running generation as it was.",
    lines: ({ counters }) =>
      by("kind", [
        ["graceful", counters.gracefuls],
        ["restart", counters.restarts],
        ["refused", counters.refusals],
      ]),
  },
];

const loops: readonly Family[] = [
  {
    name: "httpd_event_loop_delay_seconds",
    type: "gauge",
    help: "The most that any event loop was late in the last second.",
    lines: (facts) => only(most(facts.loops, ({ delay }) => delay) / 1000),
  },
  {
    name: "httpd_event_loop_utilization_ratio",
    type: "gauge",
    help: "Part of the last second that event loops were busy: the busiest, and the mean of all.",
    lines: (facts) =>
      by("of", [
        ["busiest", most(facts.loops, ({ utilisation }) => utilisation)],
        ["mean", sum(facts.loops, ({ utilisation }) => utilisation) / Math.max(1, facts.loops.length)],
      ]),
  },
  {
    name: "httpd_heap_used_bytes",
    type: "gauge",
    help: "JavaScript heaps of all event loops, as far as they are in use.",
    lines: (facts) => only(sum(facts.loops, ({ heapUsed }) => heapUsed)),
  },
  {
    name: "httpd_resident_memory_bytes",
    type: "gauge",
    help: "Resident memory of all children.",
    lines: ({ report: { children } }) => only(sum(children, ({ memory }) => memory)),
  },
  {
    name: "httpd_gc_pauses_total",
    type: "counter",
    help: "Garbage collections by kind.",
    lines: ({ allLoops }) =>
      by(
        "kind",
        collections.map(([kind, count]) => [kind, sum(allLoops, (loop) => loop[count])]),
      ),
  },
  {
    name: "httpd_gc_pause_seconds_total",
    type: "counter",
    help: "Time spent in garbage collections by kind.",
    lines: ({ allLoops }) =>
      by(
        "kind",
        collections.map(([kind, , seconds]) => [kind, sum(allLoops, (loop) => loop[seconds])]),
      ),
  },
  {
    name: "httpd_application_series_dropped_total",
    type: "counter",
    help: "Times that a series of an application found no room or the wrong type.",
    lines: ({ applications }) => only(applications.dropped),
  },
];

export const families: readonly Family[] = [...server, ...requests, ...pool, ...loops];
