// `import { metrics } from "httpdctl"` in applications that never installed it, as ES module and as CommonJS, in
// processes and in threads: what each counts is one number for the server, which the end of a child does not lessen.
import { execFileSync } from "node:child_process";
import { expect } from "chai";
import { TestServer, until, firstOf } from "../support/server.ts";

const make = `
const hits = metrics.counter({ name: "hits_total", help: "Hits.", labelNames: ["kind"] });
const sizes = metrics.histogram({ name: "size_bytes", help: "Sizes.", buckets: [10, 100] });
const serve = (req, res) => { hits.inc({ kind: "app" }); sizes.observe(50); res.end(String(process.pid)); };
`;
const files = {
  "esm.mjs": `import { metrics } from "httpdctl";${make}export default serve;`,
  "common.cjs": `const { metrics } = require("httpdctl");${make}module.exports = serve;`,
};
const shared = [
  "NodeApp /esm esm.mjs",
  "NodeApp /common common.cjs",
  '<Location "/metrics">',
  "SetHandler metrics",
  "</Location>",
];

const value = (text: string, line: string) => Number(new RegExp(`^${line} (.*)$`, "m").exec(text)?.[1] ?? Number.NaN);

function onSocket(server: TestServer): string {
  const words = ["-s", "--unix-socket", `${server.folder}/logs/httpd.sock`, "http://x/metrics"];
  return execFileSync("curl", words, { encoding: "utf8" });
}

async function ask(server: TestServer, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await server.get(i % 2 === 0 ? "/esm" : "/common");
}

describe("metrics of applications", () => {
  it("are added up over processes, and go on when a child is killed and at a graceful", async () => {
    await using server = await TestServer.start(["StartServers 2", "MinSpareServers 2", ...shared], files);
    await ask(server, 10);
    const hits = 'hits_total\\{kind="app"\\}';
    expect(value(onSocket(server), hits)).to.equal(10);
    const victim = firstOf(server.children());
    process.kill(victim, "SIGKILL");
    await server.logged(/AH00052/);
    expect((await server.command("graceful")).status).to.equal(200);
    await ask(server, 10);
    const { body, headers } = await server.get("/metrics");
    expect(headers["content-type"]).to.equal("text/plain; version=0.0.4; charset=utf-8");
    expect(value(body, hits)).to.equal(20);
    expect(value(body, 'size_bytes_bucket\\{le="100"\\}')).to.equal(20);
    expect(value(body, 'httpd_child_deaths_total\\{reason="signal"\\}')).to.equal(1);
    expect(value(body, 'httpd_changes_total\\{kind="graceful"\\}')).to.equal(1);
    const counted = 'httpd_request_duration_seconds_count\\{host="localhost:\\d+",status="2xx"\\}';
    expect(value(body, counted)).to.equal(20);
  });

  it("are added up over threads", async () => {
    const lines = ["LoadModule mpm_worker_module x", "StartServers 1", "ThreadsPerChild 2", "MinSpareThreads 1"];
    await using server = await TestServer.start([...lines, ...shared], files);
    await ask(server, 6);
    const text = await until("all hits are counted", () => {
      const now = onSocket(server);
      return value(now, 'hits_total\\{kind="app"\\}') === 6 && now;
    });
    expect(value(text, "httpd_heap_used_bytes")).to.be.above(1e6);
    expect(value(text, 'httpd_event_loop_utilization_ratio\\{of="busiest"\\}')).to.be.within(0, 1);
  });
});
