// SlowRequestLog and RequestId on real servers: a request that takes long is told of while it still runs, with its id and,
// where it blocks its event loop, the stack it stands at.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { poolLines } from "../support/pools.ts";
import { TestServer, until, type Model } from "../support/server.ts";

const application = `
function spin(milliseconds) {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) Math.sqrt(2);
}
module.exports = (req, res) => {
  if (req.url === "/spin") spin(4000);
  if (req.url === "/wait") setTimeout(() => res.end(), 3000);
  else res.end(req.headers["x-request-id"]);
};
`;

function start(model: Model): Promise<TestServer> {
  const lines = [
    ...poolLines(model, { children: 1, threads: 2 }),
    "RequestId On answer",
    "SlowRequestLog logs/slow_log 1",
    'CustomLog logs/access_log "%U %L %{UNIQUE_ID}e"',
    "NodeApp / app.cjs",
  ];
  return TestServer.start(lines, { "app.cjs": application });
}

function slowLog(server: TestServer): string {
  const file = join(server.folder, "logs/slow_log");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

describe("a request that takes long", function () {
  this.timeout(30_000);

  it("under event is told of with its id and the stack that blocks the loop, once, and ends as usual", async () => {
    await using server = await start("event");
    const spinning = server.get("/spin", { headers: { "X-Request-Id": "from-outside.1" } });
    const entry = await until("the entry", () => /^.*spin[^]*\n {4}at [^]*\n/.exec(slowLog(server))?.[0]);
    expect(entry).to.match(
      /\] localhost:\d+ "GET \/spin HTTP\/1\.1" from 127\.0\.0\.1 id from-outside\.1 has taken [1-3]\.\d s, and its event loop is blocked\n {4}at (?:spin|Math\.sqrt|now) \(.*app\.cjs:\d+:\d+\)\n/,
    );
    const answer = await spinning;
    expect([answer.status, answer.body, answer.headers["x-request-id"]]).to.deep.equal([
      200,
      "from-outside.1",
      "from-outside.1",
    ]);
    expect(slowLog(server).match(/has taken/g)).to.have.length(1);
  });

  it("under worker is told of by the child's main thread, whether it blocks or waits", async () => {
    await using server = await start("worker");
    const requests = Promise.all([server.get("/spin"), server.get("/wait")]);
    await until("both entries", () => {
      const text = slowLog(server);
      return /\/wait HTTP.*its event loop turns: it waits/.test(text) && /\/spin HTTP.*is blocked\n {4}at /.test(text);
    });
    const [spun] = await requests;
    const log = await until("the access log", () => {
      const text = readFileSync(join(server.folder, "logs/access_log"), "utf8");
      return text.includes("/spin") && text;
    });
    expect(log).to.include(`/spin ${spun.body} ${spun.body}\n`);
  });
});
