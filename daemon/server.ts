// The running server: the parent with the log, the control socket and the PidFile around it; where signals, requests over
// the control socket and the clock arrive. Made by daemon/main.ts.
import { openSync } from "node:fs";
import { loadavg } from "node:os";
import { answerVerdict, controlHandlers } from "./control/handlers.ts";
import { handoverVersion, type Handover } from "./core/handover.ts";
import { isEnding } from "./core/lifecycle.ts";
import { liveReport } from "./core/live-report.ts";
import { metricsFacts } from "./core/metrics-facts.ts";
import { identified, readBoard } from "./core/scoreboard-reading.ts";
import { build, type StatusFacts, type StatusReport } from "./core/status.ts";
import { statusFacts } from "./core/status-facts.ts";
import { stoppedEarly, type Invocation, type StartFailure } from "./invocation.ts";
import { note } from "./log/catalogue.ts";
import type { Opened } from "./opening.ts";
import { dup2 } from "./os/libc.ts";
import type { HeldPidFile } from "./os/pid-file.ts";
import type { BoardMemory } from "./os/scoreboard-memory.ts";
import { queued } from "./os/listeners.ts";
import { usageOf } from "./os/usage.ts";
import type { Wish } from "./os/signals.ts";
import { clockOrigin, steadyNow } from "./os/clock.ts";
import { Coalesced } from "./parent/coalesced.ts";
import type { Design } from "./parent/design.ts";
import { Parent } from "./parent/parent.ts";
import type { Historian } from "./parent/historian.ts";
import { placesIn } from "./parent/places.ts";
import { planAnew } from "./parent/drawing.ts";
import { redesign, sourceArguments } from "./parent/read-design.ts";
import type { Verdict } from "./parent/verdict.ts";
import { Voice } from "./parent/voice.ts";
import { endPrograms } from "./parent/logs.ts";
import type { World } from "./parent/world.ts";
import { Whereabouts } from "./whereabouts.ts";
import { commandFor, examine, handOver, sharedMemory } from "./upgrade.ts";

const tickPeriod = 1000;

/** What status says of the parent itself. */
interface Self {
  readonly pid: number;
  /** By which commands know that it is theirs. */
  readonly pidFile: string;
  readonly phase: string;
}

export class Server {
  private readonly invocation: Invocation;
  private readonly memory: BoardMemory;
  private readonly historian: Historian;
  private readonly voice: Voice;
  private readonly parent: Parent;
  private readonly ended: (() => void)[] = [];
  private readonly whereabouts: Whereabouts;
  private readonly gracefuls = this.bySignal(() => this.parent.graceful());
  private readonly restarts = this.bySignal(() => this.parent.restart());
  private exitCode = 0;

  constructor(invocation: Invocation, { world, memory, historian, speaker }: Opened, pidFile: HeldPidFile) {
    this.invocation = invocation;
    this.memory = memory;
    this.historian = historian;
    this.voice = new Voice(world.errorLog, invocation.design.configuration.server.settings);
    speaker.say = (one) => this.voice.say(one);
    this.whereabouts = new Whereabouts(pidFile, invocation.places, {
      handlers: () => controlHandlers(this.controlled()),
      say: (one) => this.voice.say(one),
    });
    this.parent = new Parent({
      world,
      memory,
      facts: invocation.facts,
      historian,
      redesign: () => this.redesign(),
      say: (one) => this.voice.say(one),
      logTo: (next) => this.logTo(next),
      now: steadyNow,
      leaving: () => this.whereabouts.giveUp(),
      gone: () => this.gone(),
    });
  }

