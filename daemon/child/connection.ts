// One connection in a child: its socket, what it has been served and what it is being served. Made by child/service.ts.
import type { ServerResponse, IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { nothingRead } from "./reading.ts";
import { peerAddress } from "../os/peer.ts";
import { plainAddress } from "../core/address.ts";
import type { Ending } from "../core/ledger.ts";
import type { WorkerRecord } from "../core/scoreboard-pens.ts";
import type { ClientError } from "../http/client-error.ts";
import type { PreparedExchange } from "../http/pipeline.ts";
import type { Router } from "../http/router.ts";

export interface PendingRequest {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  /** Milliseconds since 1970, when it found every worker taken. */
  readonly since?: number;
}

const ofSocket = Symbol("connection");

type ServedSocket = Socket & { [ofSocket]?: Connection };

/** The connection of a socket that a service took. */
export function connectionOf(socket: Duplex): Connection | undefined {
  return (socket as ServedSocket)[ofSocket];
}

export class Connection {
  readonly socket: Socket;
  /** The peer's numeric address, plain (core/address.ts); asked of the kernel once. */
  readonly client: string;
  /** Where it stands among the open ones; -1 when it does not: child/open-connections.ts. */
  place = -1;
  /** Requests answered so far. */
  served = 0;
  /** Bytes that had been sent when the last answer was out. */
  sent = 0;
  /** The Host field that was asked for last, and the host that it led to. */
  field: string | null = null;
  router: Router | null = null;
  /** The request that is being answered. */
  current: ServerResponse | null = null;
  exchange: PreparedExchange | null = null;
  /** The scoreboard record of the worker that serves this connection now. */
  record: WorkerRecord | null = null;
  /** Bytes behind its requests that are none: they are refused when those are answered. */
  nonsense: ClientError | null = null;
  /** CONNECT, or a request for an upgrade that nobody wants. node:http drops what came with it from behind it: its answer is the last. */
  last: IncomingMessage | null = null;
  /** Requests that came while another was being answered (pipelining) or while every slot was taken. */
  waiting: PendingRequest[] | null = null;
  /** How it ends, once that is decided; counted when it is closed. */
  ending: Ending | null = null;
  counted = false;
  /** The application took it over, as a WebSocket say: it is the application's to end. */
  upgraded = false;
  /** Bytes in and out at the last look, and when they last changed: child/stalls.ts. */
  moved = -1;
  movedAt = 0;

  /** What it is sending, for RequestReadTimeout: child/reading.ts. */
  readonly reading = nothingRead();
  /** It waited longer than QueueTimeout before it was served: it gets 503. */
  isLate = false;

  /** The seat on the sheet of whoever watches, -1 for none, and when its request is overdue: child/watch/. */
  watchSeat = -1;
  deadline = Infinity;

  constructor(socket: Socket) {
    this.socket = socket;
    (socket as ServedSocket)[ofSocket] = this;
    this.client = peerAddress(this.fd) ?? plainAddress(socket.remoteAddress ?? "");
  }

  /** The socket's descriptor; -1 when it has none any more. */
  get fd(): number {
    // oxlint-disable-next-line no-underscore-dangle -- Node has no public name for it
    return (this.socket as Socket & { readonly _handle?: { readonly fd?: number } | null })._handle?.fd ?? -1;
  }
}
