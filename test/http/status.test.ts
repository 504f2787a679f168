import { expect } from "chai";
import { boardBytes, boardOver } from "../../daemon/core/scoreboard.ts";
import { ParentBoard } from "../../daemon/core/scoreboard-pens.ts";
import { readBoard } from "../../daemon/core/scoreboard-reading.ts";
import { build } from "../../daemon/core/status.ts";
import { startSite, type Site } from "./harness.ts";

describe("server-status", () => {
  let site: Site;
  before(async () => {
    const size = { processes: 2, threads: 1 };
    const board = boardOver(new ArrayBuffer(boardBytes(size)), size);
    new ParentBoard(board).born(0, 42, 0, 1, Date.now());
    const status = () =>
      build(readBoard(board), {
        serverName: "example.test",
        serverVersion: "httpd/0.1.0 (Linux)",
        mpm: "prefork",
        built: "today",
        now: Date.now(),
        maxRequestWorkers: 2,
        serverLimit: 1,
        workersPerChild: 1,
        extendedStatus: true,
        load: [0, 0, 0],
        isAsync: false,
        countsFinishing: false,
      });
    site = await startSite({ settings: { SetHandler: "server-status" }, status });
  });
  after(() => site.close());

  it("is plain text for agents", async () => {
    const { headers, body } = await site.ask("/server-status?auto");
    expect(headers["content-type"]).to.equal("text/plain; charset=ISO-8859-1");
    expect(body)
      .to.match(/^127\.0\.0\.1\n/)
      .and.match(/\nScoreboard: S\.\n$/);
  });

  it("is a page for people, which reloads itself when asked to", async () => {
    const { headers, body } = await site.ask("/server-status?refresh=3&notable");
    expect([headers["content-type"], headers["refresh"]]).to.deep.equal(["text/html; charset=ISO-8859-1", "3"]);
    expect(body).to.include("Server Status for 127.0.0.1 (via 127.0.0.1)");
    expect((await site.ask("/server-status?refresh")).headers["refresh"]).to.equal("10");
  });

  it("answers GET and HEAD only", async () => {
    expect((await site.ask("/server-status", { method: "POST" })).status).to.equal(405);
    expect((await site.ask("/server-status", { method: "HEAD" })).body).to.equal("");
  });
});
