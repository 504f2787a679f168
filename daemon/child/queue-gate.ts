// The gate to the connections that the router sends (child/router/): open, it waits for the bell of the children's queue
// and takes one connection for each ring; shut, it leaves them to the other children of this user. As child/gate.ts for
// a queue in place of listening sockets. Used by child/run.ts.
import { readSync } from "node:fs";
import net from "node:net";
import type { QueueEnd } from "../core/protocol.ts";
import { receive } from "../os/descriptors.ts";

export class QueueGate {
  private readonly queue: QueueEnd;
  private readonly accept: (fd: number) => void;
  private readonly bell: net.Socket;
  private state: "open" | "shut" = "shut";

  /** `accept` takes over a connection; it calls `shut` before it returns when that one was the last it can take. */
  constructor(queue: QueueEnd, accept: (fd: number) => void) {
    this.queue = queue;
    this.accept = accept;
    // A buffer of one byte: no ring is heard that belongs to another child's connection.
    const onread = { buffer: new Uint8Array(1), callback: () => this.rang() };
    this.bell = new net.Socket({
      fd: queue.bell,
      readable: true,
      writable: false,
      onread,
    } as net.SocketConstructorOpts);
    this.bell.on("error", () => {});
  }

  get isOpen(): boolean {
    return this.state === "open";
  }

  /** Takes what waits already, then waits for the bell. Does nothing when open. */
  arm(): void {
    if (this.isOpen) return;
    this.state = "open";
    const waiting = receive(this.queue);
    if (waiting !== undefined) {
      this.hush();
      this.accept(waiting);
    }
    if (this.isOpen) this.bell.resume();
  }

  shut(): void {
    if (!this.isOpen) return;
    this.state = "shut";
    this.bell.pause();
  }

  /** A ring without a connection belongs to one that a child took before it heard the bell. */
  private rang(): boolean {
    const fd = this.isOpen ? receive(this.queue) : undefined;
    if (fd !== undefined) this.accept(fd);
    return this.isOpen;
  }

  /** Takes the ring of a connection that was taken without it. */
  private hush(): void {
    try {
      readSync(this.queue.bell, new Uint8Array(1));
    } catch {
      // Another child has heard it: it finds nothing.
    }
  }
}
