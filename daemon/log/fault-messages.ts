// The messages of the parent about children that go wrong: memory, the kernel's killer, applications that do not load.
// HN003nn are ours. Part of catalogue.ts.
import { row } from "./message.ts";

export const faultMessages = {
  HN00300: row(
    "core",
    "warn",
    (slot: number, pid: number, used: string, limit: string) =>
      `child ${slot} (pid ${pid}) uses ${used}, over ChildMaxMemory (${limit}): another takes its place, then it finishes and leaves`,
  ),
  HN00301: row(
    "core",
    "error",
    (slot: number, pid: number, used: string, limit: string) =>
      `child ${slot} (pid ${pid}) uses ${used}, over ChildMaxMemory's hard limit (${limit}): it is killed`,
  ),
  HN00302: row(
    "core",
    "error",
    (slot: number, pid: number, applications: string) =>
      `child ${slot} (pid ${pid}) serves without what does not load, which is answered with 503: ${applications}`,
  ),
  HN00303: row(
    "core",
    "error",
    (slot: number, pid: number) =>
      `child ${slot} (pid ${pid}) was killed by the system, which is short of memory (OOM killer): give it more, or set ChildMaxMemory`,
  ),
  HN00304: row(
    "core",
    "error",
    (slot: number, pid: number) =>
      `child ${slot} (pid ${pid}) has filled the heap that V8 lets it have: see NodeOptions --max-old-space-size and --heapsnapshot-near-heap-limit, and RLimitMEM`,
  ),
  HN00305: row(
    "core",
    "error",
    (request: string, seconds: number, what: string) =>
      `${request} took longer than RequestTimeout (${seconds} s): ${what}`,
  ),
} as const;
