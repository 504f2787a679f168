// Which notes of the parent are events of the status page, of which kind, and what they count. A note that is in no row
// is an event when it warns. Used by parent/historian.ts.
import type { Level } from "../../config/configuration.ts";
import type { Note, MessageId } from "../log/catalogue.ts";
import type { CounterField } from "./telemetry.ts";

export const eventKinds = [
  "started",
  "ended",
  "recycled",
  "crashed",
  "failed",
  "killed",
  "graceful",
  "restart",
  "serving",
  "refused",
  "stopping",
  "warning",
  "error",
] as const;
export type EventKind = (typeof eventKinds)[number];

interface EventRow {
  readonly kind: EventKind;
  readonly counts?: CounterField;
}

const graceful: EventRow = { kind: "graceful", counts: "gracefuls" };
const restart: EventRow = { kind: "restart", counts: "restarts" };
const stopping: EventRow = { kind: "stopping" };

const rows: Readonly<Partial<Record<MessageId, EventRow>>> = {
  HN00209: { kind: "started", counts: "started" },
  HN00210: { kind: "ended" },
  HN00240: { kind: "recycled" },
  AH00051: { kind: "crashed" },
  AH00052: { kind: "crashed" },
  HN00203: { kind: "crashed" },
  HN00303: { kind: "crashed" },
  HN00304: { kind: "crashed" },
  HN00202: { kind: "failed" },
  AH00046: { kind: "killed", counts: "killed" },
  HN00204: { kind: "refused", counts: "refusals" },
  HN00205: { kind: "serving" },
  AH00171: graceful,
  AH00297: graceful,
  AH00493: graceful,
  AH00173: restart,
  AH00298: restart,
  AH00494: restart,
  AH00169: stopping,
  AH00170: stopping,
  AH00295: stopping,
  AH00296: stopping,
  AH00491: stopping,
  AH00492: stopping,
};

const alarming: Readonly<Partial<Record<Level, EventKind>>> = {
  emerg: "error",
  alert: "error",
  crit: "error",
  error: "error",
  warn: "warning",
};

/** What kind of event a note is; undefined: none that people need to see. */
export function eventOf({ id, level, aside }: Pick<Note, "id" | "level" | "aside">): EventRow | undefined {
  if (aside === true) return undefined;
  const row = rows[id];
  if (row !== undefined) return row;
  const kind = alarming[level];
  return kind === undefined ? undefined : { kind };
}
