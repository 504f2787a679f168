// Who serves in a child: its own event loop (loop-staff.ts) or threads (thread-staff.ts). child/run.ts hires one of them
// by what the model's pool says and passes connections on, without knowing which it is.
import type { Ending } from "../core/ledger.ts";
import type { Order } from "../core/protocol.ts";
import type { Board } from "../core/scoreboard.ts";
import type { Say } from "../log/child-log.ts";
import type { LoadFailure } from "./application.ts";
import type { Accepted } from "./gate.ts";

export interface StaffEvents {
  /** Whether there is room for a connection may have changed. */
  readonly changed: () => void;
  /** A thread accepted a connection for itself. */
  readonly accepted: () => void;
  /** How a connection ends: told once for each that was taken. */
  readonly ended: (how: Ending) => void;
  /** A connection went on to another child, whose it is to count. */
  readonly passedOn: () => void;
  /** A connection is closed. */
  readonly closed: () => void;
  /** It serves without this application, which does not load; the reason is in the text. */
  readonly without: (application: string) => void;
  /** Nothing can be served any more: a thread cannot be started again, say. */
  readonly broken: (why: LoadFailure) => void;
}

export interface Staff {
  /** Loads the applications and gets ready to serve; the failure says why it cannot. */
  readonly start: () => Promise<LoadFailure | undefined>;
  /** Takes over an accepted connection. */
  readonly take: (connection: Accepted) => void;
  readonly hasRoom: () => boolean;
  /** Open connections; of these, those with no request under way. */
  readonly open: () => number;
  readonly idle: () => number;
  /** Connections that were taken over and no worker has yet. */
  readonly queued: () => number;
  /** Have so many workers from now on, where their number can change. */
  readonly resize: (count: number) => void;
  /** Serve what is there, with `Connection: close`; take no more. */
  readonly drain: () => void;
  /** End every connection now. */
  readonly cut: () => void;
  /** Tells the applications that the end has come and waits for them, bounded; writes out the logs. */
  readonly end: () => Promise<void>;
  /** An exception that nobody caught ends this process: answer what can still be answered. */
  readonly apologize: () => void;
}

export type Hire = (order: Order, board: Board, say: Say, events: StaffEvents) => Staff;
