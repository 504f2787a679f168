// Networks: what Apache takes for one, and who lies in it.
import { expect } from "chai";
import * as fc from "fast-check";
import { addressNumber, addressText, parseNetwork, withinAny } from "../../config/networks.ts";

function within(network: string, address: string): boolean | undefined {
  const parsed = parseNetwork(network);
  return parsed === undefined ? undefined : withinAny([parsed])(address);
}

describe("an address as text", () => {
  for (const [written, text] of [
    ["10.0.0.1", "10.0.0.1"],
    ["::ffff:10.0.0.1", "10.0.0.1"],
    ["0:0:0:0:0:0:0:1", "::1"],
    ["FE80:0::0:2", "fe80::2"],
    ["2001:db8:0:1:0:0:0:1", "2001:db8:0:1::1"],
    ["1:0:0:2:0:0:0:3", "1:0:0:2::3"],
    ["::", "::"],
    ["1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"],
    ["1::10:0:0", "1::10:0:0"],
  ] as const) {
    it(`${written} is ${text}`, () => {
      const number = addressNumber(written);
      expect(number && addressText(number)).to.equal(text);
    });
  }
});

describe("a network", () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ["10.1", "10.1.200.3", true],
    ["10.1.", "10.2.0.1", false],
    ["192.0.2.0/24", "192.0.2.255", true],
    ["192.0.2.0/24", "::ffff:192.0.2.9", true],
    ["192.0.2.0/255.255.255.0", "192.0.3.1", false],
    ["10.0.0.5/255.0.0.255", "10.9.9.5", true],
    ["2001:db8::/32", "2001:db8:1::2", true],
    ["2001:db8::/32", "2001:db9::1", false],
    ["::1", "::1", true],
    ["::1", "127.0.0.1", false],
    ["0.0.0.0/0.0.0.0", "8.8.8.8", true],
    ["fe80::1", "fe80::1%eth0", true],
  ];
  for (const [network, address, fits] of cases) {
    it(`${network} ${fits ? "has" : "does not have"} ${address}`, () =>
      expect(within(network, address)).to.equal(fits));
  }
  it("that is none is undefined", () => {
    for (const bad of [
      "",
      "abc",
      "300.1",
      "10.0.0.0/33",
      "0.0.0.0/0",
      "::/0",
      "10.0.0.0/",
      "1.2.3.4.5",
      "10.1/8",
      "::1/129",
      "10.0.0.0/x",
      ":::",
      "1::2::3",
    ]) {
      expect(parseNetwork(bad), bad).to.equal(undefined);
    }
  });
  it("has every address in its own single network", () => {
    fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => within(address, address) === true));
  });
});
