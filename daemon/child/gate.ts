// The accept gate of a child: open while a worker is free, shut while none is. Open means that a copy of each inherited
// listening socket is polled; shut means that the copies are closed, so the kernel's queue and the other children keep
// what comes. The inherited descriptors themselves are never polled and never closed by the gate.
// Used by child/run.ts; docs/decisions/ has the reasons and what was measured.
import { closeSync } from "node:fs";
import net from "node:net";
import { acceptWaiting, dup, SystemError } from "../os/libc.ts";

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

/** A connection that the gate let in: a handle, or the descriptor of one that was waiting already. */
export type Accepted = ConnectionHandle | number;

/** The number of its descriptor. */
export const numberOf = (connection: Accepted): number => (typeof connection === "number" ? connection : connection.fd);

/** A descriptor that no handle of this thread knows of. */
export function descriptorOf(connection: Accepted): number | SystemError {
  if (typeof connection === "number") return connection;
  const fd = dup(connection.fd);
  connection.close();
  return fd;
}

export class Gate {
  private readonly listeners: readonly number[];
  private readonly backlog: number;
  private readonly accept: (connection: Accepted) => void;
  private state: "open" | "shut" = "shut";
  /** The copies that are polled. */
  private copies: ListenHandle[] = [];
  /** Which listener is asked first for a connection that waits: they take turns. */
  private first = 0;

  /** `accept` takes over a connection; it calls `shut` before it returns when that one was the last it can take. */
  constructor(listeners: readonly number[], backlog: number, accept: (connection: Accepted) => void) {
    this.listeners = listeners;
    this.backlog = backlog;
    this.accept = accept;
  }

  get isOpen(): boolean {
    return this.state === "open";
  }

  /**
   * Starts accepting; does nothing when open. A connection that waits already is taken at once: a child that it fills
   * needs no copies then, which under load is most of what a gate costs.
   */
  arm(): void {
    if (this.isOpen) return;
    this.state = "open";
    const waiting = this.waiting();
    if (waiting !== undefined) this.accept(waiting);
    if (this.isOpen) this.poll();
  }

  /** Stops accepting at once: what the kernel has queued stays queued. Does nothing when shut. */
  shut(): void {
    this.state = "shut";
    for (const handle of this.copies) {
      handle.onconnection = null;
      handle.close();
    }
    this.copies = [];
  }

  private waiting(): number | undefined {
    const { length } = this.listeners;
    this.first = (this.first + 1) % length;
    for (let turn = 0; turn < length; turn++) {
      const connection = acceptWaiting(this.listeners[(this.first + turn) % length] as number);
      if (connection !== undefined) return connection;
    }
    return undefined;
  }

  /**
   * Short of descriptors the gate stays shut, in part or wholly: the owner tries again at its next turn, and the
   * connections wait in the kernel's queue.
   */
  private poll(): void {
    for (const listener of this.listeners) {
      const copy = dup(listener);
      if (copy instanceof SystemError) break;
      const handle = adopt(null, 0, 0, copy);
      if (typeof handle === "number") {
        closeSync(copy);
        break;
      }
      handle.onconnection = (error, connection) => {
        // Another child was faster, or the client went away: nothing was accepted.
        if (error === 0) this.accept(connection);
      };
      handle.listen(this.backlog);
      this.copies.push(handle);
    }
    if (this.copies.length === 0) this.state = "shut";
  }
}

/**
 * The socket that net.Server would have made of this connection. TCP_NODELAY is inherited from the listening socket.
 * The last three options are what net.Socket sets in its copy of them whatever they are. Where they are there already, no
 * property is added to that copy; else V8 gives the copy of each connection a shape of its own, and what reads the
 * options, some thirty places in Node's streams, is slow each time: 187 instead of 151 us for a new connection.
 */
export function socketOver(connection: Accepted): net.Socket {
  const isNumber = typeof connection === "number";
  const options: SocketOptions = {
    fd: isNumber ? connection : undefined,
    handle: isNumber ? undefined : connection,
    allowHalfOpen: true,
    readable: true,
    writable: true,
    emitClose: false,
    autoDestroy: true,
    decodeStrings: false,
  };
  return new net.Socket(options);
}

/** What net.Socket takes beyond what its type says. */
interface SocketOptions extends net.SocketConstructorOpts {
  readonly handle: ConnectionHandle | undefined;
  readonly emitClose: false;
  readonly autoDestroy: true;
  readonly decodeStrings: false;
}
