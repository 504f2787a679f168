// Configurations of virtual hosts whose tree `httpd -S` prints: some by hand, the others by chance, the same from each seed.
import type { Case } from "../differential/case.ts";
import { randomFrom } from "../differential/mutations.ts";

const host = (addresses: string, ...lines: readonly string[]) => [
  `<VirtualHost ${addresses}>`,
  ...lines,
  "</VirtualHost>",
];

const byHand: Readonly<Record<string, readonly string[]>> = {
  none: [],
  "one host": host("*:80", "ServerName a.test"),
  "two of one address": [...host("*:80", "ServerName a.test"), ...host("*:80", "ServerName b.test")],
  "aliases, plain and wild": host(
    "*:80",
    "ServerName a.test",
    "ServerAlias b.test *.c.test d?.test",
    "ServerAlias e.test",
  ),
  "aliases of two hosts": [
    ...host("*:80", "ServerName a.test", "ServerAlias x.test *.x.test"),
    ...host("*:80", "ServerName b.test", "ServerAlias x.test"),
  ],
  "every port and one": [
    ...host("*:*", "ServerName a.test"),
    ...host("*:80", "ServerName b.test"),
    ...host("*", "ServerName c.test"),
  ],
  _default_: [
    ...host("_default_:80", "ServerName a.test"),
    ...host("_default_", "ServerName b.test"),
    ...host("*:80", "ServerName c.test"),
  ],
  "addresses of IPv4 and IPv6": [
    ...host("10.0.0.1:80", "ServerName a.test"),
    ...host("[::1]:80", "ServerName b.test"),
    ...host("[fe80::1]:80", "ServerName c.test"),
    ...host("10.0.0.1:443", "ServerName d.test"),
    ...host("0.0.0.0:80", "ServerName e.test"),
    ...host("[::]:80", "ServerName f.test"),
  ],
  "several addresses of one host": [
    ...host("10.0.0.1:80 10.0.0.2:80 *:81", "ServerName a.test"),
    ...host("10.0.0.2:80 [::1]:80", "ServerName b.test"),
  ],
  "the same address twice in one host": [
    ...host("*:80 *:80", "ServerName a.test"),
    ...host("10.0.0.1:80 10.0.0.1:80", "ServerName b.test"),
  ],
  "an address that is written in two ways": [
    ...host("[::1]:80", "ServerName a.test"),
    ...host("[0:0:0:0:0:0:0:1]:80", "ServerName b.test"),
    ...host("[::ffff:10.0.0.1]:80", "ServerName c.test"),
    ...host("10.0.0.1:80", "ServerName d.test"),
  ],
  "names with ports and schemes": [
    ...host("*:80", "ServerName a.test:8080"),
    ...host("*:80", "ServerName https://b.test:443"),
    ...host("*:80", "ServerName C.Test"),
  ],
  "hosts in an IfModule and in a Macro": [
    "<Macro H $n>",
    ...host("*:80", "ServerName $n.test", "ServerAlias www.$n.test"),
    "</Macro>",
    "Use H a",
    "<IfModule core.c>",
    ...host("*:80", "ServerName b.test"),
    "</IfModule>",
    "Use H c",
  ],
  "a name of the main server": [
    "ServerName main.test:81",
    ...host("*:80", "ServerName main.test"),
    ...host("*:80", "ServerAlias x.test", "ServerName y.test"),
  ],
};

const addresses =
  "*:80 *:443 *:* * _default_:80 10.0.0.1:80 10.0.0.2:80 10.0.0.1:* 192.168.7.9:443 10.1.2.3:8080 [::1]:80 [fe80::2]:443 [::1]".split(
    " ",
  );
const aliases = "www.x.test *.x.test a?.test *.test ftp.test X.test other.test".split(" ");

function byChance(seed: number): readonly string[] {
  const pick = randomFrom(seed + 50);
  const several = (list: readonly string[], least: number, most: number) =>
    Array.from({ length: least + pick(most - least + 1) }, () => list[pick(list.length)]).join(" ");
  return Array.from({ length: 1 + pick(7) }, (_, index) => {
    const named = several(aliases, 0, 3);
    return host(
      several(addresses, 1, 3),
      `ServerName h${index}.test`,
      ...(named === "" ? [] : [`ServerAlias ${named}`]),
    );
  }).flat();
}

const seeds = Array.from({ length: 40 }, (_, index) => index);

export const trees: readonly Case[] = [
  ...Object.entries(byHand),
  ...seeds.map((seed): [string, readonly string[]] => [`by chance, seed ${seed}`, byChance(seed)]),
].map(([asks, lines]) => ({ asks, text: lines.map((line) => `${line}\n`).join("") }));
