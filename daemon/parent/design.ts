// A design is a configuration that was read, checked and settled: all that can be known without opening anything.
// Made by `httpd -t`, by every start and by every graceful.
import type { Complaint } from "../../config/configuration.ts";
import { isSyslog } from "../../config/directives/syslog.ts";
import { controlSocketPlace } from "../../config/directives/mpm-common.ts";
import { accessLogs } from "../http/modules/log-config.ts";
import type { Identity } from "../core/protocol.ts";
import type { BoardSize } from "../core/scoreboard.ts";
import { note, type Note } from "../log/catalogue.ts";
import { mpmNamed } from "../mpm/index.ts";
import type { Mpm, Pool } from "../mpm/mpm.ts";
import { page } from "../os/memories-apart.ts";
import { plain, type ServerConfiguration, type Surroundings } from "./surroundings.ts";
import { tenancyOf, type Tenancy } from "./tenancy.ts";

export type { ServerConfiguration, Surroundings };

export interface Design {
  readonly configuration: ServerConfiguration;
  readonly mpm: Mpm;
  /** The model's directives after repair. */
  readonly mpmSettings: Readonly<Record<string, unknown>>;
  readonly pool: Pool;
  /** Who the children run as; null: as the parent. */
  readonly identity: Identity | null;
  /** Which children serve which hosts, where they run as different users; undefined: all serve all. */
  readonly tenancy: Tenancy | undefined;
  /** What there is to say about it: repairs of the model, who the children run as. */
  readonly notes: readonly Note[];
}

/**
 * The slots of the scoreboard: two generations overlap while a graceful is under way, and those before may take long to
 * finish (a WebSocket keeps its child): a small pool has room for eight generations, a large one for 32 children more.
 */
export function boardSizeFor({ pool, tenancy }: Pick<Design, "pool" | "tenancy">): BoardSize {
  const { serverLimit, threadLimit } = pool;
  const size = { processes: 2 * serverLimit + Math.min(6 * serverLimit, 32), threads: threadLimit };
  return tenancy === undefined ? size : { ...size, alignment: page };
}

export function designFrom(configuration: ServerConfiguration, around: Surroundings): Design | Complaint {
  const mpm = mpmNamed(configuration.mpm);
  if (mpm === undefined) return plain("AH00534", "httpd: Configuration error: No MPM loaded.");
  const missing = missingLogDirectory(configuration, around);
  if (missing !== undefined) return missing;
  const tooLong = longSocket(configuration);
  if (tooLong !== undefined) return tooLong;
  const who = identityOf(configuration, around);
  if ("text" in who) return who;
  const settled = mpm.settle(configuration.mpmSettings as never);
  const tenancy = tenancyOf(configuration, mpm, settled.pool, who.identity, around);
  if (tenancy !== undefined && "form" in tenancy) return tenancy;
  return {
    configuration,
    mpm,
    mpmSettings: settled.settings as Readonly<Record<string, unknown>>,
    pool: settled.pool,
    identity: who.identity,
    tenancy,
    notes: [...settled.notes, ...who.notes, ...(tenancy?.notes ?? []), ...idleNotes(configuration)],
  };
}

/** Apache: what core_check_config (server/core.c) says, else log_check_config (mod_log_config.c), and AH00014. */
function missingLogDirectory(configuration: ServerConfiguration, around: Surroundings): Complaint | undefined {
  const complaint = ({ path, code, what }: Log) => {
    const why = path.startsWith("|") || isSyslog(path) ? undefined : around.noFolder(path);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return why === undefined ? [] : [`${why}: ${code}: Cannot access directory '${folder}' for ${what}`];
  };
  const errorLogs = errorLogsOf(configuration).flatMap(complaint);
  const lines = errorLogs.length > 0 ? errorLogs : accessLogsOf(configuration).flatMap(complaint);
  if (lines.length === 0) return undefined;
  return { level: "emerg", form: "plain", text: [...lines, "AH00014: Configuration check failed"].join("\n") };
}

interface Log {
  readonly path: string;
  readonly code: "AH02291" | "AH02297";
  readonly what: string;
}

function errorLogsOf({ server, hosts }: ServerConfiguration): readonly Log[] {
  const code = "AH02291";
  const main = server.settings.ErrorLog;
  const own = hosts.filter(({ settings }) => settings.ErrorLog !== main);
  return [
    { path: main, code, what: "main error log" },
    ...own.map(({ settings, at }): Log => {
      return { path: settings.ErrorLog, code, what: `error log of vhost defined at ${at.file}:${at.line}` };
    }),
  ];
}

/** Each once, whichever hosts write it. */
function accessLogsOf({ server, hosts }: ServerConfiguration): readonly Log[] {
  const logs = new Set([server, ...hosts].flatMap(({ settings }) => accessLogs(settings)));
  return Array.from(logs, ({ place, name, at }) => {
    return { path: place, code: "AH02297", what: `log file '${name}' defined at ${at.file}:${at.line}` };
  });
}

/** Linux's room for the path of a Unix socket, without the NUL. */
const longestSocketPath = 107;

function longSocket({ server }: ServerConfiguration): Complaint | undefined {
  const place = controlSocketPlace(server.settings);
  const bytes = new TextEncoder().encode(place).length;
  if (bytes <= longestSocketPath) return undefined;
  return plain(
    "HN00001",
    `the path of the control socket, ${place}, has ${bytes} bytes; the system takes ${longestSocketPath}: set ControlSocket to a shorter one`,
  );
}

type Who = { readonly identity: Identity | null; readonly notes: readonly Note[] };

function identityOf({ server }: ServerConfiguration, around: Surroundings): Who | Complaint {
  const { User, Group } = server.settings;
  const uid = User === undefined ? undefined : around.userId(User);
  if (User !== undefined && uid === undefined) return plain("AH00543", `httpd: bad user name ${User}`);
  const gid = Group === undefined ? undefined : around.groupId(Group);
  if (Group !== undefined && gid === undefined) return plain("AH00544", `httpd: bad group name ${Group}`);
  if (!around.isRoot) return { identity: null, notes: User === undefined ? [] : [note("HN00201", User)] };
  if (uid === undefined || uid === 0) return { identity: null, notes: [note("HN00200")] };
  return { identity: { uid, gid: gid ?? around.primaryGroupId(User ?? "") ?? uid }, notes: [] };
}

/** Directives that Apache would carry out, or not either, and that have no effect here. */
function idleNotes({ remarks }: ServerConfiguration): readonly Note[] {
  return remarks.map(({ text, at }) => note("HN00290", text, at.file, at.line));
}
