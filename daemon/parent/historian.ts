// What the parent remembers of the server's life in the telemetry memory: what it has said (events and counters), a
// sample of the whole each five seconds, and which host has which row. Used by daemon/main.ts.
import type { Configuration } from "../../config/configuration.ts";
import type { DeathReason } from "../core/deaths.ts";
import { hostLabel } from "../core/host-label.ts";
import { percentile, since, together } from "../core/percentiles.ts";
import type { StatusReport } from "../core/status.ts";
import { eventOf } from "../core/telemetry-events.ts";
import { ParentPen } from "../core/telemetry-pens.ts";
import { readDurations, readVitals, type Histogram } from "../core/telemetry-reading.ts";
import { namedHosts, otherHosts, samplePeriod, type Telemetry } from "../core/telemetry.ts";
import type { directives } from "../directives.ts";
import type { Note } from "../log/catalogue.ts";
import type { TelemetryMemory } from "../os/telemetry-memory.ts";

const nothing: Histogram = { buckets: [], sum: 0 };

export class Historian {
  readonly memory: TelemetryMemory;
  private readonly telemetry: Telemetry;
  private readonly pen: ParentPen;
  private readonly rows = new Map<string, number>();
  private usedSlots = 0;
  private before: Histogram = nothing;
  private due = 0;

  constructor(memory: TelemetryMemory) {
    this.memory = memory;
    this.telemetry = memory.telemetry;
    this.pen = new ParentPen(this.telemetry);
  }

  /** Every slot that has ever had a child: the rest of the memory was never written. */
  get slots(): readonly number[] {
    return Array.from({ length: this.usedSlots }, (_, slot) => slot);
  }

  /** For the program that takes over. */
  get handed(): { readonly hostRows: readonly (readonly [string, number])[]; readonly usedSlots: number } {
    return { hostRows: [...this.rows], usedSlots: this.usedSlots };
  }

  /** From the program before. */
  resume({ hostRows, usedSlots }: Historian["handed"]): void {
    for (const [name, row] of hostRows) this.rows.set(name, row);
    this.usedSlots = usedSlots;
  }

  slotUsed(slot: number): void {
    this.usedSlots = Math.max(this.usedSlots, slot + 1);
  }

  /** The row of each host of this configuration. A name keeps its row for the server's life; latecomers share one. */
  rowsFor({ server, hosts }: Configuration<typeof directives>): Readonly<Record<string, number>> {
    const names = [...new Set([server, ...hosts].map(({ settings }) => hostLabel(settings)))];
    return Object.fromEntries(names.map((name) => [name, this.rowOf(name)]));
  }

  note(note: Note, now: number): void {
    const event = eventOf(note);
    if (event === undefined) return;
    if (event.counts !== undefined) this.pen.count(event.counts);
    const [first = ""] = note.text.split("\n");
    this.pen.event(now, event.kind, first);
  }

  died(reason: DeathReason): void {
    this.pen.count(`died of ${reason}`);
  }

  /** Once a second. `look` reads the whole server, `queued` the kernel's queues; asked only when a sample is due. */
  tick(look: () => StatusReport, queued: () => number): void {
    if (--this.due > 0) return;
    this.due = samplePeriod;
    const report = look();
    const hosts = readDurations(this.telemetry, this.slots);
    const all = together(hosts.map(({ durations }) => durations));
    const lately = this.before === nothing ? all : since(all, this.before);
    this.before = all;
    const failures = hosts.filter(({ status }) => status === "5xx").map(({ durations }) => durations);
    const vitals = report.children.flatMap(({ slot }) => readVitals(this.telemetry, slot));
    const { cpu, workers } = report;
    this.pen.sample({
      at: report.now,
      requests: report.totals.accesses,
      errors: together(failures).buckets.reduce((sum, count) => sum + count, 0),
      bytes: report.totals.bytes,
      busy: workers.busy,
      idle: workers.idle,
      graceful: workers.graceful,
      children: report.processes.total,
      stopping: report.processes.stopping,
      generation: report.generation,
      connections: report.connections.total,
      queued: queued(),
      cpu: cpu.user + cpu.system + cpu.childrenUser + cpu.childrenSystem,
      memory: report.children.reduce((sum, { memory }) => sum + memory, 0),
      p50: percentile(lately, 0.5),
      p90: percentile(lately, 0.9),
      p99: percentile(lately, 0.99),
      delay: vitals.reduce((most, { delay }) => Math.max(most, delay), 0),
    });
  }

  /** A restart: totals begin anew. */
  clear(): void {
    this.pen.clear(this.usedSlots);
    this.before = nothing;
  }

  private rowOf(name: string): number {
    const known = this.rows.get(name);
    if (known !== undefined) return known;
    const row = this.rows.size < namedHosts ? this.rows.size : otherHosts;
    if (row !== otherHosts) {
      this.rows.set(name, row);
      this.pen.nameHost(row, name);
    }
    return row;
  }
}
