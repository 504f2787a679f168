// MergeTrailers: fields behind a chunked body join the header, for applications and for what the server answers itself.
import { expect } from "chai";
import type { Application } from "../../daemon/http/module.ts";
import { Wire } from "../support/sockets.ts";
import { until } from "../support/server.ts";
import { siteOf } from "./text-site.ts";

/** Tells what it saw of the fields when the body had come. */
const telling = (file: string): Application => ({
  file,
  serve: (req, res) => {
    const before = req.headers["x-t"] ?? null;
    let length = 0;
    req.on("data", (chunk: Buffer) => (length += chunk.length));
    req.on("end", () => {
      const { "x-t": after = null, "x-in": kept } = req.headers;
      const raw = req.rawHeaders.filter((_text, at) => at % 2 === 0 && /^x-/i.test(_text));
      res.end(JSON.stringify({ before, after, kept, trailers: req.trailers, raw, length }));
    });
  },
  takesUpgrades: () => false,
  upgrade: () => {},
});

const lines = (merge: string) => [
  `MergeTrailers ${merge}`,
  "NodeApp /app ROOT/app.js",
  'Header always set X-Out "expr=%{req:X-T}"',
  "<Location /led>",
  "DirectoryIndex nothing.html /app",
  "</Location>",
  "<Location /secret.txt>",
  "Require expr %{req:X-T} == 'trailer'",
  "</Location>",
];
const files = {
  "htdocs/a.txt": "a",
  "htdocs/secret.txt": "secret",
  "htdocs/folder/index.html": "index",
  "htdocs/led/a.txt": "",
};
const site = (merge: string) => siteOf(lines(merge), files, (root) => [telling(`${root}/app.js`)]);

const head = (path: string) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-In: head\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n`;
const end = "0\r\nX-T: trailer\r\nX-In: trailer\r\n\r\n";

/** The whole answer to a request whose body ends only when the server has seen its beginning. */
async function answer(port: number, path: string, first = head(path)): Promise<string> {
  using wire = await Wire.open(port);
  wire.send(first);
  await new Promise((resolve) => setImmediate(resolve));
  wire.send(end);
  await until("the end of the answer", () => wire.closed);
  return wire.received;
}

describe("the fields behind a body", () => {
  it("join the header for an application, but for those that stand there, and stay apart too", async () => {
    await using merging = await site("On");
    const body = (await answer(merging.port, "/app")).split("\r\n\r\n")[1] ?? "";
    expect(body).to.include('"before":null,"after":"trailer","kept":"head"');
    expect(body).to.include('"trailers":{"x-t":"trailer","x-in":"trailer"},"raw":["X-In","X-T","X-In"]');
  });

  it("stay apart without MergeTrailers", async () => {
    await using plain = await site("Off");
    const body = await answer(plain.port, "/app");
    expect(body).to.include('"before":null,"after":null,"kept":"head"').and.include('"raw":["X-In"]');
    expect(await answer(plain.port, "/a.txt"))
      .to.match(/^HTTP\/1\.1 200 /)
      .and.not.include("trailer");
  });

  it("are waited for by files, index files and pages of errors", async () => {
    await using merging = await site("On");
    for (const [path, status] of [
      ["/a.txt", 200],
      ["/folder/", 200],
      ["/folder", 301],
      ["/nope", 404],
    ] as const) {
      const got = await answer(merging.port, path);
      expect(got).to.match(new RegExp(`^HTTP/1\\.1 ${status} `));
      expect(got.toLowerCase()).to.include("\r\nx-out: trailer\r\n");
    }
  });

  it("leave the body to an application that stands for a folder", async () => {
    await using merging = await site("On");
    const body = (await answer(merging.port, "/led/")).split("\r\n\r\n")[1] ?? "";
    expect(body).to.include('"after":"trailer","kept":"head"').and.include('"length":3');
  });

  it("open no door", async () => {
    await using merging = await site("On");
    expect(await answer(merging.port, "/secret.txt")).to.match(/^HTTP\/1\.1 403 /);
  });

  it("are nothing to wait for where the body has a length", async () => {
    await using merging = await site("On");
    const { status, body } = await merging.ask("/a.txt", { method: "POST", headers: { "Content-Length": 0 } });
    expect([status, body]).to.deep.equal([200, "a"]);
  });
});
