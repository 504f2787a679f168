// A world is what one configuration needs from the system: listeners and logs, opened. A graceful builds the new one
// beside the old one, and only when it serves is the old one let go of. Used by daemon/parent/parent.ts.
import { closeListeners, changeListeners, requeue, type Listener } from "../os/listeners.ts";
import type { Note } from "../log/catalogue.ts";
import { closeQueue, openQueue, type DescriptorQueue } from "../os/descriptors.ts";
import { unreadable } from "../os/config-files.ts";
import type { Design } from "./design.ts";
import { closeWorldLogs, openWorldLogs, type WorldLogs } from "./logs.ts";
import { queuedGroups } from "./portion.ts";

export interface World extends WorldLogs {
  readonly design: Design;
  readonly listeners: readonly Listener[];
  /** Connections on their way to the children of each group that shares an address. They live on with the listeners. */
  readonly queues: ReadonlyMap<string, DescriptorQueue>;
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

/** Where a router looks at connections first (perchild), it says by itself what it waits for. */
function deferringOf({ configuration, tenancy }: Design): number | undefined {
  const { AcceptFilter, ListenTCPDeferAccept } = configuration.server.settings;
  const { http: filter = "none" } = AcceptFilter;
  return tenancy === undefined ? (filter === "none" ? 0 : ListenTCPDeferAccept) : undefined;
}

/** Apache's words (ap_setup_listeners and what its caller makes of it). */
const noListen: WorldFailure = {
  text: "no listening sockets available, shutting down\nAH00015: Unable to open logs",
  advice: "say with Listen where to accept connections",
  busy: false,
};

/** `say` tells of log programs, as long as they live. */
export function draftWorld(design: Design, before: World | undefined, say: (note: Note) => void): Draft | WorldFailure {
  const untyped = unreadableTypes(design);
  if (untyped !== undefined) return untyped;
  const { settings } = design.configuration.server;
  if (settings.Listen.length === 0) return noListen;
  const queueing = {
    backlog: settings.ListenBacklog,
    sendBuffer: settings.SendBufferSize,
    receiveBuffer: settings.ReceiveBufferSize,
    deferAccept: deferringOf(design),
  };
  const change = changeListeners(before?.listeners ?? [], settings.Listen, queueing);
  if ("text" in change) return change;
  const logs = openWorldLogs(design, say, before?.retired);
  if ("text" in logs) {
    closeListeners(change.opened);
    return { ...logs, busy: false };
  }
  const old = before?.queues ?? new Map<string, DescriptorQueue>();
  const queues = openQueues(design, old);
  if (typeof queues === "string") {
    closeListeners(change.opened);
    closeWorldLogs(logs);
    return { text: queues, advice: "the limit of open files may be too low", busy: false };
  }
  const world: World = { design, listeners: change.listeners, ...logs, queues };
  return {
    world,
    discard() {
      closeListeners(change.opened);
      closeMissing(queues, old);
      closeWorldLogs(world);
    },
    commit() {
      requeue(change.listeners, queueing);
      closeListeners(change.dropped);
      closeMissing(old, queues);
      if (before !== undefined) closeWorldLogs(before);
    },
  };
}

/**
 * A list of types that cannot be read would change what every file is said to be. Apache reads the main server's alone, and
 * refuses after "Syntax OK" (mime_post_config, mod_mime.c).
 */
function unreadableTypes({ configuration }: Design): WorldFailure | undefined {
  const file = configuration.server.settings.TypesConfig;
  const trouble = file === undefined ? undefined : unreadable(file);
  if (file === undefined || trouble === undefined) return undefined;
  const text = `${trouble}: AH01597: could not open mime types config file ${file}.`;
  return { text, advice: "correct TypesConfig, or leave it out: the usual types are built in", busy: false };
}

/** Those that there are, and new ones for groups that have none. */
function openQueues(design: Design, before: World["queues"]): World["queues"] | string {
  const queues = new Map<string, DescriptorQueue>();
  for (const group of queuedGroups(design)) {
    const queue = before.get(group) ?? openQueue();
    if ("errno" in queue) {
      closeMissing(queues, before);
      return `cannot make a queue of connections: ${queue.message}`;
    }
    queues.set(group, queue);
  }
  return queues;
}

/** Closes what is in the first and not in the second. */
function closeMissing(of: World["queues"], among: World["queues"]): void {
  for (const [group, queue] of of) if (among.get(group) !== queue) closeQueue(queue);
}
