// Writing a child's order: what it gets of the world, and the numbers that the parent's descriptors have in it, one after
// the other. Used by parent/children.ts.
import { inherited, type Order, type QueueEnd } from "../core/protocol.ts";
import { clockOrigin } from "../os/clock.ts";
import type { Share } from "./portion.ts";

/** What an order says besides the share of the world. */
export type Particulars = Pick<
  Order,
  | "slot"
  | "generation"
  | "instance"
  | "threads"
  | "boardSize"
  | "telemetrySize"
  | "hostRows"
  | "healthChecks"
  | "applications"
  | "facts"
>;

export interface WrittenOrder {
  readonly order: Order;
  /** Descriptors of the parent, in the order of their numbers in the child. */
  readonly descriptors: readonly number[];
}

export function writeOrder(particulars: Particulars, share: Share): WrittenOrder {
  const descriptors: number[] = [];
  const inChild = (fd: number) => inherited.first + descriptors.push(fd) - 1;
  const endInChild = ({ socket, bell }: QueueEnd): QueueEnd => ({ socket: inChild(socket), bell: inChild(bell) });
  const { configuration, pool, identity, portion, listeners, logs, queue, routing } = share;
  const order: Order = {
    ...particulars,
    clock: clockOrigin(),
    configuration,
    pool,
    identity,
    portion,
    board: inherited.board,
    telemetry: inherited.telemetry,
    listeners: listeners.map(inChild),
    logs: Object.fromEntries([...logs].map(([path, fd]) => [path, inChild(fd)])),
    queue: queue === null ? null : endInChild(queue),
    routing: routing === null ? null : { ...routing, queues: mapValues(routing.queues, endInChild) },
  };
  return { order, descriptors };
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
