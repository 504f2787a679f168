// The status report as Prometheus text (exposition format 0.0.4): GET /metrics on the control socket. Pure.
import type { StatusReport } from "./status.ts";
import { workerStates } from "./worker-state.ts";

interface Metric {
  readonly name: string;
  readonly type: "counter" | "gauge";
  readonly help: string;
  readonly samples: (report: StatusReport) => readonly (readonly [labels: string, value: number])[];
}

const only = (value: number): readonly (readonly [string, number])[] => [["", value]];

const metrics: readonly Metric[] = [
  {
    name: "httpd_uptime_seconds",
    type: "gauge",
    help: "Time since the last start or restart.",
    samples: (r) => only(r.uptime),
  },
  {
    name: "httpd_generation",
    type: "gauge",
    help: "Generation of children, counted up by each graceful.",
    samples: (r) => only(r.generation),
  },
  {
    name: "httpd_requests_total",
    type: "counter",
    help: "Requests answered.",
    samples: (r) => only(r.totals.accesses),
  },
  { name: "httpd_sent_bytes_total", type: "counter", help: "Bytes sent.", samples: (r) => only(r.totals.bytes) },
  {
    name: "httpd_request_duration_seconds_total",
    type: "counter",
    help: "Time spent on requests.",
    samples: (r) => only(r.totals.duration / 1000),
  },
  { name: "httpd_children", type: "gauge", help: "Child processes by state.", samples: childrenByState },
  {
    name: "httpd_workers",
    type: "gauge",
    help: "Worker slots by state, as in the scoreboard.",
    samples: workersByState,
  },
  { name: "httpd_connections", type: "gauge", help: "Open connections.", samples: (r) => only(r.connections.total) },
];

function childrenByState({ children }: StatusReport): readonly (readonly [string, number])[] {
  return (["starting", "serving", "stopping"] as const).map((state) => [
    `{state="${state}"}`,
    children.filter((child) => child.state === state).length,
  ]);
}

function workersByState({ scoreboard }: StatusReport): readonly (readonly [string, number])[] {
  return workerStates.map(({ name, letter }) => [`{state="${name}"}`, scoreboard.split(letter).length - 1]);
}

export function metricsText(report: StatusReport): string {
  return metrics
    .map(({ name, type, help, samples }) => {
      const lines = samples(report).map(([labels, value]) => `${name}${labels} ${value}\n`);
      return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join("")}`;
    })
    .join("");
}
