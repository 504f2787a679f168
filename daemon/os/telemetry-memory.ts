// The telemetry's shared memory, beside the scoreboard's: anonymous, made by the parent at its start, inherited and
// mapped by children and threads.
import { closeSync, ftruncateSync } from "node:fs";
import { telemetryBytes, telemetryOver, type Telemetry, type TelemetrySize } from "../core/telemetry.ts";
import { mapShared, memoryFile, sealSize, SystemError } from "./libc.ts";

export interface TelemetryMemory {
  readonly fd: number;
  readonly telemetry: Telemetry;
}

export function createTelemetry(size: TelemetrySize): TelemetryMemory | string {
  const fd = memoryFile("telemetry");
  if (fd instanceof SystemError) return `cannot create the memory for metrics: ${fd.message}`;
  ftruncateSync(fd, telemetryBytes(size));
  sealSize(fd);
  const telemetry = mapTelemetry(fd, size);
  if (typeof telemetry !== "string") return { fd, telemetry };
  closeSync(fd);
  return telemetry;
}

/** Maps the memory behind an inherited descriptor. */
export function mapTelemetry(fd: number, size: TelemetrySize): Telemetry | string {
  const memory = mapShared(fd, telemetryBytes(size));
  if (memory instanceof SystemError) return `cannot map the memory for metrics: ${memory.message}`;
  return telemetryOver(memory, size);
}
