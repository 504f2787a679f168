// prefork's promise: one connection at a time in each child, also when the handler is asynchronous.
import { expect } from "chai";
import { poolLines, workbench } from "../support/pools.ts";
import { TestServer } from "../support/server.ts";
import { Wire } from "../support/sockets.ts";

interface Waited {
  readonly pid: number;
  /** Most requests that ran in that child at the same time, ever. */
  readonly most: number;
}

describe("prefork", function () {
  this.timeout(30_000);
  let server: TestServer;

  before(async () => {
    server = await TestServer.start([...poolLines("prefork", { children: 8 }), `NodeApp / "${workbench}"`]);
  });
  after(() => server[Symbol.asyncDispose]());

  it("serves 40 clients eight at a time with 8 children, never two in one child", async () => {
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 40 }, () => server.get("/wait?ms=200")));
    const seconds = (performance.now() - began) / 1000;
    const waited = answers.map(({ body }) => JSON.parse(body) as Waited);
    expect(answers.map(({ status }) => status)).to.deep.equal(Array.from({ length: 40 }, () => 200));
    expect(Math.max(...waited.map(({ most }) => most))).to.equal(1);
    expect(new Set(waited.map(({ pid }) => pid)).size).to.equal(8);
    // Five rounds of 200 ms.
    expect(seconds).to.be.within(1, 1.6);
  });

  it("answers pipelined requests one after the other, in their order", async () => {
    using wire = await Wire.open(server.port);
    for (const number of [1, 2, 3]) wire.ask(`/wait?ms=50&n=${number}`);
    wire.ask("/where", "Connection: close");
    const answers = (await wire.ends()).match(/\{.*\}/g)?.map((text) => JSON.parse(text) as Partial<Waited>) ?? [];
    expect(answers).to.have.length(4);
    expect(answers.slice(0, 3).map(({ most }) => most)).to.deep.equal([1, 1, 1]);
    expect(new Set(answers.map(({ pid }) => pid)).size).to.equal(1);
    expect(answers[3]).to.not.have.property("most");
  });

  it("a connection that is kept holds its child, and the others go on", async () => {
    using wire = await Wire.open(server.port);
    wire.ask("/where");
    const held = Number((await wire.comes(/"pid":(\d+)/))[1]);
    const others = await Promise.all(Array.from({ length: 14 }, () => server.get("/wait?ms=20")));
    expect(others.map(({ body }) => (JSON.parse(body) as Waited).pid)).to.not.include(held);
  });
});
