// What holds for a request holds for where the server leads it inside: limits and trailers of its body; and what a path
// with empty names leads to is the file without them.
import { expect } from "chai";
import type { Application } from "../../daemon/http/module.ts";
import { until } from "../support/server.ts";
import { Wire } from "../support/sockets.ts";
import { siteOf, type TextSite } from "./text-site.ts";

const telling = (file: string): Application => ({
  file,
  serve: (req, res) => {
    let bytes = 0;
    req.on("data", (chunk: Buffer) => (bytes += chunk.length));
    req.on("end", () => res.end(`${bytes} bytes, ${String(req.headers["x-t"])}`));
  },
  takesUpgrades: () => false,
  upgrade: () => {},
});

describe("a path that leads to an application inside", () => {
  let site: TextSite;
  before(async () => {
    site = await siteOf(
      [
        "MergeTrailers On",
        "NodeApp /app ROOT/app.js",
        "<Location /front>",
        "FallbackResource /app/small",
        "</Location>",
        "<Location /app/small>",
        "LimitRequestBody 10",
        "</Location>",
      ],
      {},
      (root) => [telling(`${root}/app.js`)],
    );
  });
  after(() => site[Symbol.asyncDispose]());

  /** The answer to a POST; what is in `rest` is sent only when the server has had the time to lead the request on. */
  async function post(body: string, rest = ""): Promise<string> {
    using wire = await Wire.open(site.port);
    const fields = "Host: x\r\nConnection: close\r\nTransfer-Encoding: chunked";
    wire.send(`POST /front HTTP/1.1\r\n${fields}\r\n\r\n${body}`);
    if (rest !== "") await site.ask("/front");
    wire.send(rest);
    await until("the answer", () => wire.closed);
    return wire.received;
  }
  const end = "0\r\nX-T: trailer\r\n\r\n";

  it("has its limit of the body, be that here already or still to come", async () => {
    const over = `b\r\n${"x".repeat(11)}\r\n`;
    expect(await post(over + end)).to.match(/^HTTP\/1\.1 413 /);
    expect(await post("1\r\nx\r\n", over + end)).to.match(/^HTTP\/1\.1 413 /);
  });

  it("finds the fields behind the body", async () => {
    expect(await post("3\r\nabc\r\n", end)).to.match(/3 bytes, trailer$/);
    expect(await post(`3\r\nabc\r\n${end}`)).to.match(/3 bytes, trailer$/);
  });
});

describe("a path with empty names, with MergeSlashes Off", () => {
  it("opens no folder that is closed, and tells no application's source", async () => {
    await using site = await siteOf(
      [
        "MergeSlashes Off",
        "NodeApp /app ROOT/htdocs/a/app.js",
        "<Directory ROOT/htdocs/a/shut>",
        "Require all denied",
        "</Directory>",
      ],
      { "htdocs/a/app.js": "source", "htdocs/a/shut/x.txt": "x", "htdocs/a/open.txt": "open" },
      (root) => [telling(`${root}/htdocs/a/app.js`)],
    );
    const statuses = await Promise.all(
      ["/a//shut/x.txt", "/a///shut//x.txt", "/a//app.js", "/a//open.txt"].map(
        async (path) => (await site.ask(path)).status,
      ),
    );
    expect(statuses).to.deep.equal([403, 403, 403, 200]);
  });
});
