// What a server is started with, and how starting it ended. Made by cli/httpd.ts.
import type { Facts } from "./core/protocol.ts";
import type { Design } from "./parent/design.ts";
import type { Places } from "./parent/places.ts";
import type { Source } from "./parent/read-design.ts";
import type { Verdict } from "./parent/verdict.ts";

export interface Invocation {
  readonly source: Source;
  readonly design: Design;
  readonly places: Places;
  readonly facts: Facts;
  /** "httpd -f FILE": what the log says the server was started as. */
  readonly commandLine: string;
  /** Called when the first generation serves. Undefined: the server stays in the foreground and keeps its terminal. */
  readonly detach: ((verdict: Extract<Verdict, { ok: true }>, listeners: readonly string[]) => void) | undefined;
}

/** How starting ended, when it did not lead to a running server. */
export type StartFailure = { readonly exit: 0 | 1; readonly text: string };

/** Somebody ended the server before it served: what he wanted, but not what whoever waits for a start did. */
export function stoppedEarly({ detach }: Pick<Invocation, "detach">): StartFailure {
  return { exit: detach === undefined ? 0 : 1, text: "the server was stopped while it started" };
}
