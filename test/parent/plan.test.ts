// What a graceful would change, from two texts.
import { expect } from "chai";
import * as fc from "fast-check";
import { planFor, planText, type Plan } from "../../daemon/parent/plan.ts";
import { goodDesign } from "./designs.ts";

function plan(before: string, after: string): Plan {
  const made = planFor(goodDesign(before), goodDesign(after));
  if (typeof made === "string") throw new Error(made);
  return made;
}

const host = (name: string, line = "") => `<VirtualHost *:80>\nServerName ${name}\n${line}\n</VirtualHost>\n`;

interface Row {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly told: readonly string[];
}

const rows: readonly Row[] = [
  { what: "a directive", before: "Timeout 60", after: "Timeout 30", told: ["Timeout: 60 -> 30"] },
  { what: "one that had its default", before: "", after: "HealthCheck /ok", told: ['HealthCheck: [] -> ["/ok"]'] },
  { what: "one of the model", before: "StartServers 3", after: "StartServers 4", told: ["StartServers: 3 -> 4"] },
  {
    what: "listeners",
    before: "Listen 127.0.0.1:81",
    after: "Listen [::1]:82",
    told: ["Listen [::1]:82: opened", "Listen 127.0.0.1:81: closed"],
  },
  {
    what: "virtual hosts",
    before: host("a.example") + host("b.example"),
    after: host("b.example") + host("c.example"),
    told: ["<VirtualHost *:80> c.example: added", "<VirtualHost *:80> a.example: removed"],
  },
  {
    what: "a directive of a virtual host, and not of the others",
    before: host("a.example", "Timeout 9") + host("b.example"),
    after: host("a.example", "Timeout 8") + host("b.example"),
    told: ["Timeout in <VirtualHost *:80> a.example: 9 -> 8"],
  },
  {
    what: "a directive of the main server once, though its hosts have it too",
    before: host("a.example"),
    after: `Timeout 8\n${host("a.example")}`,
    told: ["Timeout: 60 -> 8"],
  },
  {
    what: "the second of two hosts of one name",
    before: host("a.example") + host("a.example"),
    after: host("a.example"),
    told: ["<VirtualHost *:80> a.example (2): removed"],
  },
  {
    what: "the order of virtual hosts, of which the first has what no name fits",
    before: host("a.example") + host("b.example"),
    after: host("b.example") + host("a.example"),
    told: ["the order of virtual hosts: changed"],
  },
  {
    what: "sections",
    before: "<Location /a>\nRequire all denied\n</Location>\n<Location /b>\n</Location>",
    after: "<Location /a>\nRequire all granted\n</Location>\n<Location /c>\n</Location>",
    told: ["<Location /c>: added", "<Location /b>: removed", "<Location /a>: changed"],
  },
  {
    what: "applications",
    before: "NodeApp / /srv/a.js",
    after: "NodeApp / /srv/b.js",
    told: ["NodeApp / /srv/b.js: added", "NodeApp / /srv/a.js: removed"],
  },
  { what: "secrets, without their values", before: "", after: "SetEnv KEY s3cret", told: ["SetEnv: changed"] },
];

describe("what a graceful would change", () => {
  for (const { what, before, after, told } of rows) {
    it(`tells of ${what}`, () => {
      expect(planText(plan(before, after))).to.deep.equal(told);
    });
  }

  it("is nothing where a line has only moved", () => {
    const text = "Timeout 9\n<Location /a>\nRequire all denied\n</Location>";
    expect(planText(plan(text, `\n# a remark\n\n${text}`))).to.deep.equal([]);
  });

  it("has what takes a stop and a start as kept, and not as changed", () => {
    const [only, ...more] = planText(
      plan("ServerLimit 10\nMaxRequestWorkers 10", "ServerLimit 20\nMaxRequestWorkers 10"),
    );
    expect(only).to.match(/^kept until a stop and a start: AH00179: .*20.*10/);
    expect(more).to.deep.equal([]);
  });

  it("is refused for another model, by name", () => {
    const refused = planFor(goodDesign(""), goodDesign("LoadModule mpm_event_module x"));
    expect(refused).to.be.a("string").that.contains("from prefork to event");
  });

  it("is nothing from a configuration to itself, and the same backwards with before and after exchanged", () => {
    const lines = fc.subarray(["Timeout 9", "KeepAlive Off", "Listen 81", host("a.example"), "NodeApp /x /srv/x.js"]);
    fc.assert(
      fc.property(lines, lines, (some, others) => {
        const [one, other] = [some.join("\n"), others.join("\n")];
        expect(planText(plan(one, one))).to.deep.equal([]);
        const [there, back] = [plan(one, other), plan(other, one)];
        for (const part of ["listeners", "hosts", "applications"] as const) {
          expect(there[part].added).to.have.members(back[part].removed);
          expect(there[part].removed).to.have.members(back[part].added);
        }
        expect(there.directives.map(({ name }) => name)).to.have.members(back.directives.map(({ name }) => name));
      }),
      { numRuns: 40 },
    );
  });
});
