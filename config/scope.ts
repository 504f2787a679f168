// One section while it is evaluated: where it stands, and what was written in it so far. Used by the evaluator.
import type { Container, Position } from "./configuration.ts";
import type { Context } from "./directive.ts";
import type { SectionName } from "./tree.ts";

export type AnyContainer = Container<Record<string, unknown>>;

export interface Scope {
  readonly context: Context;
  /** The sections around, the innermost last. */
  readonly inside: readonly SectionName[];
  /** What was written, by the name in the settings. */
  readonly written: Map<string, unknown>;
  readonly containers: AnyContainer[];
  readonly at: Position;
}

/** The section `name` within `outer`. */
export function scopeIn(outer: Scope, name: SectionName, context: Context, at: Position): Scope {
  return { context, inside: [...outer.inside, name], written: new Map(), containers: [], at };
}
