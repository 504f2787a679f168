import { expect } from "chai";
import type { Container } from "../../config/configuration.ts";
import {
  applying,
  conditional,
  containersFor,
  holding,
  laidOver,
  mergeSettings,
  namedMatches,
} from "../../config/merge.ts";
import { common, configurationOf } from "./request.ts";

const at = { file: "/x.conf", line: 1 };

function container(kind: Container<object>["kind"], pattern: string, regex = false): Container<object> {
  return { kind, pattern, regex, settings: {}, inside: [], at };
}

/** The patterns that apply, in order. */
function patterns(containers: readonly Container<object>[], path: string, filename?: string) {
  return applying(containers, { path, filename }).map(({ pattern }) => pattern);
}

describe("settings", () => {
  const table = {
    List: { ...common.Listen, merge: "append" as const },
    Value: common.Timeout,
  };
  it("of an inner section replace those outside, and lists that append grow", () => {
    expect(mergeSettings(table, { List: [1], Value: 1 }, { List: [2], Value: 2 })).to.deep.equal({
      List: [1, 2],
      Value: 2,
    });
  });
  it("that an inner section does not write stay", () => {
    expect(mergeSettings(table, { List: [1], Value: 1 }, {})).to.deep.equal({ List: [1], Value: 1 });
  });
});

describe("a section", () => {
  for (const [kind, pattern, regex, asked, expected] of [
    ["location", "/a", false, "/a", true],
    ["location", "/a", false, "/a/b", true],
    ["location", "/a", false, "/ab", false],
    ["location", "/a/", false, "/a", false],
    ["location", "/*/b", false, "/a/b", true],
    ["location", "/*", false, "/a/b", false],
    ["location", "^/a(b|c)", true, "/acd", true],
    ["directory", "/a", false, "/a/x", true],
    ["directory", "/a", false, "/ab/x", false],
    ["directory", "/", false, "/a/x", true],
    ["directory", "/*/pub", false, "/home/pub/x", true],
    ["directory", "/*/pub", false, "/home/me/pub/x", false],
    ["directory", "a", false, "/a/x", false],
    ["directory", "^/a/", true, "/a/x", true],
    ["files", "x.*", false, "/a/x.js", true],
    ["files", "x.js", false, "/a/y.js", false],
    ["files", "\\.js$", true, "/a/y.js", true],
  ] as const) {
    it(`of ${kind} ${regex ? "~ " : ""}${pattern} ${expected ? "applies" : "does not apply"} to ${asked}`, () => {
      const file = kind === "location" ? undefined : asked;
      expect(patterns([container(kind, pattern, regex)], asked, file)).to.have.length(expected ? 1 : 0);
    });
  }
  it("comes in the order of folders from the shortest, files, locations", () => {
    const all = [
      container("location", "/a"),
      container("files", "x"),
      container("directory", "^/w", true),
      container("directory", "/w/a"),
      container("directory", "/"),
      container("directory", "/w"),
    ];
    expect(patterns(all, "/a/x", "/w/a/x")).to.deep.equal(["/", "/w", "/w/a", "^/w", "x", "/a"]);
  });
  it("of files within a folder holds there alone", () => {
    const { server } = configurationOf("<Directory /w/a>\n<Files x>\nSetHandler inner\n</Files>\n</Directory>\n");
    const handler = (filename: string) =>
      containersFor(common, server.settings, server.containers, { path: "/", filename }).SetHandler;
    expect([handler("/w/a/x"), handler("/w/b/x"), handler("/w/a/y")]).to.deep.equal(["inner", undefined, undefined]);
  });
  it("later in the file wins over one before it", () => {
    const text = "<Location /a>\nSetHandler one\n</Location>\n<Location /a/b>\nSetHandler two\n</Location>\n";
    const { server } = configurationOf(text);
    const asked = { path: "/a/b/c", filename: undefined };
    expect(containersFor(common, server.settings, server.containers, asked).SetHandler).to.equal("two");
  });
});

describe("what a pattern's named groups found", () => {
  it("are the variables MATCH_NAME, the last section's if two have the name", () => {
    const applied = [
      container("location", "^/(?<shop>[^/]+)/(?<none>x)?", true),
      container("directory", "^/srv/(?P<User>[a-z]+)", true),
      container("files", "(?<shop>.*)\\.html$", true),
      container("location", "/(?<plain>)"),
    ];
    const found = namedMatches(applied, { path: "/books/1", filename: "/srv/ann/index.html" });
    expect([...found]).to.deep.equal([
      ["MATCH_SHOP", "index"],
      ["MATCH_USER", "ann"],
    ]);
  });
});

describe("<If>, <ElseIf> and <Else>", () => {
  const text = [
    '<If "one">',
    "  SetHandler one",
    '  <If "two">',
    "    SetHandler two",
    "  </If>",
    "</If>",
    '<ElseIf "two">',
    "  SetHandler three",
    "</ElseIf>",
    "<Else>",
    "  SetHandler four",
    "</Else>",
    "<Location /a>",
    '  <If "three">',
    "    SetHandler five",
    "  </If>",
    "</Location>",
  ];
  // The conditions stand for names here: those of `held` hold.
  const { server } = configurationOf(`${text.join("\n").replace(/ "(\w+)"/g, " \"'$1' == 'x'\"")}\n`);
  function handler(held: readonly string[], path: string): string | undefined {
    const branches = conditional(server.containers, applying(server.containers, { path, filename: undefined }));
    const found = holding(branches, ({ pattern }) => held.some((name) => pattern.includes(name)));
    return laidOver(common, server.settings, found).SetHandler;
  }

  for (const [held, path, expected] of [
    [["one"], "/", "one"],
    [["one", "two"], "/", "two"],
    [["two"], "/", "three"],
    [[], "/", "four"],
    [["one", "three"], "/", "one"],
    [["one", "three"], "/a", "five"],
  ] as const) {
    it(`with ${held.join(" and ") || "nothing"} true at ${path} leave ${expected}`, () => {
      expect(handler(held, path)).to.equal(expected);
    });
  }
});
