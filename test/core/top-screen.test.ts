// The frame of `httpdctl top`: whatever the server and the terminal, it fits the screen and steers nothing.
import { expect } from "chai";
import * as fc from "fast-check";
import { keysIn, press } from "../../daemon/cli/top.ts";
import { liveReport } from "../../daemon/core/live-report.ts";
import { ParentBoard, WorkerRecord } from "../../daemon/core/scoreboard-pens.ts";
import { telemetryBytes, telemetryOver } from "../../daemon/core/telemetry.ts";
import { coloured, plain } from "../../daemon/core/terminal.ts";
import { columnsOf, firstView, topScreen, type TopView } from "../../daemon/core/top-screen.ts";
import { emptyBoard, now, report } from "../support/status.ts";

const size = { processes: 1, loops: 1 };

function live(children: number) {
  const board = emptyBoard(Math.max(1, children));
  for (let slot = 0; slot < children; slot++) {
    new ParentBoard(board).born(slot, 1000 + slot, 1, 1, now - 5000);
    const worker = new WorkerRecord(board, slot, 0);
    worker.connected("192.0.2.7");
    worker.began(now - slot * 100);
    worker.asks("shop.test", "GET", `/${slot}\u001b[31m${"x".repeat(150)}`, "1.1");
  }
  return liveReport(report(board), telemetryOver(new ArrayBuffer(telemetryBytes(size)), size), 0);
}

const columnOf = (lines: readonly string[], head: string) => {
  const at = (lines[5]?.indexOf(head) ?? 0) + head.length;
  return lines
    .slice(6, -1)
    .filter(Boolean)
    .map((line) => line.slice(0, at).split(" ").at(-1));
};

const slots = (view: TopView) =>
  columnOf(topScreen(live(3), undefined, view, { columns: 120, rows: 20 }, plain), "PID");

const of = (paint: typeof plain) =>
  topScreen(live(1), undefined, firstView, { columns: 100, rows: 10 }, paint).join("");

const all = (keys: string) =>
  keysIn(keys).reduce<TopView | "quit">((view, key) => (view === "quit" ? view : press(key, view, 10)), firstView);

describe("the screen of httpdctl top", () => {
  it("fits any terminal, and lets no control character through", () => {
    const views = fc.record({
      sort: fc.nat(12),
      reverse: fc.boolean(),
      scroll: fc.nat(60),
      list: fc.constantFrom<TopView["list"]>("children", "requests"),
    });
    const reports = [0, 1, 50].map(live);
    const terminals = fc.record({ columns: fc.integer({ min: 10, max: 250 }), rows: fc.integer({ min: 4, max: 80 }) });
    fc.assert(
      fc.property(views, terminals, fc.constantFrom(...reports), (view, terminal, shown) => {
        const lines = topScreen(shown, shown, view, terminal, plain);
        expect(lines.length).to.be.at.most(terminal.rows);
        expect(Math.max(...lines.map(({ length }) => length))).to.be.at.most(terminal.columns);
        // oxlint-disable-next-line no-control-regex
        expect(lines.join("")).to.not.match(/[\x00-\x1f]/);
      }),
    );
  });

  it("tells what keeps going wrong", () => {
    const shown = { ...live(1), troubles: ["children fail at start: 3 times"] };
    const [, , , , line] = topScreen(shown, undefined, firstView, { columns: 100, rows: 10 }, plain);
    expect(line).to.equal("children fail at start: 3 times");
  });

  it("sorts by the chosen column, and the other way round", () => {
    const byPid = { ...firstView, sort: 1 };
    // The column's head has a mark behind it; pids have four digits.
    expect(slots({ ...byPid, sort: 0 })).to.deep.equal(["1000", "1001", "1002"]);
    expect(slots({ ...byPid, sort: 0, reverse: true })).to.deep.equal(["1002", "1001", "1000"]);
  });

  it("has colours only where they are wanted", () => {
    expect(of(plain)).to.not.include("\u001b");
    expect(of(coloured)).to.include("\u001b[");
  });

  it("is steered by keys", () => {
    expect(all("q")).to.equal("quit");
    expect(all("\u0003")).to.equal("quit");
    expect(all("r")).to.include({ reverse: true });
    expect(all("\t")).to.include({ list: "requests" });
    expect(all("\u001b[C")).to.include({ sort: firstView.sort + 1 });
    expect(all("<".repeat(columnsOf(firstView)))).to.include({ sort: firstView.sort });
    expect(all("jjjk \u001b[6~")).to.include({ scroll: 22 });
    expect(all("zzz")).to.deep.equal(firstView);
  });
});
