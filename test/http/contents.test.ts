// Types, variables, header fields and conditions over real requests.
import { symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { Application } from "../../daemon/http/module.ts";
import { siteOf, type TextSite } from "./text-site.ts";

const echo = (file: string): Application => ({
  file,
  serve: (req, res) => {
    res.writeHead(req.url === "/missing" ? 404 : 200, { "X-App": "yes", "Set-Cookie": ["a=1", "b=2"] });
    res.end(JSON.stringify({ seen: req.headers["x-seen"] ?? null, raw: req.rawHeaders.includes("X-Seen") }));
  },
  takesUpgrades: () => false,
  upgrade: () => {},
});

describe("what an answer says", () => {
  let site: TextSite;
  before(async () => {
    site = await siteOf(
      [
        "AddType application/x-note .note",
        "AddCharset iso-8859-2 .l2",
        "AddLanguage de .de",
        "AddEncoding gzip .gz",
        "DefaultLanguage en",
        "<Directory ROOT/htdocs/forced>",
        "ForceType text/plain",
        "AddDefaultCharset utf-8",
        "</Directory>",
        "<Directory ROOT/htdocs/tags>",
        "FileETag Size",
        "</Directory>",
        "<Directory ROOT/htdocs/untagged>",
        "FileETag None",
        "</Directory>",
        "<Directory ROOT/htdocs/nolinks>",
        "Options None",
        "</Directory>",
        "AddHandler cgi-script .cgi",
        'SetEnvIf User-Agent "^Bad(.*)" bad=$1 worse',
        "SetEnvIfNoCase X-Flag on flag",
        "Header set X-Always no",
        "Header always set X-Err yes",
        'Header set X-Bad "<%{bad}e>" env=bad',
        "Header append X-App more",
        "Header edit* Set-Cookie = :",
        "Header unset Content-Language expr=%{REQUEST_URI}=='/n.de.note'",
        "RequestHeader set X-Seen %{flag}e env=flag",
        "<Location /private>",
        "<RequireAll>",
        "Require all granted",
        "Require not env bad",
        "</RequireAll>",
        "</Location>",
        "<If \"%{QUERY_STRING} == 'big'\">",
        "Header set X-If big",
        "</If>",
        "<Else>",
        "Header set X-If small",
        "</Else>",
        "NodeApp /app ROOT/app.js",
      ],
      {
        "htdocs/n.de.note": "n",
        "htdocs/a.html.l2": "a",
        "htdocs/z.html.gz": "z",
        "htdocs/forced/x.bin": "x",
        "htdocs/tags/x.txt": "12345",
        "htdocs/untagged/x.txt": "x",
        "htdocs/nolinks/x.txt": "x",
        "htdocs/s.cgi": "source",
        "htdocs/private/x.txt": "x",
      },
      (root) => [echo(`${root}/app.js`)],
    );
    symlinkSync(join(site.root, "htdocs/nolinks/x.txt"), join(site.root, "htdocs/nolinks/link.txt"));
    // The tag of a file that has just changed is weak.
    utimesSync(join(site.root, "htdocs/tags/x.txt"), 1, 1);
    symlinkSync(join(site.root, "htdocs/nolinks/x.txt"), join(site.root, "htdocs/link.txt"));
  });
  after(() => site[Symbol.asyncDispose]());

  it("extensions tell its type, charset, language and encoding", async () => {
    const { headers } = await site.ask("/a.html.l2");
    expect([headers["content-type"], headers["content-language"]]).to.deep.equal([
      "application/octet-stream; charset=iso-8859-2",
      "en",
    ]);
    const other = await site.ask("/z.html.gz");
    expect(other.headers["content-encoding"]).to.equal("gzip");
    expect((await site.ask("/n.de.note")).headers["content-type"]).to.equal("application/x-note");
  });
  it("a folder can force a type and a charset", async () => {
    expect((await site.ask("/forced/x.bin")).headers["content-type"]).to.equal("text/plain; charset=utf-8");
  });
  it("FileETag says what the tag is made of", async () => {
    expect((await site.ask("/tags/x.txt")).headers.etag).to.equal('"5"');
    expect((await site.ask("/untagged/x.txt")).headers.etag).to.equal(undefined);
  });
  it("without FollowSymLinks a link is refused, and what is none is not", async () => {
    const statuses = await Promise.all(
      ["/nolinks/link.txt", "/nolinks/x.txt", "/link.txt"].map(async (path) => (await site.ask(path)).status),
    );
    expect(statuses).to.deep.equal([403, 200, 200]);
  });
  it("a script's source is for nobody", async () => expect((await site.ask("/s.cgi")).status).to.equal(403));
  it("Header changes an application's fields, and Header always those of errors too", async () => {
    const { headers } = await site.ask("/app/x");
    expect(headers["x-app"]).to.equal("yes, more");
    expect(headers["set-cookie"]).to.deep.equal(["a:1", "b:2"]);
    expect([headers["x-always"], headers["x-err"]]).to.deep.equal(["no", "yes"]);
    const error = await site.ask("/nothing");
    expect([error.headers["x-always"], error.headers["x-err"]]).to.deep.equal([undefined, "yes"]);
    expect((await site.ask("/app/missing")).headers["x-always"]).to.equal("no");
  });
  it("SetEnvIf sets variables that fields and access ask for", async () => {
    const bad = { headers: { "User-Agent": "BadBot" } };
    expect((await site.ask("/app/x", bad)).headers["x-bad"]).to.equal("<Bot>");
    expect((await site.ask("/app/x")).headers["x-bad"]).to.equal(undefined);
    expect([(await site.ask("/private/x.txt", bad)).status, (await site.ask("/private/x.txt")).status]).to.deep.equal([
      403, 200,
    ]);
  });
  it("RequestHeader changes what an application sees", async () => {
    const answer = await site.ask("/app/x", { headers: { "X-Flag": "ON" } });
    expect(JSON.parse(answer.body)).to.deep.equal({ seen: "1", raw: true });
    expect(JSON.parse((await site.ask("/app/x")).body)).to.deep.equal({ seen: null, raw: false });
  });
  it("<If> and <Else> are decided for each request", async () => {
    const fields = await Promise.all(
      ["/app/x?big", "/app/x", "/app/x?big"].map(async (path) => (await site.ask(path)).headers["x-if"]),
    );
    expect(fields).to.deep.equal(["big", "small", "big"]);
  });
  it("a condition of Header looks at the request", async () => {
    expect((await site.ask("/n.de.note")).headers["content-language"]).to.equal(undefined);
  });
});
