// A pool without processes and without a clock: carries out a model's plans second by second against connections that
// are held. Pure. Used by the tests of the models, to replay what was measured on Apache, and by scripts/simulate.
import { freeSlots, type ChildView, type Snapshot } from "../core/snapshot.ts";
import type { WorkerState } from "../core/worker-state.ts";
import type { Note } from "../log/catalogue.ts";
import type { Action, Cause, Mpm, Pool } from "./mpm.ts";

interface SimulatedWorker {
  /** Its place in the child. */
  readonly place: number;
  /** Seconds until it is ready. */
  starting: number;
  busy: boolean;
  /** Told to go: it does when it is not busy. */
  going: boolean;
}

interface SimulatedChild {
  readonly slot: number;
  readonly pid: number;
  readonly generation: number;
  readonly group: string | undefined;
  quiescing: boolean;
  /** How many workers it is to have. */
  threads: number;
  workers: SimulatedWorker[];
  /** Seconds until it goes, once it was told to and holds nothing. */
  leaving: number;
}

export interface SimulatorOptions {
  /** Process slots; room for two generations when absent. */
  readonly slots?: number;
  /** Seconds a retired child needs to go, at least 1. */
  readonly leaveTicks?: number;
  /** Seconds a new child, or a thread in it, needs to be ready, at least 1. */
  readonly startTicks?: number;
}

type Spawn = Extract<Action, { do: "spawn" }>;

export class PoolSimulator {
  /** What the model had to say of the directives, and says since. */
  readonly repairs: readonly Note[];
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
    const { settings, pool, notes } = mpm.settle({ ...initials(mpm), ...directives });
    this.mpm = mpm;
    this.settings = settings;
    this.pool = pool;
    this.repairs = notes;
    this.options = { slots: 2 * pool.serverLimit, leaveTicks: 1, startTicks: 1, ...options };
    this.memory = mpm.memory;
    this.carryOut("start");
  }

  /** Living children, those on their way out included. */
  get count(): number {
    return this.children.length;
  }
  /** Living workers of all children. */
  get threads(): number {
    return this.children.reduce((sum, { workers }) => sum + workers.length, 0);
  }
  /** Connections that a worker holds. */
  get held(): number {
    return this.children.reduce((sum, child) => sum + busyIn(child), 0);
  }
  /** Connections that no worker has taken. */
  get waiting(): number {
    return Math.max(0, this.wanted - this.held);
  }

  get snapshot(): Snapshot {
    const children = this.children.map((child) => this.view(child)).toSorted((a, b) => a.slot - b.slot);
    return { generation: this.generation, slots: this.options.slots, waiting: this.waiting, children };
  }

  /** So many connections are held from now on; those released go at once. */
  hold(connections: number): void {
    this.wanted = connections;
    let surplus = this.held - connections;
    for (const worker of this.children.flatMap(({ workers }) => workers)) {
      if (!worker.busy || surplus <= 0) continue;
      worker.busy = false;
      surplus -= 1;
    }
    this.sweep();
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
      for (const worker of child.workers) worker.starting = Math.max(0, worker.starting - 1);
      if (child.quiescing && busyIn(child) === 0) child.leaving -= 1;
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
      if (child.generation !== this.generation) child.quiescing = true;
      else for (const worker of child.workers) worker.starting = 0;
    }
    return actions;
  }

  /** Waiting connections go to workers that are ready: a held connection is a held worker. */
  private accept(): void {
    let { waiting } = this;
    for (const child of this.children) {
      if (child.quiescing) continue;
      for (const worker of child.workers) {
        if (waiting === 0) return;
        if (worker.busy || worker.going || worker.starting > 0) continue;
        worker.busy = true;
        waiting -= 1;
      }
    }
  }

  /** Workers that were told to go and hold nothing are gone. */
  private sweep(): void {
    for (const child of this.children) child.workers = child.workers.filter(({ busy, going }) => busy || !going);
  }

  private carryOut(cause: Cause): readonly Action[] {
    const plan = this.mpm.plan({ settings: this.settings, board: this.snapshot, memory: this.memory, cause });
    this.memory = plan.memory;
    this.notes.push(...plan.notes);
    for (const action of plan.actions) {
      if (action.do === "spawn") this.spawn(action);
      else if (action.do === "retire") this.living(action.slot).quiescing = true;
      else this.resize(this.living(action.slot), action.threads);
    }
    return plan.actions;
  }

  private spawn({ slot, threads, group }: Spawn): void {
    if (!freeSlots(this.snapshot).includes(slot)) throw new Error(`slot ${slot} is not free`);
    const child: SimulatedChild = {
      slot,
      pid: this.nextPid++,
      generation: this.generation,
      group,
      quiescing: false,
      threads: 0,
      workers: [],
      leaving: this.options.leaveTicks,
    };
    this.children.push(child);
    this.resize(child, threads ?? this.pool.workersPerChild);
  }

  private living(slot: number): SimulatedChild {
    const child = this.children.find((one) => one.slot === slot);
    if (child === undefined || child.quiescing) throw new Error(`slot ${slot} has no child that serves`);
    return child;
  }

  /** As child/thread-staff.ts: new ones in the lowest places; idle ones of the highest places go first. */
  private resize(child: SimulatedChild, threads: number): void {
    child.threads = threads;
    const staying = child.workers.filter(({ going }) => !going);
    for (let missing = threads - staying.length; missing > 0; missing--) {
      const taken = new Set(child.workers.map(({ place }) => place));
      let place = 0;
      while (taken.has(place)) place++;
      child.workers.push({ place, starting: this.options.startTicks, busy: false, going: false });
    }
    const leastNeeded = staying.toSorted((a, b) => Number(a.busy) - Number(b.busy) || b.place - a.place);
    for (const worker of leastNeeded.slice(0, Math.max(0, staying.length - threads))) worker.going = true;
    this.sweep();
  }

  private view(child: SimulatedChild): ChildView {
    const { slot, pid, generation, group, quiescing, threads } = child;
    const places = this.pool.workers === "elastic" ? this.pool.threadLimit : threads;
    const workers = Array<WorkerState>(places).fill("dead");
    for (const worker of child.workers) workers[worker.place] = stateOf(worker);
    const named = group === undefined ? {} : { group };
    return { slot, pid, generation, ...named, quiescing, threads, queued: 0, workers };
  }
}

function stateOf({ starting, busy, going }: SimulatedWorker): WorkerState {
  if (going) return "graceful";
  if (busy) return "reading";
  return starting > 0 ? "starting" : "ready";
}

function busyIn({ workers }: SimulatedChild): number {
  return workers.filter(({ busy }) => busy).length;
}

/** What a model's directives are worth when absent. */
export function initials(mpm: Mpm): Record<string, number> {
  const rows = Object.entries(mpm.directives).filter(([, { aliasOf }]) => aliasOf === undefined);
  return Object.fromEntries(rows.map(([name, directive]) => [name, directive.initial as number]));
}
