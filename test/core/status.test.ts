import { expect } from "chai";
import * as fc from "fast-check";
import { ChildRecord, ParentBoard, WorkerRecord } from "../../daemon/core/scoreboard-pens.ts";
import { autoText } from "../../daemon/core/status-auto.ts";
import { duration, general, longTime } from "../../daemon/core/status-format.ts";
import { htmlPage } from "../../daemon/core/status-html.ts";
import { terminalText } from "../../daemon/core/status-text.ts";
import { workerStates } from "../../daemon/core/worker-state.ts";
import { busyBoard, emptyBoard, now, report } from "../support/status.ts";

describe("the status report", () => {
  it("counts a quiescing child's workers neither as busy nor as idle", () => {
    expect(report().workers).to.deep.equal({ busy: 1, graceful: 0, idle: 1, most: 6 });
    expect(report().processes).to.deep.equal({ total: 3, stopping: 1 });
  });

  it("does not count a former generation's waiting workers as idle", () => {
    const board = emptyBoard();
    new ParentBoard(board).born(0, 100, 0, 1, now);
    new WorkerRecord(board, 0, 0).mark("ready");
    expect(report(board).workers.idle).to.equal(0);
  });

  it("counts a prefork child that finishes as gracefully restarting, as Apache's prefork does", () => {
    const board = busyBoard();
    new WorkerRecord(board, 2, 0).mark("graceful");
    expect(report(board).workers.graceful).to.equal(0);
    expect(report(board, { countsFinishing: true }).workers.graceful).to.equal(1);
  });

  it("adds up the processor time of the parent, the living children and those that are gone", () => {
    const board = busyBoard();
    const parent = new ParentBoard(board);
    parent.header("cpuUser", 0.25);
    parent.header("reapedUser", 3);
    parent.header("reapedSystem", 0.5);
    new ChildRecord(board, 0).set("cpuSystem", 0.125);
    expect(report(board).cpu).to.deep.equal({ user: 1.75, system: 0.125, childrenUser: 3, childrenSystem: 0.5 });
  });

  it("shows open slots up to MaxRequestWorkers, and only what is in use above it", () => {
    expect(report().scoreboard).to.equal("W__...");
    const board = busyBoard();
    new ParentBoard(board).born(8, 108, 1, 1, now);
    expect(report(board).scoreboard).to.equal("W__...S");
  });

  it("shows only the workers that a child starts with where its slots are open", () => {
    const board = emptyBoard(4, 8);
    new ParentBoard(board).born(0, 100, 1, 2, now);
    expect(report(board, { workersPerChild: 2, maxRequestWorkers: 4 }).scoreboard).to.equal("SS..");
  });

  it("keeps the totals of a slot whose child is gone", () => {
    const board = busyBoard();
    new ParentBoard(board).died(0);
    expect(report(board).totals).to.deep.equal({ accesses: 1, bytes: 2048, duration: 20 });
    expect(report(board).children.map(({ slot }) => slot)).to.deep.equal([1, 2]);
    expect(report(board).vacant.map(({ slot }) => slot)).to.deep.equal([0]);
  });

  it("counts each worker at most once, and none twice, whatever the board says", () => {
    const state = fc.constantFrom(...workerStates.map(({ name }) => name));
    const child = fc.record({ state, generation: fc.integer({ min: 0, max: 2 }), quiescing: fc.boolean() });
    fc.assert(
      fc.property(fc.array(child, { maxLength: 12 }), (children) => {
        const board = emptyBoard();
        const parent = new ParentBoard(board);
        for (const [slot, { state: name, generation, quiescing }] of children.entries()) {
          parent.born(slot, slot + 1, generation, 1, now);
          new WorkerRecord(board, slot, 0).mark(name);
          if (quiescing) parent.quiesce(slot);
        }
        const { workers, scoreboard } = report(board);
        expect(workers.busy + workers.idle + workers.graceful).to.be.at.most(
          children.filter(({ quiescing }) => !quiescing).length,
        );
        expect(workers.idle).to.be.at.most(scoreboard.split("_").length - 1);
        const above = children.slice(6).filter((one) => one.state !== "dead").length;
        expect(scoreboard.length).to.equal(6 + above);
      }),
    );
  });
});

describe("the status for agents", () => {
  it("has Apache's keys in Apache's order", () => {
    const keys = autoText(report())
      .split("\n")
      .slice(1, -1)
      .map((line) => line.slice(0, line.indexOf(":")));
    expect(keys).to.deep.equal([
      "ServerVersion",
      "ServerMPM",
      "Server Built",
      "CurrentTime",
      "RestartTime",
      "ParentServerConfigGeneration",
      "ParentServerMPMGeneration",
      "ServerUptimeSeconds",
      "ServerUptime",
      "Load1",
      "Load5",
      "Load15",
      "Total Accesses",
      "Total kBytes",
      "Total Duration",
      "CPUUser",
      "CPUSystem",
      "CPUChildrenUser",
      "CPUChildrenSystem",
      "CPULoad",
      "Uptime",
      "ReqPerSec",
      "BytesPerSec",
      "BytesPerReq",
      "DurationPerReq",
      "BusyWorkers",
      "GracefulWorkers",
      "IdleWorkers",
      "Scoreboard",
    ]);
  });

  it("prints numbers and times as Apache does", () => {
    const text = autoText(report());
    expect(text).to.match(/^example\.test\nServerVersion: httpd\/0\.1\.0 \(Linux\)\n/);
    for (const line of [
      "CurrentTime: Monday, 23-Nov-2026 01:28:38 UTC",
      "ServerUptime: 1 minute 40 seconds",
      "Load15: 0.13",
      "Total kBytes: 2",
      "CPUUser: 1.5",
      "CPULoad: 1.5",
      "ReqPerSec: .01",
      "BytesPerSec: 20.48",
      "Scoreboard: W__...",
    ])
      expect(text.split("\n")).to.include(line);
  });

  it("leaves out what would divide by zero", () => {
    const board = emptyBoard();
    new ParentBoard(board).header("startedAt", now);
    expect(autoText(report(board))).to.not.match(/PerSec|PerReq|CPULoad|NaN|Infinity/);
  });

  it("tells of connections where they can be open without a worker", () => {
    const text = autoText(report(busyBoard(), { isAsync: true }));
    expect(text).to.match(
      /IdleWorkers: 1\nProcesses: 3\nStopping: 1\nConnsTotal: 0\nConnsAsyncWaitIO: 0\nConnsAsyncWriting: 0\nConnsAsyncKeepAlive: 0\nConnsAsyncClosing: 0\nScoreboard: /,
    );
  });

  it("says nothing of requests when ExtendedStatus is Off", () => {
    expect(autoText(report(busyBoard(), { extendedStatus: false }))).to.not.match(/Total|CPU|^Uptime/m);
  });
});

