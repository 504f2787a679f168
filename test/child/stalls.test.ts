// Timeout and KeepAliveTimeout: what stands still, and whose fault it is.
import { expect } from "chai";
import type { Connection } from "../../daemon/child/connection.ts";
import { nothingRead } from "../../daemon/child/reading.ts";
import { endStalled, lookEvery } from "../../daemon/child/stalls.ts";

const patience = { timeout: 60_000, keepAlive: 5_000 };

/** A connection on which nothing moves, and what becomes of it when it is looked at at these times. */
function looked(over: Partial<Record<keyof Connection, unknown>>, times: readonly number[], bytesRead = 10): string {
  let end = "open";
  const destroy = () => (end = "closed in silence");
  const socket = { bytesRead, bytesWritten: 0, writableLength: 0, ...(over.socket as object | undefined), destroy };
  const state = { current: null, waiting: null, upgraded: false, served: 0, moved: -1, reading: nothingRead() };
  const one = { ...state, movedAt: 0, ending: null, ...over, socket } as unknown as Connection;
  for (const now of times) if (end === "open") endStalled([one], patience, now, () => (end = "late"));
  return end;
}

describe("a connection that stands still", () => {
  it("between requests is closed in silence after KeepAliveTimeout, not before", () => {
    expect(looked({ served: 1 }, [1_000, 5_999])).to.equal("open");
    expect(looked({ served: 1 }, [1_000, 6_000])).to.equal("closed in silence");
  });

  it("with a part of a head is late after Timeout, be it the first request's or a later one's", () => {
    const reading = { ...nothingRead(), part: "header" };
    for (const over of [{}, { served: 3, reading }]) {
      expect(looked(over, [1_000, 60_999])).to.equal("open");
      expect(looked(over, [1_000, 61_000])).to.equal("late");
    }
  });

  it("with nothing at all is closed in silence after Timeout", () => {
    expect(looked({}, [1_000, 60_999], 0)).to.equal("open");
    expect(looked({}, [1_000, 61_000], 0)).to.equal("closed in silence");
  });

  it("while an application takes its time, or has the connection for itself, is left alone", () => {
    const current = { req: { complete: true } };
    for (const over of [{ current }, { upgraded: true }, { waiting: [current] }]) {
      expect(looked(over, [1_000, 61_000, 999_000])).to.equal("open");
    }
  });
});

describe("a connection that an application has for itself", () => {
  const socket = { bytesRead: 10, bytesWritten: 200, writableLength: 0, readableEnded: false };

  it("is closed after Timeout when the client has ended its side and nothing is written any more", () => {
    const half = { upgraded: true, socket: { ...socket, readableEnded: true } };
    expect(looked(half, [1_000, 60_999])).to.equal("open");
    expect(looked(half, [1_000, 61_000])).to.equal("closed in silence");
  });

  it("is closed, and no answer sent into it, when the client reads nothing for Timeout", () => {
    const stuck = { upgraded: true, socket: { ...socket, writableLength: 100 } };
    expect(looked(stuck, [1_000, 60_999])).to.equal("open");
    expect(looked(stuck, [1_000, 61_000])).to.equal("closed in silence");
  });
});

describe("the looks", () => {
  it("come four times in KeepAliveTimeout, and neither more than twenty nor less than four times a second", () => {
    expect([10, 400, 5_000].map(lookEvery)).to.deep.equal([50, 100, 250]);
  });
});
