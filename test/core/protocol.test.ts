// What a child says to the parent is trusted in nothing.
import { expect } from "chai";
import * as fc from "fast-check";
import { longestReport, parseReport } from "../../daemon/core/protocol.ts";

describe("a child's report", () => {
  it("is understood when it is one", () => {
    expect(parseReport('{"say":"ready"}')).to.deep.equal({ say: "ready", without: [] });
    expect(parseReport('{"say":"leaving","more":1}')).to.deep.equal({ say: "leaving" });
    expect(parseReport('{"say":"failed","reason":"r","detail":"d"}')).to.deep.equal({
      say: "failed",
      reason: "r",
      detail: "d",
    });
  });

  it("of an exception is cut to a line's length", () => {
    const reason = "e".repeat(300);
    expect(parseReport(JSON.stringify({ say: "crashing", reason }))).to.deep.equal({
      say: "crashing",
      reason: reason.slice(0, 200),
    });
  });

  it("is nothing when it is any other text or JSON", () => {
    for (const line of [
      "",
      "null",
      "[]",
      '"ready"',
      "{",
      '{"say":"boot"}',
      '{"say":["ready"]}',
      '{"__proto__":{"say":"ready"}}',
    ]) {
      expect(parseReport(line), line).to.equal(undefined);
    }
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        expect(["ready", "failed", "crashing", "leaving", undefined]).to.include(parseReport(line)?.say);
      }),
    );
  });

  it("carries texts of bounded length, whatever stands in their place", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (reason, detail) => {
        const report = parseReport(JSON.stringify({ say: "failed", reason, detail }));
        expect(report).to.have.property("reason").that.is.a("string");
        expect(report).to.have.property("detail").that.is.a("string");
      }),
    );
    const long = "x".repeat(longestReport);
    expect(parseReport(JSON.stringify({ say: "failed", reason: long, detail: long }))).to.deep.equal({
      say: "failed",
      reason: long.slice(0, 1000),
      detail: long.slice(0, 8000),
    });
  });
});
