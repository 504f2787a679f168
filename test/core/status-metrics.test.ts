// The report as Prometheus text.
import { expect } from "chai";
import * as fc from "fast-check";
import { boardBytes, boardOver, type Board } from "../../daemon/core/scoreboard.ts";
import { ParentBoard, WorkerRecord } from "../../daemon/core/scoreboard-pens.ts";
import { readBoard } from "../../daemon/core/scoreboard-reading.ts";
import { metricsText } from "../../daemon/core/status-metrics.ts";
import { build } from "../../daemon/core/status.ts";

const size = { processes: 2, threads: 1 };

function textOf(board: Board): string {
  return metricsText(
    build(readBoard(board), {
      serverName: "s",
      serverVersion: "v",
      mpm: "prefork",
      built: "b",
      now: 100_000,
      maxRequestWorkers: 2,
      serverLimit: 2,
      workersPerChild: 1,
      extendedStatus: true,
      load: [0, 0, 0],
      isAsync: false,
      countsFinishing: false,
    }),
  );
}

describe("the metrics", () => {
  it("count requests, bytes, children and workers", () => {
    const board = boardOver(new ArrayBuffer(boardBytes(size)), size);
    const parent = new ParentBoard(board);
    parent.header("startedAt", 40_000);
    parent.born(0, 10, 0, 1, 50_000);
    new WorkerRecord(board, 0, 0).served(512, 99_000, 250);
    new WorkerRecord(board, 0, 0).mark("writing");
    const lines = textOf(board).split("\n");
    for (const line of [
      "httpd_uptime_seconds 60",
      "httpd_requests_total 1",
      "httpd_sent_bytes_total 512",
      "httpd_request_duration_seconds_total 0.25",
      'httpd_children{state="serving"} 1',
      'httpd_children{state="starting"} 0',
      'httpd_workers{state="writing"} 1',
      'httpd_workers{state="ready"} 0',
      'httpd_workers{state="dead"} 1',
    ])
      expect(lines).to.include(line);
  });

  it("are Prometheus text, whatever the scoreboard holds", () => {
    const bytes = fc.uint8Array({ minLength: boardBytes(size), maxLength: boardBytes(size) });
    fc.assert(
      fc.property(bytes, (noise) => {
        const text = textOf(boardOver(noise.slice().buffer, size));
        expect(text.endsWith("\n")).to.equal(true);
        for (const line of text.trimEnd().split("\n")) {
          expect(line).to.match(/^(?:# (?:HELP|TYPE) \w+ .+|\w+(?:\{\w+="[\w-]+"\})? \d+(?:\.\d+)?(?:e[+-]\d+)?)$/);
        }
      }),
    );
  });
});
