// The parent's children: spawning into slots, waiting until they are ready, telling them to leave, making them leave.
// Knows who lives; decides nothing. Used by daemon/parent/parent.ts.
import { exitVerdict, type Exit, type ExitVerdict } from "../core/exits.ts";
import type { Account } from "../core/ledger.ts";
import type { Facts, Report } from "../core/protocol.ts";
import { readPrinted } from "../core/printed.ts";
import type { HandedChild } from "../core/handover.ts";
import { ParentBoard } from "../core/scoreboard-pens.ts";
import {
  hasBegunToLeave,
  readQueued,
  readStates,
  saysLeaving,
  type ChildIdentity,
} from "../core/scoreboard-reading.ts";
import type { ChildView, Snapshot } from "../core/snapshot.ts";
import { escapeControls } from "../log/format.ts";
import { adoptChild } from "../os/adopted.ts";
import { spawnChild, type ChildEvents } from "../os/children.ts";
import type { PrintLevel } from "../os/prints.ts";
import type { BoardMemory } from "../os/scoreboard-memory.ts";
import type { Historian } from "./historian.ts";
import { Accounts } from "./accounts.ts";
import {
  freeInstance,
  handedChild,
  mostWords,
  unheard,
  type Child,
  type Spawning,
  type StartFailure,
} from "./child.ts";
import { saysHeapFull, tellsLittle } from "./coroner.ts";
import { writeOrder } from "./order.ts";
import { shareOf } from "./portion.ts";
import { Vigil } from "./vigil.ts";
import { endOf } from "./words.ts";

export interface ChildrenEvents {
  readonly ready: (child: Child) => void;
  /** It finishes of its own accord and takes nothing more. */
  readonly leaving: (child: Child) => void;
  readonly gone: (child: Child, exit: Exit, verdict: ExitVerdict) => void;
  readonly printed: (child: Child, level: PrintLevel, line: string) => void;
}

export class Children {
  private readonly memory: BoardMemory;
  readonly accounts: Accounts;
  readonly vigil = new Vigil(() => this.all);
  private readonly pen: ParentBoard;
  private readonly events: ChildrenEvents;
  private readonly facts: Facts;
  private readonly historian: Historian;
  private readonly bySlot = new Map<number, Child>();

  constructor(memory: BoardMemory, facts: Facts, historian: Historian, events: ChildrenEvents) {
    this.memory = memory;
    this.pen = new ParentBoard(memory.board);
    this.accounts = new Accounts(this.pen);
    this.facts = facts;
    this.historian = historian;
    this.events = events;
  }

  get all(): readonly Child[] {
    return [...this.bySlot.values()];
  }

  /** Starts a child in a free slot; a string says why the system refused. */
  spawn(spawning: Spawning, now: number): Child | string {
    const { member, slot, generation, world, healthChecks, applications } = spawning;
    const { design } = world;
    const board = this.memory.place(slot, member.group);
    if (typeof board === "string") return board;
    const telemetry = this.historian.memory.place(slot, member.group);
    if (typeof telemetry === "string") return telemetry;
    const share = shareOf(world, member.group, process.env);
    const { environment, configuration } = share;
    const threads = this.fitting(member.threads ?? design.pool.workersPerChild);
    const instance = freeInstance(this.ofGeneration(generation));
    const { facts, historian } = this;
    const memories = {
      boardSize: this.memory.board.size,
      telemetrySize: historian.memory.telemetry.size,
      hostRows: historian.rowsFor(configuration),
    };
    const wishes = { healthChecks, applications };
    const written = writeOrder({ slot, generation, instance, threads, ...memories, ...wishes, facts }, share);
    const nodeOptions = configuration.server.settings.NodeOptions;
    const handle = spawnChild(
      { ...written, nodeOptions, board, telemetry, environment },
      this.ears(() => child),
    );
    if (typeof handle === "string") return handle;
    const child: Child = {
      ...unheard(),
      slot,
      generation,
      instance,
      handle,
      bornAt: now,
      startWithin: design.configuration.server.settings.StartTimeout,
      group: member.group,
      user: share.user,
      threads,
      elastic: design.pool.workers === "elastic",
    };
    this.bySlot.set(slot, child);
    this.historian.slotUsed(slot);
    this.pen.born(slot, handle.pid, generation, threads, now);
    return child;
  }

  /** Takes over a child of the program before. `known`: whether the scoreboard has what it writes. */
  adopt(handed: HandedChild, known: boolean): void {
    const { pid, slot, group, user, deadline, readyAt, control, channel, prints = [], ...same } = handed;
    const ears = this.ears(() => child);
    const handle = adoptChild(pid, { control, channel, prints }, ears);
    const child: Child = {
      ...unheard(),
      ...same,
      slot,
      handle,
      group: group ?? undefined,
      user: user ?? undefined,
      deadline: deadline ?? Infinity,
      readyAt: readyAt ?? undefined,
    };
    this.bySlot.set(slot, child);
    if (!known) this.pen.born(slot, pid, child.generation, child.threads, child.bornAt);
  }

  /** The children as the program that takes over needs them. */
  get handed(): readonly HandedChild[] {
    return this.all.map(handedChild);
  }

  /** What became of a generation's connections so far. */
  account(generation: number): Account {
    return this.accounts.of(
      generation,
      this.ofGeneration(generation).map(({ slot }) => slot),
    );
  }

  ofGeneration(generation: number): readonly Child[] {
    return this.all.filter((child) => child.generation === generation);
  }

  /** Asks a child to finish what it holds and leave, within so many seconds (0: whatever it takes). */
  retire(child: Child, within: number, now: number): void {
    if (child.pressure !== "none") return;
    child.pressure = "asked";
    this.letLeave(child, within, now);
  }

