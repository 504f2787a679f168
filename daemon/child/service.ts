// Serves connections over HTTP/1.1 in one event loop: the process of prefork and event, a thread of worker. Runs requests
// through the pipeline with a seat each, keeps the scoreboard, and drains in two phases: connections go on being served,
// with `Connection: close`, and idle ones end by their keep-alive timeout, lest a request that is on its way be lost.
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Pipeline } from "../http/pipeline.ts";
import { answerMidway, type ClientError, malformed, tooLate } from "../http/client-error.ts";
import type { Ending } from "../core/ledger.ts";
import { noteStatus } from "../http/upgrade-status.ts";
import type { ServerSettings } from "../directives.ts";
import { tailOf } from "../core/scoreboard-pens.ts";
import type { LoopPen } from "../core/telemetry-pens.ts";
import { Connection, connectionOf, type PendingRequest } from "./connection.ts";
import { answerFailed, lastAnswer } from "./last-answers.ts";
import { cutting, endingAfter, endingOf, fateOf, statusOf } from "./endings.ts";
import { OpenConnections } from "./open-connections.ts";
import { goneFor, overFor } from "./listeners.ts";
import type { Seats } from "./seats.ts";
import { answerError } from "../http/answer.ts";
import { steadyNow } from "../os/clock.ts";
import { waitedInQueue } from "../os/last-answer.ts";
import { keepEndingStalled } from "./stalls.ts";
import { hintAt, httpServer, keptFor } from "./server-options.ts";
import { askBeforeUpgrades, keepUp, type Wants } from "./upgrades.ts";
import { beatEvery, type Watched } from "./watch/watched.ts";

export interface ServiceEvents {
  /** Room for a connection came or went. */
  readonly changed: () => void;
  /** How a connection ends: told once for each, before `closed`. */
  readonly ended: (how: Ending) => void;
  /** A connection is closed; `open` are left. */
  readonly closed: (open: number) => void;
}

export class Service {
  private readonly server: http.Server;
  private readonly pipeline: Pipeline;
  private readonly seats: Seats;
  private readonly events: ServiceEvents;
  // Hoisted out of the settings, a large object: these are looked at for each request.
  private readonly extendedStatus: boolean;
  private readonly seesTail: boolean;
  /** Where durations are counted; null with ExtendedStatus Off. */
  private readonly pen: LoopPen | null;
  /** Milliseconds. */
  private readonly keepAlive: number;
  private readonly connections = new OpenConnections();
  private readonly keptFor: number;
  /** QueueTimeout in milliseconds; 0 is never. */
  private readonly queueTimeout: number;
  /** Null where nobody watches. */
  private readonly watched: Watched | null;
  private draining = false;
  /** Whether there was room for a connection when we last looked. */
  private roomy = true;

  constructor(
    settings: ServerSettings,
    pipeline: Pipeline,
    seats: Seats,
    pen: LoopPen,
    events: ServiceEvents,
    watched: Watched | null,
  ) {
    this.watched = watched;
    this.pipeline = pipeline;
    this.seats = seats;
    this.events = events;
    this.extendedStatus = settings.ExtendedStatus;
    this.seesTail = settings.SeeRequestTail;
    this.pen = settings.ExtendedStatus ? pen : null;
    this.keepAlive = settings.KeepAliveTimeout * 1000;
    this.server = httpServer(settings);
    this.keptFor = keptFor(settings);
    this.queueTimeout = settings.QueueTimeout * 1000;
    for (const event of ["request", "checkExpectation"]) this.server.on(event, (req, res) => this.arrived(req, res));
    this.server.on("upgrade", (req, stream, head) => this.upgraded(req, stream, head));
    this.server.on("clientError", (error, socket) => this.misunderstood(error, socket));
    keepEndingStalled(this.connections, settings, steadyNow, ({ socket }) => this.misunderstood(tooLate, socket));
    if (watched === null) return;
    watched.beat([], steadyNow());
    setInterval(() => watched.beat(this.connections, steadyNow()), beatEvery).unref();
  }

