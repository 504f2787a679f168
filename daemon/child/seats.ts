// Which worker serves a request: the two ways that models know, of equal shape. child/service.ts asks for a seat before
// a request runs and gives it back after.
import type { WorkerRecord } from "../core/scoreboard-pens.ts";
import type { WorkerState } from "../core/worker-state.ts";
import type { Connection } from "./connection.ts";

export interface Seats {
  /** A connection arrived. */
  readonly connected: (connection: Connection) => void;
  /** A request is to run: gives the connection its record, or false when every seat is taken and it has to wait. */
  readonly take: (connection: Connection) => boolean;
  /** The request is over. The answer is a connection whose first waiting request can run now. */
  readonly leave: (connection: Connection) => Connection | undefined;
  /** The connection is closed. */
  readonly disconnected: (connection: Connection) => void;
  /** Whether one more connection may be accepted when `connections` are open. */
  readonly hasRoom: (connections: number) => boolean;
  /** From now on every worker that is busy shows as finishing. */
  readonly finish: () => void;
}

/** prefork and threads: one worker, which a connection holds from its beginning to its end. */
export function connectionSeat(record: WorkerRecord): Seats {
  let finishing = false;
  const mark = (state: WorkerState) => record.mark(finishing ? "graceful" : state);
  return {
    connected(connection) {
      connection.record = record;
      record.connected(connection.client);
      mark("reading");
    },
    take: () => true,
    leave(connection) {
      mark(connection.socket.destroyed ? "closing" : "keepalive");
      return undefined;
    },
    disconnected() {
      record.mark(finishing ? "dead" : "ready");
    },
    hasRoom: (connections) => connections === 0,
    finish() {
      finishing = true;
      record.mark("graceful");
    },
  };
}

/**
 * event: a slot is held by one request at a time; connections that are idle or still sending their request hold none.
 * Accepts as long as there is a free slot and the number of connections is within
 * slots + factor × free slots (event.c, connections_above_limit).
 */
export function requestSeats(records: readonly WorkerRecord[], factor: number): Seats {
  const free = records.toReversed();
  const queue: Connection[] = [];
  let finishing = false;
  return {
    connected() {},
    take(connection) {
      const record = free.pop();
      if (record === undefined) {
        queue.push(connection);
        return false;
      }
      connection.record = record;
      record.serves(connection.client);
      return true;
    },
    leave(connection) {
      const { record } = connection;
      // An upgraded connection, or one whose request could not be read: it never had a slot.
      if (record === null) return undefined;
      record.mark(finishing ? "dead" : "ready");
      connection.record = null;
      free.push(record);
      let next = queue.shift();
      // Closed, which the queue is about to hear: the slot is for who comes behind.
      while (next?.socket.writable === false) next = queue.shift();
      return next;
    },
    disconnected(connection) {
      const place = queue.indexOf(connection);
      if (place >= 0) queue.splice(place, 1);
    },
    hasRoom: (connections) => free.length > 0 && connections < records.length + factor * free.length,
    finish() {
      finishing = true;
      for (const record of records) record.mark(free.includes(record) ? "dead" : "graceful");
    },
  };
}
