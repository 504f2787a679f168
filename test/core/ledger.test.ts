// The ledger of connections: it always balances, whatever stands in the scoreboard.
import { expect } from "chai";
import * as fc from "fast-check";
import { accountText, balanced, closed, emptyAccount, openIn, sumOf, type Account } from "../../daemon/core/ledger.ts";

const anything = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(NaN, Infinity, -1, 2 ** 60));
const written: fc.Arbitrary<Account> = fc.record({
  accepted: anything,
  finished: anything,
  closedByPeer: anything,
  aborted: anything,
  lost: anything,
});
const honest: fc.Arbitrary<Account> = fc
  .tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), fc.nat(1e6))
  .map(([open, finished, closedByPeer, aborted, lost]) => ({
    accepted: open + finished + closedByPeer + aborted + lost,
    finished,
    closedByPeer,
    aborted,
    lost,
  }));

describe("the ledger of connections", () => {
  it("balances, whatever a child wrote: whole numbers, and never more ended than accepted", () => {
    fc.assert(
      fc.property(written, (account) => {
        const clipped = balanced(account);
        expect(Object.values(clipped).every((value) => Number.isSafeInteger(value) && value >= 0)).to.equal(true);
        expect(openIn(clipped)).to.be.at.least(0);
        expect(balanced(clipped)).to.deep.equal(clipped);
      }),
    );
  });

  it("leaves an honest account as it is, and counts what a dead process held as lost", () => {
    fc.assert(
      fc.property(honest, (account) => {
        expect(balanced(account)).to.deep.equal(account);
        const end = closed(account);
        expect(openIn(end)).to.equal(0);
        expect(end.lost).to.equal(account.lost + openIn(account));
      }),
    );
  });

  it("adds up in any order, and from nothing to nothing", () => {
    expect(sumOf([])).to.deep.equal(emptyAccount);
    fc.assert(
      fc.property(fc.array(honest), (accounts) => {
        expect(sumOf(accounts.toReversed())).to.deep.equal(sumOf(accounts));
        expect(openIn(sumOf(accounts))).to.equal(accounts.reduce((open, one) => open + openIn(one), 0));
      }),
    );
  });

  it("is told in thousands, and of what is nothing only what was lost", () => {
    const account = { accepted: 1284, finished: 1280, closedByPeer: 4, aborted: 0, lost: 0 };
    expect(accountText(account)).to.equal("1,284 connections, 0 lost");
    expect(accountText({ ...account, accepted: 1_234_567, aborted: 2, lost: 1 })).to.equal(
      "1,234,567 connections, 1 lost with a child or thread that died, 2 cut, 1,233,280 being finished",
    );
    expect(accountText({ ...emptyAccount, accepted: 1 })).to.equal("1 connection, 0 lost, 1 being finished");
  });
});
