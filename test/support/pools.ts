// Small pools for the process tests: the lines that give a model so many children and threads and keep it there.
import { join } from "node:path";
import { root, type Model } from "./server.ts";

/** The applications of test/fixtures/apps, which find the packages of this one. */
export const fixture = (name: string): string => join(root, "test/fixtures/apps", name);

export const workbench = fixture("workbench.cjs");

export interface PoolSize {
  readonly children: number;
  /** Threads or slots of each child; prefork has one. */
  readonly threads?: number;
}

/** A pool that neither grows nor shrinks. */
export function poolLines(model: Model, { children, threads = 4 }: PoolSize): readonly string[] {
  const load = `LoadModule mpm_${model}_module modules/mod_mpm_${model}.so`;
  if (model === "prefork") {
    return [load, `StartServers ${children}`, "MinSpareServers 1", `MaxSpareServers ${children}`, `MaxRequestWorkers ${children}`];
  }
  const workers = children * threads;
  return [
    load,
    `StartServers ${children}`,
    `ThreadsPerChild ${threads}`,
    "MinSpareThreads 1",
    `MaxSpareThreads ${workers}`,
    `MaxRequestWorkers ${workers}`,
  ];
}
