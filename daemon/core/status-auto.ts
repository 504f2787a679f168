// The status report for monitoring agents: `server-status?auto`. Keys, order and forms are mod_status' own, since
// collectd, telegraf, munin, Zabbix and others parse them. Whole bytes of kilobytes, no exponents, each key once. Pure.
import type { StatusReport } from "./status.ts";
import { duration, general, longTime, rates } from "./status-format.ts";

type Line = readonly [key: string, value: string | number | undefined];

function identity(report: StatusReport): readonly Line[] {
  const [load1, load5, load15] = report.load;
  return [
    ["ServerVersion", report.serverVersion],
    ["ServerMPM", report.mpm],
    ["Server Built", report.built],
    ["CurrentTime", longTime(report.now)],
    ["RestartTime", longTime(report.startedAt)],
    ["ParentServerConfigGeneration", report.configGeneration],
    ["ParentServerMPMGeneration", report.generation],
    ["ServerUptimeSeconds", report.uptime],
    ["ServerUptime", duration(report.uptime)],
    ["Load1", load1.toFixed(2)],
    ["Load5", load5.toFixed(2)],
    ["Load15", load15.toFixed(2)],
  ];
}

function number(value: number | undefined): string | undefined {
  return value === undefined ? undefined : general(value);
}

function totals(report: StatusReport): readonly Line[] {
  if (!report.extended) return [];
  const { cpu, uptime } = report;
  const { accesses, bytes } = report.totals;
  const rate = rates(report);
  return [
    ["Total Accesses", accesses],
    ["Total kBytes", Math.floor(bytes / 1024)],
    ["Total Duration", Math.floor(report.totals.duration)],
    ["CPUUser", general(cpu.user)],
    ["CPUSystem", general(cpu.system)],
    ["CPUChildrenUser", general(cpu.childrenUser)],
    ["CPUChildrenSystem", general(cpu.childrenSystem)],
    ["CPULoad", number(rate.cpuLoad)],
    ["Uptime", uptime],
    ["ReqPerSec", number(rate.requestsPerSecond)],
    ["BytesPerSec", number(rate.bytesPerSecond)],
    ["BytesPerReq", number(rate.bytesPerRequest)],
    ["DurationPerReq", number(rate.durationPerRequest)],
  ];
}

/** An answer is written by the worker that made it, so no connection is ever only writing, waiting or closing. */
function connections(report: StatusReport): readonly Line[] {
  if (!report.async) return [];
  return [
    ["Processes", report.processes.total],
    ["Stopping", report.processes.stopping],
    ["ConnsTotal", report.connections.total],
    ["ConnsAsyncWaitIO", 0],
    ["ConnsAsyncWriting", 0],
    ["ConnsAsyncKeepAlive", report.connections.keepAlive],
    ["ConnsAsyncClosing", 0],
  ];
}

/** The whole text; the first line is the server's name alone. */
export function autoText(report: StatusReport): string {
  const { workers } = report;
  const lines: readonly Line[] = [
    ...identity(report),
    ...totals(report),
    ["BusyWorkers", workers.busy],
    ["GracefulWorkers", workers.graceful],
    ["IdleWorkers", workers.idle],
    ...connections(report),
    ["Scoreboard", report.scoreboard],
  ];
  const given = lines.filter(([, value]) => value !== undefined);
  // An uptime of 0 seconds is no text at all, and then there is no blank either: Nagios' script would take it for Uptime.
  const text = given.map(([key, value]) => (value === "" ? `${key}:` : `${key}: ${value}`));
  return [report.serverName, ...text, ""].join("\n");
}
