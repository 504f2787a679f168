import { expect } from "chai";
import { plainAddress } from "../../daemon/core/address.ts";

describe("an address as people write it", () => {
  for (const [address, plain] of [
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["192.0.2.7", "192.0.2.7"],
    ["2001:db8::1", "2001:db8::1"],
    // No IPv4 behind it.
    ["::ffff:1:2", "::ffff:1:2"],
    ["", ""],
  ] as const) {
    it(`${address} is "${plain}"`, () => expect(plainAddress(address)).to.equal(plain));
  }
});
