// The layout of the telemetry memory, which lies beside the scoreboard: what is counted for metrics and kept for the
// status page. The parent writes its part (counters, names of hosts, samples of the last hour, events), each event loop
// that serves writes one of its own (durations, vitals, series of applications). One writer for every field, no locks;
// a new child goes on where the former one of its slot ended, so that totals only grow. Untrusted, as the scoreboard is.

import { allDeathReasons } from "./deaths.ts";

export interface TelemetrySize {
  /** Process slots. */
  readonly processes: number;
  /** Event loops that serve in one process: 1, or the most threads it may have. */
  readonly loops: number;
  /** Bytes that each slot's part begins at a multiple of: a page where slots are memories of their own; else a word. */
  readonly alignment?: number;
}

/** Event loops that serve in one child, for a pool: each thread has one; otherwise it is the process' own. */
export function loopsOf(pool: {
  readonly worker: "process" | "thread" | "slot";
  readonly threadLimit: number;
}): number {
  return pool.worker === "thread" ? pool.threadLimit : 1;
}

/** What the parent counts since the last restart. */
export const counterFields = [
  "started",
  ...allDeathReasons.map((reason) => `died of ${reason}` as const),
  "killed",
  "gracefuls",
  "restarts",
  "refusals",
] as const;
/** What is kept of each moment of the last hour. Totals as they stood; latencies of the time since the last sample, in ms. */
export const sampleFields = [
  "at",
  "requests",
  "errors",
  "bytes",
  "busy",
  "idle",
  "graceful",
  "children",
  "stopping",
  "generation",
  "connections",
  "queued",
  "cpu",
  "memory",
  "p50",
  "p90",
  "p99",
  "delay",
] as const;
/** What an event loop tells of itself each second. Delay in ms, heap in bytes, collections and their seconds since ever. */
export const vitalFields = [
  "seenAt",
  "utilisation",
  "delay",
  "heapUsed",
  "heapTotal",
  "minor",
  "minorSeconds",
  "major",
  "majorSeconds",
  "incremental",
  "incrementalSeconds",
  "weak",
  "weakSeconds",
] as const;
export type CounterField = (typeof counterFields)[number];
export type SampleField = (typeof sampleFields)[number];
export type VitalField = (typeof vitalFields)[number];
export type Sample = Readonly<Record<SampleField, number>>;

/** Upper ends of the buckets of a duration, in milliseconds; one more bucket takes what is longer. */
export const bounds = [0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000] as const;
/** Words of a histogram: a bucket each, and the sum of what was observed. */
export const histogramWords = bounds.length + 2;
export const sumAt = bounds.length + 1;
/** Classes of answers: 1xx to 5xx. */
export const statusClasses = 5;

/** Hosts that are told apart; those beyond share the next row, and the last is of requests that are not told of. */
export const namedHosts = 32;
export const otherHosts = namedHosts;
export const unmeasured = namedHosts + 1;
const hostRows = namedHosts + 2;

/** A sample each five seconds for an hour. */
export const samplePeriod = 5;
export const samplesKept = 720;
export const eventsKept = 200;
/** Words of an event: time, kind, length of the text, the text. */
export const eventTextBytes = 232;
const eventWords = 3 + eventTextBytes / 8;
export const hostNameBytes = 120;
const hostWords = 1 + hostNameBytes / 8;

export const seriesKept = 128;
export const seriesKeyBytes = 200;
export const seriesHelpBytes = 96;
/** Most bounds of a histogram of an application. */
export const seriesBounds = 15;
/** The words of a series: kind, value or sum, buckets, bounds, then its texts. */
export const seriesPlace = (() => {
  const buckets = 2;
  const boundCount = buckets + seriesBounds + 1;
  const boundsAt = boundCount + 1;
  const keyLength = boundsAt + seriesBounds;
  const helpLength = keyLength + 1;
  const key = helpLength + 1;
  const help = key + seriesKeyBytes / 8;
  return { kind: 0, value: 1, buckets, boundCount, boundsAt, keyLength, helpLength, key, help } as const;
})();
export const seriesWords = seriesPlace.help + seriesHelpBytes / 8;

/** Where everything stands, in words of 8 bytes. */
const parent = (() => {
  const hosts = counterFields.length;
  const sampleCount = hosts + namedHosts * hostWords;
  const samples = sampleCount + 1;
  const eventCount = samples + samplesKept * sampleFields.length;
  const events = eventCount + 1;
  return { hosts, sampleCount, samples, eventCount, events, words: events + eventsKept * eventWords } as const;
})();
export const loopPlace = (() => {
  const durations = vitalFields.length;
  const waits = durations + hostRows * statusClasses * histogramWords;
  const seriesCount = waits + histogramWords;
  const seriesDropped = seriesCount + 1;
  const series = seriesDropped + 1;
  return { durations, waits, seriesCount, seriesDropped, series, words: series + seriesKept * seriesWords } as const;
})();
export const parentPlace = parent;

export function telemetryBytes(size: TelemetrySize): number {
  return slotAt(size, size.processes) * 8;
}

/** First word of a slot's part. */
function slotAt({ loops, alignment = 8 }: TelemetrySize, slot: number): number {
  const aligned = (words: number) => (Math.ceil((words * 8) / alignment) * alignment) / 8;
  return aligned(parent.words) + slot * aligned(loops * loopPlace.words);
}

/** The mapped memory, seen as numbers and as bytes. */
export interface Telemetry {
  readonly size: TelemetrySize;
  readonly numbers: Float64Array;
  readonly bytes: Uint8Array;
}

export function telemetryOver(memory: ArrayBufferLike, size: TelemetrySize): Telemetry {
  const length = telemetryBytes(size);
  return { size, numbers: new Float64Array(memory, 0, length / 8), bytes: new Uint8Array(memory, 0, length) };
}

export function loopAt({ size }: Telemetry, slot: number, loop: number): number {
  return slotAt(size, slot) + loop * loopPlace.words;
}
/** First word of the buckets of a host's answers of one class, within a loop's part. */
export function durationsAt(row: number, statusClass: number): number {
  return loopPlace.durations + (row * statusClasses + statusClass) * histogramWords;
}
export function sampleAt(index: number): number {
  return parent.samples + (index % samplesKept) * sampleFields.length;
}
export function eventAt(index: number): number {
  return parent.events + (index % eventsKept) * eventWords;
}
export function hostAt(row: number): number {
  return parent.hosts + row * hostWords;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes a text of at most so many bytes behind its length; what is too long is cut. */
export function writeText({ numbers, bytes }: Telemetry, lengthAt: number, textAt: number, most: number, text: string) {
  const { written } = encoder.encodeInto(text, bytes.subarray(textAt * 8, textAt * 8 + most));
  numbers[lengthAt] = written;
}
export function readText({ numbers, bytes }: Telemetry, lengthAt: number, textAt: number, most: number): string {
  const length = Math.min(most, Math.max(0, Math.floor(numbers[lengthAt] ?? 0) || 0));
  return decoder.decode(bytes.slice(textAt * 8, textAt * 8 + length));
}
