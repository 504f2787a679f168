// Cases: the directives of access_compat, their words and places.
import { type Case, lines } from "../../case.ts";
import { placed, type Table } from "./each.ts";

const parties = [
  "from all",
  "FROM All",
  "from",
  "to all",
  "all",
  '""',
  "from ''",
  "from all # remark",
  "from a#b",
  "from all,",
  "from env=A env=!B ENV=",
  "from 10 10. 10.1 10.1.2 10.1.2.3",
  "from 1000",
  "from 300.1.1.1",
  "from 1.2.3.4.5",
  "from 1.2.3.4/33",
  "from 1.2.3.4/24 1.2.3.4/255.255.0.0 1.2.3.4/255.0.255.0",
  "from 1.2.3.4/",
  "from 1.2.3.4/x",
  "from 10.1/16",
  "from 10.1./8",
  "from x/24",
  "from /24",
  "from ::1 ::1/128 fe80::/10",
  "from ::1/129",
  "from abc:def",
  "from fe80",
  "from .example.test example.test *.test",
  "from 10.0.0.0/8 foo/bar",
  'from "10.1" "all"',
  "from",
];

const table: Table = {
  Order: [
    "allow,deny",
    "Deny,Allow",
    "mutual-failure",
    "allow, deny",
    "allow",
    "deny,allow x",
    '"deny,allow"',
    "''",
    "",
    "x",
  ],
  Allow: parties,
  Deny: parties,
  Satisfy: ["Any", "all", "x", "any all", "", "''"],
  order: ["x"],
  SATISFY: ["x"],
};

const inside = (place: string, line: string): Case => ({
  asks: `${line} within ${place}, then Foo`,
  text: lines(place, line, "Foo", `</${/^<(\w+)/.exec(place)?.[1]}>`),
});

const around = (place: string, line: string): Case => {
  const one = inside(place, line);
  return { asks: `${one.asks}, in a Directory`, text: lines("<Directory />", one.text.trimEnd(), "</Directory>") };
};

export const accessCompatDirectives: readonly Case[] = [
  ...Object.entries(table).flatMap(([name, rows]) =>
    [...new Set(rows)].map((args) => inside("<Location /a>", `${name} ${args}`.trimEnd())),
  ),
  ...placed(table),
  ...["Order x", "Allow from", "Deny from x/1", "Satisfy any"].flatMap((line) =>
    ["<Limit GET>", "<LimitExcept GET>", "<RequireAll>", "<Files a>", "<IfModule mod_access_compat.c>"].map((place) =>
      around(place, line),
    ),
  ),
  ...["Order x", "Allow from all", "Satisfy any", "Satisfy x"].map((line) => ({
    asks: `${line} alone`,
    text: lines(line, "Foo"),
  })),
  ...["access_compat", "authz_host"].map((name) => ({
    asks: `LoadModule ${name}_module besides`,
    text: lines(`LoadModule ${name}_module MODULES/mod_${name}.so`, "Foo"),
  })),
];
