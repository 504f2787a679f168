// The package's main export, for applications: counters, gauges and histograms of their own, which the server adds up
// over all children and shows at /metrics. Outside of httpd it does nothing, so that an application also runs by
// `node app.js`. Names and use as in prom-client.
import type { MetricsPort } from "./child/application/metrics-port.ts";
import { seriesKey, wrongName, type SeriesKind } from "./core/series.ts";

/** A value for each label. */
export type Labels = Readonly<Record<string, string | number>>;

export interface MetricOptions {
  /** By Prometheus' conventions: a counter's ends in _total; base units: seconds, bytes. */
  readonly name: string;
  readonly help: string;
  readonly labelNames?: readonly string[];
}

export interface HistogramOptions extends MetricOptions {
  /** Upper ends, ascending, at most 15. */
  readonly buckets?: readonly number[];
}

export interface Counter {
  inc(labels?: Labels, value?: number): void;
  inc(value?: number): void;
}
export interface Gauge {
  /** A gauge is the sum of what all children have set. */
  set(labels: Labels, value: number): void;
  set(value: number): void;
  inc(labels?: Labels, value?: number): void;
  inc(value?: number): void;
}
export interface Histogram {
  observe(labels: Labels, value: number): void;
  observe(value: number): void;
}

const symbol = Symbol.for("httpdctl.metrics");
const usualBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const mostBuckets = 15;
/** Keys of labels that a metric remembers the place of; an application that has more pays for a look-up each time. */
const remembered = 256;

function port(): MetricsPort | undefined {
  return (globalThis as { readonly [symbol]?: MetricsPort })[symbol];
}

/** A programming error: said at once, where the metric is made. What comes from JavaScript may be anything. */
function check(kind: SeriesKind, options: Partial<MetricOptions> | undefined): void {
  const { name, help, labelNames = [] } = options ?? {};
  if (typeof name !== "string" || typeof help !== "string" || !Array.isArray(labelNames)) {
    throw new TypeError(`metrics.${kind} takes { name, help, labelNames? }: two texts and a list of texts`);
  }
  const wrong = wrongName(name, "metric") ?? labelNames.map((label) => wrongName(label, "label")).find(Boolean);
  if (wrong !== undefined) throw new TypeError(wrong);
  if (help === "") throw new TypeError(`metric ${name} needs a help text`);
}

/** Finds the place of each of a metric's series, once. Labels that were not announced are a programming error. */
class Places {
  private readonly kind: SeriesKind;
  private readonly options: MetricOptions;
  private readonly bounds: readonly number[];
  private readonly known = new Map<string, number | undefined>();
  constructor(kind: SeriesKind, options: MetricOptions, bounds: readonly number[] = []) {
    check(kind, options);
    this.kind = kind;
    this.options = options;
    this.bounds = bounds;
    // A metric without labels is there from the beginning, with 0.
    if ((options.labelNames ?? []).length === 0) this.find({});
  }
  find(labels: Labels): number | undefined {
    const { name, help, labelNames = [] } = this.options;
    for (const label of Object.keys(labels)) {
      if (!labelNames.includes(label)) throw new TypeError(`metric ${name} has no label "${label}"`);
    }
    const key = seriesKey(name, labels);
    if (this.known.has(key)) return this.known.get(key);
    const place = port()?.find(key, this.kind, help, this.bounds);
    if (this.known.size < remembered) this.known.set(key, place);
    return place;
  }
}

const split = (a: Labels | number | undefined, b: number | undefined, usual: number): readonly [Labels, number] =>
  typeof a === "object" ? [a, b ?? usual] : [{}, a ?? usual];

function counter(options: MetricOptions): Counter {
  const places = new Places("counter", options);
  return {
    inc(a?: Labels | number, b?: number) {
      const [labels, value] = split(a, b, 1);
      if (!(value >= 0)) throw new RangeError(`counter ${options.name} cannot go down by ${value}`);
      const place = places.find(labels);
      if (place !== undefined && Number.isFinite(value)) port()?.add(place, value);
    },
  };
}

function gauge(options: MetricOptions): Gauge {
  const places = new Places("gauge", options);
  return {
    set(a: Labels | number, b?: number) {
      const [labels, value] = split(a, b, 0);
      const place = places.find(labels);
      if (place !== undefined && Number.isFinite(value)) port()?.set(place, value);
    },
    inc(a?: Labels | number, b?: number) {
      const [labels, value] = split(a, b, 1);
      const place = places.find(labels);
      if (place !== undefined && Number.isFinite(value)) port()?.add(place, value);
    },
  };
}

function histogram(options: HistogramOptions): Histogram {
  check("histogram", options);
  const { name, buckets = usualBuckets } = options;
  const ascending = buckets.every(
    (bound, index) => Number.isFinite(bound) && (index === 0 || bound > buckets[index - 1]!),
  );
  if (!ascending || buckets.length > mostBuckets || buckets.length === 0) {
    throw new RangeError(`histogram ${name}: buckets must be 1 to ${mostBuckets} ascending numbers`);
  }
  const places = new Places("histogram", options, buckets);
  return {
    observe(a: Labels | number, b?: number) {
      const [labels, value] = split(a, b, 0);
      const place = places.find(labels);
      if (place !== undefined && value >= 0 && Number.isFinite(value)) port()?.observe(place, buckets, value);
    },
  };
}

/** Makers of metrics. Making the same name twice gives two handles on the same numbers. */
export const metrics = { counter, gauge, histogram } as const;
