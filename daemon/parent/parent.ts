// The parent: one place where events (ticks, deaths of children, commands, signals) become decisions (the lifecycle
// table, the model's plan) and decisions become actions (parent/upkeep.ts, parent/world.ts). It never touches a
// connection. Apache's counterpart: the MPMs' *_run and server/mpm_unix.c.
import { isEnding, type Phase } from "../core/lifecycle.ts";
import type { Account } from "../core/ledger.ts";
import type { HandedParent } from "../core/handover.ts";
import type { Facts } from "../core/protocol.ts";
import { ParentBoard } from "../core/scoreboard-pens.ts";
import { note, type Note } from "../log/catalogue.ts";
import { waitFor } from "../os/adopted.ts";
import { closeListeners } from "../os/listeners.ts";
import type { BoardMemory } from "../os/scoreboard-memory.ts";
import type { Design } from "./design.ts";
import { endOverdue, Escalation } from "./escalation.ts";
import { FamilyTimes } from "./family-times.ts";
import type { Historian } from "./historian.ts";
import { beginWith, letGo, succeed } from "./succession.ts";
import { stopping, Turns } from "./turns.ts";
import { Upkeep } from "./upkeep.ts";
import type { Success, Verdict } from "./verdict.ts";
import { explain } from "./words.ts";
import { drawDraft, tryOut } from "./drawing.ts";
import type { Draft, World } from "./world.ts";
import { writtenWorld } from "./written-world.ts";

export interface ParentOptions {
  readonly world: World;
  readonly memory: BoardMemory;
  readonly facts: Facts;
  readonly historian: Historian;
  /** Reads and checks the configuration anew; a string is what is wrong with it. */
  readonly redesign: () => Promise<Design | string>;
  readonly say: (note: Note) => void;
  /** Another world is in force: the error log is another descriptor. */
  readonly logTo: (world: World) => void;
  readonly now: () => number;
  /** A graceful stop begins: the PidFile is removed at once. */
  readonly leaving: () => void;
  readonly gone: () => void;
}

export class Parent {
  private readonly options: ParentOptions;
  private readonly say: ParentOptions["say"];
  private readonly pen: ParentBoard;
  private readonly times: FamilyTimes;
  private readonly upkeep: Upkeep;
  private world: World;
  /** What a change under way has opened. */
  private coming: Draft | undefined;
  private generation = 0;
  private configGeneration = 1;
  private readonly turns = new Turns();
  private escalation: Escalation | undefined;
  private startedAt = 0;

  constructor(options: ParentOptions) {
    this.options = options;
    this.say = options.say;
    this.world = options.world;
    this.pen = new ParentBoard(options.memory.board);
    this.times = new FamilyTimes(this.pen);
    const { memory, facts, historian, say, now } = options;
    this.upkeep = new Upkeep(this.world, { memory, facts, historian, say, now, lost: () => this.lostOne() });
    this.writeHeader(options.now());
  }

  get currentPhase(): Phase {
    return this.turns.phase;
  }
  get currentWorld(): World {
    return this.world;
  }
  /** What keeps going wrong with the children. */
  get troubles(): readonly string[] {
    return this.upkeep.troubles.told;
  }
  /** Puts right what the scoreboard says of the server and of who lives, which is the answer: children can write anything. */
  restate(): Upkeep["children"]["identities"] {
    this.writeHeader(this.startedAt);
    this.upkeep.children.restate();
    return this.upkeep.children.identities;
  }
  get pids(): readonly number[] {
    return this.upkeep.children.all.map(({ handle }) => handle.pid);
  }

  /** Starts the first generation; resolves when all of it is ready, or has failed. */
  async start(): Promise<Verdict> {
    const verdict = await this.bring();
    if (verdict.ok) this.turns.advance("started");
    this.turns.begin();
    return verdict;
  }

  /** Goes on where the program before this one was. `known`: whether the scoreboard has what its children write. */
  resume(handed: HandedParent, known: boolean): void {
    const { generation, configGeneration, startedAt, children, strays, times } = handed;
    this.generation = generation;
    this.configGeneration = configGeneration;
    this.times.resume(times);
    this.upkeep.children.accounts.resume(handed);
    for (const pid of strays) waitFor(pid, () => {});
    for (const child of children) this.upkeep.children.adopt(child, known);
    this.upkeep.adopt(this.world, generation, this.world.design.mpm.memory);
    this.writeHeader(startedAt);
    this.turns.advance("started");
    this.turns.begin();
  }

  /**
   * Has another program take the place of this one, in its turn: `check` says what is wrong with it, `become` does not
   * come back but for a reason.
   */
  upgrade(check: () => Promise<string | undefined>, become: (handed: HandedParent) => string): Promise<Verdict> {
    return this.turns.take("graceful", async () => {
      const goesOn = () => this.turns.phase === "reloading";
      const wrong = (await tryOut(this.world, this.options.redesign, goesOn)) ?? (await check());
      if (!goesOn()) return stopping;
      return this.refuse(wrong ?? become(this.handed));
    });
  }

  private get handed(): HandedParent {
    const { startedAt, generation, configGeneration, world, upkeep, times } = this;
    return {
      startedAt,
      generation,
      configGeneration,
      children: upkeep.children.handed,
      ...upkeep.children.accounts.handed,
      ...writtenWorld(world),
      times: times.handed,
    };
  }

  /** Once a second. */
  tick(): void {
    const now = this.options.now();
    for (const one of endOverdue(this.upkeep.children, now)) this.say(one);
    this.escalation?.tick(now);
    this.times.write();
    if (this.serves) this.upkeep.tick();
  }

