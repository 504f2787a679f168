// What a child's main thread and its worker threads say to each other.
import type { Order } from "../core/protocol.ts";

export interface ThreadData {
  readonly order: Order;
  /** This thread's place in the child, from 0. */
  readonly thread: number;
}

/** Main thread → thread. */
export type ThreadCommand =
  /** Serve this descriptor: a connection, from now on the thread's own. */
  { readonly say: "serve"; readonly fd: number } | { readonly say: "drain" } | { readonly say: "cut" };

/** Thread → main thread. */
export type ThreadReport =
  | { readonly say: "ready" }
  | { readonly say: "failed"; readonly file: string; readonly reason: string; readonly stack: string }
  /** The connection is closed: the thread can have another. */
  | { readonly say: "free" };
