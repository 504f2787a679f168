// The lines of the access log are those that real Apache writes for the same requests and the same LogFormat.
import { expect } from "chai";
import { poolLines } from "../support/pools.ts";
import { TestServer } from "../support/server.ts";
import { askAll } from "../log/differential/ask.ts";
import { configuration, files, format, port, refusedFormat } from "../log/differential/cases.ts";
import { recorded } from "../log/differential/recorded.ts";

/** "name=value|…" by name. */
function fieldsOf(line: string): Readonly<Record<string, string>> {
  return Object.fromEntries(line.split("|").map((field) => [field.replace(/=.*$/s, ""), field.replace(/^[^=]*=/, "")]));
}

describe("a line of the access log", function () {
  this.timeout(30_000);

  it("is the one that Apache writes", async () => {
    await using server = await TestServer.start(
      [
        ...poolLines("prefork", { children: 1 }),
        "DocumentRoot htdocs",
        ...configuration,
        `CustomLog logs/lines "${format}"`,
        `CustomLog logs/refused "${refusedFormat}"`,
      ],
      files,
    );
    const { lines, refusedLines } = await askAll(server.port, server.folder);
    const bare = (line: string) => fieldsOf(line.replaceAll(String(server.port), String(port)));
    expect(lines.map(bare)).to.deep.equal(recorded.lines.map(fieldsOf));
    expect(refusedLines).to.deep.equal(recorded.refusedLines);
  });
});