  /** Those that say in the scoreboard that they leave and are not known to. */
  get unannounced(): readonly Child[] {
    return this.all.filter(({ state, slot }) => state === "ready" && saysLeaving(this.memory.board, slot));
  }

  /** Whether a child that was told to end has heard it: it says so in the scoreboard. */
  hasBegunToLeave({ slot }: Child): boolean {
    return hasBegunToLeave(this.memory.board, slot);
  }

  /** A child that leaves of its own accord is held to it: one that only says so, to be replaced and stay, is told to go. */
  letLeave(child: Child, within: number, now: number): void {
    child.state = "leaving";
    // The child cuts its connections itself when the time is over; two more seconds are for its last words.
    child.deadline = within > 0 ? now + (within + 2) * 1000 : Infinity;
    this.pen.quiesce(child.slot);
    child.handle.send({ say: "drain", within });
  }

  /** Tells a child how many workers it is to have from now on. */
  resize(child: Child, threads: number): void {
    const fitting = this.fitting(threads);
    if (!child.elastic || child.threads === fitting) return;
    child.threads = fitting;
    child.handle.send({ say: "threads", count: fitting });
  }

  kill(child: Child, signal: "SIGTERM" | "SIGKILL"): void {
    child.pressure = signal === "SIGKILL" ? "killed" : "terminated";
    child.state = "leaving";
    this.pen.quiesce(child.slot);
    child.handle.kill(signal);
  }

  /** Makes a child that is starting fail, for a reason of ours. */
  fail(child: Child, reason: string): void {
    child.failure ??= this.failureOf(child, reason, "");
    child.handle.kill("SIGKILL");
  }

  /** What a child printed last. */
  wordsOf({ slot, words }: Child): readonly string[] {
    return [...readPrinted(this.memory.board, slot), ...words].slice(-mostWords).map(escapeControls);
  }

  private failureOf(child: Child, reason: string, detail: string): StartFailure {
    return { reason, detail, words: this.wordsOf(child) };
  }

  /** Who lives in which slot. */
  get identities(): ReadonlyMap<number, ChildIdentity & Pick<Child, "user">> {
    const { board } = this.memory;
    return new Map(
      this.all.map(({ slot, handle, generation, bornAt, user, state }) => {
        const quiescing = state === "leaving" || saysLeaving(board, slot);
        return [slot, { pid: handle.pid, generation, bornAt, user, quiescing }];
      }),
    );
  }

  /** The pool as a value. Identity is ours; only the states come from shared memory. */
  snapshot(generation: number, waiting: number): Snapshot {
    const { board } = this.memory;
    const children = this.all
      .map((child): ChildView => ({
        slot: child.slot,
        pid: child.handle.pid,
        generation: child.generation,
        quiescing: child.state === "leaving" || saysLeaving(board, child.slot),
        ...(child.group === undefined ? {} : { group: child.group }),
        threads: child.threads,
        queued: readQueued(board, child.slot),
        workers: readStates(board, child.slot).slice(0, child.elastic ? board.size.threads : child.threads),
      }))
      .toSorted((a, b) => a.slot - b.slot);
    return { generation, slots: board.size.processes, waiting, children };
  }

  /** Puts right what the scoreboard says of who lives, for whoever reads it next. */
  restate(): void {
    for (let slot = 0; slot < this.memory.board.size.processes; slot++) {
      const child = this.bySlot.get(slot);
      if (child === undefined) this.pen.restateVacant(slot);
      else this.pen.restate(slot, child.handle.pid, child.generation, child.state === "leaving" ? 1 : 0);
    }
  }

  /** What the scoreboard has room for: it was made for the configuration that the server was started with. */
  private fitting(threads: number): number {
    return Math.max(1, Math.min(threads, this.memory.board.size.threads));
  }

  /** What is heard of a child; it exists when the first of it comes, in a later turn of the loop. */
  private ears(child: () => Child): ChildEvents {
    return {
      reported: (report) => this.reported(child(), report),
      exited: (exit) => this.exited(child(), exit),
      printed: (level, line) => this.printed(child(), level, line),
    };
  }

  private printed(child: Child, level: PrintLevel, line: string): void {
    if (saysHeapFull(line)) child.heapFull = true;
    if (!tellsLittle(line)) child.words.push(line);
    if (child.words.length > mostWords) child.words.shift();
    this.events.printed(child, level, line);
  }

  private reported(child: Child, report: Report): void {
    switch (report.say) {
      case "ready":
        if (child.state !== "starting") return;
        child.state = "ready";
        child.without = report.without;
        this.events.ready(child);
        return this.vigil.wake();
      case "leaving":
        if (child.state === "leaving") return;
        return this.events.leaving(child);
      case "failed":
        child.failure ??= this.failureOf(child, report.reason, report.detail);
        return this.vigil.wake();
      case "crashing":
        child.lastError = escapeControls(report.reason);
    }
  }

  private exited(child: Child, exit: Exit): void {
    const wasReady = child.state !== "starting";
    this.bySlot.delete(child.slot);
    this.accounts.close(child.generation, child.slot);
    this.pen.died(child.slot);
    if (child.pressure === "none" && child.state !== "leaving") {
      const when = wasReady ? "while it served" : "before it was ready";
      child.failure ??= this.failureOf(child, `it ended by ${endOf(exit, child.lastError)} ${when}`, "");
    }
    this.events.gone(child, exit, exitVerdict(exit, wasReady, child.pressure !== "none" || child.state === "leaving"));
    this.vigil.wake();
  }
}
