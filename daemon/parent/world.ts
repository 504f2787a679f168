// A world is what one configuration needs from the system: listeners and logs, opened. A graceful builds the new one
// beside the old one, and only when it serves is the old one let go of. Used by daemon/parent/parent.ts.
import { closeSync } from "node:fs";
import { closeListeners, changeListeners, type Listener } from "../os/listeners.ts";
import { closeLogs, openLog, openLogs } from "../os/log-files.ts";
import { accessLogs } from "../http/modules/log-config.ts";
import type { Design } from "./design.ts";

export interface World {
  readonly design: Design;
  readonly listeners: readonly Listener[];
  /** Descriptor of the error log, and of each other log by its path. */
  readonly errorLog: number;
  readonly logs: ReadonlyMap<string, number>;
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

export function draftWorld(design: Design, before: World | undefined): Draft | WorldFailure {
  const { settings } = design.configuration.server;
  const change = changeListeners(before?.listeners ?? [], settings.Listen, settings.ListenBacklog);
  if ("text" in change) return change;
  const logs = openEverything(design);
  if (typeof logs === "string") {
    closeListeners(change.opened);
    return { text: logs, advice: "check that the directory exists and may be written", busy: false };
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

export function closeWorldLogs({ errorLog, logs }: World): void {
  closeSync(errorLog);
  closeLogs(logs);
}

function openEverything({ configuration }: Design): Pick<World, "errorLog" | "logs"> | string {
  const { server, hosts } = configuration;
  const errorLog = openLog(server.settings.ErrorLog);
  if (typeof errorLog === "string") return errorLog;
  const own = hosts.map(({ settings }) => settings.ErrorLog).filter((path) => path !== server.settings.ErrorLog);
  const access = [server, ...hosts].flatMap(({ settings }) => accessLogs(settings).map(({ place }) => place));
  const logs = openLogs([...own, ...access]);
  if (typeof logs !== "string") return { errorLog, logs };
  closeSync(errorLog);
  return logs;
}
