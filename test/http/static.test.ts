import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { startSite, type Site } from "./harness.ts";

/** What the answer to a client that keeps connections says of this one. */
async function connectionAfter(site: Site, method: string, path: string): Promise<string | undefined> {
  const agent = new Agent({ keepAlive: true });
  const { headers } = await site.ask(path, { method, agent });
  agent.destroy();
  return headers.connection;
}

describe("a file below DocumentRoot", () => {
  let site: Site;
  let root: string;
  before(async () => {
    root = mkdtempSync(join(tmpdir(), "static-"));
    for (const folder of ["htdocs", "htdocs/sub", "htdocs/empty", "elsewhere"]) mkdirSync(join(root, folder));
    writeFileSync(join(root, "htdocs/index.html"), "<p>home");
    writeFileSync(join(root, "htdocs/sub/index.html"), "<p>sub");
    writeFileSync(join(root, "htdocs/a b%.txt"), "0123456789");
    writeFileSync(join(root, "htdocs/.htpasswd"), "secret");
    writeFileSync(join(root, "htdocs/.well"), "known");
    writeFileSync(join(root, "htdocs/app.js"), "source");
    writeFileSync(join(root, "elsewhere/x.txt"), "aliased");
    // What has just changed has a weak tag: "sub" has.
    utimesSync(join(root, "htdocs/index.html"), 1709208000, 1709208000.123456);
    site = await startSite({
      settings: {
        DocumentRoot: join(root, "htdocs"),
        ServerSignature: "On",
        NodeApp: [{ mount: "/app", file: join(root, "htdocs/app.js") }],
        Alias: [
          { from: "/else", to: join(root, "elsewhere"), regex: false, script: false, location: false, late: false },
          {
            from: "^/re/(.*)\\.html$",
            to: `${join(root, "elsewhere")}/$1.txt`,
            regex: true,
            script: false,
            location: false,
            late: false,
          },
        ],
      },
    });
  });
  after(async () => {
    await site.close();
    rmSync(root, { recursive: true });
  });

  it("is served with its type, a strong tag and its length", async () => {
    const { status, headers, body } = await site.ask("/");
    expect([status, body, headers["content-type"], headers["content-length"]]).to.deep.equal([
      200,
      "<p>home",
      "text/html; charset=utf-8",
      "7",
    ]);
    expect(headers.etag).to.match(/^"7-[0-9a-f]{13}"$/);
  });

  it("has a weak tag for as long as it may change unseen", async () => {
    const name = join(root, "htdocs/sub/index.html");
    utimesSync(name, Date.now() / 1000, Date.now() / 1000);
    expect((await site.ask("/sub/")).headers.etag).to.match(/^W\/"6-[0-9a-f]{13}"$/);
    utimesSync(name, 1709208000, 1709208000);
    expect((await site.ask("/sub/")).headers.etag).to.match(/^"6-/);
  });

  it("whose name needs escaping is found", async () => {
    expect((await site.ask("/a%20b%25.txt")).body).to.equal("0123456789");
  });

  it("is not sent again to who has it", async () => {
    const { headers } = await site.ask("/");
    const again = await site.ask("/", { headers: { "If-None-Match": headers.etag } });
    expect([again.status, again.body]).to.deep.equal([304, ""]);
  });

  it("can be had in parts, and a range past its end is 416", async () => {
    const part = await site.ask("/a%20b%25.txt", { headers: { Range: "bytes=2-4" } });
    expect([part.status, part.body, part.headers["content-range"]]).to.deep.equal([206, "234", "bytes 2-4/10"]);
    const past = await site.ask("/a%20b%25.txt", { headers: { Range: "bytes=20-" } });
    expect([past.status, past.headers["content-range"]]).to.deep.equal([416, "bytes */10"]);
  });

  const methods = [
    ["HEAD", "/index.html", 200],
    ["POST", "/index.html", 200],
    ["PUT", "/index.html", 405],
    ["DELETE", "/none", 405],
    ["PATCH", "/index.html", 405],
    ["PURGE", "/index.html", 501],
    ["POST", "/none", 404],
    ["PUT", "/sub", 301],
    ["PUT", "/empty/", 405],
    ["OPTIONS", "/none", 200],
    ["GET", "/none", 404],
    ["GET", "/empty/", 404],
    ["GET", "/index.html/", 404],
    ["GET", "/index.html/more", 404],
    ["GET", "/.htpasswd", 403],
    ["GET", "/.well", 200],
    ["GET", `/${"x".repeat(300)}`, 403],
  ] as const;
  for (const [method, path, status] of methods) {
    it(`answers ${status} to ${method} ${path.slice(0, 20)}, as Apache does`, async () => {
      expect((await site.ask(path, { method })).status).to.equal(status);
    });
  }

  it("that is an application's source is for nobody", async () => {
    expect((await site.ask("/app.js")).status).to.equal(403);
    expect((await site.ask("/app/app.js")).status).to.equal(404);
  });

  it("that is a folder is redirected to its slash, with the host and the query of the request", async () => {
    const { status, headers } = await site.ask("/sub?a=1", { headers: { Host: "Example.test:8080" } });
    expect([status, headers.location]).to.deep.equal([301, "http://example.test:8080/sub/?a=1"]);
    expect((await site.ask("/sub/")).body).to.equal("<p>sub");
  });

  it("can stand elsewhere by Alias and AliasMatch", async () => {
    expect((await site.ask("/else/x.txt")).body).to.equal("aliased");
    expect((await site.ask("/re/x.html")).body).to.equal("aliased");
    expect((await site.ask("/elsewhere/x.txt")).status).to.equal(404);
  });

  it("that is missing gets a page that is signed and escapes the host", async () => {
    const { body } = await site.ask("/none", { headers: { Host: "example.test:81" } });
    expect(body).to.match(
      /<h1>Not Found<\/h1>.*<address>httpd\/[\d.]+ \(.*\) Server at example\.test Port 81<\/address>/s,
    );
    expect((await site.ask("/none", { headers: { Host: "<b>" } })).body).to.not.include("<b>");
  });

  it("keeps the connection after 404 and closes it after 501", async () => {
    expect(await connectionAfter(site, "GET", "/none")).to.equal("keep-alive");
    expect(await connectionAfter(site, "PURGE", "/none")).to.equal("close");
  });
});
