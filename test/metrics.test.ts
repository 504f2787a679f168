// Metrics of applications' own, where no server is: they do nothing, but a wrong one is refused as it would be there.
import { expect } from "chai";
import { metrics } from "../daemon/metrics.ts";

/** As a program in JavaScript may call it. */
const made = (kind: keyof typeof metrics, ...words: unknown[]) => {
  const make = metrics[kind] as (...all: unknown[]) => unknown;
  return () => make(...words);
};

describe("metrics of an application", () => {
  it("are made outside of httpd too, and do nothing there", () => {
    const hits = metrics.counter({ name: "hits_total", help: "Hits", labelNames: ["page"] });
    expect(() => hits.inc({ page: "/" })).not.to.throw();
  });

  for (const kind of ["counter", "gauge", "histogram"] as const) {
    it(`are refused with a word on what a ${kind} takes, when they are made of something else`, () => {
      for (const words of [["hits_total", "Hits"], [], [{ name: "hits_total" }], [{ name: 1, help: "Hits" }]]) {
        expect(made(kind, ...words)).to.throw(TypeError, `metrics.${kind} takes { name, help, labelNames? }`);
      }
    });
  }

  it("have names by Prometheus' rules, a help text, and only labels that were announced", () => {
    expect(made("counter", { name: "1st", help: "x" })).to.throw('"1st" is no name of a metric');
    expect(made("counter", { name: "httpd_hits", help: "x" })).to.throw("the server's own");
    expect(made("counter", { name: "hits_total", help: "" })).to.throw("needs a help text");
    expect(() => metrics.counter({ name: "hits_total", help: "Hits" }).inc({ page: "/" })).to.throw("no label");
  });

  it("have buckets that ascend", () => {
    for (const buckets of [[], [2, 1], [1, Number.NaN]]) {
      expect(made("histogram", { name: "sizes", help: "x", buckets })).to.throw(RangeError, "ascending");
    }
  });
});
