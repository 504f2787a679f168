// Series of applications in shared memory: bounded, checked, and going on where the former child of the slot ended.
import { expect } from "chai";
import { readAllSeries, SeriesPen, seriesKey, wrongName } from "../../daemon/core/series.ts";
import { seriesKept, telemetryBytes, telemetryOver, type Telemetry } from "../../daemon/core/telemetry.ts";

const size = { processes: 2, loops: 1 };
const blank = (): Telemetry => telemetryOver(new ArrayBuffer(telemetryBytes(size)), size);
const read = (telemetry: Telemetry, living: readonly number[] = [0, 1]) =>
  readAllSeries(telemetry, [0, 1], new Set(living));

function count(telemetry: Telemetry, slot: number, key: string, value: number): void {
  const pen = new SeriesPen(telemetry, slot, 0);
  const at = pen.find(key, "counter", "Help.");
  if (at !== undefined) pen.add(at, value);
}

describe("the series of applications", () => {
  it("go on where the slot's former child ended", () => {
    const telemetry = blank();
    count(telemetry, 0, "a_total", 3);
    count(telemetry, 0, "a_total", 4);
    expect(read(telemetry).series.map(({ key, value }) => [key, value])).to.deep.equal([["a_total", 7]]);
  });

  it("begin gauges anew with each child", () => {
    const telemetry = blank();
    const pen = new SeriesPen(telemetry, 0, 0);
    pen.set(pen.find("g", "gauge", "Help.") ?? 0, 5);
    expect(read(telemetry).series[0]?.value).to.equal(5);
    expect(read(telemetry, [1]).series).to.deep.equal([]);
    const successor = new SeriesPen(telemetry, 0, 0);
    expect(successor.find("g", "gauge", "Help.")).to.be.a("number");
    expect(read(telemetry).series[0]?.value).to.equal(0);
  });

  it("are as many as there is room for; what is beyond is counted and left out", () => {
    const telemetry = blank();
    const pen = new SeriesPen(telemetry, 0, 0);
    for (let i = 0; i < seriesKept + 5; i++) pen.find(seriesKey("a_total", { i }), "counter", "Help.");
    expect(read(telemetry).series).to.have.lengthOf(seriesKept);
    expect(read(telemetry).dropped).to.equal(5);
    expect(pen.find(`a_total{l="${"x".repeat(300)}"}`, "counter", "Help.")).to.equal(undefined);
  });

  it("of one name and two types are kept apart", () => {
    const telemetry = blank();
    count(telemetry, 0, "a_total", 1);
    const pen = new SeriesPen(telemetry, 0, 0);
    expect(pen.find("a_total", "gauge", "Help.")).to.equal(undefined);
    new SeriesPen(telemetry, 1, 0).find("a_total", "gauge", "Help.");
    expect(read(telemetry).series.map(({ kind }) => kind)).to.deep.equal(["counter"]);
    expect(read(telemetry).dropped).to.equal(1);
  });

  it("have names that Prometheus takes, and not the server's own", () => {
    for (const name of ["", "1a", "a-b", "a b", "httpd_requests_total", 'a"', "a\n"])
      expect(wrongName(name, "metric"), name).to.be.a("string");
    for (const name of ["le", "__name__", "a.b"]) expect(wrongName(name, "label"), name).to.be.a("string");
    expect(wrongName("orders_total", "metric")).to.equal(undefined);
  });

  it("have their labels escaped and in one order", () => {
    expect(seriesKey("a", { y: 'q"\\\n', b: 1 })).to.equal('a{b="1",y="q\\"\\\\\\n"}');
  });
});
