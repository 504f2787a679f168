// How `import { metrics } from "httpdctl"` in an application reaches the child that runs it: a port under a well-known
// symbol, since the package may be loaded a second time from the application's own node_modules. Used by
// child/observer.ts; the other side is daemon/metrics.ts.
import type { SeriesKind, SeriesPen } from "../../core/series.ts";

/** What the package's metrics need of the process that they are in. */
export interface MetricsPort {
  /** The series' handle; undefined when there is no room for it. */
  readonly find: (key: string, kind: SeriesKind, help: string, bounds?: readonly number[]) => number | undefined;
  readonly add: (handle: number, value: number) => void;
  readonly set: (handle: number, value: number) => void;
  readonly observe: (handle: number, bounds: readonly number[], value: number) => void;
}

export const metricsPort = Symbol.for("httpdctl.metrics");

export function offerMetrics(pen: SeriesPen): void {
  const port: MetricsPort = {
    find: (key, kind, help, bounds) => pen.find(key, kind, help, bounds),
    add: (handle, value) => pen.add(handle, value),
    set: (handle, value) => pen.set(handle, value),
    observe: (handle, bounds, value) => pen.observe(handle, bounds, value),
  };
  Object.defineProperty(globalThis, metricsPort, { value: port, configurable: true });
}
