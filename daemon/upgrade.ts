// Upgrades: the parent becomes another version of this software, or of Node, and stays the process that it is. Here are
// both sides: looking at the program that is to come and handing over, and taking over in the program that has come.
// Used by daemon/main.ts.
import { execFile } from "node:child_process";
import { descriptorsIn, handoverVersion, memoryForm, parseHandover, type Handover } from "./core/handover.ts";
import { httpdCommand } from "./installation.ts";
import type { Note } from "./log/catalogue.ts";
import { newMemory, type Opened, type SharedMemory } from "./opening.ts";
import { becomeProgram, readHandover } from "./os/exec.ts";
import { closeOnExec } from "./os/libc.ts";
import { freeDescriptors } from "./os/limits.ts";
import { boardBehind, type BoardMemory } from "./os/scoreboard-memory.ts";
import { telemetryBehind } from "./os/telemetry-memory.ts";
import type { Design } from "./parent/design.ts";
import { keepFixed } from "./parent/fixed.ts";
import { Historian } from "./parent/historian.ts";
import { openWorldLogs, provenPrograms } from "./parent/logs.ts";
import type { World } from "./parent/world.ts";
import { designIn } from "./parent/written-world.ts";

/** What -V prints, by which one program knows that another can take over from it. */
export const handoverMark = `-D HANDOVER="${handoverVersion}"`;

/** Milliseconds in which a program must have answered what it is. */
const patience = 30_000;

/** Descriptors that a program has open while it loads, besides those that it takes over. */
const roomToLoad = 24;

/** Node and our program, with its arguments. */
export function commandFor(node: string | null, program: string | null, args: readonly string[]): readonly string[] {
  return [node ?? process.execPath, program ?? httpdCommand, ...args];
}

/** Runs what is to come: whether it starts, can take over, and finds the configuration right. A string is why not. */
export async function examine(command: readonly string[]): Promise<string | undefined> {
  const [node = "", program = "", ...args] = command;
  const free = freeDescriptors();
  if (free < roomToLoad)
    return `${free} descriptors are free, and a program needs ${roomToLoad} to load: raise ulimit -n`;
  const version = await output(node, [program, "-V"]);
  if (!version.text.includes(handoverMark)) {
    return version.ok
      ? `${program} cannot take over from this version: stop and start it`
      : `${node} ${program} does not run:\n${version.text}`;
  }
  const test = await output(node, [program, ...args, "-t"], { HTTPD_HANDOVER_TEST: "1" });
  return test.ok ? undefined : `${node} ${program} -t:\n${test.text}`;
}

function output(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ readonly ok: boolean; readonly text: string }> {
  return new Promise((done) => {
    const options = { timeout: patience, env: { ...process.env, ...environment } };
    execFile(program, args, options, (error, stdout, stderr) => {
      const text = `${stdout}${stderr}`.trim();
      done({ ok: error === null, text: text === "" ? (error?.message ?? "") : text });
    });
  });
}

/** Does not come back when it succeeds; a string is why it did not. */
export function handOver(command: readonly string[], handover: Handover): string {
  const failed = becomeProgram(command, descriptorsIn(handover), JSON.stringify(handover));
  return `cannot become ${command.join(" ")}: ${failed.message}`;
}

/** What the former program handed over; a string is why it cannot be used. */
export function handedToUs(): Handover | string {
  const text = readHandover();
  const handover = text === undefined ? "it cannot be read" : parseHandover(text, process.pid);
  // The children that are started from here on must not have them.
  if (typeof handover !== "string") for (const fd of descriptorsIn(handover)) closeOnExec(fd);
  return handover;
}

/** The new program could not take over: the former one is to go on. Comes back, with the reason, only if it cannot. */
export function goBack(handover: Handover, failure: string): string {
  if (handover.failure !== null) return "this was the way back";
  return handOver(handover.former, { ...handover, failure });
}

/** The memories that children write, for the program that takes over. */
export function sharedMemory(
  { fd, board, groups }: BoardMemory,
  historian: Historian,
): Pick<Handover, "memoryForm" | "board" | "telemetry" | "hostRows" | "usedSlots"> {
  const { memory, handed } = historian;
  return {
    memoryForm,
    board: { fd, size: board.size, groups: groups() },
    telemetry: { fd: memory.fd, size: memory.telemetry.size, groups: memory.groups() },
    ...handed,
  };
}

/** `known`: whether the children of the former program write what this one reads. */
export type TakenOver = Opened & { readonly known: boolean };

/** Maps and opens again what the former program had; throws when it cannot. */
export async function takeOver(handover: Handover, fresh: Design): Promise<TakenOver> {
  const design = designFrom(handover, fresh);
  const known = handover.memoryForm === memoryForm;
  const memory = known ? keptMemory(handover, design) : newMemory(design);
  if (typeof memory === "string") throw new Error(memory);
  if (known) memory.historian.resume(handover);
  const speaker: Opened["speaker"] = { say: () => {} };
  return { world: await worldFrom(handover, design, (one) => speaker.say(one)), ...memory, speaker, known };
}

function keptMemory({ board, telemetry: { fd, size, groups } }: Handover, design: Design): SharedMemory | string {
  const { ScoreBoardFile } = design.configuration.server.settings;
  const memory = boardBehind(board.fd, board.size, ScoreBoardFile, board.groups);
  const telemetry = telemetryBehind(fd, size, groups);
  if (typeof memory === "string") return memory;
  return typeof telemetry === "string" ? telemetry : { memory, historian: new Historian(telemetry) };
}

/** The design that the former program had in force, as far as it cannot change; for the rest what the file says now. */
function designFrom(handover: Handover, fresh: Design): Design {
  const before = designIn(handover);
  if (before === undefined) throw new Error("this version does not know the multi-processing module that runs");
  const kept = keepFixed(before, fresh);
  if (typeof kept === "string") throw new Error(kept);
  return kept.design;
}

/** The former program's listeners and queues, whatever the file says now: the graceful that follows makes the difference. */
async function worldFrom(
  { listeners, queues = [], failure }: Handover,
  design: Design,
  say: (note: Note) => void,
): Promise<World> {
  const logs = openWorldLogs(design, say);
  if ("text" in logs) throw new Error(logs.text);
  // On the way back there is no other way: programs that fail now are started again and again.
  const unproven = failure === null ? await provenPrograms(logs) : undefined;
  if (unproven !== undefined) throw new Error(unproven);
  return { design, listeners, ...logs, queues: new Map(queues.map(({ group, ...ends }) => [group, ends])) };
}
