// Upkeep of the pool: asks the model what to do about the children there are, and does it. Keeps what the model wants to
// remember and, when children fail before they are ready, the back-off. Used by parent/parent.ts.
import { describeExit, exitCodes, type Exit, type ExitVerdict } from "../core/exits.ts";
import type { Applications, Facts } from "../core/protocol.ts";
import { freeSlots, type Snapshot } from "../core/snapshot.ts";
import type { ServerSettings } from "../directives.ts";
import { note, type Note } from "../log/catalogue.ts";
import type { Action, Cause, Plan } from "../mpm/mpm.ts";
import { queued } from "../os/listeners.ts";
import type { BoardMemory } from "../os/scoreboard-memory.ts";
import { memberOf, type Child, type Member, type Spawning, type StartFailure } from "./child.ts";
import { Children } from "./children.ts";
import { Coroner } from "./coroner.ts";
import type { Historian } from "./historian.ts";
import { MemoryWatch } from "./memory.ts";
import { PrintLog } from "./print-log.ts";
import { Relief } from "./relief.ts";
import { Troubles } from "./troubles.ts";
import { endOf, noRoom } from "./words.ts";
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
  readonly troubles: Troubles;
  private readonly memoryWatch: MemoryWatch;
  private readonly relief: Relief;
  private readonly printLog: PrintLog;
  /** Groups of which children failed since the last time that all could be started. */
  private readonly failing = new Set<string>();
  private readonly coroner = new Coroner();
  /** While a change replaces children by turns it alone starts and ends them. */
  private resting = false;

  constructor(world: World, options: UpkeepOptions) {
    this.options = options;
    this.world = world;
    this.modelMemory = world.design.mpm.memory;
    this.troubles = new Troubles(options.say, options.now);
    this.printLog = new PrintLog(world);
    this.children = new Children(options.memory, options.facts, options.historian, {
      ready: (child) => this.becameReady(child),
      leaving: (child) => {
        this.letLeave(child);
        options.lost();
      },
      gone: (child, exit, verdict) => this.childGone(child, exit, verdict),
      printed: (child, level, line) => this.printLog.write(child, level, line),
    });
    this.memoryWatch = new MemoryWatch(this.children, options.say);
    this.relief = new Relief({
      launch: (like) => this.launch([memberOf(like)], { number: this.generation, world: this.world }, [])[0],
      retire: (child) => {
        if (this.memoryWatch.overweight.includes(child)) child.cause = "memory";
        this.retire(child);
      },
      generation: () => this.generation,
    });
  }

  /** The pool in force as a value. */
  get snapshot(): Snapshot {
    return this.children.snapshot(this.generation, queued(this.world.listeners));
  }

  /** From now on this is the world and the generation in force. */
  adopt(world: World, generation: number, modelMemory: unknown): void {
    this.world = world;
    this.printLog.moveTo(world);
    this.generation = generation;
    this.modelMemory = modelMemory;
    this.troubles.forget();
  }

  /** Once a second. */
  tick(): void {
    this.troubles.tick();
    this.memoryWatch.tick(this.settings.ChildMaxMemory);
    this.maintain("tick");
    if (!this.resting) this.relief.tick([...this.impaired(), ...this.memoryWatch.overweight]);
  }

  /** A child left: where their number is fixed its successor starts at once, not at the next tick. */
  replace(): void {
    if (this.world.design.pool.processes === "fixed") this.maintain("loss");
  }

  private maintain(cause: "tick" | "loss"): void {
    if (this.resting) return;
    for (const child of this.children.unannounced) this.letLeave(child);
    const plan = this.plan(this.world, cause, this.relief.view(this.snapshot));
    this.modelMemory = plan.memory;
    if (this.troubles.maySpawn) this.failing.clear();
    this.carryOut(plan.actions);
  }

  /** How a child of this group may be started now; whoever asks for a start or a graceful does not ask this. */
  private manner(group: string | undefined): Applications | "later" {
    const { maySpawn, applicationIsBroken } = this.troubles;
    // What one user's children die of keeps no other user waiting.
    if (maySpawn || (group !== undefined && !this.failing.has(group))) return "all";
    return applicationIsBroken && !this.hasSound(group) ? "sound" : "later";
  }

  /** Children that serve without an application: once it is repaired, others take their place. */
  private impaired(): readonly Child[] {
    return this.troubles.maySpawn ? this.inForce().filter(({ without }) => without.length > 0) : [];
  }

  private hasSound(group: string | undefined): boolean {
    const alike = this.inForce().filter((child) => child.group === group);
    return alike.some(({ state, without }) => state === "ready" && without.length === 0);
  }

  private inForce(): readonly Child[] {
    return this.children.all.filter(({ generation }) => generation === this.generation);
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
        slot === undefined
          ? undefined
          : this.spawn({ member, slot, generation: number, world, healthChecks, applications: "all" });
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
    this.children.retire(child, this.patience, this.options.now());
  }

  private letLeave(child: Child): void {
    this.children.letLeave(child, this.patience, this.options.now());
  }

  /** Seconds for a child to finish. */
  private get patience(): number {
    return this.settings.GracefulShutdownTimeout;
  }

  private get settings(): ServerSettings {
    return this.world.design.configuration.server.settings;
  }

  private plan({ design }: World, cause: Cause, board: Snapshot): Plan<unknown> {
    const routed = design.tenancy?.router !== undefined;
    const situation = { settings: design.mpmSettings, board, memory: this.modelMemory, cause, routed };
    const plan = design.mpm.plan(situation as never);
    for (const one of plan.notes) this.options.say(one);
    return plan;
  }

  private carryOut(actions: readonly Action[]): void {
    const { generation, world } = this;
    for (const action of actions) {
      switch (action.do) {
        case "spawn": {
          const applications = this.manner(action.group);
          if (applications === "later") break;
          const { slot } = action;
          // Undefined when the system refuses: it will refuse the next one too.
          if (!this.spawn({ member: action, slot, generation, world, healthChecks: [], applications })) return;
          break;
        }
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
    if (typeof child !== "string") {
      this.troubles.started();
      return child;
    }
    this.options.say(note("HN00206", spawning.slot, child));
    this.troubles.refused(child);
    return undefined;
  }

  private becameReady(child: Child): void {
    const { slot, handle, generation, without } = child;
    child.readyAt = this.options.now();
    this.options.say(note("HN00209", slot, handle.pid, generation));
    if (without.length > 0) this.options.say(note("HN00302", slot, handle.pid, without.join("; ")));
    else if (generation === this.generation) this.troubles.ready();
    this.relief.look();
  }

  private childGone(child: Child, exit: Exit, verdict: ExitVerdict): void {
    const { reason, notes } = this.coroner.examine(child, exit, verdict, this.settings.CoreDumpDirectory);
    this.options.historian.died(reason);
    for (const one of notes) this.options.say(one);
    if (verdict === "failed") this.childFailed(child, exit);
    if (verdict === "crashed") this.childCrashed(child, exit);
    if (this.children.all.length === 0) this.printLog.finish();
    this.relief.look();
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

  private childFailed({ generation, group, failure }: Child, exit: Exit): void {
    // A new generation that fails is the graceful's business; the pool in force must not spin.
    if (generation !== this.generation) return;
    if (group !== undefined) this.failing.add(group);
    const byApplication = exit.how === "code" && exit.code === exitCodes.applicationLoad;
    this.troubles.failed(failure?.reason ?? describeExit(exit), byApplication ? "application" : "other");
  }

  private childCrashed({ generation, group, readyAt, lastError }: Child, exit: Exit): void {
    if (group !== undefined) this.failing.add(group);
    const now = this.options.now();
    if (generation === this.generation) this.troubles.crashed(endOf(exit, lastError), now - (readyAt ?? now));
  }
}
