// A response that the server has answered in the application's place: the application does not know, and what it does with
// it must neither throw nor fail, since nobody would catch that. Used by http/answer.ts.
import type { ServerResponse } from "node:http";

/** Tells who waits for a write that it is done. */
function written(...args: readonly unknown[]): true {
  const last = args.at(-1);
  if (typeof last === "function") process.nextTick(last);
  return true;
}

function itself(this: ServerResponse): ServerResponse {
  return this;
}

function ended(this: ServerResponse, ...args: readonly unknown[]): ServerResponse {
  written(...args);
  return this;
}

const fields = {
  setHeader: itself,
  setHeaders: itself,
  appendHeader: itself,
  removeHeader: itself,
  addTrailers: itself,
};
const hints = { writeContinue: itself, writeProcessing: itself, writeEarlyHints: itself, flushHeaders: itself };
const deaf = { ...fields, ...hints, writeHead: itself, write: written, end: ended };

/** From now on whatever is written to it goes nowhere. What the server wrote must be at its end. */
export function deafen(res: ServerResponse): void {
  Object.assign(res, deaf);
}
