// Metrics as Prometheus text: what was counted stands there, added up over event loops, and the form is right whatever
// bytes the memory holds.
import { expect } from "chai";
import * as fc from "fast-check";
import { ParentBoard, WorkerRecord } from "../../daemon/core/scoreboard-pens.ts";
import { metricsFacts } from "../../daemon/core/metrics-facts.ts";
import { metricsText } from "../../daemon/core/metrics-text.ts";
import { SeriesPen, seriesKey } from "../../daemon/core/series.ts";
import { LoopPen, ParentPen } from "../../daemon/core/telemetry-pens.ts";
import { telemetryBytes, telemetryOver, unmeasured, type Telemetry } from "../../daemon/core/telemetry.ts";
import { emptyBoard, now, report } from "../support/status.ts";

const size = { processes: 3, loops: 2 };

function blank(): Telemetry {
  return telemetryOver(new ArrayBuffer(telemetryBytes(size)), size);
}

/** A board whose slots 0 and 1 have a child, and 2 has had one. */
function board() {
  const made = emptyBoard(3);
  const parent = new ParentBoard(made);
  for (const slot of [0, 1, 2]) parent.born(slot, slot + 10, 1, 1, now - 1000);
  parent.died(2);
  new WorkerRecord(made, 0, 0).mark("writing");
  new WorkerRecord(made, 1, 0).served(512, now, 250);
  return made;
}

function linesOf(telemetry: Telemetry): readonly string[] {
  return metricsText(metricsFacts(report(board()), telemetry, 3)).split("\n");
}

function beating(telemetry: Telemetry, slot: number, loop: number): LoopPen {
  const pen = new LoopPen(telemetry, slot, loop);
  pen.vital("seenAt", now);
  return pen;
}

const of = (status: string) => `{host="shop.test:80",status="${status}"`;

describe("the metrics", () => {
  it("tell of requests, children, workers and the kernel's queues", () => {
    const lines = linesOf(blank());
    for (const line of [
      "httpd_uptime_seconds 100",
      "httpd_requests_total 1",
      "httpd_sent_bytes_total 512",
      "httpd_listen_queue_connections 3",
      'httpd_children{state="starting"} 1',
      'httpd_children{state="serving"} 1',
      'httpd_workers{state="writing"} 1',
    ])
      expect(lines).to.include(line);
  });

  it("add up durations over all event loops, by host and class, in buckets that hold all below them", () => {
    const telemetry = blank();
    new ParentPen(telemetry).nameHost(0, "shop.test:80");
    beating(telemetry, 0, 0).observe(0, 200, 0.2);
    beating(telemetry, 1, 1).observe(0, 204, 7);
    beating(telemetry, 2, 0).observe(0, 503, 20_000);
    beating(telemetry, 0, 0).observe(unmeasured, 200, 5);
    const lines = linesOf(telemetry);
    for (const line of [
      `httpd_request_duration_seconds_bucket${of("2xx")},le="0.0005"} 1`,
      `httpd_request_duration_seconds_bucket${of("2xx")},le="0.005"} 1`,
      `httpd_request_duration_seconds_bucket${of("2xx")},le="0.01"} 2`,
      `httpd_request_duration_seconds_sum${of("2xx")}} 0.0072`,
      `httpd_request_duration_seconds_count${of("2xx")}} 2`,
      `httpd_request_duration_seconds_bucket${of("5xx")},le="10"} 0`,
      `httpd_request_duration_seconds_bucket${of("5xx")},le="+Inf"} 1`,
    ])
      expect(lines).to.include(line);
    expect(lines.filter((line) => line.startsWith("httpd_request_duration_seconds_count"))).to.have.lengthOf(2);
  });

  it("tell children by the reason of their end, those that there were none of too", () => {
    const telemetry = blank();
    const pen = new ParentPen(telemetry);
    for (const reason of ["told", "signal", "oom", "oom"] as const) pen.count(`died of ${reason}`);
    const lines = linesOf(telemetry);
    for (const line of ['{reason="told"} 1', '{reason="signal"} 1', '{reason="oom"} 2', '{reason="not-ready"} 0'])
      expect(lines).to.include(`httpd_child_deaths_total${line}`);
  });

  it("add up what applications count, and forget the gauges of those that are gone", () => {
    const telemetry = blank();
    for (const [slot, loop] of [
      [0, 0],
      [1, 1],
      [2, 0],
    ] as const) {
      const pen = new SeriesPen(telemetry, slot, loop);
      const key = seriesKey("orders_total", { shop: 'a"b' });
      pen.add(pen.find(key, "counter", "Orders.") ?? 0, 2);
      pen.set(pen.find("stock", "gauge", "Stock.") ?? 0, 5);
      pen.observe(pen.find("wait_seconds", "histogram", "Wait.", [1, 2]) ?? 0, [1, 2], 1.5);
    }
    const lines = linesOf(telemetry);
    for (const line of [
      "# TYPE orders_total counter",
      'orders_total{shop="a\\"b"} 6',
      "stock 10",
      'wait_seconds_bucket{le="1"} 0',
      'wait_seconds_bucket{le="2"} 3',
      'wait_seconds_bucket{le="+Inf"} 3',
      "wait_seconds_sum 4.5",
    ])
      expect(lines).to.include(line);
  });

  it("are Prometheus text, whatever the memory holds", () => {
    const telemetry = blank();
    const label = String.raw`[a-z_]+="(?:[^"\\\n]|\\.)*"`;
    const form = new RegExp(
      String.raw`^(?:# (?:HELP|TYPE) \w+ .*|\w+(?:\{${label}(?:,${label})*\})? -?\d+(?:\.\d+)?(?:e[+-]\d+)?)$`,
      "i",
    );
    const places = fc.array(fc.tuple(fc.nat(telemetry.numbers.length - 1), fc.double()), { maxLength: 400 });
    fc.assert(
      fc.property(places, fc.uint8Array({ minLength: 64, maxLength: 64 }), (stores, noise) => {
        for (const [place, value] of stores) telemetry.numbers[place] = value;
        telemetry.bytes.set(noise, 2000 * 8);
        for (const line of metricsText(metricsFacts(report(board()), telemetry))
          .trimEnd()
          .split("\n"))
          expect(line).to.match(form);
      }),
      { numRuns: 40 },
    );
  });
});
