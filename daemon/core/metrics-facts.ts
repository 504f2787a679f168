// Everything that metrics are made of, read from the telemetry memory. Used by the control socket, which knows which
// slots were used, and by the handlers, which take it from the scoreboard. Pure.
import { readAllSeries, type AddedSeries } from "./series.ts";
import type { StatusReport } from "./status.ts";
import type { CounterField, Telemetry } from "./telemetry.ts";
import {
  readCounters,
  readDurations,
  readVitals,
  readWaits,
  type Histogram,
  type HostDurations,
  type Vitals,
} from "./telemetry-reading.ts";

export interface MetricsFacts {
  readonly report: StatusReport;
  readonly counters: Readonly<Record<CounterField, number>>;
  readonly durations: readonly HostDurations[];
  readonly waits: Histogram;
  /** Of the event loops of living children. */
  readonly loops: readonly Vitals[];
  /** Of every loop there ever was: garbage collections only grow. */
  readonly allLoops: readonly Vitals[];
  readonly applications: AddedSeries;
  /** Connections in the kernel's queues; undefined where nobody asked. */
  readonly queued: number | undefined;
}

/** `queued`: known to the parent alone. */
export function metricsFacts(report: StatusReport, telemetry: Telemetry, queued?: number): MetricsFacts {
  const { used, children } = report;
  const living = children.map(({ slot }) => slot);
  return {
    report,
    counters: readCounters(telemetry),
    durations: readDurations(telemetry, used),
    waits: readWaits(telemetry, used),
    loops: living.flatMap((slot) => readVitals(telemetry, slot)),
    allLoops: used.flatMap((slot) => readVitals(telemetry, slot)),
    applications: readAllSeries(telemetry, used, new Set(living)),
    queued,
  };
}
