// What a server opens before its first child: listeners, logs, shared memory. Used by main.ts. Whatever cannot be opened
// ends the start with the reason, and leaves nothing open.
import { setTimeout as sleep } from "node:timers/promises";
import { loopsOf } from "./core/telemetry.ts";
import type { Note } from "./log/catalogue.ts";
import { createBoard, type BoardMemory } from "./os/scoreboard-memory.ts";
import { createTelemetry } from "./os/telemetry-memory.ts";
import { boardSizeFor, type Design } from "./parent/design.ts";
import { Historian } from "./parent/historian.ts";
import { provenPrograms } from "./parent/logs.ts";
import { draftWorld, type World } from "./parent/world.ts";

/** After an unclean end, orphaned children need a moment to let go of the ports: so long is tried, in milliseconds. */
const portPatience = 5000;

export interface SharedMemory {
  readonly memory: BoardMemory;
  readonly historian: Historian;
}

export interface Opened extends SharedMemory {
  readonly world: World;
  readonly speaker: Speaker;
}

/** Where log programs tell of their troubles: the terminal, until there is a server with a voice. */
interface Speaker {
  say: (note: Note) => void;
}

/**
 * `afterCrash`: the server before this one ended uncleanly. `goesOn`: false once somebody wants the server to end. A string
 * says what cannot be opened; nothing is open then.
 */
export async function openServer(design: Design, afterCrash: boolean, goesOn: () => boolean): Promise<Opened | string> {
  const until = performance.now() + (afterCrash ? portPatience : 0);
  const speaker: Speaker = { say: ({ id, text }) => process.stderr.write(`${id}: ${text}\n`) };
  const draw = () => draftWorld(design, undefined, (one) => speaker.say(one));
  let draft = draw();
  while ("text" in draft && draft.busy && performance.now() < until && goesOn()) {
    await sleep(50);
    draft = draw();
  }
  if ("text" in draft) return `${draft.text}\n${draft.advice}`;
  const unproven = (await provenPrograms(draft.world)) ?? (goesOn() ? undefined : "it is not to start any more");
  if (unproven !== undefined) {
    draft.discard();
    // Those that do not read to the end would keep whoever starts the server waiting.
    for (const program of draft.world.retired) program.kill();
    return unproven;
  }
  const memory = newMemory(design);
  if (typeof memory !== "string") return { world: draft.world, ...memory, speaker };
  draft.discard();
  return memory;
}

/** What parent, children and threads share; a string is why it cannot be had. */
export function newMemory(design: Design): SharedMemory | string {
  const size = boardSizeFor(design);
  const memory = createBoard(size, design.configuration.server.settings.ScoreBoardFile);
  const telemetry = createTelemetry({ ...size, loops: loopsOf(design.pool) });
  if (typeof memory === "string") return memory;
  return typeof telemetry === "string" ? telemetry : { memory, historian: new Historian(telemetry) };
}
