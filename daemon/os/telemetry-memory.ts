// The telemetry's shared memory, beside the scoreboard's: anonymous, made by the parent at its start, inherited and
// mapped by children and threads.
import { closeSync } from "node:fs";
import { loopAt, telemetryBytes, telemetryOver, type Telemetry, type TelemetrySize } from "../core/telemetry.ts";
import type { HandedGroup } from "../core/handover.ts";
import { mapShared, SystemError } from "./libc.ts";
import { MemoriesApart, sharedFile } from "./memories-apart.ts";

export interface TelemetryMemory {
  /** The server's own; children of groups have others. */
  readonly fd: number;
  readonly telemetry: Telemetry;
  /** The descriptor of the memory that a child of this group in this slot maps; a text is why there is none. */
  readonly place: (slot: number, group: string | undefined) => number | string;
  /** What groups of children have for themselves, for a program that takes over. */
  readonly groups: () => readonly HandedGroup[];
}

export function createTelemetry(size: TelemetrySize): TelemetryMemory | string {
  const fd = sharedFile("memory for metrics", telemetryBytes(size));
  return typeof fd === "string" ? fd : telemetryBehind(fd, size);
}

/** Maps the memory behind a descriptor; `groups`: what a program before had. */
export function telemetryBehind(
  fd: number,
  size: TelemetrySize,
  groups: readonly HandedGroup[] = [],
): TelemetryMemory | string {
  const memory = mapShared(fd, telemetryBytes(size));
  if (memory instanceof SystemError) {
    closeSync(fd);
    return failed(memory);
  }
  const telemetry = telemetryOver(memory, size);
  const start = (slot: number) => loopAt(telemetry, slot, 0) * 8;
  const placeOf = (slot: number) => ({ start: start(slot), bytes: start(slot + 1) - start(slot) });
  const apart = size.alignment === undefined ? undefined : new MemoriesApart("memory for metrics", memory, placeOf);
  const wrong = apart?.resume(groups);
  if (wrong !== undefined) return wrong;
  const place = (slot: number, group: string) => {
    const placed = apart?.place(slot, group) ?? { fd };
    return typeof placed === "string" ? placed : placed.fd;
  };
  return {
    fd,
    telemetry,
    place: (slot, group) => (group === undefined ? fd : place(slot, group)),
    groups: () => apart?.handed ?? [],
  };
}

/** Maps the memory behind an inherited descriptor. */
export function mapTelemetry(fd: number, size: TelemetrySize): Telemetry | string {
  const memory = mapShared(fd, telemetryBytes(size));
  return memory instanceof SystemError ? failed(memory) : telemetryOver(memory, size);
}

function failed({ message }: SystemError): string {
  return `cannot map the memory for metrics: ${message}`;
}