describe("a number in the status", () => {
  it("has six significant digits, no zero before the point and no exponent", () => {
    expect(
      [0, 0.14, 1, 1.5, 123.4567891, 1_234_567.8, 0.00001234567, 100].map((value) => general(value)),
    ).to.deep.equal(["0", ".14", "1", "1.5", "123.457", "1234568", ".0000123457", "100"]);
  });

  it("is always what agents can read", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true }), (value) => {
        expect(general(value)).to.match(/^\d*\.?\d+$/);
      }),
    );
  });

  it("takes fewer digits where mod_status does", () => {
    expect([0.14159, 123.4, 98_765].map((value) => general(value, 3))).to.deep.equal([".142", "123", "98765"]);
  });

  it("keeps its value to six digits", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), (value) => {
        expect(Math.abs(Number(general(value)) - value) / value).to.be.below(1e-5);
      }),
    );
  });

  it("of seconds is told in days, hours, minutes and seconds", () => {
    expect([0, 1, 61, 90_061, 86_400].map(duration)).to.deep.equal([
      "",
      "1 second",
      "1 minute 1 second",
      "1 day 1 hour 1 minute 1 second",
      "1 day",
    ]);
    expect(longTime(0)).to.equal("Thursday, 01-Jan-1970 00:00:00 UTC");
  });
});

describe("the status page", () => {
  it("escapes what a client sent", () => {
    const page = htmlPage(report(), { lists: false, live: false, via: "127.0.0.1" });
    expect(page).to.include("GET /&lt;b&gt;\\&quot;&amp;x HTTP/1.1").and.not.include('<b>"');
  });

  it("has the sentence and the key that scripts look for, as table and as list", () => {
    for (const lists of [true, false]) {
      const page = htmlPage(report(), { lists, live: !lists, via: "127.0.0.1" });
      expect(page).to.include("1 requests currently being processed, 0 workers gracefully restarting, 1 idle workers");
      expect(page).to.include('"<b><code>_</code></b>" Waiting for Connection');
      expect(page).to.include("192.0.2.7");
    }
  });
});

describe("the status in a terminal", () => {
  it("fits 80 columns and tells of every child", () => {
    const board = busyBoard();
    new WorkerRecord(board, 0, 0).text("request", `GET /${"x".repeat(200)} HTTP/1.1`);
    const lines = terminalText(report(board), { full: true }).split("\n");
    expect(Math.max(...lines.map(({ length }) => length))).to.be.at.most(80);
    for (const pid of [100, 101, 102]) expect(lines.some((line) => line.includes(` ${pid} `))).to.equal(true);
    expect(lines.some((line) => line.includes("192.0.2.7"))).to.equal(true);
  });

  it("cuts nothing of what troubles the children, however long", () => {
    const trouble = `children fail at start: 3 times in 5 s, last error: /srv/${"long/".repeat(30)}app.js: Error: no database`;
    const text = terminalText({ ...report(), troubles: [trouble] }, { full: false });
    expect(text.replaceAll(/\n {12}/g, "").replaceAll(" ", "")).to.contain(trouble.replaceAll(" ", ""));
    expect(Math.max(...text.split("\n").map(({ length }) => length))).to.be.at.most(80);
  });

  it("is as wide as the terminal", () => {
    const long = { ...report(), troubles: ["word ".repeat(40)] };
    for (const columns of [40, 60, 200]) {
      const widths = terminalText(long, { full: true, columns })
        .split("\n")
        .map(({ length }) => length);
      expect(Math.max(...widths)).to.be.within(columns === 200 ? 150 : 1, columns);
    }
  });

  it("has one line for neighbours of which there is nothing to say", () => {
    const board = emptyBoard(1, 8);
    new ParentBoard(board).born(0, 100, 1, 8, now);
    for (const thread of [0, 1, 2, 3, 4, 5, 6, 7]) new WorkerRecord(board, 0, thread).mark("ready");
    new WorkerRecord(board, 0, 4).text("request", "GET / HTTP/1.1");
    const lines = terminalText(report(board), { full: true }).split("\n");
    const rows = lines.flatMap((line) => /^ +(0\/[\d-]+) /.exec(line)?.[1] ?? []);
    expect(rows).to.deep.equal(["0/0-3", "0/4", "0/5-7"]);
  });

  it("lets no control character through", () => {
    const board = busyBoard();
    new WorkerRecord(board, 0, 0).text("request", "GET /\u001b[31m\u0007");
    // oxlint-disable-next-line no-control-regex
    expect(terminalText(report(board), { full: true })).to.not.match(/[\x00-\x09\x0b-\x1f]/);
  });
});
