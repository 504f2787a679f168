// ChildMaxMemory: looks at what each child uses and tells who is to be replaced; kills who is over the hard limit. Used by
// parent/upkeep.ts once a second; without the directive nothing is measured.
import { memoryVerdict, type MemoryLimits } from "../core/memory-limits.ts";
import { note, type Note } from "../log/catalogue.ts";
import { usageOf } from "../os/usage.ts";
import type { Child } from "./child.ts";
import type { Children } from "./children.ts";

export class MemoryWatch {
  private readonly children: Children;
  private readonly say: (note: Note) => void;
  private readonly heavy = new Set<Child>();
  private measuring = false;

  constructor(children: Children, say: (note: Note) => void) {
    this.children = children;
    this.say = say;
  }

  /** Those over the soft limit, that still serve. */
  get overweight(): readonly Child[] {
    return [...this.heavy];
  }

  tick(limits: MemoryLimits): void {
    for (const child of this.heavy) if (child.state !== "ready" || !this.lives(child)) this.heavy.delete(child);
    if (this.measuring || limits.soft + limits.hard === 0) return;
    this.measuring = true;
    void this.measure(limits).finally(() => {
      this.measuring = false;
    });
  }

  private async measure(limits: MemoryLimits): Promise<void> {
    const measured = this.children.all;
    const usage = await usageOf(measured.map(({ handle }) => handle.pid));
    for (const child of measured) {
      const memory = usage.get(child.handle.pid)?.memory;
      if (memory !== undefined && this.lives(child)) this.judge(child, memory, limits);
    }
  }

  private judge(child: Child, memory: number, limits: MemoryLimits): void {
    const { slot, handle } = child;
    switch (memoryVerdict(memory, limits)) {
      case "kill":
        this.say(note("HN00301", slot, handle.pid, megabytes(memory), megabytes(limits.hard)));
        child.cause = "memory";
        return this.children.kill(child, "SIGKILL");
      case "replace":
        if (child.state !== "ready" || this.heavy.has(child)) return;
        this.heavy.add(child);
        return this.say(note("HN00300", slot, handle.pid, megabytes(memory), megabytes(limits.soft)));
      case "fine":
        this.heavy.delete(child);
    }
  }

  private lives(child: Child): boolean {
    return this.children.all.includes(child);
  }
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;