  /** A new generation, ready before the old one is told to go. On any failure the old one never noticed. */
  graceful(): Promise<Verdict> {
    return this.turns.take("graceful", async () => {
      this.say(note(this.world.design.mpm.announcements.graceful));
      const began = this.options.now();
      const draft = await this.draft();
      if (typeof draft === "string") return this.refuse(draft);
      const coming = { number: this.generation + 1, world: draft.world };
      const outcome = await succeed({
        upkeep: this.upkeep,
        old: { number: this.generation, world: this.world },
        next: coming,
        now: this.options.now,
        goesOn: () => this.turns.phase === "reloading",
      });
      if (this.turns.phase !== "reloading") return stopping;
      if ("failure" in outcome) {
        draft.discard();
        this.coming = undefined;
        return this.refuse([explain(outcome.failure), outcome.loss].filter(Boolean).join("\n"));
      }
      const former = this.generation;
      this.adopt(draft, coming.number, outcome.memory);
      for (const child of this.upkeep.children.all) if (child.generation !== coming.number) this.upkeep.retire(child);
      return {
        ...this.settled(outcome.children.length, outcome.readyAt - began),
        former: { generation: former, account: this.upkeep.children.account(former) },
      };
    });
  }

  /** What became of the connections of a generation, when the last of its children is gone. */
  async drained(generation: number): Promise<Account> {
    const { children } = this.upkeep;
    await children.vigil.whenDrained(generation);
    return children.account(generation);
  }

  /** As HUP: every child is ended at once and the pool begins anew, with totals at zero. */
  restart(): Promise<Verdict> {
    return this.turns.take("restart", async () => {
      this.say(note(this.world.design.mpm.announcements.restart));
      const began = this.options.now();
      const draft = await this.draft();
      if (typeof draft === "string") return this.refuse(draft);
      this.adopt(draft, this.generation + 1, draft.world.design.mpm.memory);
      this.beginEnding();
      await this.upkeep.children.vigil.whenEmpty();
      this.escalation = undefined;
      if (this.turns.phase !== "restarting") return stopping;
      this.upkeep.children.accounts.clear();
      this.pen.clear();
      this.options.historian.clear();
      this.times.reset();
      this.writeHeader(began);
      const verdict = await this.bring();
      return verdict.ok ? this.settled(verdict.children, this.options.now() - began) : verdict;
    });
  }

  /** As TERM: everything ends now. */
  stop(): void {
    if (!this.turns.advance("stop")) return;
    this.closePorts();
    this.beginEnding();
    this.goneIfAlone();
  }

  /** As WINCH: the ports are closed, requests in flight are finished, then everything ends. */
  gracefulStop(): void {
    if (!this.turns.advance("graceful-stop")) return;
    this.say(note(this.world.design.mpm.announcements.gracefulStop));
    this.options.leaving();
    this.closePorts();
    letGo(this.upkeep, this.upkeep.children.all);
    this.goneIfAlone();
  }

  /** Those of a change under way too: nobody is to wait at an address where nobody will serve. */
  private closePorts(): void {
    closeListeners(this.world.listeners);
    this.world = { ...this.world, listeners: [] };
    this.coming?.discard();
    this.coming = undefined;
  }

  private async draft(): Promise<Draft | string> {
    const { redesign, say } = this.options;
    const goesOn = () => this.turns.phase === "reloading" || this.turns.phase === "restarting";
    const draft = await drawDraft(this.world, { redesign, say, goesOn });
    if (typeof draft !== "string") this.coming = draft;
    return draft;
  }

  private adopt(draft: Draft, generation: number, memory: unknown): void {
    this.world = draft.world;
    this.options.logTo(this.world);
    this.upkeep.adopt(draft.world, generation, memory);
    draft.commit();
    this.coming = undefined;
    this.generation = generation;
    this.configGeneration++;
    this.writeHeader(this.startedAt);
  }

  private settled(children: number, milliseconds: number): Success {
    const seconds = milliseconds / 1000;
    this.say(note(this.world.design.mpm.announcements.resumed, this.options.facts.serverVersion));
    this.say(note("HN00205", this.generation, children, seconds.toFixed(2)));
    return { ok: true, generation: this.generation, children, seconds };
  }

  private refuse(reason: string): Verdict {
    this.say(note("HN00204", reason));
    return { ok: false, outcome: "refused", reason };
  }

  /** Starts the first children of the generation in force. */
  private async bring(): Promise<Verdict> {
    const began = this.options.now();
    const { upkeep, generation: number, world } = this;
    const outcome = await beginWith(upkeep, { number, world });
    if ("reason" in outcome) return { ok: false, outcome: "failed", reason: explain(outcome) };
    upkeep.adopt(world, number, outcome.memory);
    const { length: children } = outcome.children;
    return { ok: true, generation: number, children, seconds: (this.options.now() - began) / 1000 };
  }

  private beginEnding(): void {
    this.escalation = new Escalation(this.upkeep.children, this.say, this.options.now());
  }

  private get serves(): boolean {
    return this.turns.phase === "running" || this.turns.phase === "reloading";
  }

  private lostOne(): void {
    this.times.write();
    if (this.serves) this.upkeep.replace();
    else this.goneIfAlone();
  }

  private goneIfAlone(): void {
    if (!isEnding(this.turns.phase) || this.upkeep.children.all.length > 0 || !this.turns.advance("last-child-left"))
      return;
    this.options.gone();
  }

  private writeHeader(startedAt: number): void {
    this.startedAt = startedAt;
    this.pen.header("startedAt", startedAt);
    this.pen.header("generation", this.generation);
    this.pen.header("configGeneration", this.configGeneration);
  }
}
