// The logs of one configuration, opened: files, and programs behind pipes. Part of a world; used by parent/world.ts.
import { closeSync, openSync } from "node:fs";
import { isSyslog } from "../../config/directives/syslog.ts";
import { accessLogs } from "../http/modules/log-config.ts";
import type { Note } from "../log/catalogue.ts";
import { openLog } from "../os/log-files.ts";
import { openLogProgram, type LogProgram, type LogProgramOptions } from "../os/log-programs.ts";
import { openSyslog } from "../os/syslog.ts";
import type { Design } from "./design.ts";

export interface WorldLogs {
  /** Descriptor of the main error log, for lines. */
  readonly errorLog: number;
  /** The same for what programs print by themselves: our own standard error, that of log programs. */
  readonly errorOutput: number;
  /** Descriptor of each log that children write lines to, by what stands in its directive. */
  readonly logs: ReadonlyMap<string, number>;
  readonly programs: readonly LogProgram[];
  /** Programs that were let go of and have not left yet. One list for all worlds of a server. */
  readonly retired: Set<LogProgram>;
}

const isProgram = (place: string) => place.startsWith("|");

function openPlace(place: string, mode: number, options: LogProgramOptions): LogProgram | number | string {
  if (isProgram(place)) return openLogProgram(place, options);
  return isSyslog(place) ? openSyslog() : openLog(place, mode);
}

function adviceFor(place: string): string {
  if (isProgram(place)) return "name the program by its path, and see that it may be run";
  if (isSyslog(place)) return "start the system's log daemon, or name a file";
  return "check that the directory exists and may be written";
}

/** What could not be opened, why, and what usually mends it. */
export interface LogFailure {
  readonly text: string;
  readonly advice: string;
}

/** On a failure nothing is left open. `retired`: the list of the world before. */
export function openWorldLogs(
  { configuration, tenancy }: Design,
  say: (note: Note) => void,
  retired: WorldLogs["retired"] = new Set(),
): WorldLogs | LogFailure {
  const { server, hosts, serverRoot: folder } = configuration;
  const main = server.settings.ErrorLog;
  // What stands in one user's logs is no other user's to read.
  const mode = tenancy === undefined ? 0o644 : 0o600;
  const programs: LogProgram[] = [];
  const logs = new Map<string, number>();
  /** Where programs complain: the main error log. */
  let stderr: number | "ignore" = "ignore";
  const open = (place: string): number | LogFailure => {
    const opened = openPlace(place, mode, { folder, stderr, say });
    if (typeof opened === "string") return { text: opened + saying(place), advice: adviceFor(place) };
    if (typeof opened === "number") return opened;
    programs.push(opened);
    return opened.lines;
  };
  const own = hosts.map(({ settings }) => settings.ErrorLog).filter((place) => place !== main);
  const saying = (place: string) => {
    if (isProgram(place) || isSyslog(place)) return "";
    const isErrorLog = place === main || own.includes(place);
    return isErrorLog
      ? `: AH00091: httpd: could not open error log file ${place}.`
      : `: AH00649: could not open transfer log file ${place}.`;
  };
  const errorLog = open(main);
  if (typeof errorLog !== "number") return errorLog;
  const errorOutput = programs[0]?.raw ?? (isSyslog(main) ? openSync("/dev/null", "w") : errorLog);
  logs.set(main, errorLog);
  stderr = errorOutput;
  const access = [server, ...hosts].flatMap(({ settings }) => accessLogs(settings).map(({ place }) => place));
  const slow = server.settings.SlowRequestLog?.place ?? [];
  for (const place of new Set([...own, ...access].concat(slow))) {
    if (logs.has(place)) continue;
    const fd = open(place);
    if (typeof fd !== "number") {
      closeWorldLogs({ errorLog, errorOutput, logs, programs, retired });
      return fd;
    }
    logs.set(place, fd);
  }
  return { errorLog, errorOutput, logs, programs, retired };
}

/** Lets go of the logs. Programs read to the end of what there is and leave. */
export function closeWorldLogs({ errorLog, errorOutput, logs, programs, retired }: WorldLogs): void {
  const ofPrograms = new Set(programs.flatMap(({ lines, raw }) => [lines, raw]));
  for (const fd of new Set([errorLog, errorOutput, ...logs.values()])) if (!ofPrograms.has(fd)) closeSync(fd);
  for (const program of programs) {
    program.retire();
    retired.add(program);
    void program.ended.then(() => retired.delete(program));
  }
}

/** Resolves when every program has survived its first moments; a string is what is wrong with the first that has not. */
export async function provenPrograms({ programs }: WorldLogs): Promise<string | undefined> {
  const outcomes = await Promise.all(programs.map(({ proven }) => proven));
  return outcomes.find((failure) => failure !== undefined);
}

/** Milliseconds for programs to write out what they have when the server ends. */
const lastWords = 1_000;

/** Resolves when every program is gone, those of worlds before too; one that does not read to the end in time is ended. */
export async function endPrograms(world: WorldLogs): Promise<void> {
  closeWorldLogs(world);
  const programs = [...world.retired];
  if (programs.length === 0) return;
  const patience = setTimeout(() => {
    for (const program of programs) program.kill();
  }, lastWords);
  await Promise.all(programs.map(({ ended }) => ended));
  clearTimeout(patience);
}