  async start(): Promise<StartFailure | undefined> {
    const { design, places, commandLine, detach, facts } = this.invocation;
    if (this.whereabouts.pidFile.overwritten) this.voice.say(note("AH00098", places.pidFile));
    for (const one of design.notes) this.voice.say(one);
    const closed = await this.whereabouts.open();
    if (isEnding(this.parent.currentPhase)) return this.endedEarly();
    if (closed !== undefined) return this.abandon(closed);
    this.voice.watch((one) => this.historian.note(one, steadyNow()));
    setInterval(() => this.tick(), tickPeriod);
    const verdict = await this.parent.start();
    if (isEnding(this.parent.currentPhase)) return this.endedEarly();
    if (!verdict.ok) return this.abandon(verdict.reason);
    this.voice.say(note(design.mpm.announcements.resumed, facts.serverVersion));
    this.voice.say(note("AH00094", commandLine));
    this.voice.started(detach === undefined ? "watcher" : "left");
    if (detach !== undefined) {
      this.takeStderr(this.parent.currentWorld);
      detach(
        verdict,
        this.parent.currentWorld.listeners.map(({ name }) => name),
      );
    }
    return undefined;
  }

  /** The start of a program that takes over: the children serve already, and make way for a new generation. */
  async resume(handover: Handover, known: boolean): Promise<void> {
    const { control, failure, requests, wishes, children } = handover;
    const kept = await this.whereabouts.keep(control.fd);
    this.voice.watch((one) => this.historian.note(one, steadyNow()));
    this.voice.started(handover.detached ? "left" : "watcher");
    if (handover.detached) this.takeStderr(this.parent.currentWorld);
    this.parent.resume(handover, known);
    setInterval(() => this.tick(), tickPeriod);
    const program = `${this.invocation.facts.serverVersion}, Node.js ${process.version}`;
    if (failure === null) this.voice.say(note("HN00263", program, handover.generation, children.length));
    else this.voice.say(note("HN00264", failure));
    const [upgrade] = requests.filter(({ word }) => word === "upgrade");
    if (upgrade === undefined) this.gracefuls.ask();
    else {
      const renewed = failure === null ? this.parent.graceful() : Promise.resolve(refused(failure));
      const told = renewed.then((one) => ({ ...one, program }));
      kept.answer(upgrade, (res) => answerVerdict(res, new URLSearchParams(), told));
    }
    for (const request of requests) if (request !== upgrade) kept.answer(request);
    for (const wish of wishes) this.wish(wish as Wish);
  }

  wish(wish: Wish): void {
    switch (wish) {
      case "stop":
        return this.parent.stop();
      case "graceful-stop":
        return this.parent.gracefulStop();
      case "graceful":
        return this.gracefuls.ask();
      case "restart":
        return this.restarts.ask();
    }
  }

  /** What a signal asked for has nobody to answer to; its verdict is in the log already. */
  private bySignal(change: () => Promise<Verdict>): Coalesced {
    return new Coalesced(change, (error) => this.voice.say(note("HN00213", String(error))));
  }

  /** Changes that signals asked for and that have not ended. */
  private get wishes(): readonly Wish[] {
    return [
      ...(this.gracefuls.isUnderWay ? ["graceful" as const] : []),
      ...(this.restarts.isUnderWay ? ["restart" as const] : []),
    ];
  }

  /** Becomes another program; the verdict is why it did not. */
  private upgrade(node: string | null, program: string | null): Promise<Verdict> {
    const { source, detach } = this.invocation;
    const foreground = detach === undefined ? ["-DFOREGROUND"] : [];
    const args = [...sourceArguments(source), ...foreground];
    const command = commandFor(node, program, args);
    return this.parent.upgrade(
      () => examine(command),
      (handed) => {
        const { control, controlSocket, pidFile, pending } = this.whereabouts;
        this.voice.say(note("HN00262", command.join(" ")));
        return handOver(command, {
          ...handed,
          ...sharedMemory(this.memory, this.historian),
          version: handoverVersion,
          clock: clockOrigin(),
          pid: process.pid,
          former: commandFor(null, null, args),
          failure: null,
          detached: detach !== undefined,
          control: { fd: control?.fd() ?? -1, path: controlSocket },
          pidFile: { fd: pidFile.fd, path: pidFile.path },
          requests: pending,
          wishes: this.wishes,
        });
      },
    );
  }

