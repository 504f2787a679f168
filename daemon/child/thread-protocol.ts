// What a child's main thread and its worker threads say to each other.
import type { Ending } from "../core/ledger.ts";
import type { Order } from "../core/protocol.ts";

export interface ThreadData {
  readonly order: Order;
  /** Where to write down what it does, for whoever watches it; null when nobody does. */
  readonly sheet: SharedArrayBuffer | null;
  /** This thread's place in the child, from 0. */
  readonly thread: number;
  /**
   * Shared with the main thread: at this thread's place the descriptor of a connection on its way to it, else -1.
   * Whoever takes the number out (Atomics.exchange) owns the connection, so that none is lost, or closed twice, when a
   * thread dies with one on its way. The second half is a number for each thread that grows as long as it lives, where
   * threads accept for themselves.
   */
  readonly handover: Int32Array;
  /** Copies of the listening sockets, where threads accept for themselves. The main thread closes them. */
  readonly listeners: readonly number[];
}

/** No connection is on its way. */
export const nothing = -1;

/** Main thread → thread. */
export type ThreadCommand =
  /** Serve the connection that stands in `handover`. */
  | { readonly say: "serve" }
  /** Accept the next connection yourself. */
  | { readonly say: "lead" }
  /** Finish what you hold: each connection ends with its present or next answer. */
  | { readonly say: "drain" }
  /** End as soon as you hold no connection. */
  | { readonly say: "leave" }
  /** End every connection now. */
  | { readonly say: "cut" };

/** Thread → main thread. */
export type ThreadReport =
  | { readonly say: "ready"; readonly without: readonly string[] }
  | { readonly say: "failed"; readonly file: string; readonly reason: string; readonly stack: string }
  /** The connection is closed, in this way: the thread can have another. */
  | { readonly say: "free"; readonly ending: Ending }
  /** The connection that it was to serve is not there any more: it came too late. It can have another. */
  | { readonly say: "missed" }
  /** It accepted a connection and serves it: another can lead. */
  | { readonly say: "accepted" }
  /** It was told to go and accepts no more: its copies of the listening sockets are nobody's. */
  | { readonly say: "shut" };
