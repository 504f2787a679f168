import { expect } from "chai";
import type { SlowRequest } from "../../daemon/core/slow.ts";
import { slowEntry } from "../../daemon/log/slow-line.ts";

const worker = { thread: 1, vhost: "a.test:80", request: 'GET /"\n HTTP/1.1', client: "192.0.2.7", requestId: "id-1" };
const slow = (blocks: boolean): SlowRequest => ({ worker, seconds: 2.25, blocks }) as unknown as SlowRequest;
const place = { now: new Date(2026, 10, 3, 4, 5, 6).getTime(), pid: 42, slot: 3 };

describe("an entry of the SlowRequestLog", () => {
  const head = String.raw`[Tue Nov 03 04:05:06.000000 2026] [pid 42] [worker 3/1] a.test:80 "GET /\"\n HTTP/1.1" from 192.0.2.7 id id-1 has taken 2.3 s`;

  it("is a line with the request, its host, client, worker and id", () => {
    expect(slowEntry(slow(false), { ...place, stack: undefined })).to.equal(
      `${head}; its event loop turns: it waits for something\n`,
    );
  });

  it("has the application's part of the stack below it when it blocks", () => {
    const stack = [
      "at spin (/srv/app.js:1:2)",
      "at serve (/opt/x/dist/daemon/child/main.js:3:4)",
      "at emit (node:events:5:6)",
    ];
    expect(slowEntry(slow(true), { ...place, stack })).to.equal(
      `${head}, and its event loop is blocked\n    at spin (/srv/app.js:1:2)\n`,
    );
    expect(slowEntry(slow(true), { ...place, stack: undefined })).to.equal(
      `${head}, and its event loop is blocked outside of JavaScript\n`,
    );
  });
});