  private controlled(): Parameters<typeof controlHandlers>[0] {
    const end = (begin: () => void) =>
      new Promise<void>((done) => {
        this.ended.push(done);
        begin();
      });
    return {
      status: () => this.status(),
      live: (after) => ({
        ...liveReport(this.report(), this.historian.memory.telemetry, after),
        troubles: this.parent.troubles,
      }),
      metrics: () => metricsFacts(this.report(), this.historian.memory.telemetry, this.queued()),
      plan: () => planAnew(this.parent.currentWorld, () => redesign(this.invocation.source)),
      graceful: () => this.parent.graceful(),
      drained: (generation) => this.parent.drained(generation),
      restart: () => this.parent.restart(),
      upgrade: (node, program) => this.upgrade(node, program),
      stop: () => end(() => this.parent.stop()),
      gracefulStop: () => end(() => this.parent.gracefulStop()),
      watch: (see) => this.voice.watch(see),
    };
  }

  private async status(): Promise<StatusReport & Self> {
    const usage = await usageOf(this.parent.pids);
    const { currentPhase: phase, troubles } = this.parent;
    return { ...this.report(usage), pid: process.pid, pidFile: this.whereabouts.pidFile.path, phase, troubles };
  }

  private report(usage?: StatusFacts["usage"]): StatusReport {
    const { configuration, pool } = this.parent.currentWorld.design;
    const identities = this.parent.restate();
    const facts = statusFacts(configuration, pool, this.invocation.facts, { now: steadyNow(), load: loadavg() });
    const users = new Map([...identities].flatMap(([slot, { user }]) => (user === undefined ? [] : [[slot, user]])));
    const board = identified(readBoard(this.memory.board), identities);
    return build(board, { ...facts, users, ...(usage === undefined ? {} : { usage }) });
  }

  private tick(): void {
    this.parent.tick();
    this.historian.tick(
      () => this.report(),
      () => this.queued(),
    );
  }

  private queued(): number {
    return queued(this.parent.currentWorld.listeners);
  }

  private logTo(world: World): void {
    this.voice.moveTo(world.errorLog, world.design.configuration.server.settings);
    if (this.invocation.detach !== undefined) this.takeStderr(world);
    this.whereabouts.moveTo(placesIn(world.design.configuration.server.settings));
  }

  /** The configuration as it stands now; a string is what is wrong with it. */
  private async redesign(): Promise<Design | string> {
    const design = await redesign(this.invocation.source);
    if (typeof design === "string") return design;
    return (await this.whereabouts.obstacle(placesIn(design.configuration.server.settings))) ?? design;
  }

  /** What Node itself prints goes to the error log too. */
  private takeStderr({ errorOutput }: World): void {
    dup2(errorOutput, 2);
  }

  /** Somebody did not wait for the start; the last child ends the process. */
  private endedEarly(): StartFailure {
    const early = stoppedEarly(this.invocation);
    this.exitCode = early.exit;
    return early;
  }

  /** The start failed: end what was begun. The reason is the caller's to print. */
  private abandon(reason: string): Promise<StartFailure> {
    this.voice.say(note("HN00212", reason));
    this.exitCode = 1;
    return new Promise((done) => {
      this.ended.push(() => done({ exit: 1, text: reason }));
      this.parent.stop();
    });
  }

  /** Whoever waits for the end finds the logs written. Our own standard error may be a log program's pipe. */
  private async closeLogs(): Promise<void> {
    const { currentWorld } = this.parent;
    this.voice.finish();
    if (currentWorld.programs.length + currentWorld.retired.size === 0) return;
    if (this.invocation.detach !== undefined) dup2(openSync("/dev/null", "w"), 2);
    await endPrograms(currentWorld);
  }

  /** The last child is gone. */
  private gone(): void {
    const wasGraceful = !this.whereabouts.pidFile.isHeld;
    this.whereabouts.giveUp();
    if (!wasGraceful && this.exitCode === 0) this.voice.say(note(this.invocation.design.mpm.announcements.stopping));
    this.memory.release();
    void this.closeLogs().then(() => {
      for (const done of this.ended.splice(0)) done();
      // One turn, so that whoever asked over the control socket has the answer.
      setTimeout(() => process.exit(this.exitCode), 10);
    });
  }
}

function refused(reason: string): Verdict {
  return { ok: false, outcome: "refused", reason };
}
