// A line of the error log.
import { expect } from "chai";
import * as fc from "fast-check";
import { escapeControls, formatLine, logTime, passes } from "../../daemon/log/format.ts";

const at = new Date(2026, 10, 3, 4, 5, 6).getTime();

describe("a line of the error log", () => {
  it("is Apache's, with microseconds, and a number where there is one", () => {
    const line = { level: "notice", module: "core", text: "t" } as const;
    expect(formatLine({ ...line, id: "AH00094" }, at + 7.25, 42)).to.equal(
      "[Tue Nov 03 04:05:06.007250 2026] [core:notice] [pid 42] AH00094: t",
    );
    expect(formatLine(line, at, 42)).to.equal("[Tue Nov 03 04:05:06.000000 2026] [core:notice] [pid 42] t");
  });

  it("is one line without control characters, whatever was said", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = formatLine({ level: "error", module: "core", text }, at, 1);
        // oxlint-disable-next-line no-control-regex -- these are what must not come through
        expect(line.slice(0, -1)).not.to.match(/[\0-\x08\x0a-\x1f\x7f]/);
      }),
    );
    expect(escapeControls("a\nb\x1b[1m")).to.equal("a\\nb\\x1b[1m");
  });

  it("has a time of one length, at any moment", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 4e12, noNaN: true }), (now) => {
        expect(logTime(now)).to.match(/^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d\.\d{6} \d{4}$/);
      }),
    );
  });
});

describe("LogLevel", () => {
  it("lets through what is as grave or graver", () => {
    expect(passes("error", "warn")).to.equal(true);
    expect(passes("warn", "warn")).to.equal(true);
    expect(passes("info", "warn")).to.equal(false);
    expect(passes("emerg", "emerg")).to.equal(true);
  });
});
