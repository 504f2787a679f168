// Whose fault each failed request is: it has to have a cause that the server itself tells of, the death of a process or
// another that has a name, else it is unaccounted for. Pure; used by scripts/chaos/run.ts.
import type { Failure } from "../../test/support/clients.ts";

/** What was done to the server, in milliseconds of the load's clock. */
export interface Incident {
  readonly fault: string;
  readonly kind: "deadly" | "breaking" | "harmless";
  /** The processes that the run knows to have struck. */
  readonly victims: readonly number[];
  /** When it began, when it was done, and when all was well again. */
  readonly from: number;
  readonly struck: number;
  readonly settled: number;
}

export const causeKinds = {
  death: "inside a process that ended",
  broken: "refused by a process without the broken application",
  overdue: "ended by RequestTimeout",
} as const;

/** Why requests fail that are under way between two moments of the load's clock. */
export interface Cause {
  readonly kind: keyof typeof causeKinds;
  readonly from: number;
  readonly until: number;
  /** The process, where it is known: connections that are known to be another's are not concerned. */
  readonly pid?: number;
  /** The client's port: this one connection is concerned. */
  readonly port?: number;
  /** The only status that it explains. */
  readonly status?: number;
}

export interface Line {
  readonly fault: string;
  readonly times: number;
  readonly failed: number;
  /** Milliseconds until all was well again: in the middle, and at worst. */
  readonly median: number;
  readonly worst: number;
}

export interface Account {
  readonly lines: readonly Line[];
  /** How many requests failed by each kind of cause, and how many causes of that kind there were that hit any. */
  readonly kinds: Readonly<Record<Cause["kind"], { readonly failed: number; readonly causes: number }>>;
  readonly unaccounted: readonly Failure[];
}

/**
 * Milliseconds after a cause within which a request may begin that still fails by it: a client that is busy learns late
 * that its connection is gone. Much later only on a connection that is known to be of the process that ended.
 */
const unaware = { known: 1000, unknown: 50 } as const;

function isOf({ at, took, what, pid, port }: Failure, cause: Cause): boolean {
  if (cause.status !== undefined && what !== `status ${cause.status}`) return false;
  if (cause.port !== undefined && port !== cause.port) return false;
  if (cause.pid !== undefined && pid !== undefined && pid !== cause.pid) return false;
  const late = pid !== undefined && pid === cause.pid ? unaware.known : unaware.unknown;
  return at >= cause.from && at - took <= cause.until + late;
}

/** That which hits one request comes before that which hits a process. */
const byPrecision = (a: Cause, b: Cause) => Number(b.port !== undefined) - Number(a.port !== undefined);

export function account(
  incidents: readonly Incident[],
  causes: readonly Cause[],
  failures: readonly Failure[],
): Account {
  const precise = causes.toSorted(byPrecision);
  const found = failures.map((failure) => precise.find((cause) => isOf(failure, cause)));
  // All may look well before the server has noticed a death.
  const during = (cause: Cause | undefined) => cause && incidents.findLast(({ from }) => from <= cause.until);
  const faults = found.map((cause) => during(cause)?.fault);
  const names = [...new Set(incidents.map(({ fault }) => fault))].toSorted();
  const lines = names.map((fault): Line => {
    const own = incidents.filter((one) => one.fault === fault);
    const times = own.map(({ from, settled }) => settled - from).toSorted((a, b) => a - b);
    const failed = faults.filter((one) => one === fault).length;
    const median = times[Math.floor(times.length / 2)] ?? 0;
    return { fault, times: own.length, failed, median, worst: times.at(-1) ?? 0 };
  });
  const ofKind = (kind: Cause["kind"]) => {
    const own = found.filter((cause) => cause?.kind === kind);
    return { failed: own.length, causes: new Set(own).size };
  };
  return {
    lines,
    kinds: { death: ofKind("death"), broken: ofKind("broken"), overdue: ofKind("overdue") },
    unaccounted: failures.filter((_, index) => found[index] === undefined),
  };
}
