// A child's life: map the scoreboard, drop privileges, get staff that serves, say that it is ready, pass connections
// through the gate, and leave when told, worn out or orphaned. Apache's counterpart: child_main of the MPMs.
import { closeSync } from "node:fs";
import { exitCodes } from "../core/exits.ts";
import type { Order, Report } from "../core/protocol.ts";
import { boardBytes, boardOver, leavings, type Board } from "../core/scoreboard.ts";
import { PrintedPen } from "../core/printed.ts";
import { ChildRecord } from "../core/scoreboard-pens.ts";
import { note } from "../log/catalogue.ts";
import { captureOutput, childLog, type Say } from "../log/child-log.ts";
import { limitProcess } from "../os/limits.ts";
import { mapShared, SystemError } from "../os/libc.ts";
import { endProcess, prepareApplications, type LoadFailure } from "./application.ts";
import { shouldGiveWay } from "./balance.ts";
import { wornAfter } from "../core/wear.ts";
import { descriptorLimit } from "../os/limits.ts";
import { Headroom, noticeEvery } from "./headroom.ts";
import { numberOf } from "./gate.ts";
import { gateFor, type AnyGate } from "./gates.ts";
import { become } from "./identity.ts";
import type { ParentLink } from "./link.ts";
import { loopStaff } from "./loop-staff.ts";
import { allowCoresIn, closeDescriptorsOnExec, enterFolder, setEnvironment } from "./circumstances.ts";
import { readAhead } from "./site.ts";
import { desk } from "./router/desk.ts";
import type { Hire, Staff } from "./staff.ts";
import { threadStaff } from "./thread-staff.ts";
import { startVitals } from "./vitals.ts";

export async function runChild(order: Order, link: ParentLink): Promise<void> {
  const { settings } = order.configuration.server;
  const log = childLog(order, settings);
  const { say } = log;
  process.title = `httpd: child ${order.slot}, generation ${order.generation}`;
  const memory = mapShared(order.board, boardBytes(order.boardSize));
  if (memory instanceof SystemError)
    return give(link, "cannot map the scoreboard", memory.message, exitCodes.childInit);
  const board = boardOver(memory, order.boardSize);
  const printed = new PrintedPen(board, order.slot);
  captureOutput(log, (line) => printed.line(line));
  prepareApplications();
  if (order.identity !== null) await readAhead();
  closeDescriptorsOnExec(order);
  const unlimited = limitProcess(settings);
  if (unlimited !== undefined) return give(link, "cannot limit this process", unlimited, exitCodes.childInit);
  const refused = order.identity === null ? undefined : become(order.identity);
  if (refused !== undefined)
    return give(link, "cannot become the configured User and Group", refused, exitCodes.childInit);
  setEnvironment(order);
  enterFolder(order);
  const { CoreDumpDirectory: cores } = settings;
  if (cores !== undefined) allowCoresIn(cores, say);
  const child = new Child(order, link, say, board, (events) => staffFor(order)(order, board, say, events));
  await child.start();
}

/** Who serves; the one that only shows connections their way serves nobody. */
function staffFor({ routing, pool }: Order): Hire {
  if (routing !== null) return desk;
  return pool.worker === "thread" ? threadStaff : loopStaff;
}

function giveUpOn(link: ParentLink, { file, reason, stack }: LoadFailure): void {
  give(link, file === "" ? reason : `${file}: ${reason}`, stack, exitCodes.applicationLoad);
}

/** Says why this child cannot serve, and ends it. */
function give(link: ParentLink, reason: string, detail: string, code: number): void {
  link.report({ say: "failed", reason, detail }, () => endProcess(code));
}

/** Ends this process too, with all that it started. */
function endOwnGroup(): void {
  process.kill(-process.pid, "SIGKILL");
}

/** Seconds that a child may be without descriptors for connections. */
const sickSeconds = 10;

type Hiring = (events: Parameters<typeof loopStaff>[3]) => Staff;

class Child {
  private readonly order: Order;
  private readonly link: ParentLink;
  private readonly say: Say;
  private readonly board: Board;
  private readonly record: ChildRecord;
  private readonly staff: Staff;
  private readonly gate: AnyGate;
  private readonly without = new Set<string>();
  private readonly headroom: Headroom;
  private sickFor = 0;
  private accepted = 0;
  /** Connections after which it is worn out. */
  private readonly wornAfter: number;
  /** "leaving" finishes what it holds; "ending" is on its last words. */
  private phase: "serving" | "leaving" | "ending" = "serving";
  /** Set when the time to leave was over: how long it was, and how many connections had been aborted before. */
  private overstay: { readonly within: number; readonly before: number } | undefined;

  constructor(order: Order, link: ParentLink, say: Say, board: Board, hire: Hiring) {
    this.order = order;
    this.link = link;
    this.say = say;
    this.board = board;
    this.record = new ChildRecord(board, order.slot);
    this.headroom = new Headroom(descriptorLimit(), order.board);
    this.wornAfter = wornAfter(order.pool.maxConnectionsPerChild, Math.random());
    this.staff = hire({
      changed: () => this.turnGate(),
      accepted: () => this.oneMore(),
      ended: (how) => this.record.count(how),
      passedOn: () => this.record.tookIn(--this.accepted),
      closed: () => this.closed(),
      without: (application) => this.without.add(application),
      broken: (why) => giveUpOn(link, why),
    });
    this.gate = gateFor(order, (connection) => {
      if (this.accepted % noticeEvery === 0) this.headroom.noticed(numberOf(connection));
      this.staff.take(connection);
      this.oneMore();
    });
  }

