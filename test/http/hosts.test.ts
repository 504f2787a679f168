// Which host answers: by address, then by name.
import { expect } from "chai";
import { answersTo, hostByPath, hostName, hostNamed, hostsAt, type Named } from "../../daemon/http/hosts.ts";

const host = (address: string, port: number | "*", serverName: string, ...aliases: string[]): Named => ({
  addresses: [{ host: address, port }],
  serverName,
  aliases,
});
const any = host("*", 80, "any.example");
const exact = host("192.0.2.1", 80, "exact.example", "*.exact.example", "alias?.example");
const second = host("192.0.2.1", 80, "second.example");
const everyPort = host("*", "*", "ports.example");
const hosts = [any, exact, second, everyPort];

describe("the hosts of an address", () => {
  it("are those that name it, before those of every address", () => {
    expect(hostsAt(hosts, "192.0.2.1", 80)).to.deep.equal([exact, second]);
    expect(hostsAt(hosts, "192.0.2.9", 80)).to.deep.equal([any]);
    expect(hostsAt(hosts, "192.0.2.9", 81)).to.deep.equal([everyPort]);
  });

  it("are found when an IPv4 connection came to an IPv6 socket", () => {
    expect(hostsAt(hosts, "::ffff:192.0.2.1", 80)).to.deep.equal([exact, second]);
  });
});

describe("the host of a name", () => {
  const candidates = [exact, second];
  for (const [name, found] of [
    ["second.example", second],
    ["exact.example", exact],
    ["www.exact.example", exact],
    ["alias1.example", exact],
    ["alias12.example", exact],
    ["nobody.example", exact],
  ] as const) {
    it(`${name} is ${found.serverName}${name === "nobody.example" || name === "alias12.example" ? ", the first, since none has it" : ""}`, () => {
      expect(hostNamed(candidates, name)).to.equal(found);
    });
  }

  it("is nobody where there is no host", () => {
    expect(hostNamed([], "a.example")).to.equal(undefined);
  });
});

describe("a Host field", () => {
  for (const [field, name] of [
    ["WWW.Example.COM:8080", "www.example.com"],
    ["a.example.", "a.example"],
    ["[::1]:80", "[::1]"],
    ["", ""],
    ["a b", undefined],
    ["a/b", undefined],
    ["a:99999", undefined],
    ["a:b", undefined],
    ["user@a", undefined],
  ] as const) {
    it(`of "${field}" names ${name ?? "nothing that can be a host"}`, () => {
      expect(hostName(field)).to.equal(name);
    });
  }
});

describe("a host that is not chosen by its name", () => {
  it("answers to its own names and wildcards alone", () => {
    expect(["exact.example", "a.exact.example", "other.example"].map((name) => answersTo(exact, name))).to.deep.equal([
      true,
      true,
      false,
    ]);
  });
  it("is reached by ServerPath, whole parts of it", () => {
    const paths = [{ path: undefined }, { path: "/one" }, { path: "/two/" }];
    const found = ["/one", "/one/x", "/oneself", "/two/x", "/two", "/"].map((asked) => hostByPath(paths, asked)?.path);
    expect(found).to.deep.equal(["/one", "/one", undefined, "/two/", undefined, undefined]);
  });
});
