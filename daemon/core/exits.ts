// What the end of a child means: a table of exit codes, and the verdict that the parent acts on. Apache's codes
// (include/http_log.h, APEXIT_*), and gunicorn's 4 for an application that does not load.

export const exitCodes = {
  ok: 0,
  /** Anything not named here, an exception that nobody caught among them. */
  crash: 1,
  childInit: 3,
  applicationLoad: 4,
  /** Short of resources: replace it, but slowly. */
  childSick: 7,
  /** Ended from inside because its event loop was stuck in a request: RequestTimeout. */
  stuck: 8,
  /** The same without a request: ChildWatchdog. */
  hung: 9,
} as const;

export type Exit =
  | { readonly how: "code"; readonly code: number }
  | { readonly how: "signal"; readonly signal: string };

/**
 * "left": it went as it should. "crashed": it died while it served. "failed": it never got ready.
 */
export type ExitVerdict = "left" | "crashed" | "failed";

export function exitVerdict(exit: Exit, wasReady: boolean, wasTold: boolean): ExitVerdict {
  if (wasTold) return "left";
  if (!wasReady) return "failed";
  return exit.how === "code" && exit.code === exitCodes.ok ? "left" : "crashed";
}

const meanings: Readonly<Record<number, string>> = {
  [exitCodes.stuck]: " (it was stuck)",
  [exitCodes.hung]: " (it hung)",
};

export function describeExit(exit: Exit): string {
  return exit.how === "signal" ? `signal ${exit.signal}` : `exit code ${exit.code}${meanings[exit.code] ?? ""}`;
}
