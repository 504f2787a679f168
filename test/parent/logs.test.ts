// The logs of a configuration are opened all or none.
import { expect } from "chai";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeWorldLogs, endPrograms, openWorldLogs, provenPrograms } from "../../daemon/parent/logs.ts";
import type { Design } from "../../daemon/parent/design.ts";
import { settingsWith } from "../http/harness.ts";

const openFiles = () => readdirSync("/proc/self/fd").length;
const silent = () => {};

function design(folder: string, errorLog: string, places: readonly string[]): Design {
  const CustomLog = places.map((place) => ({
    place,
    format: "CLF",
    condition: undefined,
    name: place,
    at: { file: "f", line: 1 },
  }));
  const server = { settings: settingsWith({ ErrorLog: errorLog, CustomLog }), containers: [] };
  return { configuration: { server, hosts: [], serverRoot: folder } } as unknown as Design;
}

describe("the logs of a configuration", () => {
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "httpd-logs-"))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it("are opened once, however often they are named", () => {
    const before = openFiles();
    const [errors, access] = [join(folder, "errors"), join(folder, "access")];
    const logs = openWorldLogs(design(folder, errors, [access, access]), silent);
    if ("text" in logs) throw new Error(logs.text);
    expect([...logs.logs.keys()]).to.deep.equal([errors, access]);
    closeWorldLogs(logs);
    expect(openFiles()).to.equal(before);
  });

  it("are none when one cannot be opened, and nothing stays open", async () => {
    const before = openFiles();
    const logs = openWorldLogs(design(folder, join(folder, "e"), [join(folder, "none/a")]), silent);
    expect("text" in logs && logs.text).to.contain("none/a");
    expect(openFiles()).to.equal(before);
  });

  it("may be a program, which is gone with them and leaves nothing open", async () => {
    const before = openFiles();
    const logs = openWorldLogs(design(folder, "|cat", []), silent);
    if ("text" in logs) throw new Error(logs.text);
    expect(await provenPrograms(logs)).to.equal(undefined);
    expect(logs.errorLog).to.equal(logs.logs.get("|cat"));
    await endPrograms(logs);
    expect(openFiles()).to.equal(before);
  });

  it("may be a program that does not read, which is ended with a later world's", async () => {
    const before = openWorldLogs(design(folder, "|$exec sleep 60", []), silent);
    if ("text" in before) throw new Error(before.text);
    const after = openWorldLogs(design(folder, "|cat", []), silent, before.retired);
    if ("text" in after) throw new Error(after.text);
    closeWorldLogs(before);
    const [sleeper] = before.programs;
    expect(sleeper?.pid).to.be.a("number");
    await endPrograms(after);
    await sleeper?.ended;
    await new Promise(setImmediate);
    expect(after.retired.size).to.equal(0);
  });
});
