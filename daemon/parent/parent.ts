// The parent: one place where events (ticks, deaths of children, commands, signals) become decisions (the lifecycle
// table, the model's plan) and decisions become actions (parent/upkeep.ts, parent/world.ts). It never touches a
// connection. Apache's counterpart: the MPMs' *_run and server/mpm_unix.c.
import { next, type LifecycleEvent, type Phase } from "../core/lifecycle.ts";
import type { Account } from "../core/ledger.ts";
import type { Facts } from "../core/protocol.ts";
import { ParentBoard } from "../core/scoreboard-pens.ts";
import { note, type Note } from "../log/catalogue.ts";
import { closeListeners } from "../os/listeners.ts";
import type { BoardMemory } from "../os/scoreboard-memory.ts";
import type { Design } from "./design.ts";
import { endOverdue, Escalation } from "./escalation.ts";
import { FamilyTimes } from "./family-times.ts";
import { keepFixed } from "./fixed.ts";
import type { Historian } from "./historian.ts";
import type { StartFailure } from "./child.ts";
import { succeed } from "./succession.ts";
import { Upkeep } from "./upkeep.ts";
import type { Success, Verdict } from "./verdict.ts";
import { explain, refusedBySystem } from "./words.ts";
import { provenPrograms } from "./logs.ts";
import { draftWorld, type Draft, type World } from "./world.ts";

const stopping: Verdict = { ok: false, outcome: "refused", reason: "the server is stopping" };