  /** Open connections. */
  get open(): number {
    return this.connections.size;
  }
  get hasRoom(): boolean {
    return !this.draining && this.seats.hasRoom(this.connections.size);
  }
  /** Connections with no request under way. */
  get idle(): number {
    let idle = 0;
    for (const connection of this.connections) if (connection.current === null) idle++;
    return idle;
  }

  /** Takes over an accepted connection. */
  take(socket: Socket): void {
    const connection = new Connection(socket);
    this.connections.add(connection);
    if (this.queueTimeout > 0) connection.isLate = waitedInQueue(connection.fd) > this.queueTimeout;
    this.seats.connected(connection);
    this.roomy = this.hasRoom;
    socket.on("close", this.gone);
    this.server.emit("connection", socket);
    askBeforeUpgrades(socket, this.wants);
  }

  /** First phase of leaving: nothing new, and each connection ends with its present or next answer. */
  drain(): void {
    if (this.draining) return;
    this.draining = true;
    this.seats.finish();
    for (const { current } of this.connections) if (current !== null) lastAnswer(current);
  }

  /** Ends every connection now. */
  cut(): void {
    for (const connection of this.connections) {
      connection.ending ??= cutting(connection);
      // At once: the process may end before the socket says that it is closed.
      this.account(connection);
      connection.socket.destroy();
    }
  }

  /** Answers 500 to what is under way: the process is about to end. */
  apologize(): void {
    for (const { current } of this.connections) if (current !== null) answerFailed(current);
  }

  private arrived(req: IncomingMessage, res: ServerResponse): void {
    const connection = connectionOf(req.socket);
    // Behind the last answer nothing can be answered.
    if (connection === undefined || !connection.socket.writable) return;
    if (connection.current !== null || connection.waiting !== null) {
      (connection.waiting ??= []).push({ req, res });
      return;
    }
    this.seat(connection, { req, res });
  }

  private seat(connection: Connection, { req, res, since }: PendingRequest): void {
    if (this.seats.take(connection)) {
      if (since !== undefined) this.waited(connection, steadyNow() - since);
      this.begin(connection, req, res);
    } else (connection.waiting ??= []).unshift({ req, res, since: since ?? steadyNow() });
    this.lookForRoom();
  }

  /** So many milliseconds in this process. */
  private waited(connection: Connection, time: number): void {
    this.pen?.waited(time);
    if (this.queueTimeout > 0 && time > this.queueTimeout) connection.isLate = true;
  }

  private begin(connection: Connection, req: IncomingMessage, res: ServerResponse): void {
    const startedAt = steadyNow();
    connection.current = res;
    if (this.draining || connection.served >= this.keptFor || connection.isLate || connection.last === req)
      res.shouldKeepAlive = false;
    const exchange = this.pipeline.open(connection, req, res, startedAt);
    const { record } = connection;
    if (record !== null) {
      record.began(startedAt);
      if (this.extendedStatus) {
        const { method = "", url = "" } = req;
        record.asks(exchange.route.host.name, method, this.seesTail ? tailOf(method, url) : url, req.httpVersion);
        if (exchange.requestId !== undefined) record.identify(exchange.requestId);
      }
      if (this.draining) record.mark("graceful");
    }
    hintAt(res, this.keepAlive);
    connection.exchange = exchange;
    if (this.watched !== null) this.watched.began(connection, startedAt);
    res.on("close", this.over);
    if (connection.isLate) answerError(exchange, 503);
    else if (connection.nonsense !== null && !req.complete) answerError(exchange, 400);
    else this.pipeline.run(exchange);
  }

  /** One listener for all responses, one for all sockets: found through `this`, so that nobody needs a closure. */
  private readonly over = overFor(this);
  private readonly gone = goneFor(this);

