// The order that a child is given: everything that it needs to know. Used by
// parent/children.ts.
import { inherited, type Facts, type Order } from "../core/protocol.ts";
import type { BoardSize } from "../core/scoreboard.ts";
import type { Spawning } from "./child.ts";

/** What the parent adds to it. */
interface Particulars {
  readonly instance: number;
  readonly threads: number;
  readonly boardSize: BoardSize;
  readonly telemetrySize: Order["telemetrySize"];
  readonly hostRows: Order["hostRows"];
  readonly facts: Facts;
}

/** The order, and the descriptors that it numbers. */
export function orderFor(
  { slot, generation, world, healthChecks, applications }: Spawning,
  particulars: Particulars,
): { readonly order: Order; readonly descriptors: readonly number[] } {
  const { design, listeners, logs } = world;
  const paths = [...logs.keys()];
  const order: Order = {
    ...particulars,
    slot,
    generation,
    configuration: design.configuration,
    pool: design.pool,
    board: inherited.board,
    telemetry: inherited.telemetry,
    listeners: listeners.map((_, index) => inherited.first + index),
    logs: Object.fromEntries(paths.map((path, index) => [path, inherited.first + listeners.length + index])),
    identity: design.identity,
    healthChecks,
    applications,
  };
  return { order, descriptors: [...listeners.map(({ fd }) => fd), ...logs.values()] };
}