function failed(failure: StartFailure): Verdict {
  return { ok: false, outcome: "failed", reason: explain(failure) };
}

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
  private readonly pen: ParentBoard;
  private readonly times: FamilyTimes;
  private readonly upkeep: Upkeep;
  private world: World;
  private generation = 0;
  private configGeneration = 1;
  private phase: Phase = "starting";
  private escalation: Escalation | undefined;
  private begun = (): void => {};
  /** Changes run one after the other, after the start: none is lost and none overtakes. */
  private changes: Promise<unknown> = new Promise<void>((done) => (this.begun = done));
  private startedAt: number;

  constructor(options: ParentOptions) {
    this.options = options;
    this.world = options.world;
    this.startedAt = options.now();
    this.pen = new ParentBoard(options.memory.board);
    this.times = new FamilyTimes(this.pen);
    const { memory, facts, historian, say, now } = options;
    this.upkeep = new Upkeep(this.world, { memory, facts, historian, say, now, lost: () => this.lostOne() });
    this.writeHeader(this.startedAt);
  }

  get currentPhase(): Phase {
    return this.phase;
  }
  get currentWorld(): World {
    return this.world;
  }
  /** What keeps going wrong with the children. */
  get troubles(): readonly string[] {
    return this.upkeep.troubles.told;
  }
  /** Puts right what the scoreboard says of the server and of who lives: children can write anything into it. */
  restate(): void {
    this.writeHeader(this.startedAt);
    this.upkeep.children.restate();
  }
  get pids(): readonly number[] {
    return this.upkeep.children.all.map(({ handle }) => handle.pid);
  }

  /** Starts the first generation; resolves when all of it is ready, or has failed. */
  async start(): Promise<Verdict> {
    const verdict = await this.bring();
    if (verdict.ok) this.advance("started");
    this.begun();
    return verdict;
  }

  /** Once a second. */
  tick(): void {
    const now = this.options.now();
    const { StartTimeout } = this.world.design.configuration.server.settings;
    for (const one of endOverdue(this.upkeep.children, StartTimeout, now)) this.say(one);
    this.escalation?.tick(now);
    this.times.write();
    if (this.serves) this.upkeep.tick();
  }

  /** A new generation, ready before the old one is told to go. On any failure the old one never noticed. */
  graceful(): Promise<Verdict> {
    return this.inTurn("graceful", async () => {
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
        goesOn: () => this.phase === "reloading",
      });
      if (this.phase !== "reloading") return stopping;
      if ("failure" in outcome) {
        draft.discard();
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
    return this.inTurn("restart", async () => {
      this.say(note(this.world.design.mpm.announcements.restart));
      const began = this.options.now();
      const draft = await this.draft();
      if (typeof draft === "string") return this.refuse(draft);
      this.adopt(draft, this.generation + 1, draft.world.design.mpm.memory);
      await this.endEveryone();
      if (this.phase !== "restarting") return stopping;
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
    if (!this.advance("stop")) return;
    closeListeners(this.world.listeners);
    this.world = { ...this.world, listeners: [] };
    this.beginEnding();
    this.goneIfAlone();
  }

  /** As WINCH: the ports are closed, requests in flight are finished, then everything ends. */
  gracefulStop(): void {
    if (!this.advance("graceful-stop")) return;
    this.say(note(this.world.design.mpm.announcements.gracefulStop));
    this.options.leaving();
    closeListeners(this.world.listeners);
    this.world = { ...this.world, listeners: [] };
    for (const child of this.upkeep.children.all) this.upkeep.retire(child);
    this.goneIfAlone();
  }

  private inTurn(event: LifecycleEvent, change: () => Promise<Verdict>): Promise<Verdict> {
    const turn = this.changes.then(async () => {
      if (!this.advance(event)) return stopping;
      try {
        return await change();
      } finally {
        this.advance("settled");
      }
    });
    this.changes = turn.catch(() => undefined);
    return turn;
  }

  private async draft(): Promise<Draft | string> {
    const design = await this.options.redesign();
    if (this.phase !== "reloading" && this.phase !== "restarting") return "the server is stopping";
    if (typeof design === "string") return design;
    const kept = keepFixed(this.world.design, design);
    if (typeof kept === "string") return kept;
    for (const one of [...kept.notes, ...kept.design.notes]) this.say(one);
    const draft = draftWorld(kept.design, this.world, this.options.say);
    if ("text" in draft) return `${draft.text}\n${draft.advice}`;
    const unproven = await provenPrograms(draft.world);
    const { phase } = this;
    if (unproven === undefined && (phase === "reloading" || phase === "restarting")) return draft;
    draft.discard();
    return unproven ?? "the server is stopping";
  }

  private adopt(draft: Draft, generation: number, memory: unknown): void {
    this.world = draft.world;
    this.options.logTo(this.world);
    draft.commit();
    this.generation = generation;
    this.configGeneration++;
    this.upkeep.adopt(draft.world, generation, memory);
    this.pen.header("generation", generation);
    this.pen.header("configGeneration", this.configGeneration);
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

  /** Starts the first children of the generation in force, all at once: there is no old one to go back to. */
  private async bring(): Promise<Verdict> {
    const began = this.options.now();
    const { upkeep, generation: number, world } = this;
    const { children: wanted, memory, obstacle } = upkeep.need("start", { number, world });
    if (obstacle !== undefined) return failed(obstacle);
    const { HealthCheck } = world.design.configuration.server.settings;
    const first = upkeep.launch(wanted.slice(0, 1), { number, world }, HealthCheck);
    const children = [...first, ...upkeep.launch(wanted.slice(first.length), { number, world }, [])];
    const failure = children.length === 0 ? refusedBySystem : await upkeep.children.vigil.whenReady(children);
    if (failure !== undefined) return failed(failure);
    upkeep.adopt(world, number, memory);
    return { ok: true, generation: number, children: children.length, seconds: (this.options.now() - began) / 1000 };
  }

  private beginEnding(): void {
    this.escalation = new Escalation(this.upkeep.children, (one) => this.say(one), this.options.now());
  }

  /** Ends every child, with more and more emphasis, and waits until the last one is gone. */
  private async endEveryone(): Promise<void> {
    this.beginEnding();
    await this.upkeep.children.vigil.whenEmpty();
    this.escalation = undefined;
  }

  private get serves(): boolean {
    return this.phase === "running" || this.phase === "reloading";
  }

  private lostOne(): void {
    this.times.write();
    if (this.serves) this.upkeep.replace();
    else this.goneIfAlone();
  }

  private goneIfAlone(): void {
    const ending = this.phase === "stopping" || this.phase === "draining";
    if (!ending || this.upkeep.children.all.length > 0 || !this.advance("last-child-left")) return;
    this.options.gone();
  }

  private advance(event: LifecycleEvent): boolean {
    const phase = next(this.phase, event);
    if (phase !== undefined) this.phase = phase;
    return phase !== undefined;
  }

  private writeHeader(startedAt: number): void {
    this.startedAt = startedAt;
    this.pen.header("startedAt", startedAt);
    this.pen.header("generation", this.generation);
    this.pen.header("configGeneration", this.configGeneration);
  }

  private say(one: Note): void {
    this.options.say(one);
  }
}
