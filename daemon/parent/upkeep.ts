// Upkeep of the pool: asks the model what to do about the children there are, and does it. Keeps what the model wants to
// remember and, when children fail before they are ready, the back-off. Used by parent/parent.ts.
import { calm, failedAgain, maySpawn, type Backoff } from "../core/backoff.ts";
import type { Exit, ExitVerdict } from "../core/exits.ts";
import type { Facts } from "../core/protocol.ts";
import { freeSlots, type Snapshot } from "../core/snapshot.ts";
import { note, type Note } from "../log/catalogue.ts";
import type { Action, Cause, Plan } from "../mpm/mpm.ts";
import { queued } from "../os/listeners.ts";
import type { BoardMemory } from "../os/scoreboard-memory.ts";
import type { Child, Member, Spawning, StartFailure } from "./child.ts";
import { Children } from "./children.ts";
import type { Historian } from "./historian.ts";
import { crashNote, explain, noRoom } from "./words.ts";
import type { World } from "./world.ts";

export interface UpkeepOptions {
  readonly memory: BoardMemory;
  readonly facts: Facts;
  readonly historian: Historian;
  readonly say: (note: Note) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A child ended, or finishes of its own accord. */
  readonly lost: () => void;
}

/** What a generation needs to begin with, as the model says. */
export interface Need {
  readonly children: readonly Member[];
  /** What the model wants to remember once this generation is in force. */
  readonly memory: unknown;
  /** Why nothing can be started; undefined when it can. */
  readonly obstacle: StartFailure | undefined;
}

/** Whose children they are. */
export interface Generation {
  readonly number: number;
  readonly world: World;
}

export class Upkeep {
  readonly children: Children;
  private readonly options: UpkeepOptions;
  private world: World;
  /** None is in force until the first one serves. */
  private generation = -1;
  private modelMemory: unknown;
  private backoff: Backoff = calm;
  /** While a change replaces children by turns it alone starts and ends them. */
  private resting = false;

  constructor(world: World, options: UpkeepOptions) {
    this.options = options;
    this.world = world;
    this.modelMemory = world.design.mpm.memory;
    this.children = new Children(options.memory, options.facts, options.historian, {
      ready: (child) => this.becameReady(child),
      leaving: () => options.lost(),
      gone: (child, exit, verdict) => this.childGone(child, exit, verdict),
    });
  }

  /** The pool in force as a value. */
  get snapshot(): Snapshot {
    return this.children.snapshot(this.generation, queued(this.world.listeners));
  }

  /** From now on this is the world and the generation in force. */
  adopt(world: World, generation: number, modelMemory: unknown): void {
    this.world = world;
    this.generation = generation;
    this.modelMemory = modelMemory;
    this.backoff = calm;
  }

  /** Once a second. */
  tick(): void {
    this.maintain("tick");
  }

  /** A child left: where their number is fixed its successor starts at once, not at the next tick. */
  replace(): void {
    if (this.world.design.pool.processes === "fixed") this.maintain("loss");
  }

  private maintain(cause: "tick" | "loss"): void {
    if (this.resting) return;
    const plan = this.plan(this.world, cause, this.snapshot);
    this.modelMemory = plan.memory;
    // Only here: whoever asks for a start or a graceful wants an answer now.
    const may = maySpawn(this.backoff, this.options.now());
    this.carryOut(may ? plan.actions : plan.actions.filter((one) => one.do !== "spawn"));
  }

  /** Leaves the pool to a change that replaces children by turns, as long as it runs. */
  async restingWhile<T>(change: () => Promise<T>): Promise<T> {
    this.resting = true;
    try {
      return await change();
    } finally {
      this.resting = false;
    }
  }

  /** How many children this generation begins with, in force or to be. */
  need(cause: "start" | "graceful", { number, world }: Generation): Need {
    const plan = this.plan(world, cause, this.children.snapshot(number, 0));
    const children = plan.actions.filter((one) => one.do === "spawn");
    return { children, memory: plan.memory, obstacle: children.length === 0 ? noRoom(plan) : undefined };
  }

