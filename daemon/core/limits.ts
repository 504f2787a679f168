// What RLimitCPU, RLimitMEM and RLimitNPROC make of the limits that the system has set. Pure; daemon/os/limits.ts acts.
// Apache's counterpart: ap_unixd_set_rlimit (os/unix/unixd.c).
import { Refusal } from "../../config/directive.ts";
import type { LimitName, RLimit } from "../../config/directives/rlimit.ts";

/** What a limit of the system is: bytes, seconds, processes; Infinity for none. */
export interface Limit {
  readonly soft: number;
  readonly hard: number;
}

/** The limit that takes the place of the one there is; a refusal says why the system would not have it. */
export function limitAfter(name: LimitName, present: Limit, [soft, hard]: RLimit, isRoot: boolean): Limit | Refusal {
  const wantedHard = hard === 0 ? present.hard : bounded(hard);
  if (wantedHard > present.hard && !isRoot) return new Refusal(`Must be uid 0 to raise maximum ${name}`);
  // "max", and what is left as it is, follow a hard limit that is lowered.
  if (soft === "max") return { soft: Math.min(present.hard, wantedHard), hard: wantedHard };
  if (soft === 0) return { soft: Math.min(present.soft, wantedHard), hard: wantedHard };
  if (bounded(soft) <= wantedHard) return { soft: bounded(soft), hard: wantedHard };
  return new Refusal(`${name} ${shown(soft)} is above the hard limit, ${shown(wantedHard)}`);
}

const bounded = (value: number): number => (value < 0 ? Infinity : value);
const shown = (value: number): string => (Number.isFinite(bounded(value)) ? String(value) : "none");
