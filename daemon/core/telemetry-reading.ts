// The telemetry memory as values, for whoever reports. Untrusted: numbers that are none read as 0, texts are clipped.
// Only slots that have been used are looked at, so that memory that nobody wrote takes no room. Pure.
import { eventKinds, type EventKind } from "./telemetry-events.ts";
import {
  counterFields,
  durationsAt,
  eventAt,
  eventsKept,
  eventTextBytes,
  histogramWords,
  hostAt,
  hostNameBytes,
  loopAt,
  loopPlace,
  namedHosts,
  otherHosts,
  parentPlace,
  readText,
  sampleAt,
  sampleFields,
  samplesKept,
  statusClasses,
  sumAt,
  vitalFields,
  type CounterField,
  type Sample,
  type Telemetry,
  type VitalField,
} from "./telemetry.ts";

/** Buckets as they were counted, each for itself, and the sum in milliseconds. */
export interface Histogram {
  readonly buckets: readonly number[];
  readonly sum: number;
}

export type Vitals = Readonly<Record<VitalField, number>>;

export interface HostDurations {
  readonly host: string;
  /** "2xx". */
  readonly status: string;
  readonly durations: Histogram;
}

export interface TelemetryEvent {
  readonly at: number;
  readonly kind: EventKind;
  readonly text: string;
}

function sane(value: number | undefined): number {
  return value !== undefined && value >= 0 && Number.isFinite(value) ? value : 0;
}

/** The event loops of these slots, as places in memory. */
function places(telemetry: Telemetry, slots: readonly number[]): readonly number[] {
  const { loops } = telemetry.size;
  return slots.flatMap((slot) => Array.from({ length: loops }, (_, loop) => loopAt(telemetry, slot, loop)));
}

/** The loops that have ever written: those of a thread that never was are skipped. */
function used({ numbers }: Telemetry, all: readonly number[]): readonly number[] {
  return all.filter((at) => numbers[at] !== 0);
}

function addUp({ numbers }: Telemetry, loops: readonly number[], place: number): Histogram {
  const sums = Array.from({ length: histogramWords }, (_, word) =>
    loops.reduce((sum, at) => sum + sane(numbers[at + place + word]), 0),
  );
  return { buckets: sums.slice(0, sumAt), sum: sums[sumAt] ?? 0 };
}

export function countOf({ buckets }: Histogram): number {
  return buckets.reduce((sum, one) => sum + one, 0);
}

export function hostNames(telemetry: Telemetry): readonly string[] {
  return Array.from({ length: namedHosts }, (_, row) =>
    readText(telemetry, hostAt(row), hostAt(row) + 1, hostNameBytes),
  );
}

/** Durations by host and class of status, where there are any. */
export function readDurations(telemetry: Telemetry, slots: readonly number[]): readonly HostDurations[] {
  const loops = used(telemetry, places(telemetry, slots));
  const names = [...hostNames(telemetry), "other"];
  return names.flatMap((host, row) =>
    host === "" && row !== otherHosts
      ? []
      : Array.from({ length: statusClasses }, (_, statusClass): HostDurations => ({
          host,
          status: `${statusClass + 1}xx`,
          durations: addUp(telemetry, loops, durationsAt(row, statusClass)),
        })).filter(({ durations }) => countOf(durations) > 0),
  );
}

/** Time that requests waited for a worker, of those that had to. */
export function readWaits(telemetry: Telemetry, slots: readonly number[]): Histogram {
  return addUp(telemetry, used(telemetry, places(telemetry, slots)), loopPlace.waits);
}

/** The vitals of each event loop of a slot that has written any. */
export function readVitals(telemetry: Telemetry, slot: number): readonly Vitals[] {
  const { numbers } = telemetry;
  return used(telemetry, places(telemetry, [slot])).map(
    (at) =>
      Object.fromEntries(vitalFields.map((field, index) => [field, sane(numbers[at + index])])) as unknown as Vitals,
  );
}

export function readCounters({ numbers }: Telemetry): Readonly<Record<CounterField, number>> {
  const entries = counterFields.map((field, index) => [field, sane(numbers[index])]);
  return Object.fromEntries(entries) as Record<CounterField, number>;
}

/** The indexes that a ring holds, oldest first. */
function ring(count: number, kept: number): readonly number[] {
  const length = Math.min(kept, count);
  return Array.from({ length }, (_, index) => count - length + index);
}

const whole = (value: number | undefined) => Math.min(2 ** 40, Math.floor(sane(value)));

/** The samples that are newer than `after` (milliseconds since 1970), oldest first. */
export function readSamples({ numbers }: Telemetry, after = 0): readonly Sample[] {
  return ring(whole(numbers[parentPlace.sampleCount]), samplesKept)
    .filter((index) => sane(numbers[sampleAt(index)]) > after)
    .map((index) => {
      const entries = sampleFields.map((field, place) => [field, sane(numbers[sampleAt(index) + place])]);
      return Object.fromEntries(entries) as Sample;
    });
}

export function readEvents(telemetry: Telemetry, after = 0): readonly TelemetryEvent[] {
  const { numbers } = telemetry;
  return ring(whole(numbers[parentPlace.eventCount]), eventsKept)
    .map((index): TelemetryEvent => {
      const at = eventAt(index);
      const kind = eventKinds[whole(numbers[at + 1])] ?? "warning";
      return { at: sane(numbers[at]), kind, text: readText(telemetry, at + 2, at + 3, eventTextBytes) };
    })
    .filter(({ at }) => at > after);
}
