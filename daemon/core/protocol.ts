// What parent and child say to each other: one JSON value a line on a socket pair of their own, so that neither the
// applications' IPC channel nor their messages are involved. The end of that pair is the death of the other side.
// A child may run hostile code: parseReport trusts nothing.
import type { Configuration, HostAddress } from "../../config/configuration.ts";
import type { directives } from "../directives.ts";
import type { Pool } from "../mpm/mpm.ts";
import type { BoardSize } from "./scoreboard.ts";
import type { TelemetrySize } from "./telemetry.ts";

/** Where inherited descriptors stand in every child. Listeners and logs follow, as the order says. */
export const inherited = { control: 4, board: 5, telemetry: 6, first: 7 } as const;

/** Everything a child needs to know. */
export interface Order {
  readonly slot: number;
  readonly generation: number;
  /** The origin of the parent's clock (os/clock.ts), which the child keeps. */
  readonly clock: number;
  /** Number within the generation, from 0: NODE_APP_INSTANCE. */
  readonly instance: number;
  readonly configuration: Configuration<typeof directives>;
  readonly pool: Pool;
  /** Workers to begin with. */
  readonly threads: number;
  /** Descriptor and size of the scoreboard's memory. */
  readonly board: number;
  readonly boardSize: BoardSize;
  /** The same of the telemetry, and the row in it of each host by its label. */
  readonly telemetry: number;
  readonly telemetrySize: TelemetrySize;
  readonly hostRows: Readonly<Record<string, number>>;
  /** Descriptor of each listening socket. */
  readonly listeners: readonly number[];
  /** Descriptor of each log that a CustomLog or TransferLog names. */
  readonly logs: Readonly<Record<string, number>>;
  /** Who to become before any application is loaded; null: stay. */
  readonly identity: Identity | null;
  /** HealthCheck: what it must answer with 2xx before it says that it is ready. Empty for all but a first child. */
  readonly healthChecks: readonly string[];
  readonly applications: Applications;
  /** Which part of the configuration this child serves; null: all of it. */
  readonly portion: Portion | null;
  /** Where connections come from besides the listeners; null: from nowhere. */
  readonly queue: QueueEnd | null;
  /** This child serves nothing and shows connections their way; null: it serves. */
  readonly routing: Routing | null;
  readonly facts: Facts;
}

/**
 * "all": a child in which one does not load has failed. "sound": it serves those that load, and answers 503 for the others;
 * for a pool in which no other child is left.
 */
export type Applications = "all" | "sound";

/** The part of a configuration that one user's children serve; what is not in it is answered 421. */
export interface Portion {
  /** Whether what no virtual host is for is served too. */
  readonly main: boolean;
  /** Places in the configuration's list of virtual hosts. */
  readonly hosts: readonly number[];
}

/** One end of a queue of connections (os/descriptors.ts): the socket they go through, the pipe that tells of them. */
export interface QueueEnd {
  readonly socket: number;
  readonly bell: number;
}

/** What a virtual host is chosen by, and the tenant whose children serve it. */
export interface RoutedHost {
  readonly addresses: readonly HostAddress[];
  readonly serverName: string | undefined;
  readonly aliases: readonly string[];
  readonly tenant: string;
}

/** Whose each connection of a shared address is. */
export interface Routing {
  /** In the order of the configuration. */
  readonly hosts: readonly RoutedHost[];
  /** The tenant of what no virtual host is for; null: nobody serves it. */
  readonly main: string | null;
  /** The queue of each tenant's children. */
  readonly queues: Readonly<Record<string, QueueEnd>>;
}

export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/** What the parent knows and a status page wants to say. */
export interface Facts {
  readonly serverVersion: string;
  readonly mpm: string;
  readonly built: string;
  readonly parentPid: number;
}

/** Parent → child. */
export type Command =
  | { readonly say: "boot"; readonly order: Order }
  /** Finish what you hold, take nothing new, leave. `within` seconds, 0 for as long as it takes. */
  | { readonly say: "drain"; readonly within: number }
  /** Have so many workers from now on; begin or end them one by one. */
  | { readonly say: "threads"; readonly count: number };

/** Child → parent. */
export type Report =
  /** `without`: the applications that do not load, each with the reason; only where the order allows that. */
  | { readonly say: "ready"; readonly without: readonly string[] }
  /** The child could not get ready: the application does not load, say. `detail` is a stack or its last words. */
  | { readonly say: "failed"; readonly reason: string; readonly detail: string }
  /** An exception that nobody caught ends the child, while it serves or before. */
  | { readonly say: "crashing"; readonly reason: string }
  /** The child leaves of its own accord: it is worn out. */
  | { readonly say: "leaving" };

/** Bytes of a child's line that the parent is willing to read. */
export const longestReport = 16_384;

/** A line from a child as a report; undefined for anything else. */
export function parseReport(line: string): Report | undefined {
  const value = parseObject(line);
  switch (value?.["say"]) {
    case "ready":
      return { say: "ready", without: texts(value["without"], 20, 500) };
    case "leaving":
      return { say: "leaving" };
    case "failed":
      return { say: "failed", reason: text(value["reason"], 1_000), detail: text(value["detail"], 8_000) };
    case "crashing":
      return { say: "crashing", reason: text(value["reason"], 200) };
    default:
      return undefined;
  }
}

function parseObject(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function texts(value: unknown, most: number, longest: number): readonly string[] {
  return Array.isArray(value) ? value.slice(0, most).map((one) => text(one, longest)) : [];
}

function text(value: unknown, longest: number): string {
  return typeof value === "string" ? value.slice(0, longest) : "";
}
