// The messages of the parent: start, stop, graceful, deaths of children. AHnnnnn and their words are Apache's
// (server/mpm_common.c, mpm_unix.c and the MPMs); HN002nn are ours.
import { row } from "./message.ts";
import { graceful, gracefulByName, gracefulStop, restart, resumed, stopping } from "./turn-texts.ts";

export const serverMessages = {
  AH00163: row("mpm_prefork", "notice", resumed),
  AH00169: row("mpm_prefork", "notice", stopping),
  AH00170: row("mpm_prefork", "notice", gracefulStop),
  AH00171: row("mpm_prefork", "notice", graceful),
  AH00173: row("mpm_prefork", "notice", restart),
  AH00292: row("mpm_worker", "notice", resumed),
  AH00295: row("mpm_worker", "notice", stopping),
  AH00296: row("mpm_worker", "notice", gracefulStop),
  AH00297: row("mpm_worker", "notice", gracefulByName),
  AH00298: row("mpm_worker", "notice", restart),
  AH00489: row("mpm_event", "notice", resumed),
  AH00491: row("mpm_event", "notice", stopping),
  AH00492: row("mpm_event", "notice", gracefulStop),
  AH00493: row("mpm_event", "notice", gracefulByName),
  AH00494: row("mpm_event", "notice", restart),
  AH00045: row("core", "warn", (pid: number) => `child process ${pid} still did not exit, sending a SIGTERM`),
  AH00046: row("core", "error", (pid: number) => `child process ${pid} still did not exit, sending a SIGKILL`),
  AH00051: row(
    "core",
    "notice",
    (pid: number, signal: string, folder: string) =>
      `child pid ${pid} exit signal ${signal}, possible coredump in ${folder}`,
  ),
  AH00052: row("core", "notice", (pid: number, signal: string) => `child pid ${pid} exit signal ${signal}`),
  AH00094: row("core", "notice", (line: string) => `Command line: '${line}'`),
  AH00096: row("core", "info", (file: string, pid: number) => `removed PID file ${file} (pid=${pid})`),
  AH00098: row(
    "core",
    "warn",
    (file: string) => `pid file ${file} overwritten -- Unclean shutdown of previous Apache run?`,
  ),
  HN00200: row(
    "core",
    "warn",
    () => "running as root without User: applications run as root; set User and Group in the configuration",
  ),
  HN00201: row(
    "core",
    "notice",
    (user: string) => `User and Group are ignored: only root can become ${user}; children run as the present user`,
  ),
  HN00202: row(
    "core",
    "error",
    (slot: number, pid: number, reason: string) => `child ${slot} (pid ${pid}) did not get ready: ${reason}`,
  ),
  HN00203: row(
    "core",
    "error",
    (slot: number, pid: number, how: string) => `child ${slot} (pid ${pid}) ended by ${how} while it served`,
  ),
  HN00204: row("core", "error", (reason: string) => `change refused, the running generation goes on: ${reason}`),
  HN00205: row(
    "core",
    "notice",
    (generation: number, children: number, seconds: string) =>
      `generation ${generation} is serving with ${children} ${children === 1 ? "child" : "children"} after ${seconds} s`,
  ),
  HN00206: row("core", "error", (slot: number, reason: string) => `child ${slot} could not be started: ${reason}`),
  HN00207: row(
    "core",
    "warn",
    (what: string, failures: number, seconds: number) =>
      `${what} (${failures === 1 ? "once" : `${failures} times in a row`}): next try in ${seconds} s`,
  ),
  HN00208: row(
    "core",
    "warn",
    (name: string, value: string, original: string) =>
      `changing ${name} to ${value} from original value of ${original} not allowed during restart`,
  ),
  HN00209: row(
    "core",
    "info",
    (slot: number, pid: number, generation: number) => `Child ${slot} started: pid ${pid}, gen ${generation}`,
  ),
  HN00210: row(
    "core",
    "info",
    (slot: number, pid: number, generation: number) => `Child ${slot} stopped: pid ${pid}, gen ${generation}`,
  ),
  HN00211: row(
    "core",
    "warn",
    (pid: number) => `child process ${pid} did not leave within GracefulShutdownTimeout, sending a SIGTERM`,
  ),
  HN00240: row(
    "core",
    "info",
    (slot: number, pid: number) => `child ${slot} (pid ${pid}) was worn out: MaxConnectionsPerChild`,
  ),
  HN00212: row("core", "error", (reason: string) => `the server does not start: ${reason}`),
  HN00213: row("core", "error", (text: string) => text),
  HN00290: row(
    "core",
    "info",
    (text: string, file: string, line: number) => `${text} (no effect: line ${line} of ${file})`,
  ),
} as const;
