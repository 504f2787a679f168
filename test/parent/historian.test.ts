// What the parent remembers: a sample each five seconds with latencies of just these, events and counts of what it said,
// and rows of hosts that stay.
import { expect } from "chai";
import { LoopPen } from "../../daemon/core/telemetry-pens.ts";
import { readCounters, readEvents, readSamples } from "../../daemon/core/telemetry-reading.ts";
import {
  eventsKept,
  namedHosts,
  otherHosts,
  samplePeriod,
  telemetryBytes,
  telemetryOver,
} from "../../daemon/core/telemetry.ts";
import { note } from "../../daemon/log/catalogue.ts";
import { Historian } from "../../daemon/parent/historian.ts";
import { now, report } from "../support/status.ts";

type Configuration = Parameters<Historian["rowsFor"]>[0];

function historian() {
  const size = { processes: 3, loops: 1 };
  const telemetry = telemetryOver(new ArrayBuffer(telemetryBytes(size)), size);
  return { telemetry, made: new Historian({ fd: -1, telemetry, place: () => -1, groups: () => [] }) };
}

const section = (host: string) => ({ settings: { ServerName: { host, port: 80 }, Listen: [{ port: 80 }] } });

function hosts(...names: readonly string[]): Configuration {
  return { server: section("main"), hosts: names.map(section) } as unknown as Configuration;
}

describe("the parent's memory of the server's life", () => {
  it("takes a sample each five seconds, with the latencies since the last one", () => {
    const { telemetry, made } = historian();
    made.rowsFor(hosts());
    made.slotUsed(0);
    const pen = new LoopPen(telemetry, 0, 0);
    pen.vital("seenAt", now);
    for (let second = 0; second < 2 * samplePeriod; second++) {
      pen.observe(0, 200, second < 1 ? 2000 : 2);
      const look = () => ({ ...report(), now: now + second * 1000 });
      made.tick(look, () => second);
    }
    const samples = readSamples(telemetry);
    expect(samples.map(({ at }) => (at - now) / 1000)).to.deep.equal([0, samplePeriod]);
    expect(samples.map(({ queued }) => queued)).to.deep.equal([0, samplePeriod]);
    expect(samples[0]?.p99).to.be.above(1000);
    expect(samples[1]?.p99).to.be.below(3);
  });

  it("keeps what was said as events, counts it, and forgets the oldest", () => {
    const { telemetry, made } = historian();
    made.note(note("HN00209", 0, 100, 0), now);
    made.note(note("HN00210", 1, 101, 0), now + 1);
    made.died("told");
    made.died("signal");
    made.note(note("AH00052", 100, "Segmentation fault (11)"), now + 1);
    made.note(note("HN00205", 0, 5, "0.1"), now + 2);
    expect(readEvents(telemetry).map(({ kind }) => kind)).to.deep.equal(["started", "ended", "crashed", "serving"]);
    expect(readEvents(telemetry, now + 1).map(({ at }) => at)).to.deep.equal([now + 2]);
    expect(readCounters(telemetry)).to.include({
      started: 1,
      "died of told": 1,
      "died of signal": 1,
      "died of oom": 0,
    });
    for (let i = 0; i < eventsKept; i++) made.note(note("HN00204", `${i}: ${"ü".repeat(300)}`), now + 10 + i);
    const events = readEvents(telemetry);
    expect(events).to.have.lengthOf(eventsKept);
    expect(new Set(events.map(({ kind }) => kind))).to.deep.equal(new Set(["refused"]));
  });

  it("says nothing of what nobody needs to see", () => {
    const { telemetry, made } = historian();
    made.note(note("AH00094", "httpd"), now);
    expect(readEvents(telemetry)).to.deep.equal([]);
  });

  it("gives each host a row for good, and the last row to those that are too many", () => {
    const { made } = historian();
    const first = made.rowsFor(hosts("a", "b"));
    expect(made.rowsFor(hosts("b", "c"))["b:80"]).to.equal(first["b:80"]);
    const many = made.rowsFor(hosts(...Array.from({ length: namedHosts }, (_, index) => `n${index}`)));
    expect(Object.values(many)).to.include(otherHosts);
    expect(Math.max(...Object.values(many))).to.equal(otherHosts);
    expect(made.rowsFor(hosts("a"))["a:80"]).to.equal(first["a:80"]);
  });
});
