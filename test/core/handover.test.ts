// What one program hands over to the next is not believed because it is there.
import { expect } from "chai";
import * as fc from "fast-check";
import {
  descriptorsIn,
  handoverVersion,
  memoryForm,
  parseHandover,
  type Handover,
} from "../../daemon/core/handover.ts";
import { emptyAccount } from "../../daemon/core/ledger.ts";

const handover: Handover = {
  version: handoverVersion,
  pid: 42,
  former: ["/usr/bin/node", "/srv/httpd/scripts/httpd"],
  failure: null,
  detached: true,
  clock: 1_800_000_000_000.5,
  startedAt: 1,
  generation: 7,
  configGeneration: 8,
  memoryForm,
  board: { fd: 10, size: { processes: 2, threads: 1 }, groups: [{ group: "www www", fd: 18, slots: [1] }] },
  telemetry: { fd: 11, size: { processes: 2, loops: 1 }, groups: [{ group: "www www", fd: 19, slots: [1] }] },
  hostRows: [["localhost:80", 0]],
  usedSlots: 2,
  listeners: [{ name: "[::]:80", fd: 12 }],
  queues: [{ group: "www www", sender: { socket: 20, bell: 21 }, receiver: { socket: 22, bell: 23 } }],
  control: { fd: 13, path: "/x.sock" },
  pidFile: { fd: 14, path: "/x.pid" },
  times: { user: 1, system: 1, reapedUser: 0, reapedSystem: 0 },
  children: [
    {
      pid: 43,
      slot: 0,
      generation: 7,
      instance: 0,
      threads: 1,
      elastic: false,
      group: null,
      bornAt: 1,
      state: "ready",
      readyAt: 2,
      without: [],
      pressure: "none",
      deadline: null,
      control: 15,
      channel: 16,
    },
  ],
  accounts: [[7, emptyAccount]],
  total: emptyAccount,
  design: {},
  requests: [{ fd: 17, word: "upgrade", query: "" }],
  wishes: [],
  strays: [44],
};
const text = JSON.stringify(handover);

describe("a handover", () => {
  it("is read as it was written, with every descriptor in it", () => {
    expect(parseHandover(text, 42)).to.deep.equal(handover);
    expect(descriptorsIn(handover)).to.have.members(Array.from({ length: 14 }, (_, place) => place + 10));
  });

  it("is for one process, in one version, and has all its parts", () => {
    expect(parseHandover(text, 41)).to.equal("it was meant for process 42");
    expect(parseHandover(JSON.stringify({ ...handover, version: 99 }), 42)).to.equal("its version is 99");
    expect(parseHandover(JSON.stringify({ ...handover, children: 1 }), 42)).to.equal("a list is missing");
    for (const fd of [-1, 0, 2, 1.5, null, "12"]) {
      const wrong = { ...handover, control: { fd, path: "/x.sock" } };
      expect(parseHandover(JSON.stringify(wrong), 42)).to.equal("a descriptor is wrong");
    }
  });

  it("that is anything else is refused in words", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (any) => typeof parseHandover(any, 42) === "string"));
  });
});
