// The shape of a numbered message, and the helper that makes a row of the catalogue. Used by the tables in this folder.
import type { Level } from "../../config/configuration.ts";

export interface Message {
  readonly level: Level;
  readonly module: string;
  // Parameters differ by message; `note` in catalogue.ts recovers their type.
  // oxlint-disable-next-line no-explicit-any
  readonly text: (...values: any[]) => string;
}

export function row<A extends unknown[]>(module: string, level: Level, text: (...values: A) => string) {
  return { module, level, text } as const satisfies Message;
}
