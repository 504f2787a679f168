// The open connections of one event loop, of which each knows its place. An array and not a Set: a Set that is added to
// and deleted from makes new tables all the time, and what the old ones still point to outlives two collections of young
// objects: twice as much was copied, 12 of 226 us for each new connection. Used by child/service.ts.
import type { Connection } from "./connection.ts";

export class OpenConnections implements Iterable<Connection> {
  private readonly list: Connection[] = [];

  get size(): number {
    return this.list.length;
  }

  [Symbol.iterator](): Iterator<Connection> {
    return this.list.values();
  }

  add(connection: Connection): void {
    connection.place = this.list.length;
    this.list.push(connection);
  }

  /** The last one takes its place: no order is kept. Does nothing when it is not in. */
  remove(connection: Connection): void {
    const { place } = connection;
    if (this.list[place] !== connection) return;
    const last = this.list.pop();
    if (last !== undefined && last !== connection) {
      this.list[place] = last;
      last.place = place;
    }
    connection.place = -1;
  }
}
