// What the server has to say about itself: the status report, built from the scoreboard and a few facts that are not in
// it. The control socket sends it as JSON; status-auto.ts, status-html.ts and status-text.ts print it. Apache's
// counterpart is the counting half of modules/generators/mod_status.c. Pure: the time is a fact that is handed in.
import type { BoardReading, ChildReading, WorkerReading } from "./scoreboard-reading.ts";
import { openIn } from "./ledger.ts";
import { workerStates, type WorkerState } from "./worker-state.ts";
import type { ChildReport, ChildState, SlotReport, StatusFacts, StatusReport, WorkerReport } from "./status-report.ts";

export type { ChildReport, ChildState, SlotReport, StatusFacts, StatusReport, WorkerReport };

const letters = Object.fromEntries(workerStates.map(({ name, letter }) => [name, letter])) as Readonly<
  Record<WorkerState, string>
>;

const neitherBusyNorIdle: ReadonlySet<WorkerState> = new Set(["dead", "starting", "idle-kill", "ready", "graceful"]);

/** Busy is every live state but starting, idle-kill, ready and graceful: mod_status' rule. */
function isBusy(state: WorkerState): boolean {
  return !neitherBusyNorIdle.has(state);
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}

function count<T>(list: readonly T[], is: (item: T) => boolean): number {
  return list.reduce((total, item) => total + (is(item) ? 1 : 0), 0);
}

function workerReport(worker: WorkerReading, now: number): WorkerReport {
  const { startedAt, stoppedAt } = worker;
  return {
    thread: worker.thread,
    state: worker.state,
    letter: letters[worker.state],
    accesses: { connection: worker.connectionAccesses, child: worker.childAccesses, slot: worker.accesses },
    bytes: { connection: worker.connectionBytes, child: worker.childBytes, slot: worker.bytes },
    duration: worker.duration,
    sinceRequest: startedAt === 0 ? null : Math.max(0, (now - startedAt) / 1000),
    lastRequest: stoppedAt === 0 || stoppedAt < startedAt ? null : stoppedAt - startedAt,
    client: worker.client,
    vhost: worker.vhost,
    request: worker.request,
    requestId: worker.requestId,
  };
}

function slotReport(child: ChildReading, now: number): SlotReport {
  const present = child.workers.filter(({ state, accesses }) => state !== "dead" || accesses > 0);
  return {
    slot: child.slot,
    generation: child.generation,
    accesses: sum(child.workers, ({ accesses }) => accesses),
    bytes: sum(child.workers, ({ bytes }) => bytes),
    duration: sum(child.workers, ({ duration }) => duration),
    scoreboard: child.workers
      .filter(({ state }) => state !== "dead")
      .map(({ state }) => letters[state])
      .join(""),
    workers: present.map((worker) => workerReport(worker, now)),
  };
}

function stateOf(child: ChildReading, generation: number): ChildState {
  if (child.quiescing || child.generation !== generation) return "stopping";
  const alive = child.workers.filter(({ state }) => state !== "dead");
  // The child that shows connections their way has no workers: it serves from its first sign of life.
  const isStarting = alive.length > 0 ? alive.every(({ state }) => state === "starting") : child.lastSeen === 0;
  return isStarting ? "starting" : "serving";
}

function childReport(child: ChildReading, generation: number, facts: StatusFacts): ChildReport {
  const usage = facts.usage?.get(child.pid);
  const counted = child.quiescing ? [] : child.workers;
  const current = child.generation === generation;
  return {
    ...slotReport(child, facts.now),
    pid: child.pid,
    user: facts.users?.get(child.slot) ?? null,
    state: stateOf(child, generation),
    quiescing: child.quiescing,
    bornAt: child.bornAt,
    age: Math.max(0, Math.floor((facts.now - child.bornAt) / 1000)),
    served: sum(child.workers, ({ childAccesses }) => childAccesses),
    busy: count(counted, ({ state }) => isBusy(state)),
    graceful: count(facts.countsFinishing ? child.workers : counted, ({ state }) => state === "graceful"),
    idle: current ? count(counted, ({ state }) => state === "ready") : 0,
    connections: { total: child.connections, keepAlive: child.connectionsKeepalive, accepted: child.accepted },
    cpu: { user: child.cpuUser, system: child.cpuSystem },
    cpuPercent: usage?.cpuPercent ?? null,
    memory: usage?.memory ?? child.rss,
    loopDelay: child.loopDelay,
  };
}

/**
 * The scoreboard as a string: every worker that is alive, and the open places up to MaxRequestWorkers. As in mod_status
 * open places above that are left out, so that agents that count dots see how much room there is.
 */
function scoreboardString(board: BoardReading, facts: StatusFacts): string {
  const perChild = Math.max(1, facts.workersPerChild);
  const most = Math.max(1, Math.ceil(facts.maxRequestWorkers / perChild));
  return board.children
    .flatMap(({ slot, workers }) =>
      workers.filter(({ state }, thread) => state !== "dead" || (slot < most && thread < perChild)),
    )
    .map(({ state }) => letters[state])
    .join("");
}

/** Makes the report of a board that was read at `facts.now`. */
export function build(board: BoardReading, facts: StatusFacts): StatusReport {
  const { generation } = board;
  const living = board.children.filter(({ pid }) => pid !== 0);
  const children = living.map((child) => childReport(child, generation, facts));
  const vacant = board.children
    .filter(({ pid, workers }) => pid === 0 && workers.some(({ accesses }) => accesses > 0))
    .map((child) => slotReport(child, facts.now));
  const slots: readonly SlotReport[] = [...children, ...vacant];
  return {
    serverName: facts.serverName,
    serverVersion: facts.serverVersion,
    mpm: facts.mpm,
    built: facts.built,
    now: facts.now,
    startedAt: board.startedAt,
    uptime: Math.max(0, Math.floor((facts.now - board.startedAt) / 1000)),
    generation,
    configGeneration: board.configGeneration,
    load: facts.load,
    extended: facts.extendedStatus,
    async: facts.isAsync,
    totals: {
      accesses: sum(slots, ({ accesses }) => accesses),
      bytes: sum(slots, ({ bytes }) => bytes),
      duration: sum(slots, ({ duration }) => duration),
    },
    cpu: {
      user: board.cpuUser + sum(living, ({ cpuUser }) => cpuUser),
      system: board.cpuSystem + sum(living, ({ cpuSystem }) => cpuSystem),
      childrenUser: board.reapedUser,
      childrenSystem: board.reapedSystem,
    },
    workers: {
      busy: sum(children, ({ busy }) => busy),
      graceful: sum(children, ({ graceful }) => graceful),
      idle: sum(children, ({ idle }) => idle),
      most: facts.maxRequestWorkers,
    },
    processes: { total: children.length, stopping: count(children, ({ quiescing }) => quiescing) },
    connections: {
      total: sum(children, ({ connections }) => connections.total),
      keepAlive: sum(children, ({ connections }) => connections.keepAlive),
    },
    ledger: { ...board.ledger, open: openIn(board.ledger) },
    scoreboard: scoreboardString(board, facts),
    children,
    used: board.children.filter(({ bornAt }) => bornAt > 0).map(({ slot }) => slot),
    vacant,
  };
}
