// A request's target as a path. Apache's answers to the same targets are in the table.
import { expect } from "chai";
import * as fc from "fast-check";
import { normalise, splitTarget } from "../../daemon/http/path.ts";

describe("a path", () => {
  for (const [raw, path] of [
    ["/", "/"],
    ["/a/b.html", "/a/b.html"],
    ["/a//b", "/a/b"],
    ["/a/./b/", "/a/b/"],
    ["/a/../b", "/b"],
    ["/a/b/..", "/a/"],
    ["/%61%20b", "/a b"],
    ["/%E4%BD%A0", "/你"],
    ["*", "*"],
  ] as const) {
    it(`${raw} is ${path}`, () => {
      expect(normalise(raw)).to.deep.equal({ ok: true, path });
    });
  }

  for (const [raw, status] of [
    ["/..", 400],
    ["/a/../../b", 400],
    ["/%2e%2e/b", 400],
    ["/%", 400],
    ["/%zz", 400],
    ["/%FF", 400],
    ["/a#b", 400],
    ["a", 400],
    ["/a%2fb", 404],
    ["/a%00", 404],
  ] as const) {
    it(`${raw} is refused with ${status}`, () => {
      expect(normalise(raw)).to.deep.equal({ ok: false, status });
    });
  }

  it("never leaves the root, whatever is asked", () => {
    const piece = fc.constantFrom("..", ".", "", "a", "%2e", "%2E%2e", "%2f", "b c", "%25", "é");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const verdict = normalise(`/${pieces.join("/")}`);
        if (!verdict.ok) return;
        expect(verdict.path.startsWith("/")).to.equal(true);
        const segments = verdict.path.split("/").slice(1, -1);
        expect(segments).not.to.include("..");
        expect(segments).not.to.include(".");
        expect(segments).not.to.include("");
      }),
    );
  });

  it("that is normal stays as it is", () => {
    fc.assert(
      fc.property(fc.webPath(), (raw) => {
        const once = normalise(raw === "" ? "/" : raw);
        if (!once.ok || /[%#?]/.test(once.path)) return;
        expect(normalise(once.path)).to.deep.equal(once);
      }),
    );
  });
});

describe("a target", () => {
  it("ends before its query", () => {
    expect(splitTarget("/a?b?c")).to.deep.equal({ authority: null, rawPath: "/a" });
  });

  it("may name its host", () => {
    expect(splitTarget("http://a.example:80/x?y")).to.deep.equal({ authority: "a.example:80", rawPath: "/x" });
    expect(splitTarget("HTTP://a.example")).to.deep.equal({ authority: "a.example", rawPath: "/" });
  });
});
