import { expect } from "chai";
import { Refusal } from "../../config/directive.ts";
import type { Exchange, Route } from "../../daemon/http/module.ts";
import { authz, directives, parseNetwork, type RequireValue } from "../../daemon/http/modules/authz.ts";

const at = {} as Parameters<typeof directives.Require.read>[1];

function read(...lines: string[]): readonly RequireValue[] {
  return lines.reduce<readonly RequireValue[]>((before, line) => {
    const value = directives.Require.read(line.split(" "), at, before);
    if (value instanceof Refusal) throw new Error(value.text);
    return value;
  }, []);
}

function status(client: string, ...lines: string[]): number | undefined {
  const check = authz.check?.({ settings: { Require: read(...lines) } } as unknown as Route);
  return check?.({ client, req: { socket: { localAddress: "192.0.2.1" } } } as unknown as Exchange);
}

describe("Require", () => {
  it("that is absent lets everybody in", () => expect(status("192.0.2.9")).to.equal(undefined));
  it("all denied lets nobody in", () => expect(status("127.0.0.1", "all denied")).to.equal(403));
  it("all granted lets everybody in", () => expect(status("192.0.2.9", "all granted")).to.equal(undefined));

  const cases = [
    ["10.1.2.3", "ip 10.1", undefined],
    ["10.2.2.3", "ip 10.1", 403],
    ["10.1.2.3", "ip 10.1.0.0/255.255.0.0", undefined],
    ["10.1.2.3", "ip 192.0.2.1 10.0.0.0/8", undefined],
    ["::ffff:10.1.2.3", "ip 10.1.2.3", undefined],
    ["2001:db8::1", "ip 2001:db8::/32", undefined],
    ["2001:db9::1", "ip 2001:db8::/32", 403],
    ["127.9.9.9", "local", undefined],
    ["::1", "local", undefined],
    ["192.0.2.1", "local", undefined],
    ["192.0.2.2", "local", 403],
  ] as const;
  for (const [client, line, expected] of cases) {
    it(`${line} ${expected === undefined ? "lets" : "does not let"} ${client} in`, () => {
      expect(status(client, line)).to.equal(expected);
    });
  }

  it("not shuts out who would be let in", () => {
    expect(status("10.0.0.66", "all granted", "not ip 10.0.0.66")).to.equal(403);
    expect(status("10.0.0.67", "all granted", "not ip 10.0.0.66")).to.equal(undefined);
  });

  it("of several lines needs one that holds", () => {
    expect(status("10.0.0.1", "ip 192.0.2.0/24", "ip 10.0.0.1")).to.equal(undefined);
  });

  it("refuses what is no network", () => {
    for (const text of ["10.1.2.3/33", "10.1.2.300", "x", "1.2.3.4/255.0.255.0", "2001:db8::/129", "", "/8"]) {
      expect(parseNetwork(text), text).to.equal(undefined);
    }
    for (const line of ["all maybe", "ip", "ip x", "user joe", "not all granted"]) {
      expect(directives.Require.read(line.split(" "), at, undefined), line).to.be.instanceOf(Refusal);
    }
  });
});
