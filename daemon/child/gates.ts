// Where a child's connections come from: its listening sockets, the queue that the router fills, or both. To the child it
// is one gate. Used by child/run.ts.
import type { Order } from "../core/protocol.ts";
import { Gate, type Accepted } from "./gate.ts";
import { QueueGate } from "./queue-gate.ts";

/** What child/gate.ts says of arm and shut holds for each. */
export interface AnyGate {
  readonly isOpen: boolean;
  arm(): void;
  shut(): void;
}

/** `accept` takes over a connection; it calls `shut` before it returns when that one was the last it can take. */
export function gateFor({ listeners, queue, configuration }: Order, accept: (connection: Accepted) => void): AnyGate {
  const { ListenBacklog } = configuration.server.settings;
  if (queue === null) return new Gate(listeners, ListenBacklog, accept);
  const queueGate = new QueueGate(queue, accept);
  return listeners.length === 0 ? queueGate : new Both(new Gate(listeners, ListenBacklog, accept), queueGate);
}

class Both implements AnyGate {
  private readonly gates: readonly [AnyGate, AnyGate];
  /** Which is armed first, and so asked first for what waits: they take turns. */
  private first: 0 | 1 = 0;
  private state: "open" | "shut" = "shut";

  constructor(...gates: readonly [AnyGate, AnyGate]) {
    this.gates = gates;
  }

  get isOpen(): boolean {
    return this.state === "open" && this.gates.some(({ isOpen }) => isOpen);
  }

  arm(): void {
    if (this.isOpen) return;
    this.state = "open";
    this.first = this.first === 0 ? 1 : 0;
    this.gates[this.first].arm();
    // The first may have filled the child.
    if (this.stillOpen()) this.gates[this.first === 0 ? 1 : 0].arm();
  }

  shut(): void {
    this.state = "shut";
    for (const gate of this.gates) gate.shut();
  }

  private stillOpen(): boolean {
    return this.state === "open";
  }
}
