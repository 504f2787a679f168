// The numbered messages of the models with a fixed number of children: winnt, netware and mpmt_os2 with Apache's numbers
// (server/mpm/{winnt,netware,mpmt_os2}), beos, whose messages had none in Apache 2.0, with ours. Part of catalogue.ts.
import { row } from "./message.ts";
import { aboveThreadLimit, atLeastOne, ceiling, highThreads, limitFixed, spareAtLeastOne } from "./mpm-texts.ts";
import * as turns from "./turn-texts.ts";

const stopSignal = () => "Parent: Received shutdown signal -- Shutting down the server.";
const restartSignal = () => "Parent: Received restart signal -- Restarting the server.";

const winnt = {
  AH00422: row("mpm_winnt", "notice", stopSignal),
  AH00424: row("mpm_winnt", "notice", restartSignal),
  AH00439: row("mpm_winnt", "warn", highThreads),
  AH00441: row("mpm_winnt", "warn", atLeastOne("ThreadLimit")),
  AH00443: row("mpm_winnt", "warn", limitFixed("ThreadLimit")),
  AH00444: row("mpm_winnt", "warn", aboveThreadLimit),
  AH00446: row("mpm_winnt", "warn", atLeastOne("ThreadsPerChild")),
  AH00455: row("mpm_winnt", "notice", turns.resumed),
  HN00110: row("mpm_winnt", "notice", turns.gracefulStop),
} as const;

const aboveHardLimit = (directive: string, file: string) => (wanted: number, most: number) =>
  `WARNING: ${directive} of ${wanted} exceeds compile-time limit of ${most} threads, decreasing to ${most}. To increase, please see the HARD_THREAD_LIMIT define in ${file}.`;

const netware = {
  AH00220: row("mpm_netware", "error", ceiling),
  AH00221: row(
    "mpm_netware",
    "info",
    (beginning: number, idle: number, total: number) =>
      `server seems busy, (you may need to increase StartThreads, or Min/MaxSpareThreads), starting ${beginning} threads, there are ${idle} idle, and ${total} total threads`,
  ),
  AH00224: row("mpm_netware", "notice", turns.resumed),
  AH00226: row("mpm_netware", "notice", turns.stopping),
  AH00227: row("mpm_netware", "notice", turns.graceful),
  AH00228: row("mpm_netware", "warn", aboveHardLimit("MaxThreads", "daemon/mpm/netware.ts")),
  AH00230: row("mpm_netware", "warn", atLeastOne("MaxThreads")),
  AH00231: row("mpm_netware", "warn", atLeastOne("StartThreads")),
  AH00233: row("mpm_netware", "warn", spareAtLeastOne("MinSpareThreads")),
  HN00111: row("mpm_netware", "notice", turns.gracefulStop),
  HN00112: row("mpm_netware", "notice", turns.restart),
} as const;

const mpmtOs2 = {
  AH00201: row("mpm_mpmt_os2", "notice", turns.stopping),
  AH00206: row("mpm_mpmt_os2", "notice", turns.resumed),
  AH00213: row("mpm_mpmt_os2", "warn", atLeastOne("StartServers")),
  AH00215: row("mpm_mpmt_os2", "warn", spareAtLeastOne("MinSpareThreads")),
  // Apache's starts no more than this without a word.
  HN00113: row(
    "mpm_mpmt_os2",
    "warn",
    (wanted: number, most: number) =>
      `WARNING: StartServers of ${wanted} exceeds compile-time limit of ${most} servers, decreasing to ${most}.`,
  ),
  HN00114: row("mpm_mpmt_os2", "notice", turns.gracefulStop),
  HN00115: row("mpm_mpmt_os2", "notice", turns.graceful),
  HN00116: row("mpm_mpmt_os2", "notice", turns.restart),
  HN00117: row(
    "mpm_mpmt_os2",
    "error",
    () => "a child has as many threads as it can: connections wait in its queue; consider raising StartServers",
  ),
} as const;

const beos = {
  HN00118: row("mpm_beos", "notice", turns.resumed),
  HN00119: row("mpm_beos", "notice", turns.stopping),
  HN00120: row("mpm_beos", "notice", turns.gracefulStop),
  HN00121: row("mpm_beos", "notice", turns.gracefulByName),
  HN00122: row("mpm_beos", "notice", turns.restart),
  HN00123: row("mpm_beos", "warn", atLeastOne("StartThreads")),
  HN00124: row("mpm_beos", "warn", spareAtLeastOne("MinSpareThreads")),
  HN00125: row("mpm_beos", "warn", aboveHardLimit("MaxRequestWorkers", "daemon/mpm/beos.ts")),
  HN00126: row(
    "mpm_beos",
    "warn",
    (wanted: number, most: number) => `WARNING: MaxRequestWorkers of ${wanted} not allowed, setting to ${most}.`,
  ),
  HN00127: row(
    "mpm_beos",
    "warn",
    (wanted: number) => `WARNING: MaxRequestsPerThread of ${wanted} not allowed, setting to 0 (never).`,
  ),
  HN00128: row("mpm_beos", "error", ceiling),
} as const;

export const fixedMpmMessages = { ...winnt, ...netware, ...mpmtOs2, ...beos } as const;
