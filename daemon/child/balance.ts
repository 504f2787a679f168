// Keeping connections evenly spread over the children, which all poll the same sockets: the kernel wakes all of them and
// the first takes everything that is queued, so one child may end up with most of the keep-alive connections while its
// neighbours idle. A child that is ahead leaves the others one turn of the event loop. It never waits for longer: whether
// they take their turn or are stuck, it accepts again at once afterwards. Used by child/run.ts.
import type { Order } from "../core/protocol.ts";
import type { Board } from "../core/scoreboard.ts";
import { hasReadyWorker, readConnections } from "../core/scoreboard-reading.ts";

/** So many connections nobody minds. */
const leeway = 6;

/** How far ahead a child may be before it gives way: some connections, and more where there are many. */
export function isAhead(open: number, fewest: number): boolean {
  return open > fewest + leeway + fewest / 4;
}

/** The fewest connections that any other child of this generation holds; Infinity when there is no other. */
export function fewestElsewhere(board: Board, { slot, generation }: Pick<Order, "slot" | "generation">): number {
  let fewest = Infinity;
  for (let other = 0; other < board.size.processes; other++) {
    if (other !== slot) fewest = Math.min(fewest, readConnections(board, other, generation));
  }
  return fewest;
}

/** Whether this child, which holds `open` connections, should leave the others a turn. They are looked at where it may be. */
export function shouldGiveWay(open: number, board: Board, order: Pick<Order, "slot" | "generation">): boolean {
  return open > leeway && isAhead(open, fewestElsewhere(board, order));
}

/** Whether another child of this generation has a worker to spare. */
export function isIdleElsewhere(board: Board, { slot, generation }: Pick<Order, "slot" | "generation">): boolean {
  for (let other = 0; other < board.size.processes; other++) {
    if (other !== slot && hasReadyWorker(board, other, generation)) return true;
  }
  return false;
}
