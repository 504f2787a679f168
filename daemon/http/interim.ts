// "100 Continue". A client that sends "Expect: 100-continue" waits with its body until it is asked for it, which is when
// somebody is about to read it: who is refused need not send it (RFC 9110 §10.1.1). Apache asks when a handler reads
// (ap_http_filter, modules/http/http_filters.c). Used by whoever reads bodies.
/* oxlint-disable no-underscore-dangle -- node:http's own names */
import type { ServerResponse } from "node:http";

interface Expecting {
  readonly _expect_continue?: boolean;
  readonly _sent100?: boolean;
}

/** Whether the client of this response waits to be asked. */
export function isAwaited(res: ServerResponse): boolean {
  const { _expect_continue: expects, _sent100: asked } = res as unknown as Expecting;
  return expects === true && asked !== true;
}

export function askForBody(res: ServerResponse): void {
  if (isAwaited(res)) res.writeContinue();
}