  async start(): Promise<void> {
    this.listenToFate();
    const failure = await this.staff.start();
    if (failure !== undefined) return giveUpOn(this.link, failure);
    startVitals(this.record, () => this.tick());
    this.turnGate();
    this.link.report({ say: "ready", without: [...this.without] });
  }

  private listenToFate(): void {
    this.link.onCommand((command) => {
      if (command.say === "drain") this.leave(command.within);
      if (command.say === "threads") this.staff.resize(command.count);
    });
    this.link.onEnd(() => this.orphaned());
    process.on("SIGTERM", () => this.stop());
    // Whoever sends these means the parent: a child is told through its link.
    for (const signal of ["SIGHUP", "SIGUSR2", "SIGWINCH"] as const) process.on(signal, () => {});
    process.on("uncaughtException", (error) => this.crashed(error));
  }

  private turnGate(): void {
    if (this.phase === "serving" && this.headroom.isEnough && this.staff.hasRoom()) this.gate.arm();
    else this.gate.shut();
  }

  /** A connection was accepted. */
  private oneMore(): void {
    this.accepted++;
    this.record.tookIn(this.accepted);
    this.shareOut();
    this.wear();
  }

  /** After a connection: goes on accepting, unless others should have their turn first. */
  private shareOut(): void {
    const open = this.count();
    this.turnGate();
    // Where a connection fills the child the gate is shut by now, and there is nobody to compare with.
    if (!this.gate.isOpen || !shouldGiveWay(open, this.board, this.order)) return;
    this.gate.shut();
    setImmediate(() => this.turnGate());
  }

  /** Tells how many connections are open, and answers it. */
  private count(): number {
    const open = this.staff.open();
    this.record.holds(open, this.staff.queued());
    return open;
  }

  private tick(): void {
    this.count();
    this.record.set("connectionsKeepalive", this.staff.idle());
    this.headroom.look();
    this.turnGate();
    this.checkHealth();
  }

  /** Without connections it should have descriptors: what it loaded holds them all, so another child should serve. */
  private checkHealth(): void {
    const isSick = this.phase === "serving" && !this.headroom.isEnough && this.staff.open() === 0;
    this.sickFor = isSick ? this.sickFor + 1 : 0;
    if (this.sickFor < sickSeconds) return;
    this.say({ level: "error", module: "core", text: "this child has no descriptors left for connections: it leaves" });
    this.link.report({ say: "leaving" });
    this.leave(this.order.configuration.server.settings.GracefulShutdownTimeout);
  }

  /** MaxConnectionsPerChild: after so many the child finishes and leaves; the model replaces it. */
  private wear(): void {
    if (this.accepted < this.wornAfter || this.phase !== "serving") return;
    const report: Report = { say: "leaving" };
    this.link.report(report);
    this.leave(this.order.configuration.server.settings.GracefulShutdownTimeout);
  }

  private leave(within: number): void {
    if (this.phase !== "serving") return;
    this.phase = "leaving";
    this.record.set("leaving", leavings.finishing);
    this.gate.shut();
    // A port that nobody else has open any more is then refused at once, and free for another program.
    for (const listener of this.order.listeners) closeSync(listener);
    this.staff.drain();
    if (within > 0) setTimeout(() => this.cutOff(within), within * 1000).unref();
    this.closed();
  }

  /** GracefulShutdownTimeout is over. */
  private cutOff(within: number): void {
    this.overstay = { within, before: this.record.get("aborted") };
    this.staff.cut();
  }

  private closed(): void {
    const open = this.count();
    if (open === 0 && this.phase === "leaving") void this.end(exitCodes.ok);
    this.headroom.look();
  }

  /** The parent is gone: let go of the ports, so that a new one can have them, and finish. */
  private orphaned(): void {
    if (this.phase === "ending") return;
    this.say({
      level: "alert",
      module: "core",
      text: "the parent is gone: this child finishes what it holds and leaves",
    });
    // Nobody else will end what the applications started.
    process.on("exit", endOwnGroup);
    this.leave(this.order.configuration.server.settings.GracefulShutdownTimeout);
  }

  /** SIGTERM: end every connection now. */
  private stop(): void {
    if (this.phase === "ending") return;
    this.gate.shut();
    this.phase = "leaving";
    this.record.set("leaving", leavings.ending);
    this.staff.cut();
    void this.end(exitCodes.ok);
  }

  private async end(code: number): Promise<void> {
    if (this.phase === "ending") return;
    this.phase = "ending";
    await this.staff.end();
    if (this.overstay !== undefined) {
      const { within, before } = this.overstay;
      this.say(note("HN00261", this.record.get("aborted") - before, within));
    }
    endProcess(code);
  }

  /** Nobody caught it. An application that listens for uncaught exceptions itself has taken the matter over. */
  private crashed(error: unknown): void {
    if (process.listenerCount("uncaughtException") > 1) return;
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.say({ level: "error", module: "core", text: `an exception that nobody caught ends this child: ${text}` });
    const [reason = ""] = text.split("\n");
    this.link.report({ say: "crashing", reason });
    this.gate.shut();
    this.staff.apologize();
    // One turn of the loop, so that the last answers reach the kernel.
    setImmediate(() => endProcess(exitCodes.crash));
  }
}
