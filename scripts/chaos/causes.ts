// Where the causes of failed requests are found: our server tells of each death and of each request that it ends in its
// error log; of PM2 only what the run did to it is known. Pure; used by scripts/chaos/.
import type { Cause, Incident } from "./account.ts";

/** Milliseconds that the parent may take on a busy machine to learn of a death, or a child to write a line. */
const noticing = 2000;

/** What is done by us: the processes that were struck, and whatever is broken until all is well. */
export function causesDone(incidents: readonly Incident[]): readonly Cause[] {
  return incidents.flatMap(({ kind, from, struck, settled }): readonly Cause[] => {
    if (kind === "harmless") return [];
    return kind === "deadly" ? [{ kind: "death", from, until: struck }] : [{ kind: "broken", from, until: settled }];
  });
}

interface Entry {
  /** Milliseconds of the load's clock. */
  readonly at: number;
  readonly text: string;
}

const stamp = /^\[(\w{3} \w{3} \d\d \d\d:\d\d:\d\d)\.(\d{3})(\d{3}) (\d{4})\] (.*)$/gm;

/** `origin`: the load's zero in milliseconds since 1970. */
function entries(log: string, origin: number): readonly Entry[] {
  return [...log.matchAll(stamp)].map(([, time, milliseconds, microseconds, year, text = ""]) => ({
    at: Date.parse(`${time} ${year}`) + Number(milliseconds) + Number(microseconds) / 1000 - origin,
    text,
  }));
}

/** The end of a process: one that nobody asked for, or any. */
const surprise = /AH0005[12]: child pid (\d+) exit signal|HN00203: child \d+ \(pid (\d+)\) ended by/;
const orderly = /HN00210: Child \d+ stopped: pid (\d+),/;
const without = /HN00302: child \d+ \(pid (\d+)\) serves without/;
const overdue = /\[client [^\]]*:(\d+)\] HN00305: .*: answered with (\d+)/;

interface End {
  readonly pid: number;
  readonly at: number;
  readonly isSurprise: boolean;
}

/** Numbers of processes come again in a long run: each end stands for itself. */
function endsIn(all: readonly Entry[]): readonly End[] {
  return all.flatMap(({ at, text }): readonly End[] => {
    const [, killed, ended] = surprise.exec(text) ?? [];
    const [, stopped] = orderly.exec(text) ?? [];
    const pid = killed ?? ended ?? stopped;
    return pid === undefined ? [] : [{ pid: Number(pid), at, isSurprise: stopped === undefined }];
  });
}

/** What the server's error log tells of. An orderly end is a cause only where the run struck that process. */
export function causesTold(log: string, incidents: readonly Incident[], origin: number): readonly Cause[] {
  const all = entries(log, origin);
  const ends = endsIn(all);
  const deaths = ends.flatMap(({ pid, at, isSurprise }): readonly Cause[] => {
    const blow = incidents.findLast(({ victims, from }) => victims.includes(pid) && from <= at);
    const from = blow?.from ?? (isSurprise ? at - noticing : undefined);
    return from === undefined ? [] : [{ kind: "death", pid, from, until: at }];
  });
  const others = all.flatMap(({ at, text }): readonly Cause[] => {
    const broken = without.exec(text);
    if (broken !== null) {
      const pid = Number(broken[1]);
      const end = ends.find((one) => one.pid === pid && one.at >= at);
      return [{ kind: "broken", pid, status: 503, from: at - noticing, until: end?.at ?? Infinity }];
    }
    const [, port, status] = overdue.exec(text) ?? [];
    if (port === undefined) return [];
    return [{ kind: "overdue", port: Number(port), status: Number(status), from: at - noticing, until: at }];
  });
  return [...deaths, ...others];
}
