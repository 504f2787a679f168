// What a running server cannot change.
import { expect } from "chai";
import { directives } from "../../daemon/directives.ts";
import { mpms } from "../../daemon/mpm/index.ts";
import { boardSizeFor } from "../../daemon/parent/design.ts";
import { keepFixed } from "../../daemon/parent/fixed.ts";
import { goodDesign } from "./designs.ts";

function change(before: string, after: string) {
  const kept = keepFixed(goodDesign(before), goodDesign(after));
  if (typeof kept === "string") throw new Error(kept);
  return kept;
}

/** Every row that takes a restart, with the line before and after, right under every model that has it. */
const fixed: Readonly<Record<string, readonly [before: string, after: string]>> = {
  User: ["User www", ""],
  Group: ["Group www", ""],
  ScoreBoardFile: ["ScoreBoardFile logs/a", "ScoreBoardFile logs/b"],
  ControlSocket: ["ControlSocket logs/a", "ControlSocket logs/b"],
  ServerLimit: ["ServerLimit 10", "ServerLimit 12"],
  ThreadLimit: ["ThreadLimit 70", "ThreadLimit 80"],
};

for (const mpm of mpms) {
  const load = `LoadModule mpm_${mpm.name}_module x`;
  const rows = Object.entries({ ...directives, ...mpm.directives });
  describe(`under ${mpm.name}, a change`, () => {
    for (const [name] of rows.filter(([, { takes }]) => takes === "restart")) {
      it(`of ${name} is not taken, and is warned of`, () => {
        const [first, then] = fixed[name] ?? ["", ""];
        const before = goodDesign(`${load}\n${first}`);
        const { design, notes } = change(`${load}\n${first}`, `${load}\n${then}`);
        const { settings } = design.configuration.server;
        expect({ ...settings, ...design.mpmSettings }).to.deep.equal({
          ...before.configuration.server.settings,
          ...before.mpmSettings,
        });
        expect(notes.map(({ id }) => id)).to.deep.equal([mpm.announcements.kept[name] ?? "HN00208"]);
      });
    }
    for (const [name, { initial }] of Object.entries(mpm.directives).filter(([, row]) => row.aliasOf === undefined)) {
      if (typeof initial !== "number") continue;
      it(`of ${name} leaves the scoreboard as large as it is`, () => {
        const { design } = change(load, `${load}\n${name} ${2 * initial + 1}`);
        expect(boardSizeFor(design)).to.deep.equal(boardSizeFor(goodDesign(load)));
      });
    }
  });
}

const number = (name: string) => ({ www: 33, ann: 34 })[name];
const asRoot = { isRoot: true, userId: number, groupId: number, primaryGroupId: number };
const perchild = (limit: number, servers: number, reserved: number) =>
  `LoadModule mpm_perchild_module x\nUser www\nGroup www\nServerLimit ${limit}\nNumServers ${servers}\nChildPerUserID ann ann ${reserved}`;

describe("a change of the configuration", () => {
  it("keeps ServerLimit as it was, with Apache's warning, and repairs what depends on it", () => {
    const { design, notes } = change("ServerLimit 10\nMaxRequestWorkers 10", "ServerLimit 20\nMaxRequestWorkers 20");
    expect(design.pool.serverLimit).to.equal(10);
    expect(design.mpmSettings).to.include({ ServerLimit: 10, MaxRequestWorkers: 10 });
    expect(notes.map(({ id, text }) => [id, text.includes("20"), text.includes("10")])).to.deep.equal([
      ["AH00179", true, true],
    ]);
  });

  it("keeps the scoreboard where it is, and lets the control socket move", () => {
    const { design, notes } = change(
      "ControlSocket logs/a.sock",
      "ControlSocket logs/b.sock\nScoreBoardFile logs/board",
    );
    const { ScoreBoardFile, ControlSocket } = design.configuration.server.settings;
    expect(ControlSocket).to.match(/b\.sock$/);
    expect(ScoreBoardFile).to.equal(undefined);
    expect(notes.map(({ id }) => id)).to.deep.equal(["HN00208"]);
  });

  it("is otherwise taken, in silence", () => {
    const { design, notes } = change("Timeout 5", "Timeout 7\nStartServers 2\nListen 81");
    expect(design.configuration.server.settings).to.include({ Timeout: 7 });
    expect(design.configuration.server.settings.Listen).to.have.length(2);
    expect(design.mpmSettings).to.include({ StartServers: 2 });
    expect(notes).to.deep.equal([]);
  });

  it("that counts on a larger ServerLimit for its users' children is refused, and one that fits is taken", () => {
    const renewed = (after: string) => keepFixed(goodDesign(perchild(4, 3, 2), asRoot), goodDesign(after, asRoot));
    expect(renewed(perchild(8, 8, 5)))
      .to.be.a("string")
      .that.contains("leaves no children");
    expect(renewed(perchild(8, 5, 4)))
      .to.be.a("string")
      .that.contains("leaves no children");
    expect(renewed(perchild(8, 4, 3))).to.have.property("design");
  });

  it("of the model is refused by name", () => {
    const refused = keepFixed(goodDesign(""), goodDesign("LoadModule mpm_event_module x"));
    expect(refused).to.be.a("string").that.contains("from prefork to event");
  });
});
