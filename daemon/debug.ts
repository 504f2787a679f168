// `httpd -X`: one process, in the foreground, for a debugger: the parent's and a child's work without either. Apache's
// -X runs one child's work in the parent too.
import { runChild } from "./child/run.ts";
import type { ParentLink } from "./child/link.ts";
import type { Outcome } from "./cli/verbs.ts";
import type { Facts, Order } from "./core/protocol.ts";
import { ParentBoard } from "./core/scoreboard-pens.ts";
import { clockOrigin, steadyNow } from "./os/clock.ts";
import { takePidFile } from "./os/pid-file.ts";
import { createTelemetry } from "./os/telemetry-memory.ts";
import { Historian } from "./parent/historian.ts";
import { loopsOf } from "./core/telemetry.ts";
import { createBoard } from "./os/scoreboard-memory.ts";
import type { Design } from "./parent/design.ts";
import type { Places } from "./parent/places.ts";
import type { Source } from "./parent/read-design.ts";
import { draftWorld } from "./parent/world.ts";

const failed = (text: string): Outcome => ({ exit: 1, text, say: "error" });

/** Serves until SIGINT or SIGTERM. Resolves when it serves, or with the reason why it cannot. */
export async function debugServer(source: Source, design: Design, facts: Facts, places: Places): Promise<Outcome> {
  const pidFile = takePidFile(places.pidFile);
  if ("why" in pidFile) {
    if (pidFile.why === "running")
      return { exit: 0, text: `httpd (pid ${pidFile.pid}) already running`, say: "always" };
    return failed(`AH00099: could not create ${places.pidFile}: ${pidFile.text}`);
  }
  process.on("exit", () => pidFile.release());
  const draft = draftWorld(design, undefined, ({ id, text }) => process.stderr.write(`${id}: ${text}\n`));
  if ("text" in draft) return failed(`${draft.text}\n${draft.advice}`);
  const size = { processes: 1, threads: design.pool.threadLimit };
  const memory = createBoard(size, undefined);
  if (typeof memory === "string") return failed(memory);
  const telemetry = createTelemetry({ processes: 1, loops: loopsOf(design.pool) });
  if (typeof telemetry === "string") return failed(telemetry);
  const board = memory.place(0, undefined);
  const metrics = telemetry.place(0, undefined);
  if (typeof board === "string" || typeof metrics === "string") return failed("cannot share memory with a child");
  const pen = new ParentBoard(memory.board);
  pen.header("startedAt", steadyNow());
  pen.born(0, process.pid, 0, design.pool.workersPerChild, steadyNow());
  const { listeners, logs, errorLog, errorOutput } = draft.world;
  // An error log that is a file is the terminal.
  const own = [...logs].filter(([, fd]) => fd !== errorLog || errorOutput !== errorLog);
  const order: Order = {
    slot: 0,
    generation: 0,
    clock: clockOrigin(),
    instance: 0,
    configuration: design.configuration,
    pool: design.pool,
    threads: design.pool.workersPerChild,
    board,
    boardSize: size,
    telemetry: metrics,
    telemetrySize: telemetry.telemetry.size,
    hostRows: new Historian(telemetry).rowsFor(design.configuration),
    listeners: listeners.map(({ fd }) => fd),
    logs: Object.fromEntries(own),
    identity: design.identity,
    healthChecks: [],
    applications: "all",
    portion: null,
    queue: null,
    routing: null,
    facts,
  };
  process.on("SIGINT", () => process.kill(process.pid, "SIGTERM"));
  process.stderr.write(`httpd -X (${source.file}): listening on ${listeners.map(({ name }) => name).join(", ")}\n`);
  await runChild(order, aloneLink());
  return { exit: 0, text: "", say: "quiet" };
}

/** A link whose parent is nobody: what the child would report goes to the terminal. */
function aloneLink(): ParentLink {
  return {
    report(report, sent) {
      if (report.say === "failed") process.stderr.write(`${report.reason}\n${report.detail}\n`);
      sent?.();
    },
    onCommand: () => {},
    onEnd: () => {},
  };
}
