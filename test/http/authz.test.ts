import { expect } from "chai";
import { Refusal } from "../../config/directive.ts";
import { Patterns } from "../../config/regex-options.ts";
import type { Exchange, Route } from "../../daemon/http/module.ts";
import { allMethods, MethodNames, methodSet } from "../../config/methods.ts";
import { authz, directives } from "../../daemon/http/modules/authz.ts";
import { inDomain } from "../../daemon/http/modules/authz/decide.ts";
import {
  closeGroup,
  mergeRequire,
  onlyNegative,
  type RequireValue,
} from "../../daemon/http/modules/authz/requirements.ts";

type Read = typeof directives.Require.read;
const at = {
  name: "Require",
  inside: [],
  limited: allMethods,
  methods: new MethodNames(),
  aliases: new Map(),
  patterns: new Patterns(),
} as unknown as Parameters<Read>[1];
const inAll = { ...at, inside: ["<RequireAll"] } as typeof at;

function read(lines: readonly string[], place = at): RequireValue | Refusal {
  let before: RequireValue | undefined;
  for (const line of lines) {
    const value = directives.Require.read([line], place, before);
    if (value instanceof Refusal) return value;
    before = value;
  }
  return before ?? directives.Require.initial;
}

function status(client: string, ...lines: string[]) {
  return decided(read(lines), client);
}

function decided(value: RequireValue | Refusal, client: string, method = "GET") {
  const check = authz.check?.({ settings: { Require: value } } as unknown as Route);
  const route = { settings: { LogLevel: [] }, host: { log: () => {} }, target: { kind: "none" }, path: "/" };
  return check?.({ client, route, req: { method, socket: { localAddress: "192.0.2.1" } } } as unknown as Exchange);
}

/** What stands in a <RequireAll>, and the group that it makes. */
function all(...lines: string[]): RequireValue | Refusal {
  return closeGroup("<RequireAll", read(lines, inAll) as RequireValue, undefined, at);
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

  it("not shuts out who would be let in, in a <RequireAll>", () => {
    const value = all("all granted", "not ip 10.0.0.66");
    expect([decided(value, "10.0.0.66"), decided(value, "10.0.0.67")]).to.deep.equal([403, undefined]);
  });
  it("not has no effect where one that holds is enough, and is refused there", () => {
    expect(read(["not ip 10.0.0.66"])).to.deep.equal(
      new Refusal("negative Require directive has no effect in <RequireAny> directive"),
    );
  });
  it("of nothing but negations is found out in the end", () => {
    expect(onlyNegative(all("not ip 10.0.0.66") as RequireValue)).to.equal("<RequireAll>");
    expect(onlyNegative(all("all granted", "not ip 10.0.0.66") as RequireValue)).to.equal(undefined);
  });
  it("within <Limit> is about its methods alone", () => {
    const limited = { ...at, limited: methodSet(["POST"], false) };
    const value = read(["all denied"], limited);
    expect([decided(value, "::1", "POST"), decided(value, "::1", "GET")]).to.deep.equal([403, undefined]);
    const open = directives.Require.read(["all granted"], at, read(["all denied"], limited) as RequireValue);
    expect(decided(open, "::1", "POST")).to.equal(undefined);
  });
  it("method lets these methods in, and HEAD with GET", () => {
    const value = read(["method GET OPTIONS"]);
    expect(["GET", "HEAD", "OPTIONS", "POST"].map((method) => decided(value, "::1", method))).to.deep.equal([
      undefined,
      undefined,
      undefined,
      403,
    ]);
  });
  it("of an inner section replaces that from outside, or joins it by AuthMerging", () => {
    const [outer, inner] = [read(["ip 10"]), read(["ip 10.1"])] as [RequireValue, RequireValue];
    const merged = (merging: RequireValue["merging"]) => mergeRequire(outer, { ...inner, merging });
    expect(decided(mergeRequire(read(["all denied"]) as RequireValue, inner), "10.1.0.1")).to.equal(undefined);
    expect([decided(merged("and"), "10.2.0.1"), decided(merged("or"), "10.2.0.1")]).to.deep.equal([403, undefined]);
    expect(decided(merged("and"), "10.1.0.1")).to.equal(undefined);
  });
  it("host compares whole parts of names", () => {
    expect([inDomain("good.com", "www.good.com"), inDomain("good.com", "nogood.com")]).to.deep.equal([true, false]);
    expect([inDomain(".good.com", "www.good.com"), inDomain("good.com", "GOOD.com")]).to.deep.equal([true, true]);
  });

  it("of several lines needs one that holds", () => {
    expect(status("10.0.0.1", "ip 192.0.2.0/24", "ip 10.0.0.1")).to.equal(undefined);
  });

  it("refuses what nobody knows", () => {
    for (const line of ["all maybe", "ip", "ip x", "user joe", "not all granted"]) {
      expect(directives.Require.read([line], at, undefined), line).to.be.instanceOf(Refusal);
    }
  });
});
