// Upkeep of the pool: asks the model what to do about the children there are, and does it. Keeps what the model wants to
// remember and, when children fail before they are ready, the back-off. Used by parent/parent.ts.
import { calm, failedAgain, maySpawn, type Backoff } from "../core/backoff.ts";
import type { Exit, ExitVerdict } from "../core/exits.ts";
import type { Facts } from "../core/protocol.ts";
import type { Snapshot } from "../core/snapshot.ts";
import { note, type Note } from "../log/catalogue.ts";
import type { Action, Cause, Plan } from "../mpm/mpm.ts";
import { queued } from "../os/listeners.ts";
import type { BoardMemory } from "../os/scoreboard-memory.ts";
import { Children, type Child, type StartFailure } from "./children.ts";
import { crashNote, explain, noRoom } from "./words.ts";
import type { World } from "./world.ts";

export interface UpkeepOptions {
  readonly memory: BoardMemory;
  readonly facts: Facts;
  readonly say: (note: Note) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A child ended. */
  readonly gone: () => void;
}

/** How bringing up a generation ended. */
export interface Brought {
  readonly children: readonly Child[];
  /** What the model wants to remember once this generation is in force. */
  readonly memory: unknown;
  readonly failure: StartFailure | undefined;
}

export class Upkeep {
  readonly children: Children;
  private readonly options: UpkeepOptions;
  private world: World;
  /** None is in force until the first one serves. */
  private generation = -1;
  private modelMemory: unknown;
  private backoff: Backoff = calm;

  constructor(world: World, options: UpkeepOptions) {
    this.options = options;
    this.world = world;
    this.modelMemory = world.design.mpm.memory;
    this.children = new Children(options.memory, options.facts, {
      ready: (child) => this.becameReady(child),
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
    const plan = this.plan(this.world, "tick", this.snapshot);
    this.modelMemory = plan.memory;
    // Only here: whoever asks for a start or a graceful wants an answer now.
    const may = maySpawn(this.backoff, this.options.now());
    this.carryOut(may ? plan.actions : plan.actions.filter((one) => one.do !== "spawn"), this.generation, this.world);
  }

  /** Starts the first children of a generation, in force or to be, and waits until all are ready or one has failed. */
  async bring(cause: Exclude<Cause, "tick">, generation: number, world: World): Promise<Brought> {
    const plan = this.plan(world, cause, this.children.snapshot(generation, 0));
    const children = this.carryOut(plan.actions, generation, world);
    const failure = children.length === 0 ? noRoom(plan) : await this.children.whenReady(children);
    return { children, memory: plan.memory, failure };
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

  private carryOut(actions: readonly Action[], generation: number, world: World): readonly Child[] {
    const spawned: Child[] = [];
    for (const action of actions) {
      switch (action.do) {
        case "spawn": {
          const child = this.spawn(action.slot, generation, world);
          if (child === undefined) return spawned;
          spawned.push(child);
          break;
        }
        case "retire": {
          const child = this.children.all.find(({ slot }) => slot === action.slot);
          if (child !== undefined) this.retire(child);
        }
      }
    }
    return spawned;
  }

  /** Undefined when the system refuses: it will refuse the next one too. */
  private spawn(slot: number, generation: number, world: World): Child | undefined {
    const now = this.options.now();
    const child = this.children.spawn(slot, generation, world, now);
    if (typeof child !== "string") return child;
    this.options.say(note("HN00206", slot, child));
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
    if (verdict === "failed") this.childFailed(child);
    if (verdict === "crashed") this.options.say(crashNote(child.slot, pid, exit));
    this.options.gone();
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
