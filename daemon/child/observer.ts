// What an event loop that serves tells of itself in the telemetry memory: durations of requests, its own delay and
// utilisation, its heap and garbage collections, and what its applications count. Used by loop-staff.ts and thread.ts.
import { constants, monitorEventLoopDelay, performance, PerformanceObserver } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";
import type { Order } from "../core/protocol.ts";
import { SeriesPen } from "../core/series.ts";
import type { Telemetry, VitalField } from "../core/telemetry.ts";
import { LoopPen } from "../core/telemetry-pens.ts";
import { steadyNow } from "../os/clock.ts";
import { mapTelemetry } from "../os/telemetry-memory.ts";
import { offerMetrics } from "./application/metrics-port.ts";

/** The telemetry, and the pen for this event loop's own part of it. */
export interface Observer {
  readonly telemetry: Telemetry;
  readonly pen: LoopPen;
}

const period = 1000;
/** Milliseconds between two looks of Node's own watch on the loop: seldom enough to cost an idle child nothing. */
const resolution = 50;

type Collection = Exclude<
  VitalField,
  "seenAt" | "utilisation" | "delay" | "heapUsed" | "heapTotal" | `${string}Seconds`
>;

const collections: Readonly<Record<number, Collection>> = {
  [constants.NODE_PERFORMANCE_GC_MINOR]: "minor",
  [constants.NODE_PERFORMANCE_GC_MAJOR]: "major",
  [constants.NODE_PERFORMANCE_GC_INCREMENTAL]: "incremental",
  [constants.NODE_PERFORMANCE_GC_WEAKCB]: "weak",
};

/** To be called before the first application is loaded; `loop` is the number of the thread, 0 in a process that serves. */
export function startObserver(order: Order, loop: number): Observer | string {
  const telemetry = mapTelemetry(order.telemetry, order.telemetrySize);
  if (typeof telemetry === "string") return telemetry;
  const pen = new LoopPen(telemetry, order.slot, loop);
  offerMetrics(new SeriesPen(telemetry, order.slot, loop));
  watchLoop(pen);
  watchCollections(pen);
  return { telemetry, pen };
}

function watchLoop(pen: LoopPen): void {
  const delays = monitorEventLoopDelay({ resolution });
  delays.enable();
  let before = performance.eventLoopUtilization();
  const beat = () => {
    const now = performance.eventLoopUtilization();
    const { used_heap_size: used, total_heap_size: total } = getHeapStatistics();
    pen.vital("seenAt", steadyNow());
    pen.vital("utilisation", performance.eventLoopUtilization(now, before).utilization);
    // The histogram holds whole turns: what is beyond the pause between two looks is delay.
    pen.vital("delay", delays.max > 0 ? Math.max(0, delays.max / 1e6 - resolution) : 0);
    pen.vital("heapUsed", used);
    pen.vital("heapTotal", total);
    before = now;
    delays.reset();
  };
  beat();
  setInterval(beat, period).unref();
}

interface Collected {
  /** Milliseconds. */
  readonly duration: number;
  readonly detail: { readonly kind?: number };
}

function watchCollections(pen: LoopPen): void {
  const observer = new PerformanceObserver((list) => {
    for (const { duration, detail } of list.getEntries() as unknown as Collected[]) {
      const { kind } = detail;
      const field = collections[kind ?? -1];
      if (field === undefined) continue;
      pen.addVital(field, 1);
      pen.addVital(`${field}Seconds`, duration / 1000);
    }
  });
  observer.observe({ entryTypes: ["gc"] });
}
