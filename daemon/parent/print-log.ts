// Writes what children print past their own log (os/prints.ts) to the error log that is theirs, with their pid. Used by
// parent/upkeep.ts.
import { errorSink, type ErrorSink } from "../log/error-sink.ts";
import type { PrintLevel } from "../os/prints.ts";
import type { Child } from "./child.ts";
import { errorLogOf } from "./portion.ts";
import type { World } from "./world.ts";

export class PrintLog {
  private world: World;
  private readonly sinks = new Map<string | undefined, ErrorSink>();

  constructor(world: World) {
    this.world = world;
  }

  write({ group, handle }: Pick<Child, "group" | "handle">, level: PrintLevel, text: string): void {
    this.sinkOf(group).write({ level, module: "app", text }, handle.pid);
  }

  /** The logs of another world are in force; those of the one before are closed afterwards. */
  moveTo(world: World): void {
    this.finish();
    this.world = world;
  }

  /** Nobody is left who could print. */
  finish(): void {
    for (const sink of this.sinks.values()) sink.finish();
    this.sinks.clear();
  }

  private sinkOf(group: string | undefined): ErrorSink {
    const known = this.sinks.get(group);
    if (known !== undefined) return known;
    const { descriptor, settings } = errorLogOf(this.world, group);
    const sink = errorSink(descriptor, settings);
    this.sinks.set(group, sink);
    return sink;
  }
}
