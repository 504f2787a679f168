// What applications count: named series in the telemetry memory of each event loop, bounded in number and size. A series
// is a name with labels, as Prometheus writes it. The writer is one event loop; whoever reports adds the loops up. Names
// and labels come from applications: they are checked when written and again when read. Pure.
import {
  loopAt,
  loopPlace,
  readText,
  seriesBounds,
  seriesHelpBytes,
  seriesKept,
  seriesKeyBytes,
  seriesPlace,
  seriesWords,
  writeText,
  type Telemetry,
} from "./telemetry.ts";

export const seriesKinds = ["counter", "gauge", "histogram"] as const;
export type SeriesKind = (typeof seriesKinds)[number];
export type Labels = Readonly<Record<string, string | number>>;

export interface SeriesReading {
  /** `name{label="value"}` */
  readonly key: string;
  readonly kind: SeriesKind;
  readonly help: string;
  /** The value of a counter or gauge, the sum of a histogram. */
  readonly value: number;
  /** Of a histogram: upper ends, and how many were counted in each bucket, one more than there are ends. */
  readonly bounds: readonly number[];
  readonly buckets: readonly number[];
}

const namePattern = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
const keyPattern =
  /^[a-zA-Z_][a-zA-Z0-9_]*(?:\{[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*"(?:,[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*")*\})?$/;

/** Names that begin like the server's own would be taken for them. */
const reserved = /^httpd_/;

