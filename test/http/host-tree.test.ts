// The tree of `httpd -S`, next to what Apache 2.4 printed for the same hosts.
import { expect } from "chai";
import { printHostTree, type TreeHost } from "../../daemon/http/host-tree.ts";

const host = (line: number, name: string, addresses: readonly string[], aliases: readonly string[] = []): TreeHost => ({
  name,
  aliases,
  at: { file: "/etc/h.conf", line },
  addresses: addresses.map((text) => {
    const [, address = "", port = ""] = /^\[?([^\]]*?)\]?:([\d*]+)$/.exec(text) ?? [];
    return { host: address, port: port === "*" ? "*" : Number(port) };
  }),
});

describe("the tree of virtual hosts", () => {
  it("tells hosts of their own address from those that share one by name", () => {
    const hosts = [
      host(4, "a.test", ["*:80", "10.0.0.1:80"], ["www.a.test", "*.a.test"]),
      host(8, "b.test", ["*:80"]),
      host(11, "c.test", ["[::1]:80", "10.0.0.2:*"]),
      host(14, "d.test", ["*:*"]),
    ];
    expect(printHostTree(hosts)).to.equal(
      [
        "VirtualHost configuration:",
        "[::1]:80               c.test (/etc/h.conf:11)",
        "10.0.0.2:*             c.test (/etc/h.conf:11)",
        "10.0.0.1:80            a.test (/etc/h.conf:4)",
        "*:80                   is a NameVirtualHost",
        "         default server a.test (/etc/h.conf:4)",
        "         port 80 namevhost a.test (/etc/h.conf:4)",
        "                 alias www.a.test",
        "                 wild alias *.a.test",
        "         port 80 namevhost b.test (/etc/h.conf:8)",
        "*:*                    d.test (/etc/h.conf:14)",
        "",
      ].join("\n"),
    );
  });
  it("of no hosts is its heading", () => expect(printHostTree([])).to.equal("VirtualHost configuration:\n"));
});
