// The pens of the telemetry memory: the parent's, and that of an event loop that serves. What stands on the path of a
// request is a store or two each. Used by parent/historian.ts and child/observer.ts.
import { eventKinds, type EventKind } from "./telemetry-events.ts";
import {
  bounds,
  counterFields,
  durationsAt,
  eventAt,
  eventTextBytes,
  hostAt,
  hostNameBytes,
  loopAt,
  loopPlace,
  parentPlace,
  sampleAt,
  sampleFields,
  statusClasses,
  sumAt,
  vitalFields,
  writeText,
  type CounterField,
  type Sample,
  type Telemetry,
  type VitalField,
} from "./telemetry.ts";

/** The parent's pen. */
export class ParentPen {
  private readonly telemetry: Telemetry;
  constructor(telemetry: Telemetry) {
    this.telemetry = telemetry;
  }
  count(field: CounterField): void {
    this.telemetry.numbers[counterFields.indexOf(field)]! += 1;
  }
  nameHost(row: number, name: string): void {
    writeText(this.telemetry, hostAt(row), hostAt(row) + 1, hostNameBytes, name);
  }
  sample(sample: Sample): void {
    const { numbers } = this.telemetry;
    const index = numbers[parentPlace.sampleCount] ?? 0;
    const at = sampleAt(index);
    for (const [place, field] of sampleFields.entries()) numbers[at + place] = sample[field];
    numbers[parentPlace.sampleCount] = index + 1;
  }
  /** `at` in milliseconds since 1970. */
  event(at: number, kind: EventKind, text: string): void {
    const { numbers } = this.telemetry;
    const index = numbers[parentPlace.eventCount] ?? 0;
    const place = eventAt(index);
    numbers[place] = at;
    numbers[place + 1] = eventKinds.indexOf(kind);
    writeText(this.telemetry, place + 2, place + 3, eventTextBytes, text);
    numbers[parentPlace.eventCount] = index + 1;
  }
  /** A restart: counters and what these slots had counted begin anew. Samples and events are history and stay. */
  clear(usedSlots: number): void {
    const { numbers } = this.telemetry;
    numbers.fill(0, 0, counterFields.length);
    numbers.fill(0, loopAt(this.telemetry, 0, 0), loopAt(this.telemetry, usedSlots, 0));
  }
}

/** The pen of one event loop. */
export class LoopPen {
  private readonly numbers: Float64Array;
  private readonly at: number;
  constructor(telemetry: Telemetry, slot: number, loop: number) {
    this.numbers = telemetry.numbers;
    this.at = loopAt(telemetry, slot, loop);
  }
  /** A request of this host row was answered with this status after so many milliseconds. */
  observe(row: number, status: number, milliseconds: number): void {
    const statusClass = status >= 200 && status < 600 ? ((status / 100) | 0) - 1 : status < 200 ? 0 : statusClasses - 1;
    this.add(durationsAt(row, statusClass), milliseconds);
  }
  /** A request waited so many milliseconds until there was a worker for it. */
  waited(milliseconds: number): void {
    this.add(loopPlace.waits, milliseconds);
  }
  vital(field: VitalField, value: number): void {
    this.numbers[this.at + vitalFields.indexOf(field)] = value;
  }
  /** Adds to a vital that is a total: it goes on where the slot's former child ended. */
  addVital(field: VitalField, value: number): void {
    this.numbers[this.at + vitalFields.indexOf(field)]! += value;
  }
  private add(place: number, milliseconds: number): void {
    const { numbers } = this;
    const at = this.at + place;
    let bucket = 0;
    while (bucket < bounds.length && milliseconds > bounds[bucket]!) bucket++;
    numbers[at + bucket]! += 1;
    numbers[at + sumAt]! += milliseconds;
  }
}
