// What the models of Apache 2.0 beside prefork and worker do with impossible values, their defaults, and which model is
// whose system's.
import { expect } from "chai";
import { defaultMpm, mpmNamed } from "../../daemon/mpm/index.ts";
import type { Mpm } from "../../daemon/mpm/mpm.ts";
import { initials } from "../../daemon/mpm/simulator.ts";

function settle(mpm: Mpm, written: Record<string, number>) {
  const { settings, notes } = mpm.settle({ ...initials(mpm), ...written });
  return { settings: settings as Record<string, number>, lines: notes.map(({ id, text }) => `${id}: ${text}`) };
}

/** The other models, in the words of Apache 2.0 and 2.4; numbers of ours where Apache had none. */
const others: Readonly<Record<string, [Record<string, number>, Record<string, number>, string][]>> = {
  winnt: [
    [
      { ThreadLimit: 15001 },
      { ThreadLimit: 15000 },
      "AH00439: WARNING: ThreadLimit of 15001 exceeds compile-time limit of 15000 threads, decreasing to 15000.",
    ],
    [
      { ThreadLimit: 0, ThreadsPerChild: 1 },
      { ThreadLimit: 1 },
      "AH00441: WARNING: ThreadLimit of 0 not allowed, increasing to 1.",
    ],
    [
      { ThreadsPerChild: 2000 },
      { ThreadsPerChild: 1920 },
      "AH00444: WARNING: ThreadsPerChild of 2000 exceeds ThreadLimit of 1920 threads, decreasing to 1920. To increase, please see the ThreadLimit directive.",
    ],
    [
      { ThreadsPerChild: 0 },
      { ThreadsPerChild: 1 },
      "AH00446: WARNING: ThreadsPerChild of 0 not allowed, increasing to 1.",
    ],
  ],
  netware: [
    [
      { MaxThreads: 2049 },
      { MaxThreads: 2048 },
      "AH00228: WARNING: MaxThreads of 2049 exceeds compile-time limit of 2048 threads, decreasing to 2048. To increase, please see the HARD_THREAD_LIMIT define in daemon/mpm/netware.ts.",
    ],
    [
      { MaxThreads: 0 },
      { MaxThreads: 1, StartThreads: 1 },
      "AH00230: WARNING: MaxThreads of 0 not allowed, increasing to 1.",
    ],
    [{ StartThreads: -1 }, { StartThreads: 1 }, "AH00231: WARNING: StartThreads of -1 not allowed, increasing to 1."],
    [
      { MinSpareThreads: 0 },
      { MinSpareThreads: 1 },
      "AH00233: WARNING: MinSpareThreads of 0 not allowed, increasing to 1 to avoid almost certain server failure. Please read the documentation.",
    ],
  ],
  mpmt_os2: [
    [{ StartServers: 0 }, { StartServers: 1 }, "AH00213: WARNING: StartServers of 0 not allowed, increasing to 1."],
    [
      { StartServers: 11 },
      { StartServers: 10 },
      "HN00113: WARNING: StartServers of 11 exceeds compile-time limit of 10 servers, decreasing to 10.",
    ],
    [
      { MinSpareThreads: 0 },
      { MinSpareThreads: 1 },
      "AH00215: WARNING: MinSpareThreads of 0 not allowed, increasing to 1 to avoid almost certain server failure. Please read the documentation.",
    ],
  ],
  beos: [
    [
      { MaxRequestWorkers: 51 },
      { MaxRequestWorkers: 50 },
      "HN00125: WARNING: MaxRequestWorkers of 51 exceeds compile-time limit of 50 threads, decreasing to 50. To increase, please see the HARD_THREAD_LIMIT define in daemon/mpm/beos.ts.",
    ],
    [
      { MaxRequestWorkers: 0 },
      { MaxRequestWorkers: 50 },
      "HN00126: WARNING: MaxRequestWorkers of 0 not allowed, setting to 50.",
    ],
    [{ StartThreads: 0 }, { StartThreads: 1 }, "HN00123: WARNING: StartThreads of 0 not allowed, increasing to 1."],
    [
      { MinSpareThreads: 0 },
      { MinSpareThreads: 1 },
      "HN00124: WARNING: MinSpareThreads of 0 not allowed, increasing to 1 to avoid almost certain server failure. Please read the documentation.",
    ],
    [
      { MaxRequestsPerThread: -1 },
      { MaxRequestsPerThread: 0 },
      "HN00127: WARNING: MaxRequestsPerThread of -1 not allowed, setting to 0 (never).",
    ],
  ],
};

for (const [name, cases] of Object.entries(others)) {
  describe(`${name} repairs`, () => {
    for (const [written, repaired, line] of cases) {
      it(`${JSON.stringify(written)} with ${line.slice(0, 7)}`, () => {
        const { settings, lines } = settle(mpmNamed(name)!, written);
        expect(lines).to.deep.equal([line]);
        expect(settings).to.include(repaired);
      });
    }
  });
}

describe("the defaults of the models of Apache 2.0", () => {
  const defaults: Readonly<Record<string, Record<string, number>>> = {
    winnt: { ThreadsPerChild: 64, ThreadLimit: 1920, MaxConnectionsPerChild: 0 },
    beos: { StartThreads: 10, MinSpareThreads: 1, MaxSpareThreads: 50, MaxRequestWorkers: 50, MaxRequestsPerThread: 0 },
    netware: {
      StartThreads: 50,
      MinSpareThreads: 10,
      MaxSpareThreads: 100,
      MaxThreads: 2048,
      ThreadStackSize: 65_536,
      MaxConnectionsPerChild: 0,
    },
    mpmt_os2: { StartServers: 2, MinSpareThreads: 5, MaxSpareThreads: 10 },
    leader: { StartServers: 3, MinSpareThreads: 75, MaxSpareThreads: 250, ThreadsPerChild: 25, ThreadLimit: 64 },
    threadpool: { StartServers: 3, MinSpareThreads: 75, MaxSpareThreads: 250, ThreadsPerChild: 25, ThreadLimit: 64 },
  };
  for (const [name, values] of Object.entries(defaults)) {
    it(`are those of the manual and the sources: ${name}`, () => {
      expect(initials(mpmNamed(name)!)).to.include(values);
    });
  }
});

describe("the model of a server whose configuration loads none", () => {
  const systems = {
    linux: "prefork",
    darwin: "prefork",
    win32: "winnt",
    haiku: "beos",
    netware: "netware",
    os2: "mpmt_os2",
  };
  for (const [platform, name] of Object.entries(systems)) {
    it(`is ${name} on ${platform}, and there is such a model`, () => {
      expect(defaultMpm(platform)).to.equal(name);
      expect(mpmNamed(name)).to.not.equal(undefined);
    });
  }
});
