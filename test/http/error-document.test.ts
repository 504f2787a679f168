// ErrorDocument, FallbackResource and DirectoryIndex: what the server answers in place of what was asked for.
import { expect } from "chai";
import type { Application } from "../../daemon/http/module.ts";
import { siteOf, type TextSite } from "./text-site.ts";

const app = (file: string): Application => ({
  file,
  serve: (req, res) => res.end(`${req.method} ${req.url}`),
  takesUpgrades: () => false,
  upgrade: () => {},
});

describe("in place of what was asked for", () => {
  let site: TextSite;
  before(async () => {
    site = await siteOf(
      [
        "ErrorDocument 404 /missing.html",
        'ErrorDocument 403 "No %{REQUEST_METHOD} here"',
        "ErrorDocument 410 http://other.test/gone",
        "Redirect gone /gone",
        "<Location /app-errors>",
        "ErrorDocument 404 /app/page",
        "</Location>",
        "<Location /loop>",
        "ErrorDocument 404 /nowhere",
        "</Location>",
        "<Location /plain>",
        "ErrorDocument 404 default",
        "</Location>",
        "<Location /closed>",
        "Require all denied",
        "</Location>",
        "<Directory ROOT/htdocs/spa>",
        "FallbackResource /spa/index.html",
        "</Directory>",
        "<Directory ROOT/htdocs/front>",
        "FallbackResource /app/front",
        "</Directory>",
        "<Directory ROOT/htdocs/list>",
        "DirectoryIndex none.html /app/list",
        "</Directory>",
        "<Directory ROOT/htdocs/shown>",
        "DirectoryIndexRedirect 303",
        "</Directory>",
        '<Files "secret.html">',
        "Require all denied",
        "</Files>",
        "<Directory ROOT/htdocs/guarded>",
        "DirectoryIndex secret.html",
        "</Directory>",
        "NodeApp /app ROOT/app.js",
      ],
      {
        "htdocs/missing.html": "it is missing",
        "htdocs/spa/index.html": "spa",
        "htdocs/front/x.txt": "x",
        "htdocs/list/x.txt": "x",
        "htdocs/shown/index.html": "shown",
        "htdocs/guarded/secret.html": "secret",
      },
      (root) => [app(`${root}/app.js`)],
    );
  });
  after(() => site[Symbol.asyncDispose]());

  it("a page of the site has the error's status, whatever the client has already", async () => {
    const { status, body, headers } = await site.ask("/x", { headers: { "If-None-Match": "*", Range: "bytes=0-1" } });
    expect([status, body, headers["content-type"]]).to.deep.equal([404, "it is missing", "text/html; charset=utf-8"]);
  });
  it("a text is filled in", async () => {
    const { status, body } = await site.ask("/closed", { method: "POST" });
    expect([status, body]).to.deep.equal([403, "No POST here"]);
  });
  it("a URL is redirected to", async () => {
    const { status, headers } = await site.ask("/gone");
    expect([status, headers.location]).to.deep.equal([302, "http://other.test/gone"]);
  });
  it("an application may answer, by GET", async () => {
    const { status, body } = await site.ask("/app-errors/x", { method: "POST" });
    expect([status, body]).to.deep.equal([404, "GET /page"]);
  });
  it("a page that is missing itself is replaced by the server's own", async () => {
    const { status, body } = await site.ask("/loop/x");
    expect([status, body.includes("Not Found")]).to.deep.equal([404, true]);
  });
  it("default is the server's own", async () => {
    expect((await site.ask("/plain/x")).body).to.contain("<h1>Not Found</h1>");
  });
  it("FallbackResource answers for files that are not there, and for those only", async () => {
    expect((await site.ask("/spa/some/route?q=1")).body).to.equal("spa");
    expect((await site.ask("/front/x.txt")).body).to.equal("x");
    const { status, body } = await site.ask("/front/route?q=1", { method: "POST" });
    expect([status, body]).to.deep.equal([200, "POST /front?q=1"]);
  });
  it("an index may be an application, and may be redirected to", async () => {
    expect((await site.ask("/list/")).body).to.equal("GET /list");
    const { status, headers } = await site.ask("/shown/?q", { headers: { Host: "example.test:80" } });
    expect([status, headers.location]).to.deep.equal([303, "http://example.test/shown/index.html"]);
  });
  it("an index file that nobody may have is for nobody", async () => {
    expect((await site.ask("/guarded/")).status).to.equal(403);
  });
});
