// Connections that a thread does not take: when they go to another one.
import { expect } from "chai";
import { Lateness, type Receiver } from "../../daemon/child/thread-lateness.ts";
import { until } from "../support/server.ts";

/** A thread with a connection on its way to it, which it begins with after so many looks; Infinity: never. */
class Slow implements Receiver {
  asked = 0;
  isAwaited = true;
  private readonly looks: number;
  constructor(looks: number) {
    this.looks = looks;
  }
  isLate(): boolean {
    this.asked++;
    if (this.asked >= this.looks) this.isAwaited = false;
    return this.isAwaited && this.asked > 1;
  }
  takeBack(): number | undefined {
    const fd = this.isAwaited ? 7 : undefined;
    this.isAwaited = false;
    return fd;
  }
}

/** What is placed anew of a connection that this thread was given. */
function given(slow: Slow, isWantedElsewhere: () => boolean) {
  const placed: number[] = [];
  new Lateness(() => [slow], { isWantedElsewhere, placeAnew: (fd) => placed.push(fd) }).given();
  return placed;
}

describe("a connection that its thread does not take", () => {
  it("goes to another one at the second look", async () => {
    const slow = new Slow(Infinity);
    const placed = given(slow, () => true);
    await until("it is placed anew", () => placed.length > 0);
    expect(placed).to.deep.equal([7]);
    expect(slow.asked).to.equal(2);
  });

  it("stays as long as nobody else could have it, and goes then", async () => {
    const slow = new Slow(Infinity);
    const placed = given(slow, () => slow.asked > 4);
    await until("it is placed anew", () => placed.length > 0);
    expect(slow.asked).to.equal(5);
  });

  it("is let alone when the thread has begun with it meanwhile, and nobody looks any more", async () => {
    const slow = new Slow(2);
    const placed = given(slow, () => true);
    await until("it began", () => !slow.isAwaited);
    expect(placed).to.deep.equal([]);
    expect(slow.asked).to.equal(2);
  });
});
