// What each model does with impossible values: the numbers, texts and order of real `apache2 -t`.
import { expect } from "chai";
import { event } from "../../daemon/mpm/event.ts";
import { mpmNamed, mpms } from "../../daemon/mpm/index.ts";
import type { Mpm } from "../../daemon/mpm/mpm.ts";
import { prefork } from "../../daemon/mpm/prefork.ts";
import { worker } from "../../daemon/mpm/worker.ts";
import { initials } from "../../daemon/mpm/simulator.ts";

function settle(mpm: Mpm, written: Record<string, number>) {
  const { settings, notes, pool } = mpm.settle({ ...initials(mpm), ...written });
  return { settings: settings as Record<string, number>, pool, lines: notes.map(({ id, text }) => `${id}: ${text}`) };
}

describe("the list of models", () => {
  it("has each under the name by which LoadModule finds it", () => {
    for (const mpm of mpms) expect(mpmNamed(mpm.name)).to.equal(mpm);
    expect(mpmNamed("nosuch")).to.equal(undefined);
  });
});

describe("prefork repairs", () => {
  const cases: [Record<string, number>, Record<string, number>, string][] = [
    [
      { ServerLimit: 200001, MaxRequestWorkers: 10 },
      { ServerLimit: 200000 },
      "AH00175: WARNING: ServerLimit of 200001 exceeds compile-time limit of 200000 servers, decreasing to 200000.",
    ],
    [
      { ServerLimit: 0, MaxRequestWorkers: 1 },
      { ServerLimit: 1 },
      "AH00177: WARNING: ServerLimit of 0 not allowed, increasing to 1.",
    ],
    [
      { MaxRequestWorkers: 500 },
      { MaxRequestWorkers: 256 },
      "AH00180: WARNING: MaxRequestWorkers of 500 exceeds ServerLimit value of 256 servers, decreasing MaxRequestWorkers to 256. To increase, please see the ServerLimit directive.",
    ],
    [
      { MaxRequestWorkers: -4 },
      { MaxRequestWorkers: 1 },
      "AH00182: WARNING: MaxRequestWorkers of -4 not allowed, increasing to 1.",
    ],
    [{ StartServers: 0 }, { StartServers: 1 }, "AH00184: WARNING: StartServers of 0 not allowed, increasing to 1."],
    [
      { MinSpareServers: 0 },
      { MinSpareServers: 1 },
      "AH00186: WARNING: MinSpareServers of 0 not allowed, increasing to 1 to avoid almost certain server failure. Please read the documentation.",
    ],
  ];
  for (const [written, repaired, line] of cases) {
    it(`${JSON.stringify(written)} with ${line.slice(0, 7)}`, () => {
      const { settings, lines } = settle(prefork, written);
      expect(lines).to.deep.equal([line]);
      expect(settings).to.include(repaired);
    });
  }

  it("MaxSpareServers that is not above MinSpareServers, in silence", () => {
    const { settings, lines } = settle(prefork, { MinSpareServers: 8, MaxSpareServers: 4 });
    expect(lines).to.deep.equal([]);
    expect(settings.MaxSpareServers).to.equal(9);
  });

  it("several at once, in the order of the manual's numbers", () => {
    const { lines } = settle(prefork, { ServerLimit: 0, MaxRequestWorkers: 9, StartServers: -1, MinSpareServers: -1 });
    expect(lines.map((line) => line.slice(0, 7))).to.deep.equal(["AH00177", "AH00180", "AH00184", "AH00186"]);
  });
});

