// SetHandler with an expression, and what follows a file's name: who answers, and as what, is known with the request.
import { expect } from "chai";
import { siteOf, type TextSite } from "./text-site.ts";

describe("a handler that the request decides on", () => {
  let site: TextSite;
  before(async () => {
    site = await siteOf(
      [
        'SetHandler "%{QUERY_STRING}"',
        'Header always set X-Handler "expr=[%{HANDLER}]"',
        "AcceptPathInfo On",
        "<Directory ROOT/htdocs/renamed>",
        "SetHandler none",
        "ModMimeUsePathInfo On",
        "AddHandler cgi-script .cgi",
        "</Directory>",
      ],
      { "htdocs/a.txt": "source", "htdocs/renamed/a.txt": "abcdef" },
    );
  });
  after(() => site[Symbol.asyncDispose]());

  const seen = async (path: string) => {
    const { status, headers, body } = await site.ask(path);
    return { status, handler: headers["x-handler"], body: status === 200 ? body : "" };
  };

  it("is in small letters, and is none where it comes to that", async () => {
    expect(await seen("/a.txt?Some")).to.deep.equal({ status: 200, handler: "[some]", body: "source" });
    expect(await seen("/a.txt?NONE")).to.deep.equal({ status: 200, handler: "[text/plain]", body: "source" });
  });

  it("keeps the source of a script for the server alone", async () => {
    expect(await seen("/a.txt?cgi-script")).to.deep.equal({ status: 403, handler: "[cgi-script]", body: "" });
    expect(await seen("/a.txt?proxy:unix:/Some")).to.deep.equal({
      status: 403,
      handler: "[proxy:unix:/Some]",
      body: "",
    });
  });

  it("may be another at each request", async () => {
    for (let number = 0; number < 120; number++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that some are forgotten
      expect((await seen(`/a.txt?h${number % 60}`)).handler).to.equal(`[h${number % 60}]`);
    }
  });

  it("may hang on what follows the file's name", async () => {
    expect(await seen("/renamed/a.txt/x.cgi")).to.include({ status: 403, handler: "[cgi-script]" });
    expect(await seen("/renamed/a.txt/x.cgi/")).to.include({ status: 200, body: "abcdef" });
    expect(await seen("/renamed/a.txt")).to.include({ status: 200, body: "abcdef" });
  });
});

/** Every file may be followed by a path. */
const lines = (use: string) => [
  "AcceptPathInfo On",
  "<Directory ROOT/htdocs>",
  `ModMimeUsePathInfo ${use}`,
  "</Directory>",
];

describe("the type of what follows a file's name", () => {
  const files = { "htdocs/a.txt": "abcdef" };
  it("is the file's with ModMimeUsePathInfo, in parts too", async () => {
    await using site = await siteOf(lines("On"), files);
    const type = async (path: string) => (await site.ask(path)).headers["content-type"];
    expect(await type("/a.txt/x.html")).to.equal("text/html; charset=utf-8");
    expect(await type("/a.txt/deep.css/x.json?q")).to.equal("application/json; charset=utf-8");
    expect(await type("/a.txt")).to.equal("text/plain; charset=utf-8");
    const { status, body } = await site.ask("/a.txt/x.html", { headers: { Range: "bytes=0-0,3-4" } });
    expect(status).to.equal(206);
    expect(body).to.include("Content-type: text/html; charset=utf-8");
  });

  it("means nothing without it", async () => {
    await using site = await siteOf(lines("Off"), files);
    expect((await site.ask("/a.txt/x.html")).headers["content-type"]).to.equal("text/plain; charset=utf-8");
  });
});