/** What is wrong with the name of a metric or of a label; undefined when nothing is. */
export function wrongName(name: string, what: "metric" | "label"): string | undefined {
  if (!namePattern.test(name)) return `"${name}" is no name of a ${what}: letters, digits and _ only, no digit first`;
  if (what === "metric" && reserved.test(name)) return `"${name}": names that begin with httpd_ are the server's own`;
  if (what === "label" && (name === "le" || name.startsWith("__"))) return `"${name}": this label is Prometheus' own`;
  return undefined;
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n" };

/** A label's value as it stands between quotes. */
export function escapeLabel(value: string): string {
  return value.replaceAll(/[\\"\n]/g, (character) => escapes[character] ?? character);
}

/** `name{a="1",b="2"}`, labels in the order of their names. */
export function seriesKey(name: string, labels: Labels): string {
  const entries = Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return name;
  return `${name}{${entries.map(([label, value]) => `${label}="${escapeLabel(String(value))}"`).join(",")}}`;
}

function readSeries(telemetry: Telemetry, at: number): SeriesReading | undefined {
  const { numbers } = telemetry;
  const number = (place: number) => {
    const value = numbers[at + place] ?? 0;
    return Number.isFinite(value) ? value : 0;
  };
  const kind = seriesKinds[number(seriesPlace.kind) - 1];
  const key = readText(telemetry, at + seriesPlace.keyLength, at + seriesPlace.key, seriesKeyBytes);
  if (kind === undefined || !keyPattern.test(key) || reserved.test(key)) return undefined;
  const help = readText(telemetry, at + seriesPlace.helpLength, at + seriesPlace.help, seriesHelpBytes);
  const value = kind === "gauge" ? number(seriesPlace.value) : Math.max(0, number(seriesPlace.value));
  const length =
    kind === "histogram" ? Math.min(seriesBounds, Math.max(0, Math.floor(number(seriesPlace.boundCount)))) : 0;
  const bounds = Array.from({ length }, (_, index) => number(seriesPlace.boundsAt + index));
  const buckets =
    kind === "histogram" ? [...bounds, 0].map((_, index) => Math.max(0, number(seriesPlace.buckets + index))) : [];
  if (bounds.some((bound, index) => index > 0 && bound <= (bounds[index - 1] ?? 0))) return undefined;
  return { key, kind, help: help.replaceAll(/\s+/g, " "), value, bounds, buckets };
}

function seriesIn(telemetry: Telemetry, loop: number): number {
  const count = Math.floor(telemetry.numbers[loop + loopPlace.seriesCount] ?? 0);
  return count > 0 ? Math.min(seriesKept, count) : 0;
}

const addressOf = (loop: number, index: number) => loop + loopPlace.series + index * seriesWords;

/** The pen of one event loop: finds or makes series. It goes on with what the slot's former child had counted. */
export class SeriesPen {
  private readonly telemetry: Telemetry;
  private readonly loop: number;
  private readonly known = new Map<string, number>();
  constructor(telemetry: Telemetry, slot: number, loop: number) {
    this.telemetry = telemetry;
    this.loop = loopAt(telemetry, slot, loop);
    for (let index = 0; index < seriesIn(telemetry, this.loop); index++) {
      const at = addressOf(this.loop, index);
      const found = readSeries(telemetry, at);
      if (found === undefined) continue;
      this.known.set(found.key, at);
      // What a gauge said of a process that is gone is not true any more.
      if (found.kind === "gauge") telemetry.numbers[at + seriesPlace.value] = 0;
    }
  }

  /** Where a series stands; undefined when there is no room for one more, or its text is too long or of another kind. */
  find(key: string, kind: SeriesKind, help: string, bounds: readonly number[] = []): number | undefined {
    const at = this.known.get(key);
    if (at === undefined) return this.make(key, kind, help, bounds);
    return this.telemetry.numbers[at + seriesPlace.kind] === seriesKinds.indexOf(kind) + 1 ? at : undefined;
  }
  add(at: number, value: number): void {
    this.telemetry.numbers[at + seriesPlace.value]! += value;
  }
  set(at: number, value: number): void {
    this.telemetry.numbers[at + seriesPlace.value] = value;
  }
  observe(at: number, bounds: readonly number[], value: number): void {
    let bucket = 0;
    while (bucket < bounds.length && value > bounds[bucket]!) bucket++;
    this.telemetry.numbers[at + seriesPlace.buckets + bucket]! += 1;
    this.add(at, value);
  }

  private make(key: string, kind: SeriesKind, help: string, bounds: readonly number[]): number | undefined {
    const { telemetry, loop } = this;
    const { numbers } = telemetry;
    const index = seriesIn(telemetry, loop);
    if (index >= seriesKept || new TextEncoder().encode(key).length > seriesKeyBytes) {
      numbers[loop + loopPlace.seriesDropped]! += 1;
      return undefined;
    }
    const at = addressOf(loop, index);
    numbers.fill(0, at, at + seriesWords);
    writeText(telemetry, at + seriesPlace.keyLength, at + seriesPlace.key, seriesKeyBytes, key);
    writeText(telemetry, at + seriesPlace.helpLength, at + seriesPlace.help, seriesHelpBytes, help);
    for (const [place, bound] of bounds.entries()) numbers[at + seriesPlace.boundsAt + place] = bound;
    numbers[at + seriesPlace.boundCount] = bounds.length;
    numbers[at + seriesPlace.kind] = seriesKinds.indexOf(kind) + 1;
    // The last store: a reader sees all of the series or nothing.
    numbers[loop + loopPlace.seriesCount] = index + 1;
    this.known.set(key, at);
    return at;
  }
}

/** Series that are told apart in the whole server: what is beyond is left out and counted. */
const mostSeries = 2000;

export interface AddedSeries {
  readonly series: readonly SeriesReading[];
  /** Times that an event loop had no room for a series, and series that were left out here. */
  readonly dropped: number;
}

const sameShape = (a: SeriesReading, b: SeriesReading) => a.kind === b.kind && a.bounds.join() === b.bounds.join();

/** The series of all loops of these slots, added up. Gauges count in living slots only. */
export function readAllSeries(
  telemetry: Telemetry,
  slots: readonly number[],
  living: ReadonlySet<number>,
): AddedSeries {
  const sums = new Map<string, SeriesReading>();
  let dropped = 0;
  for (const slot of slots) {
    for (let loop = 0; loop < telemetry.size.loops; loop++) {
      const at = loopAt(telemetry, slot, loop);
      dropped += Math.max(0, telemetry.numbers[at + loopPlace.seriesDropped] ?? 0) || 0;
      for (let index = 0; index < seriesIn(telemetry, at); index++) {
        const found = readSeries(telemetry, addressOf(at, index));
        if (found === undefined || (found.kind === "gauge" && !living.has(slot))) continue;
        const sum = sums.get(found.key);
        if (sum === undefined && sums.size < mostSeries) sums.set(found.key, found);
        else if (sum === undefined || !sameShape(sum, found)) dropped++;
        else sums.set(found.key, added(sum, found));
      }
    }
  }
  return { series: [...sums.values()], dropped };
}

function added(a: SeriesReading, b: SeriesReading): SeriesReading {
  return {
    ...a,
    value: a.value + b.value,
    buckets: a.buckets.map((count, index) => count + (b.buckets[index] ?? 0)),
  };
}
