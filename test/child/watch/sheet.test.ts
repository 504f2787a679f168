// What a loop writes down for its watcher, and what the watcher makes of it.
import { expect } from "chai";
import * as fc from "fast-check";
import { Sheet } from "../../../daemon/child/watch/sheet.ts";
import { grace, statusFor, verdictOn } from "../../../daemon/child/watch/verdict.ts";

const seat = { deadline: 5_000, fd: 17, sent: 1_234, request: "GET /slow" };

describe("a sheet", () => {
  it("gives another reader of the same memory what was written, until it is freed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(), fc.string({ maxLength: 200 }), (seats, at, request) => {
        const sheet = Sheet.forSeats(seats);
        const other = new Sheet(sheet.memory);
        sheet.write(at % seats, { ...seat, request });
        const latin1 = Buffer.from(request, "latin1").toString("latin1").slice(0, 127);
        expect(other.read()).to.deep.equal([{ ...seat, request: latin1 }]);
        sheet.free(at % seats);
        expect(other.read()).to.deep.equal([]);
      }),
    );
  });
});

describe("a loop", () => {
  const fine = { beat: 4_900, now: 5_000, seats: [seat], watchdog: 0 };

  it("is not stuck while it turns, however late its requests are", () => {
    expect(verdictOn({ ...fine, beat: 99_900, now: 100_000 })).to.equal(undefined);
  });

  it("is stuck in a request when that is overdue and the loop has stood still since", () => {
    const now = seat.deadline + grace + 1;
    expect(verdictOn({ ...fine, now, beat: now - grace - 1 })).to.include({ why: "request", request: "GET /slow" });
    expect(verdictOn({ ...fine, now: seat.deadline + grace, beat: 0.5 })).to.equal(undefined);
  });

  it("is stuck without a request after ChildWatchdog alone, and never before its first turn", () => {
    const still = { beat: 1_000, now: 4_001, seats: [] };
    expect(verdictOn({ ...still, watchdog: 3_000 })).to.deep.equal({ why: "loop", seconds: 3.001 });
    expect(verdictOn({ ...still, watchdog: 3_001 })).to.equal(undefined);
    expect(verdictOn({ ...still, watchdog: 0 })).to.equal(undefined);
    expect(verdictOn({ ...still, beat: 0, watchdog: 1 })).to.equal(undefined);
  });

  it("answers 504 for the request that was late and 503 for its neighbours", () => {
    expect(statusFor(seat, seat.deadline + 1)).to.equal(504);
    expect(statusFor({ ...seat, deadline: Infinity }, 1e15)).to.equal(503);
  });
});