const threaded: [Record<string, number>, Record<string, number>, string, string, string][] = [
  [
    { ServerLimit: 20001 },
    { ServerLimit: 20000 },
    "AH00300",
    "AH00497",
    "WARNING: ServerLimit of 20001 exceeds compile-time limit of 20000 servers, decreasing to 20000.",
  ],
  [
    { ServerLimit: 0, MaxRequestWorkers: 25 },
    { ServerLimit: 1 },
    "AH00302",
    "AH00499",
    "WARNING: ServerLimit of 0 not allowed, increasing to 1.",
  ],
  [
    { ThreadLimit: 0, ThreadsPerChild: 1, MaxRequestWorkers: 16 },
    { ThreadLimit: 1 },
    "AH00307",
    "AH00504",
    "WARNING: ThreadLimit of 0 not allowed, increasing to 1.",
  ],
  [
    { ThreadsPerChild: 80, MaxRequestWorkers: 640 },
    { ThreadsPerChild: 64 },
    "AH00310",
    "AH00507",
    "WARNING: ThreadsPerChild of 80 exceeds ThreadLimit of 64 threads, decreasing to 64. To increase, please see the ThreadLimit directive.",
  ],
  [
    { ThreadsPerChild: 0, MaxRequestWorkers: 16 },
    { ThreadsPerChild: 1 },
    "AH00312",
    "AH00509",
    "WARNING: ThreadsPerChild of 0 not allowed, increasing to 1.",
  ],
  [
    { MaxRequestWorkers: 7 },
    { MaxRequestWorkers: 25 },
    "AH00314",
    "AH00511",
    "WARNING: MaxRequestWorkers of 7 is less than ThreadsPerChild of 25, increasing to 25. MaxRequestWorkers must be at least as large as the number of threads in a single server.",
  ],
  [
    { MaxRequestWorkers: 60 },
    { MaxRequestWorkers: 50 },
    "AH00316",
    "AH00513",
    "WARNING: MaxRequestWorkers of 60 is not an integer multiple of ThreadsPerChild of 25, decreasing to nearest multiple 50, for a maximum of 2 servers.",
  ],
  [
    { MaxRequestWorkers: 500 },
    { MaxRequestWorkers: 400 },
    "AH00318",
    "AH00515",
    "WARNING: MaxRequestWorkers of 500 would require 20 servers and would exceed ServerLimit of 16, decreasing to 400. To increase, please see the ServerLimit directive.",
  ],
  [
    { StartServers: 0 },
    { StartServers: 1 },
    "AH00320",
    "AH00517",
    "WARNING: StartServers of 0 not allowed, increasing to 1.",
  ],
  [
    { MinSpareThreads: 0 },
    { MinSpareThreads: 1 },
    "AH00322",
    "AH00519",
    "WARNING: MinSpareThreads of 0 not allowed, increasing to 1 to avoid almost certain server failure. Please read the documentation.",
  ],
];

describe("worker and event repair", () => {
  for (const [written, repaired, workerCode, eventCode, text] of threaded) {
    it(`${JSON.stringify(written)} with ${workerCode} and ${eventCode}`, () => {
      for (const [mpm, code] of [
        [worker, workerCode],
        [event, eventCode],
      ] as const) {
        const { settings, lines } = settle(mpm, written);
        expect(lines).to.deep.equal([`${code}: ${text}`]);
        expect(settings).to.include(repaired);
      }
    });
  }

  it("a ThreadLimit above the model's own ceiling with AH00305 and AH00502", () => {
    expect(settle(worker, { ThreadLimit: 20001 }).lines).to.deep.equal([
      "AH00305: WARNING: ThreadLimit of 20001 exceeds compile-time limit of 20000 threads, decreasing to 20000.",
    ]);
    expect(settle(event, { ThreadLimit: 100000 }).lines).to.deep.equal([]);
    expect(settle(event, { ThreadLimit: 100001 }).lines).to.deep.equal([
      "AH00502: WARNING: ThreadLimit of 100001 exceeds compile-time limit of 100000 threads, decreasing to 100000.",
    ]);
  });

  it("MaxSpareThreads to MinSpareThreads + ThreadsPerChild + 1, in silence", () => {
    const { settings, lines } = settle(event, { MinSpareThreads: 75, MaxSpareThreads: 80 });
    expect(lines).to.deep.equal([]);
    expect(settings.MaxSpareThreads).to.equal(101);
  });

  it("nothing about AsyncRequestWorkerFactor, which only event has", () => {
    expect(settle(event, { AsyncRequestWorkerFactor: 1.5 }).pool.asyncFactor).to.equal(1.5);
    expect(settle(worker, {}).pool.asyncFactor).to.equal(0);
    expect(worker.directives).to.not.have.property("AsyncRequestWorkerFactor");
  });
});
