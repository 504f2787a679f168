// Alias and Redirect over real requests. The answers are those of Apache 2.4 to the same lines.
import { expect } from "chai";
import { siteOf, type TextSite } from "./text-site.ts";

const host = { headers: { Host: "example.test" } };

describe("Redirect and Alias", () => {
  let site: TextSite;
  before(async () => {
    site = await siteOf(
      [
        "Redirect /old http://other.test/new",
        "Redirect permanent /moved /here",
        "Redirect gone /gone",
        "Redirect 404 /hidden",
        "Redirect seeother /slash/ http://other.test/to/",
        'RedirectMatch 301 "^/m/(.*)\\.gif$" "http://other.test/$1.png"',
        "RedirectTemp /with?x /never",
        "<Location /secret>",
        "Require all denied",
        "</Location>",
        "Redirect /secret/way http://other.test/",
        "<Location /all>",
        'Redirect 307 "http://other.test/%{REQUEST_URI}"',
        "</Location>",
        "<Location /as>",
        'Redirect "/to%{REQUEST_URI}"',
        "</Location>",
        "<Location /typed>",
        'Redirect "http://other.test:8080/to%20x?a%25b%{QUERY_STRING}#c%20d"',
        "</Location>",
        "<Location /rel>",
        "RedirectRelative On",
        "Redirect /rel /there",
        "</Location>",
        "<Location /icons>",
        "Alias ROOT/pictures/one.txt",
        "</Location>",
        "<Location /kept>",
        "AliasPreservePath On",
        "Alias ROOT/pictures",
        "</Location>",
        "ScriptAlias /cgi-bin/ ROOT/pictures/",
        '<LocationMatch "^/p/(?<NAME>[a-z]+)$">',
        'Alias "ROOT/pictures/%{env:MATCH_NAME}.txt"',
        'Header set X-Name "%{MATCH_NAME}e"',
        "</LocationMatch>",
        "<Location /asked>",
        'Alias "ROOT/pictures/%{QUERY_STRING}"',
        "</Location>",
      ],
      { "pictures/one.txt": "one", "htdocs/index.html": "home" },
    );
  });
  after(() => site[Symbol.asyncDispose]());

  const redirects = [
    ["/old", 302, "http://other.test/new"],
    ["/old/a%20b?q=1", 302, "http://other.test/new/a%20b?q=1"],
    ["/older", 404, undefined],
    ["/moved/x", 301, "http://example.test:PORT/here/x"],
    ["/gone", 410, undefined],
    ["/hidden", 404, undefined],
    ["/slash/a", 303, "http://other.test/to/a"],
    ["/m/a.gif", 301, "http://other.test/a.png"],
    ["/secret/way", 302, "http://other.test/"],
    ["/as/x%25y%20z%2541?q=%20", 302, "http://example.test:PORT/to/as/x%25y%20z%2541?q=%20"],
    ["/as/%c3%a4;=:@&+$,", 302, "http://example.test:PORT/to/as/%c3%a4;=:@&+$,"],
    ["/as/a%3fb%23c", 302, "http://example.test:PORT/to/as/a?b#c"],
    ["/typed", 302, "http://other.test:8080/to%2520x?a%25b#c%20d"],
    ["/secret/else", 403, undefined],
    ["/all/x", 307, "http://other.test//all/x"],
    ["/rel/x", 302, "/there/x"],
  ] as const;
  for (const [path, status, location] of redirects) {
    it(`${path} is ${status}${location === undefined ? "" : ` to ${location}`}`, async () => {
      const answer = await site.ask(path, { headers: { Host: `example.test:${site.port}` } });
      expect([answer.status, answer.headers.location]).to.deep.equal([
        status,
        location?.replace("PORT", String(site.port)),
      ]);
    });
  }
  it("an Alias in a Location is for all that lies there, or keeps the path", async () => {
    expect((await site.ask("/icons", host)).body).to.equal("one");
    expect((await site.ask("/icons/any/thing", host)).body).to.equal("one");
    expect((await site.ask("/kept/one.txt", host)).body).to.equal("one");
  });
  it("an Alias in a Location may be filled in by the request, but leads nowhere else", async () => {
    const named = await site.ask("/p/one", host);
    expect([named.body, named.headers["x-name"]]).to.deep.equal(["one", "one"]);
    expect((await site.ask("/p/two", host)).status).to.equal(404);
    expect((await site.ask("/asked?one.txt", host)).body).to.equal("one");
    expect((await site.ask("/asked?../htdocs/index.html", host)).status).to.equal(404);
  });
  it("the source of a script is for nobody", async () => {
    expect((await site.ask("/cgi-bin/one.txt", host)).status).to.equal(404);
  });
});
