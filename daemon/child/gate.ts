// The accept gate of a child: open while a worker is free, shut while none is. Open means that a copy of each inherited
// listening socket is polled; shut means that the copies are closed, so the kernel's queue and the other children keep
// what comes. The inherited descriptors themselves are never polled and never closed by the gate.
// Used by child/run.ts; docs/decisions/ has the reasons and what was measured.
import net from "node:net";
import { dup, SystemError } from "../os/libc.ts";

/** The part of a TCP handle that the gate needs; Node has no public type for it. */
export interface ConnectionHandle {
  readonly fd: number;
  close(done?: () => void): void;
}
interface ListenHandle extends ConnectionHandle {
  onconnection: ((error: number, connection: ConnectionHandle) => void) | null;
  listen(backlog: number): number;
}

// Adopts a descriptor as a listening handle without node:cluster noticing: `server.listen({ fd })` in a cluster worker
// would ask the parent for *its* descriptor of that number.
const { _createServerHandle: adopt } = net as unknown as {
  _createServerHandle: (address: null, port: 0, addressType: 0, fd: number) => ListenHandle | number;
};

export class Gate {
  private readonly listeners: readonly number[];
  private readonly backlog: number;
  private readonly accept: (connection: ConnectionHandle) => void;
  private open: ListenHandle[] = [];

  /** `accept` takes over a connection; it calls `shut` before it returns when that one was the last it can take. */
  constructor(listeners: readonly number[], backlog: number, accept: (connection: ConnectionHandle) => void) {
    this.listeners = listeners;
    this.backlog = backlog;
    this.accept = accept;
  }

  get isOpen(): boolean {
    return this.open.length > 0;
  }

  /**
   * Starts accepting; does nothing when open. Short of descriptors it stays shut, in part or wholly: the owner tries
   * again at its next turn, and the connections wait in the kernel's queue.
   */
  arm(): void {
    if (this.isOpen) return;
    for (const listener of this.listeners) {
      const copy = dup(listener);
      if (copy instanceof SystemError) return;
      const handle = adopt(null, 0, 0, copy);
      if (typeof handle === "number") return;
      handle.onconnection = (error, connection) => {
        // Another child was faster, or the client went away: nothing was accepted.
        if (error === 0) this.accept(connection);
      };
      handle.listen(this.backlog);
      this.open.push(handle);
    }
  }

  /** Stops accepting at once: what the kernel has queued stays queued. Does nothing when shut. */
  shut(): void {
    for (const handle of this.open) {
      handle.onconnection = null;
      handle.close();
    }
    this.open = [];
  }
}
