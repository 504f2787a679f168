// The limits of this process that the system sets (getrlimit(2), setrlimit(2)), and its core files (core(5)). Used by the
// child.
import { readdirSync, readFileSync } from "node:fs";
import { Refusal } from "../../config/directive.ts";
import { limitRows, type LimitName } from "../../config/directives/rlimit.ts";
import { limitAfter, type Limit } from "../core/limits.ts";
import type { ServerSettings } from "../directives.ts";
import { checked, libc, SystemError } from "./libc.ts";

const c = {
  getrlimit: libc.func("int getrlimit(int resource, _Out_ uint64_t *limits)"),
  setrlimit: libc.func("int setrlimit(int resource, const uint64_t *limits)"),
};

/** Linux's numbers, the same on x64 and arm64. */
const RLIMIT_CORE = 4;
const RLIMIT_NOFILE = 7;
/**
 * Apache limits the address space where the system can (RLIMIT_AS). V8 reserves far more of that than it ever uses, so
 * here it is the data: what a process may write and shares with nobody.
 */
const resources: Readonly<Record<LimitName, number>> = { RLimitCPU: 0, RLimitMEM: 2, RLimitNPROC: 6 };

const infinite = 0xffff_ffff_ffff_ffffn;

function limitOf(resource: number): Limit {
  const limits = new BigUint64Array(2);
  if ((c.getrlimit(resource, limits) as number) !== 0) return { soft: Infinity, hard: Infinity };
  const [soft = 0, hard = 0] = [...limits].map((value) => (value === infinite ? Infinity : Number(value)));
  return { soft, hard };
}

function setLimit(resource: number, { soft, hard }: Limit): number | SystemError {
  const limits = BigUint64Array.from([soft, hard], (value) => (value === Infinity ? infinite : BigInt(value)));
  return checked("setrlimit", c.setrlimit(resource, limits) as number);
}

/** How many descriptors this process may have open; what is unlimited is Infinity. */
export const descriptorLimit = (): number => limitOf(RLIMIT_NOFILE).soft;

/** How many more it may open; where nobody can say, as many as it likes. */
export function freeDescriptors(): number {
  try {
    return descriptorLimit() - readdirSync("/proc/self/fd").length;
  } catch (error) {
    // To look takes one.
    return (error as NodeJS.ErrnoException).code === "EMFILE" ? 0 : Infinity;
  }
}

/** Limits this process, and what it starts, as RLimitCPU, RLimitMEM and RLimitNPROC say; a string is why that cannot be. */
export function limitProcess(settings: Pick<ServerSettings, LimitName>): string | undefined {
  const isRoot = process.geteuid?.() === 0;
  for (const name of Object.keys(limitRows) as LimitName[]) {
    const wanted = settings[name];
    if (wanted === undefined) continue;
    const limit = limitAfter(name, limitOf(resources[name]), wanted, isRoot);
    if (limit instanceof Refusal) return limit.text;
    const set = setLimit(resources[name], limit);
    if (set instanceof SystemError) return `${name}: ${set.message}`;
  }
  return undefined;
}

/** Lets this process write core files as large as its hard limit has it. */
export function allowCores(): void {
  const { hard } = limitOf(RLIMIT_CORE);
  setLimit(RLIMIT_CORE, { soft: hard, hard });
}

/** Whether the system writes a core file to where the process stands, and not to a folder or program of its own. */
export function coresGoToWorkingDirectory(): boolean {
  try {
    return !/^[|/]/.test(readFileSync("/proc/sys/kernel/core_pattern", "utf8"));
  } catch {
    return true;
  }
}
