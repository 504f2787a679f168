// What a graceful does with its first child, done in a child that serves nobody: it has no listener, no log and no
// scoreboard of a running server, and is ended when it has shown what it can. Used by `httpdctl configtest --load`.
import { closeSync } from "node:fs";
import type { Facts } from "../core/protocol.ts";
import { loopsOf } from "../core/telemetry.ts";
import type { ServerSettings } from "../directives.ts";
import { steadyNow } from "../os/clock.ts";
import { memoryFile, SystemError } from "../os/libc.ts";
import { createBoard } from "../os/scoreboard-memory.ts";
import { createTelemetry } from "../os/telemetry-memory.ts";
import type { Child, StartFailure } from "./child.ts";
import { Children } from "./children.ts";
import { boardSizeFor, type Design } from "./design.ts";
import { endOverdue } from "./escalation.ts";
import { Historian } from "./historian.ts";
import type { World } from "./world.ts";

/** A child that was ready, and stayed so for GracefulProbation. */
export interface Rehearsed {
  /** From its start until it was ready. */
  readonly seconds: number;
  /** What it printed last, line by line. */
  readonly words: readonly string[];
}

/** Milliseconds between looks at the clock. */
const tickPeriod = 100;
/** Milliseconds that a child has to end its applications. */
const patience = 5_000;

/** Which child is to be tried. */
export interface Part {
  /** The group of the model that it is of; undefined: of a model without groups. */
  readonly group: string | undefined;
  /** Whom it runs as, where children run as different users. */
  readonly user: string | undefined;
  readonly healthChecks: readonly string[];
}

/** One child; where children run as different users one of each that serves something. As at a graceful the first is asked. */
export function partsOf({ configuration, tenancy }: Design): readonly Part[] {
  const { HealthCheck } = configuration.server.settings;
  if (tenancy === undefined) return [{ group: undefined, user: undefined, healthChecks: HealthCheck }];
  const serving = tenancy.tenants.filter(({ main, hosts }) => main || hosts.length > 0);
  return serving.map(({ group, user }, index) => ({ group, user, healthChecks: index === 0 ? HealthCheck : [] }));
}

/** A failure as a graceful's; a string is what the system refused. */
export async function rehearse(design: Design, part: Part, facts: Facts): Promise<Rehearsed | StartFailure | string> {
  const size = { ...boardSizeFor(design), processes: 1 };
  // Never ScoreBoardFile: a running server has it.
  const memory = createBoard(size, undefined);
  if (typeof memory === "string") return memory;
  const telemetry = createTelemetry({ ...size, loops: loopsOf(design.pool) });
  if (typeof telemetry === "string") return telemetry;
  const output = memoryFile("output");
  if (output instanceof SystemError) return `cannot create memory for what the child prints: ${output.message}`;
  const children = new Children(memory, facts, new Historian(telemetry), nobody);
  const world = worldFor(design, output);
  const { group, healthChecks } = part;
  const member = group === undefined ? {} : { group };
  const spawning = { member, slot: 0, generation: 0, world, healthChecks, applications: "all" } as const;
  const child = children.spawn(spawning, steadyNow());
  if (typeof child === "string") return child;
  const outcome = await watched(children, child, design.configuration.server.settings);
  for (const fd of [output, telemetry.fd]) closeSync(fd);
  memory.release();
  return outcome;
}

const nobody = { ready: () => {}, leaving: () => {}, gone: () => {}, printed: () => {} };

/** What would go to an error log goes to a place of its own, in the usual form. */
function quiet<T extends { readonly settings: ServerSettings }>(section: T): T {
  return { ...section, settings: { ...section.settings, ErrorLog: "", ErrorLogFormat: [] } };
}

/** Nothing of it is open but the place for what the child prints. */
function worldFor(design: Design, output: number): World {
  const { configuration } = design;
  const { server, hosts } = configuration;
  return {
    design: { ...design, configuration: { ...configuration, server: quiet(server), hosts: hosts.map(quiet) } },
    listeners: [],
    errorLog: output,
    errorOutput: output,
    logs: new Map([["", output]]),
    programs: [],
    retired: new Set(),
    queues: new Map(),
  };
}

/** Waits for what becomes of the child, and ends it whatever that is; so does whoever interrupts. */
async function watched(children: Children, child: Child, settings: ServerSettings): Promise<Rehearsed | StartFailure> {
  const interrupt = () => children.fail(child, "it was interrupted");
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, interrupt);
  const clock = setInterval(() => endOverdue(children, steadyNow()), tickPeriod);
  const failure = await prove(children, child, settings.GracefulProbation);
  clearInterval(clock);
  await end(children, child);
  for (const signal of signals) process.off(signal, interrupt);
  if (failure !== undefined) return failure;
  const seconds = ((child.readyAt ?? child.bornAt) - child.bornAt) / 1000;
  return { seconds, words: children.wordsOf(child) };
}

async function prove(children: Children, child: Child, probation: number): Promise<StartFailure | undefined> {
  const failure = await children.vigil.whenReady([child]);
  if (failure !== undefined) return failure;
  child.readyAt = steadyNow();
  return children.vigil.whenProven([child], probation * 1000);
}

async function end(children: Children, child: Child): Promise<void> {
  if (!children.all.includes(child)) return;
  children.kill(child, "SIGTERM");
  const last = setTimeout(() => children.kill(child, "SIGKILL"), patience);
  await children.vigil.whenGone([child]);
  clearTimeout(last);
}