  /** The answer to this connection's request is out, or cut off. */
  end(connection: Connection): void {
    const { exchange } = connection;
    if (exchange === null) return;
    const finishedAt = steadyNow();
    const sent = connection.socket.bytesWritten;
    const bytes = sent - connection.sent;
    connection.sent = sent;
    const took = finishedAt - exchange.startedAt;
    connection.record?.served(bytes, finishedAt, took);
    if (this.pen !== null && !connection.upgraded) this.pen.observe(exchange.route.row, statusOf(exchange.res), took);
    this.pipeline.record(exchange, bytes, finishedAt);
    connection.served++;
    if (!exchange.res.shouldKeepAlive && exchange.res.writableFinished) connection.ending ??= "finished";
    connection.current = null;
    connection.exchange = null;
    if (this.watched !== null) this.watched.ended(connection);
    const next = this.seats.leave(connection);
    if (next !== undefined) this.resume(next);
    this.resume(connection);
    this.lookForRoom();
  }

  /** Not HTTP, not in time, or broken off. */
  private misunderstood(error: ClientError, socket: Duplex): void {
    const connection = connectionOf(socket);
    // Our side is closed already: what comes is thrown away.
    if (connection === undefined || !socket.writable) return;
    const fate = fateOf(error, connection);
    if (fate === "waits") return void (connection.nonsense ??= error);
    connection.ending ??= fate === "gone" ? "closedByPeer" : endingAfter(error);
    if (fate === "refused") this.refuse(connection, error);
    else if (fate === "midway" && connection.current !== null) answerMidway(connection.current, connection.socket);
    else socket.destroy();
  }

  /** Answers and logs what is no request. */
  private refuse(connection: Connection, error: ClientError): void {
    connection.ending ??= endingAfter(error);
    const refused = malformed(error, connection.socket);
    const exchange = this.pipeline.refuse(connection, refused, steadyNow());
    connection.current = refused.res;
    connection.exchange = exchange;
    refused.res.on("close", this.over);
    this.pipeline.run(exchange);
  }

  /** Tells when room for a connection came or went. */
  private lookForRoom(): void {
    const room = this.hasRoom;
    if (room === this.roomy) return;
    this.roomy = room;
    this.events.changed();
  }

  /** Runs the connection's next request that came too early; behind the last comes what is none. */
  private resume(connection: Connection): void {
    const request = connection.waiting?.shift();
    if (connection.waiting?.length === 0) connection.waiting = null;
    const { nonsense } = connection;
    // Behind the last answer nothing is answered: the client asks again elsewhere, so it must not run here.
    if ((request === undefined && nonsense === null) || !connection.socket.writable) return;
    if (request !== undefined) this.seat(connection, request);
    else if (nonsense !== null) {
      // Once: this is called again when it is refused.
      connection.nonsense = null;
      this.refuse(connection, nonsense);
    }
  }

  /**
   * Whether an application will take an upgrade; where others are under way before it, it is a request like them. None takes
   * CONNECT.
   */
  private readonly wants: Wants = (req) => {
    const connection = connectionOf(req.socket);
    if (connection === undefined) return false;
    if (req.method !== "CONNECT" && connection.current === null && connection.waiting === null)
      connection.exchange = this.pipeline.wants(connection, req, steadyNow()) ?? null;
    if (connection.exchange?.req === req) return true;
    connection.last = req;
    return false;
  };

  /** Its line is written when the connection ends. */
  private upgraded({ socket }: IncomingMessage, stream: Duplex, head: Buffer): void {
    keepUp(socket);
    const connection = connectionOf(socket);
    const exchange = connection?.exchange ?? null;
    if (connection === undefined || exchange === null) return;
    connection.upgraded = true;
    noteStatus(stream, (status) => (exchange.res.statusCode = status));
    this.pipeline.upgrade(exchange, stream, head);
  }

  private account(connection: Connection): void {
    if (connection.counted) return;
    connection.counted = true;
    this.events.ended(endingOf(connection));
  }

  /** The connection is closed. */
  disconnected(connection: Connection): void {
    this.connections.remove(connection);
    this.end(connection);
    this.account(connection);
    this.seats.disconnected(connection);
    this.events.closed(this.connections.size);
    this.lookForRoom();
  }
}
