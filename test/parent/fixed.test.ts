// What a running server cannot change.
import { expect } from "chai";
import { keepFixed } from "../../daemon/parent/fixed.ts";
import { goodDesign } from "./designs.ts";

function change(before: string, after: string) {
  const kept = keepFixed(goodDesign(before), goodDesign(after));
  if (typeof kept === "string") throw new Error(kept);
  return kept;
}

describe("a change of the configuration", () => {
  it("keeps ServerLimit as it was, with Apache's warning, and repairs what depends on it", () => {
    const { design, notes } = change("ServerLimit 10\nMaxRequestWorkers 10", "ServerLimit 20\nMaxRequestWorkers 20");
    expect(design.pool.serverLimit).to.equal(10);
    expect(design.mpmSettings).to.include({ ServerLimit: 10, MaxRequestWorkers: 10 });
    expect(notes.map(({ id, text }) => [id, text.includes("20"), text.includes("10")])).to.deep.equal([
      ["AH00179", true, true],
    ]);
  });

  it("keeps the control socket and the scoreboard where they are", () => {
    const { design, notes } = change(
      "ControlSocket logs/a.sock",
      "ControlSocket logs/b.sock\nScoreBoardFile logs/board",
    );
    const { ScoreBoardFile, ControlSocket } = design.configuration.server.settings;
    expect(ControlSocket).to.match(/a\.sock$/);
    expect(ScoreBoardFile).to.equal(undefined);
    expect(notes.map(({ id }) => id)).to.deep.equal(["HN00208", "HN00208"]);
  });

  it("is otherwise taken, in silence", () => {
    const { design, notes } = change("Timeout 5", "Timeout 7\nStartServers 2\nListen 81");
    expect(design.configuration.server.settings).to.include({ Timeout: 7 });
    expect(design.configuration.server.settings.Listen).to.have.length(2);
    expect(design.mpmSettings).to.include({ StartServers: 2 });
    expect(notes).to.deep.equal([]);
  });

  it("of the model is refused by name", () => {
    const refused = keepFixed(goodDesign(""), goodDesign("LoadModule mpm_event_module x"));
    expect(refused).to.be.a("string").that.contains("from prefork to event");
  });
});
