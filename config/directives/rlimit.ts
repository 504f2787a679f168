// The limits that the system sets to a child: RLimitCPU, RLimitMEM, RLimitNPROC. A part of the table in system.ts; what
// they make of a limit is in daemon/core/limits.ts. Apache's are for CGI scripts (mod_cgi.c); here the applications are in
// the children, so the children have them.
import type { Directive } from "../directive.ts";
import { row } from "../kinds.ts";

/** A soft and a hard limit, as written: "max" is the hard limit there is, 0 leaves it as it is, a negative number is none. */
export type RLimit = readonly [soft: number | "max", hard: number];

function rlimit(help: string): Directive<RLimit | undefined> {
  return row<RLimit | undefined>(
    {
      syntax: "number|max [number|max]",
      help,
      initial: undefined,
      override: "All",
      bounds: "0 leaves it as it is; only root can raise the second, the hard limit. Counts in the main server alone",
    },
    [1, 2],
    ([soft = "", hard = ""]) => [soft.toLowerCase() === "max" ? "max" : atol(soft), atol(hard)],
  );
}

/** C's atol, as far as a number is exact; what is no number is 0. */
function atol(text: string): number {
  return Number(/^\s*([+-]?\d+)/.exec(text)?.[1] ?? 0);
}

export const limitRows = {
  RLimitCPU: rlimit(
    "Seconds of processor time of a child, soft and hard; one that has used them up is ended and replaced",
  ),
  RLimitMEM: rlimit("Bytes of data memory of a child (RLIMIT_DATA), soft and hard; ChildMaxMemory is gentler"),
  RLimitNPROC: rlimit("Processes and threads of the children's user, soft and hard"),
} as const;

export type LimitName = keyof typeof limitRows;
