// When a child stops accepting for want of descriptors.
import { closeSync, openSync } from "node:fs";
import { expect } from "chai";
import { Headroom, reserveOf } from "../../daemon/child/headroom.ts";

describe("the headroom of descriptors", () => {
  it("is an eighth, at least 16 and at most 64", () => {
    expect([64, 256, 1_048_576, Infinity].map(reserveOf)).to.deep.equal([16, 32, 64, 64]);
  });

  it("is used up by a descriptor with a high number, and there again when a low one is free", () => {
    const held: number[] = [openSync("/dev/null", "r")];
    const limit = (held[0] ?? 0) + 16 + 4;
    const headroom = new Headroom(limit, 0);
    headroom.noticed(limit - 17);
    expect(headroom.isEnough).to.equal(true);
    while ((held.at(-1) ?? 0) < limit) held.push(openSync("/dev/null", "r"));
    headroom.noticed(held.at(-1) ?? 0);
    expect(headroom.isEnough).to.equal(false);
    headroom.look();
    expect(headroom.isEnough).to.equal(false);
    for (const fd of held) closeSync(fd);
    headroom.look();
    expect(headroom.isEnough).to.equal(true);
  });

  it("is always enough where there is no limit", () => {
    const headroom = new Headroom(Infinity, 0);
    headroom.noticed(1e9);
    expect(headroom.isEnough).to.equal(true);
  });
});
