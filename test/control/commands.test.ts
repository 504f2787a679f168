// The table of the control socket.
import { expect } from "chai";
import * as fc from "fast-check";
import { commandFor, controlCommands } from "../../daemon/control/commands.ts";

const rows = Object.entries(controlCommands);

describe("the commands of the control socket", () => {
  it("are found by method and path, and each path has one method", () => {
    for (const [word, { method, path }] of rows) {
      expect(commandFor(method, path)).to.equal(word);
      expect(commandFor(method === "GET" ? "POST" : "GET", path)).to.equal("method");
    }
    expect(new Set(rows.map(([, { path }]) => path)).size).to.equal(rows.length);
  });

  it("change something only by POST", () => {
    const reads = rows.filter(([, { method }]) => method === "GET").map(([word]) => word);
    expect(reads).to.deep.equal(["status", "live", "metrics", "events", "plan"]);
  });

  it("are nothing else", () => {
    const paths: readonly string[] = rows.map(([, { path }]) => path);
    fc.assert(
      fc.property(fc.constantFrom("GET", "POST"), fc.oneof(fc.webPath(), fc.string()), (method, path) => {
        fc.pre(!paths.includes(path));
        expect(commandFor(method, path)).to.equal(undefined);
      }),
    );
  });
});
