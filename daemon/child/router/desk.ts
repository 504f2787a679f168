// The router's desk, which serves nobody: it takes connections of shared addresses, looks at their first bytes without
// consuming them, and puts each into the queue of the user whose host it is for. To the rest of a child it is staff like
// any other (child/staff.ts), so that the gate, the drain and the reports of a child are the same here.
// A slow client keeps nobody waiting: connections whose first bytes do not tell yet are looked at again, less and less
// often. The listening sockets give a connection out only with its first bytes (TCP_DEFER_ACCEPT), so that is rare.
import { closeSync, readFileSync, writeSync } from "node:fs";
import type { Order, Routing } from "../../core/protocol.ts";
import { WorkerRecord } from "../../core/scoreboard-pens.ts";
import type { Say } from "../../log/child-log.ts";
import { deferAccept, peek, SystemError } from "../../os/libc.ts";
import { descriptorOf, type Accepted } from "../gate.ts";
import type { Hire, Staff, StaffEvents } from "../staff.ts";
import { hostFromBytes } from "./host-from-bytes.ts";
import { Line, type Passed } from "./line.ts";
import { tenantFor } from "./tenant-for.ts";

/** Bytes that are looked at: whoever has not named a host in them gets the default host of the address. */
const furthest = 16_384;
/** Milliseconds between looks at a connection: the first, and the longest. The desk itself turns at the first. */
const shortest = 5;
const longest = 250;

/** A connection that has not told yet whom it is for. */
interface Visitor {
  readonly fd: number;
  readonly since: number;
  nextLook: number;
  pause: number;
}

class Desk implements Staff {
  private readonly routing: Routing;
  private readonly record: WorkerRecord;
  private readonly events: StaffEvents;
  private readonly listeners: readonly number[];
  private readonly bytes = new Uint8Array(furthest);
  /** Milliseconds that a connection may take to tell. */
  private readonly patience: number;
  /** The longest there first. */
  private readonly visitors = new Set<Visitor>();
  private readonly lines: ReadonlyMap<string, Line>;
  private readonly mostVisitors: number;
  private timer: NodeJS.Timeout | undefined;

  constructor(order: Order, routing: Routing, record: WorkerRecord, say: Say, events: StaffEvents) {
    const { settings } = order.configuration.server;
    this.routing = routing;
    this.record = record;
    this.events = events;
    this.listeners = order.listeners;
    this.patience = settings.Timeout * 1000;
    const tenants = Object.entries(routing.queues);
    const budget = descriptorBudget();
    this.mostVisitors = Math.floor(budget / 4);
    const most = Math.min(
      settings.ListenBacklog,
      Math.floor((budget - this.mostVisitors) / Math.max(1, tenants.length)),
    );
    this.lines = new Map(tenants.map(([tenant, queue]) => [tenant, new Line(tenant, queue, most, say, events)]));
  }

  async start(): Promise<undefined> {
    for (const listener of this.listeners) deferAccept(listener, Math.max(1, Math.round(this.patience / 1000)));
    // The place of a worker that the parent prepared stays empty.
    this.record.mark("dead");
    return undefined;
  }

  take(connection: Accepted): void {
    const fd = descriptorOf(connection);
    if (fd instanceof SystemError) return this.events.ended("aborted");
    const now = performance.now();
    const visitor: Visitor = { fd, since: now, nextLook: now + shortest, pause: shortest };
    if (this.look(visitor, now) === "gone on") return;
    this.visitors.add(visitor);
    if (this.visitors.size > this.mostVisitors) this.dismissOldest();
    this.keepTurning();
  }

  hasRoom(): boolean {
    return true;
  }
  open(): number {
    let waiting = this.visitors.size;
    for (const line of this.lines.values()) waiting += line.length;
    return waiting;
  }
  idle(): number {
    return this.visitors.size;
  }
  queued(): number {
    return 0;
  }
  resize(): void {}
  /** What is there is still shown its way; nothing else comes. */
  drain(): void {}
  cut(): void {
    for (const visitor of this.visitors) this.dismiss(visitor);
    for (const line of this.lines.values()) line.dismiss();
  }
  async end(): Promise<void> {
    clearInterval(this.timer);
  }
  apologize(): void {}

  private keepTurning(): void {
    this.timer ??= setInterval(() => this.turn(), shortest);
  }

  private turn(): void {
    const before = this.open();
    for (const line of this.lines.values()) line.advance();
    const now = performance.now();
    for (const visitor of this.visitors) {
      if (visitor.nextLook > now) continue;
      if (this.look(visitor, now) === "gone on") this.visitors.delete(visitor);
      else if (now - visitor.since > this.patience) this.dismiss(visitor);
    }
    const left = this.open();
    if (left < before) this.events.closed();
    if (left > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** Shows a connection its way if it can be told by now. */
  private look(visitor: Visitor, now: number): "gone on" | "stays" {
    const count = peek(visitor.fd, this.bytes);
    if (count instanceof SystemError || count === 0) {
      closeSync(visitor.fd);
      this.events.ended("closedByPeer");
      return "gone on";
    }
    const found = hostFromBytes(this.bytes.subarray(0, count ?? 0));
    if (found.kind === "more" && (count ?? 0) < furthest) {
      visitor.pause = Math.min(longest, visitor.pause * 2);
      visitor.nextLook = now + visitor.pause;
      return "stays";
    }
    this.show(visitor.fd, found.kind === "named" ? found.name : "");
    return "gone on";
  }

  private show(fd: number, name: string): void {
    const line = this.lines.get(tenantFor(this.routing, fd, name) ?? "");
    const outcome: Passed = line === undefined ? "refused" : line.join(fd);
    if (outcome === "waits") return this.keepTurning();
    if (outcome === "refused") {
      apologizeTo(fd, this.bytes[0]);
      this.events.ended("aborted");
    }
    closeSync(fd);
  }

  private dismissOldest(): void {
    const [oldest] = this.visitors;
    if (oldest !== undefined) this.dismiss(oldest);
  }

  private dismiss(visitor: Visitor): void {
    this.visitors.delete(visitor);
    closeSync(visitor.fd);
    this.events.ended("aborted");
  }
}

const busy = "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
const handshake = 22;

/** The user's line is full. Who speaks TLS could not read an answer in the clear. */
function apologizeTo(fd: number, firstByte: number | undefined): void {
  if (firstByte === handshake) return;
  try {
    writeSync(fd, busy);
  } catch {
    // The client is gone.
  }
}

/** How many connections this process may hold, with some descriptors left for itself. */
function descriptorBudget(): number {
  const limit = Number(/^Max open files +(\d+)/m.exec(readFileSync("/proc/self/limits", "utf8"))?.[1] ?? 1024);
  return Math.max(64, Math.min(8192, limit) - 128);
}

export const desk: Hire = (order, board, say, events): Staff => {
  const routing: Routing = order.routing ?? { hosts: [], main: null, queues: {} };
  return new Desk(order, routing, new WorkerRecord(board, order.slot, 0), say, events);
};
