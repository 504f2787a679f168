// What monitoring agents make of our `?auto`: their parsing rules (test/support/agents.ts) against our own output.
import { expect } from "chai";
import * as fc from "fast-check";
import { ChildRecord, ParentBoard, WorkerRecord } from "../../daemon/core/scoreboard-pens.ts";
import { autoText } from "../../daemon/core/status-auto.ts";
import { workerStates } from "../../daemon/core/worker-state.ts";
import { agents } from "../support/agents.ts";
import { busyBoard, emptyBoard, now, report } from "../support/status.ts";

const text = autoText(report(busyBoard(), { isAsync: true }));
/** A million requests of 3 KB in a long life: large totals and small rates. */
const old = (() => {
  const board = busyBoard();
  new ParentBoard(board).header("startedAt", now - 86_400_000_000);
  const worker = new WorkerRecord(board, 1, 0);
  for (let i = 0; i < 3; i++) worker.served(1_000_000_000_000, now, 1e9);
  return autoText(report(board));
})();

describe("an agent that reads our status", () => {
  it("telegraf gets every number as a field, and the scoreboard as counts", () => {
    expect(agents.telegraf(text)).to.include({
      TotalAccesses: 1,
      TotalkBytes: 2,
      BusyWorkers: 1,
      IdleWorkers: 1,
      ReqPerSec: 0.01,
      CPUUser: 1.5,
      scboard_sending: 1,
      scboard_waiting: 2,
      scboard_open: 3,
    });
  });

  it("Datadog gets its counters and gauges", () => {
    expect(agents.datadog(text)).to.include({ "Total kBytes": 2048, "Total Accesses": 1, ConnsTotal: 0, Uptime: 100 });
  });

  it("metricbeat finds what it demands, and no letter that it does not know", () => {
    expect(agents.metricbeat(text)).to.include({ Uptime: 100, CPUUser: 1.5, "scoreboard.total": 6 });
    expect(agents.metricbeat(old)["ReqPerSec"]).to.be.within(1e-8, 1e-7);
  });

  it("netdata takes it for Apache, with whole numbers", () => {
    expect(agents.netdata(text)).to.include({ BusyWorkers: 1, "Total Accesses": 1, Uptime: 100 });
    expect(agents.netdata(old)["Total kBytes"]).to.equal(2_929_687_502);
  });

  it("Zabbix gets uptime and eleven counts", () => {
    expect(agents.zabbix(text)).to.include({ uptime: 100, W: 1, _: 2, ".": 3, "Total Accesses": 1 });
  });

  it("Checkmk counts slots", () => {
    expect(agents.checkmk(text)).to.include({ TotalSlots: 6, OpenSlots: 3, BusyWorkers: 1, "Total kBytes": 2 });
  });

  it("Nagios' script finds each pattern with its line end", () => {
    expect(agents.nagios(text)).to.deep.equal({ uptime: 100, accesses: 1, kilobytes: 2, busy: 1, idle: 1, open: 3 });
  });

  it("Linuxfabrik's finds the name in the first line and can tell the usage", () => {
    expect(agents.linuxfabrik(text)).to.include({
      ServerUptimeSeconds: 100,
      "Total Duration": 20,
      usage: (1 / 6) * 100,
    });
  });

  it("apache_exporter reads the version and every number", () => {
    expect(agents.apacheExporter(text)).to.include({ BusyWorkers: 1, Processes: 3, Load1: 0.5, "scoreboard .": 3 });
  });

  it("fails at nothing, whatever the server has been through", () => {
    const state = fc.constantFrom(...workerStates.map(({ name }) => name));
    const worker = fc.record({
      state,
      served: fc.nat(5),
      bytes: fc.double({ min: 0, max: 1e12, noNaN: true }),
      cpu: fc.double({ min: 0, max: 1e6, noNaN: true }),
    });
    const life = fc.record({ age: fc.nat(1e9), workers: fc.array(worker, { maxLength: 12 }), isAsync: fc.boolean() });
    fc.assert(
      fc.property(life, ({ age, workers, isAsync }) => {
        const board = emptyBoard();
        const parent = new ParentBoard(board);
        parent.header("startedAt", now - age);
        for (const [slot, { state: name, served, bytes, cpu }] of workers.entries()) {
          parent.born(slot, slot + 1, 1, 1, now);
          const record = new WorkerRecord(board, slot, 0);
          for (let i = 0; i < served; i++) record.served(bytes, now, cpu);
          record.mark(name);
          new ChildRecord(board, slot).set("cpuUser", cpu);
        }
        const made = report(board, { isAsync });
        for (const read of Object.values(agents)) expect(() => read(autoText(made))).to.not.throw();
        expect(agents.nagios(autoText(made))).to.include({ busy: made.workers.busy, idle: made.workers.idle });
      }),
    );
  });
});

describe("the readers of agents", () => {
  const spoilt: readonly (readonly [name: keyof typeof agents, from: RegExp, to: string])[] = [
    ["metricbeat", /^CPUUser: .*\n/m, ""],
    ["metricbeat", /^Scoreboard: ./m, "Scoreboard: _X"],
    ["netdata", /^Total Accesses: .*$/m, "Total Accesses: 1.5"],
    ["netdata", /^BusyWorkers/m, "BusyServers"],
    ["datadog", /: /g, ":"],
    ["zabbix", /^(?:ServerUptimeSeconds|Uptime): .*\n/gm, ""],
    ["checkmk", /^Total kBytes: .*$/m, "Total kBytes: many"],
    ["nagios", /\n/g, "\r\n"],
    ["linuxfabrik", /^[^\n]*\n/, ""],
    ["apacheExporter", /\/\d+\.\d+\.\d+/, "/0.1.0-beta.1"],
  ];
  for (const [name, from, to] of spoilt) {
    it(`fail where ${name} would: ${String(from)} made ${JSON.stringify(to)}`, () => {
      const broken = text.replace(from, to);
      expect(broken).to.not.equal(text);
      expect(() => agents[name](broken)).to.throw();
    });
  }
});
