// A world is what one configuration needs from the system: listeners and logs, opened. A graceful builds the new one
// beside the old one, and only when it serves is the old one let go of. Used by daemon/parent/parent.ts.
import { closeListeners, changeListeners, type Listener } from "../os/listeners.ts";
import type { Note } from "../log/catalogue.ts";
import type { Design } from "./design.ts";
import { closeWorldLogs, openWorldLogs, type WorldLogs } from "./logs.ts";

export interface World extends WorldLogs {
  readonly design: Design;
  readonly listeners: readonly Listener[];
}

/** A world that is ready to be used but not yet in force. */
export interface Draft {
  readonly world: World;
  /** Undoes everything that making the draft opened. */
  readonly discard: () => void;
  /** Lets go of what the world before had and this one has not. */
  readonly commit: () => void;
}

export interface WorldFailure {
  readonly text: string;
  readonly advice: string;
  /** Another program has a port: whoever starts after a crash may try again. */
  readonly busy: boolean;
}

/** `say` tells of log programs, as long as they live. */
export function draftWorld(design: Design, before: World | undefined, say: (note: Note) => void): Draft | WorldFailure {
  const { settings } = design.configuration.server;
  const change = changeListeners(before?.listeners ?? [], settings.Listen, settings.ListenBacklog);
  if ("text" in change) return change;
  const logs = openWorldLogs(design, say);
  if ("text" in logs) {
    closeListeners(change.opened);
    return { ...logs, busy: false };
  }
  const world: World = { design, listeners: change.listeners, ...logs };
  return {
    world,
    discard() {
      closeListeners(change.opened);
      closeWorldLogs(world);
    },
    commit() {
      closeListeners(change.dropped);
      if (before !== undefined) closeWorldLogs(before);
    },
  };
}
