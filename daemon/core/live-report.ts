// What the status page of a browser gets while it is open: the server as it stands, and what of its history the page does
// not have yet. Sent by http/modules/status.ts as server-sent events, drawn by pages/status/. Pure.
import type { ChildReport, StatusReport, WorkerReport } from "./status.ts";
import type { EventKind } from "./telemetry-events.ts";
import { readEvents, readSamples, readVitals } from "./telemetry-reading.ts";
import { sampleFields, type SampleField, type Telemetry } from "./telemetry.ts";

/** A worker that has something to tell: a request it serves, or the last one it served. */
export interface LiveWorker {
  readonly letter: string;
  /** Seconds since its request began; null when it has had none. */
  readonly since: number | null;
  readonly busy: boolean;
  readonly client: string;
  readonly host: string;
  readonly request: string;
}

export interface LiveChild {
  readonly slot: number;
  readonly pid: number;
  readonly generation: number;
  readonly state: ChildReport["state"];
  /** Seconds. */
  readonly age: number;
  readonly served: number;
  readonly connections: number;
  /** Seconds of processor time; the page makes a share of it. */
  readonly cpu: number;
  /** Bytes. */
  readonly memory: number;
  readonly heap: number;
  /** Milliseconds, and parts of 1, of its slowest and busiest event loop. */
  readonly delay: number;
  readonly utilisation: number;
  readonly workers: readonly LiveWorker[];
}

export interface LiveReport {
  readonly now: number;
  readonly server: Pick<
    StatusReport,
    | "serverName"
    | "serverVersion"
    | "mpm"
    | "uptime"
    | "generation"
    | "extended"
    | "load"
    | "cpu"
    | "workers"
    | "totals"
  >;
  readonly connections: number;
  readonly children: readonly LiveChild[];
  readonly sampleFields: readonly SampleField[];
  /** A row each, in the order of sampleFields. */
  readonly samples: readonly (readonly number[])[];
  /** What keeps going wrong; only the parent knows. */
  readonly troubles?: readonly string[];
  readonly events: readonly { readonly at: number; readonly kind: EventKind; readonly text: string }[];
}

const atRest = new Set(["ready", "starting", "dead", "idle-kill", "keepalive"]);

function liveWorker({ letter, state, sinceRequest, client, vhost, request }: WorkerReport): LiveWorker {
  return { letter, since: sinceRequest, busy: !atRest.has(state), client, host: vhost, request };
}

function liveChild(child: ChildReport, telemetry: Telemetry): LiveChild {
  const { slot, pid, generation, state, age, served, memory } = child;
  const loops = readVitals(telemetry, slot);
  const most = (of: "delay" | "utilisation") => loops.reduce((high, loop) => Math.max(high, loop[of]), 0);
  return {
    slot,
    pid,
    generation,
    state,
    age,
    served,
    memory,
    connections: child.connections.total,
    cpu: child.cpu.user + child.cpu.system,
    heap: loops.reduce((sum, { heapUsed }) => sum + heapUsed, 0),
    delay: most("delay"),
    utilisation: most("utilisation"),
    workers: child.workers.filter(({ state: one }) => one !== "dead").map(liveWorker),
  };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** `after`: milliseconds since 1970 of what the page has; 0 for everything. */
export function liveReport(report: StatusReport, telemetry: Telemetry, after: number): LiveReport {
  const { serverName, serverVersion, mpm, uptime, generation, extended, load, cpu, workers, totals } = report;
  return {
    now: report.now,
    server: { serverName, serverVersion, mpm, uptime, generation, extended, load, cpu, workers, totals },
    connections: report.connections.total,
    children: report.children.map((child) => liveChild(child, telemetry)),
    sampleFields,
    samples: readSamples(telemetry, after).map((sample) => sampleFields.map((field) => rounded(sample[field]))),
    events: readEvents(telemetry, after),
  };
}
