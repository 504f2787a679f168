// A pool of children without processes: carries out a model's plans tick by tick, against connections that are held.
// Pure; used by the tests of the models to replay what was measured on Apache.
import { freeSlots, type ChildView, type Snapshot } from "../../daemon/core/snapshot.ts";
import type { WorkerState } from "../../daemon/core/worker-state.ts";
import type { Note } from "../../daemon/log/catalogue.ts";
import type { Action, Cause, Mpm, Pool } from "../../daemon/mpm/mpm.ts";

interface SimulatedChild {
  readonly slot: number;
  readonly pid: number;
  readonly generation: number;
  quiescing: boolean;
  /** Ticks until it is ready. */
  starting: number;
  /** Connections it holds. */
  held: number;
  /** Ticks until it goes, once it was told to and holds nothing. */
  leaving: number;
}

export interface SimulatorOptions {
  /** Process slots; 2 × ServerLimit when absent. */
  readonly slots?: number;
  /** Ticks a retired child needs to go, at least 1. */
  readonly leaveTicks?: number;
  /** Ticks a new child needs to be ready, at least 1. */
  readonly startTicks?: number;
}

export class PoolSimulator {
  readonly notes: Note[] = [];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly pool: Pool;
  private readonly mpm: Mpm;
  private readonly options: Required<SimulatorOptions>;
  private memory: unknown;
  private children: SimulatedChild[] = [];
  private generation = 0;
  private nextPid = 1;
  private wanted = 0;

  constructor(mpm: Mpm, directives: Readonly<Record<string, number>>, options: SimulatorOptions = {}) {
    const { settings, pool } = mpm.settle({ ...initials(mpm), ...directives });
    this.mpm = mpm;
    this.settings = settings;
    this.pool = pool;
    this.options = { slots: 2 * pool.serverLimit, leaveTicks: 1, startTicks: 1, ...options };
    this.memory = mpm.memory;
    this.carryOut("start");
  }

  /** Living children, those on their way out included. */
  get count(): number {
    return this.children.length;
  }

  get snapshot(): Snapshot {
    const children = this.children.map((child) => this.view(child)).toSorted((a, b) => a.slot - b.slot);
    return {
      generation: this.generation,
      slots: this.options.slots,
      waiting: Math.max(0, this.wanted - this.held),
      children,
    };
  }

  /** So many connections are held from now on; those released go at once. */
  hold(connections: number): void {
    this.wanted = connections;
    for (const child of this.children) {
      const surplus = this.held - connections;
      child.held -= Math.max(0, Math.min(surplus, child.held));
    }
    this.accept();
  }

  /** Some children die. */
  kill(slots: readonly number[]): void {
    this.children = this.children.filter((child) => !slots.includes(child.slot));
    this.accept();
  }

  /** One second: what started is ready, what left is gone, connections are taken, the model plans. */
  tick(): readonly Action[] {
    for (const child of this.children) {
      child.starting = Math.max(0, child.starting - 1);
      if (child.quiescing && child.held === 0) child.leaving -= 1;
    }
    this.children = this.children.filter((child) => child.leaving > 0);
    this.accept();
    const actions = this.carryOut("tick");
    this.accept();
    return actions;
  }

  /** So many ticks; the number of children after each. */
  run(ticks: number): number[] {
    return Array.from({ length: ticks }, () => {
      this.tick();
      return this.count;
    });
  }

  /** A new generation is planned; the old one is told to go when the new one is ready, which is at once here. */
  graceful(): readonly Action[] {
    this.generation += 1;
    const actions = this.carryOut("graceful");
    if (actions.length === 0) return actions;
    for (const child of this.children) {
      if (child.generation === this.generation) child.starting = 0;
      else child.quiescing = true;
    }
    return actions;
  }

  private get held(): number {
    return this.children.reduce((sum, child) => sum + child.held, 0);
  }

  /** Waiting connections go to children that are ready; in prefork and worker a held connection is a held worker. */
  private accept(): void {
    for (const child of this.children) {
      if (child.quiescing || child.starting > 0) continue;
      const room = this.pool.workersPerChild - child.held;
      child.held += Math.max(0, Math.min(room, this.wanted - this.held));
    }
  }

  private carryOut(cause: Cause): readonly Action[] {
    const plan = this.mpm.plan({ settings: this.settings, board: this.snapshot, memory: this.memory, cause });
    this.memory = plan.memory;
    this.notes.push(...plan.notes);
    for (const action of plan.actions) {
      if (action.do === "spawn") this.spawn(action.slot);
      else this.retire(action.slot);
    }
    return plan.actions;
  }

  private spawn(slot: number): void {
    if (!freeSlots(this.snapshot).includes(slot)) throw new Error(`slot ${slot} is not free`);
    const { generation, nextPid, options } = this;
    this.nextPid += 1;
    const leaving = options.leaveTicks;
    this.children.push({
      slot,
      pid: nextPid,
      generation,
      quiescing: false,
      starting: options.startTicks,
      held: 0,
      leaving,
    });
  }

  private retire(slot: number): void {
    const child = this.children.find((one) => one.slot === slot);
    if (child === undefined || child.quiescing) throw new Error(`slot ${slot} has no child to retire`);
    child.quiescing = true;
  }

  private view(child: SimulatedChild): ChildView {
    const idle: WorkerState = child.starting > 0 ? "starting" : "ready";
    const workers = Array.from({ length: this.pool.workersPerChild }, (_, index): WorkerState =>
      index < child.held ? "reading" : idle,
    );
    return { slot: child.slot, pid: child.pid, generation: child.generation, quiescing: child.quiescing, workers };
  }
}

/** What a model's directives are worth when absent. */
export function initials(mpm: Mpm): Record<string, number> {
  const rows = Object.entries(mpm.directives).filter(([, { aliasOf }]) => aliasOf === undefined);
  return Object.fromEntries(rows.map(([name, directive]) => [name, directive.initial as number]));
}
