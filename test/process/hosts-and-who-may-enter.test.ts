// Name-based virtual hosts, access by address, and the status page of a child.
import { expect } from "chai";
import { poolLines } from "../support/pools.ts";
import { TestServer, type Answer } from "../support/server.ts";

const says = (text: string): string =>
  `module.exports = (req, res) => res.end(${JSON.stringify(text)} + " " + req.url);`;

describe("virtual hosts and access", function () {
  this.timeout(30_000);
  let server: TestServer;

  before(async () => {
    server = await TestServer.start(
      [
        ...poolLines("event", { children: 1, threads: 4 }),
        "ServerName main.test",
        "NodeApp /main main.cjs",
        "<Location /server-status>",
        "SetHandler server-status",
        "Require local",
        "</Location>",
        "<Location /office>",
        "Require ip 10.0.0.0/8 192.168.1",
        "</Location>",
        "<Location /loopback>",
        "Require ip 127.0.0.0/255.0.0.0",
        "</Location>",
        "<Location /nobody>",
        "Require all denied",
        "</Location>",
        "Alias /files htdocs",
        "<Directory />",
        "AllowOverride AuthConfig",
        "</Directory>",
        "<VirtualHost *>",
        "ServerName one.test",
        "NodeApp / one.cjs",
        "</VirtualHost>",
        "<VirtualHost *>",
        "ServerName two.test",
        "ServerAlias *.two.test second.test",
        "NodeApp / two.cjs",
        "</VirtualHost>",
      ],
      { "main.cjs": says("main"), "one.cjs": says("one"), "two.cjs": says("two") },
    );
  });
  after(() => server[Symbol.asyncDispose]());

  const from = (host: string, path = "/"): Promise<Answer> => server.get(path, { headers: { Host: host } });

  it("are chosen by ServerName, whatever the case, port and a trailing dot", async () => {
    expect((await from("two.test", "/x")).body).to.equal("two /x");
    expect((await from("TWO.test.:81", "/x")).body).to.equal("two /x");
    expect((await from("one.test")).body).to.equal("one /");
  });

  it("are chosen by ServerAlias, with wildcards", async () => {
    for (const host of ["www.two.test", "a.b.two.test", "second.test"]) {
      // oxlint-disable-next-line no-await-in-loop
      expect((await from(host)).body, host).to.equal("two /");
    }
  });

  it("leave what nobody is named for to the first one", async () => {
    expect((await from("unknown.test")).body).to.equal("one /");
    expect((await from("")).body).to.equal("one /");
    expect(await server.raw("GET /old HTTP/1.0\r\n\r\n")).to.match(/one \/old$/);
  });

  it("have the main server's applications where they have none of their own", async () => {
    expect((await from("two.test", "/main/x")).body).to.equal("main /x");
  });

  it("let in by address, by Location", async () => {
    expect((await from("one.test", "/office/plan")).status).to.equal(403);
    expect((await from("one.test", "/nobody")).status).to.equal(403);
    await server.logged(
      /\[authz_core:error\] \[pid \d+\] \[client 127\.0\.0\.1:\d+\] AH01630: client denied by server configuration: uri \/nobody$/m,
    );
    expect((await from("one.test", "/nobody/%2e%2e/open")).body).to.equal("one /nobody/%2e%2e/open");
    expect((await from("one.test", "/open/../office/plan")).status).to.equal(403);
    expect((await from("one.test", "/loopback/x")).body).to.equal("one /loopback/x");
  });

  it("let .htaccess files say who may enter, from the moment on that they do", async () => {
    server.write("htdocs/page.txt", "page");
    expect((await from("one.test", "/files/page.txt")).body).to.equal("page");
    server.write("htdocs/.htaccess", "Require all denied\n");
    expect((await from("one.test", "/files/page.txt")).status).to.equal(403);
    server.write("htdocs/.htaccess", "Require all granted\nDirectoryIndex page.txt\n");
    expect((await from("one.test", "/files/page.txt")).status).to.equal(500);
    await server.logged(/\[core:alert\] .*htdocs\/\.htaccess: DirectoryIndex not allowed here \(line 2\)$/m);
  });

  it("answer the status page for people and for machines", async () => {
    const auto = await from("one.test", "/server-status?auto");
    expect(auto.status).to.equal(200);
    expect(auto.headers["content-type"]).to.equal("text/plain; charset=ISO-8859-1");
    expect(auto.body).to.match(/^ServerMPM: event$/m);
    expect(auto.body).to.match(/^BusyWorkers: 1$/m);
    expect(auto.body).to.match(/^IdleWorkers: 3$/m);
    const page = await from("one.test", "/server-status");
    expect(page.headers["content-type"]).to.match(/^text\/html/);
    expect(page.body).to.include("GET /server-status HTTP/1.1");
  });
});
