// PidFile and control socket are found even when the configuration is broken.
import { expect } from "chai";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPlaces } from "../../daemon/parent/places.ts";

describe("the places of a server", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "httpd-places-"));
    mkdirSync(join(folder, "logs"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function find(text: string | undefined) {
    const file = join(folder, "httpd.conf");
    if (text !== undefined) writeFileSync(file, text);
    return findPlaces({ file, serverRoot: folder, defines: [], before: [], after: [] });
  }

  for (const [state, line] of [
    ["right", ""],
    ["broken", "\nListn 80\n"],
  ] as const) {
    it(`are where a ${state} file says`, async () => {
      expect(await find(`Listen 80${line}`)).to.include({
        pidFile: join(folder, "logs/httpd.pid"),
        controlSocket: join(folder, "logs/httpd.sock"),
      });
      expect(await find(`Listen 80${line}\npidfile "run/my.pid"`)).to.include({
        pidFile: join(folder, "run/my.pid"),
        controlSocket: join(folder, "run/my.sock"),
      });
      expect(
        await find(`ServerRoot ${folder}/logs\nListen 80${line}\nPidFile a\nPidFile b\nControlSocket /tmp/c`),
      ).to.include({
        pidFile: join(folder, "logs/b"),
        controlSocket: "/tmp/c",
      });
    });
  }

  it("come with what is wrong, so that nobody is told that a server does not run which was not looked for", async () => {
    expect((await find("Listen 80")).wrong).to.equal(undefined);
    expect((await find("Listn 80")).wrong).to.contain("Invalid command 'Listn'");
  });

  it("are the usual ones when there is no file at all", async () => {
    const places = await find(undefined);
    expect(places.pidFile).to.equal(join(folder, "logs/httpd.pid"));
    expect(places.wrong).to.contain("No such file or directory");
  });
});
