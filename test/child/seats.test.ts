// Which worker serves a request: the slots of event, and who waits for one.
import { expect } from "chai";
import { requestSeats } from "../../daemon/child/seats.ts";
import type { Connection } from "../../daemon/child/connection.ts";
import type { WorkerRecord } from "../../daemon/core/scoreboard-pens.ts";

const record = { serves: () => {}, mark: () => {} } as unknown as WorkerRecord;
const connection = (writable = true) => ({ record: null, socket: { writable } }) as unknown as Connection;

describe("a slot that is free again", () => {
  it("goes to the first that waits", () => {
    const seats = requestSeats([record], 2);
    const [serving, first, second] = [connection(), connection(), connection()];
    expect([serving, first, second].map((one) => seats.take(one))).to.deep.equal([true, false, false]);
    expect(seats.leave(serving)).to.equal(first);
  });

  it("passes over those that cannot be answered any more", () => {
    const seats = requestSeats([record], 2);
    const [serving, gone, next] = [connection(), connection(false), connection()];
    for (const one of [serving, gone, next]) seats.take(one);
    expect(seats.leave(serving)).to.equal(next);
    expect(seats.take(next)).to.equal(true);
    expect(seats.leave(next)).to.equal(undefined);
  });
});