  /** Starts these children in the lowest free slots; fewer when there are fewer, or the system refuses. */
  launch(members: readonly Member[], { number, world }: Generation, healthChecks: readonly string[]): readonly Child[] {
    const launched: Child[] = [];
    const free = freeSlots(this.children.snapshot(number, 0));
    for (const [index, member] of members.entries()) {
      const slot = free[index];
      const child =
        slot === undefined ? undefined : this.spawn({ member, slot, generation: number, world, healthChecks });
      if (child === undefined) break;
      launched.push(child);
    }
    return launched;
  }

  /** Waits for a free slot of the scoreboard as long as a child that is leaving must leave; else answers at once. */
  async room(): Promise<void> {
    const bounded = () => this.children.all.some(({ state, deadline }) => state === "leaving" && deadline < Infinity);
    while (freeSlots(this.snapshot).length === 0 && bounded()) {
      // oxlint-disable-next-line no-await-in-loop -- each end of a child is looked at
      await this.children.vigil.whenFewer();
    }
  }

  /** Asks a child to finish what it holds and leave. */
  retire(child: Child): void {
    const { GracefulShutdownTimeout } = this.world.design.configuration.server.settings;
    this.children.retire(child, GracefulShutdownTimeout, this.options.now());
  }

  private plan({ design }: World, cause: Cause, board: Snapshot): Plan<unknown> {
    const situation = { settings: design.mpmSettings, board, memory: this.modelMemory, cause };
    const plan = design.mpm.plan(situation as never);
    for (const one of plan.notes) this.options.say(one);
    return plan;
  }

  private carryOut(actions: readonly Action[]): void {
    const { generation, world } = this;
    for (const action of actions) {
      switch (action.do) {
        case "spawn":
          // Undefined when the system refuses: it will refuse the next one too.
          if (this.spawn({ member: action, slot: action.slot, generation, world, healthChecks: [] }) === undefined)
            return;
          break;
        case "retire": {
          const child = this.inSlot(action.slot);
          if (child !== undefined) this.retire(child);
          break;
        }
        case "resize": {
          const child = this.inSlot(action.slot);
          if (child !== undefined) this.children.resize(child, action.threads);
        }
      }
    }
  }

  private inSlot(slot: number): Child | undefined {
    return this.children.all.find((child) => child.slot === slot);
  }

  private spawn(spawning: Spawning): Child | undefined {
    const now = this.options.now();
    const child = this.children.spawn(spawning, now);
    if (typeof child !== "string") return child;
    this.options.say(note("HN00206", spawning.slot, child));
    this.backoff = failedAgain(this.backoff, now);
    return undefined;
  }

  private becameReady(child: Child): void {
    this.backoff = calm;
    this.options.say(note("HN00209", child.slot, child.handle.pid, child.generation));
  }

  private childGone(child: Child, exit: Exit, verdict: ExitVerdict): void {
    const { pid } = child.handle;
    this.options.say(note("HN00210", child.slot, pid, child.generation));
    if (verdict === "left" && child.pressure === "none") this.options.say(note("HN00240", child.slot, pid));
    if (verdict === "failed") this.childFailed(child);
    if (verdict === "crashed") this.options.say(crashNote(child.slot, pid, exit));
    this.closeAccount(child.generation);
    this.options.lost();
  }

  /** The last child of a generation that is not in force is gone. */
  private closeAccount(generation: number): void {
    if (generation === this.generation || this.children.ofGeneration(generation).length > 0) return;
    const { accounts } = this.children;
    if (generation > this.generation) accounts.forget(generation);
    else this.options.say(note("HN00260", generation, accounts.conclude(generation)));
  }

  private childFailed({ slot, handle, generation, failure }: Child): void {
    const { say, now } = this.options;
    if (failure !== undefined) say(note("HN00202", slot, handle.pid, explain(failure)));
    // A new generation that fails is the graceful's business; the pool in force must not spin.
    if (generation !== this.generation) return;
    const before = this.backoff;
    this.backoff = failedAgain(before, now());
    if (this.backoff === before) return;
    say(note("HN00207", this.backoff.failures, Math.ceil((this.backoff.until - now()) / 1000)));
  }
}
