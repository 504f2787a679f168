// The numbered messages of the multi-processing modules: repaired values (check_config in server/mpm/* of Apache) and
// the pool's complaints (perform_idle_server_maintenance). Part of catalogue.ts. Apache has a number for each model
// where the text is one, so the texts stand in mpm-texts.ts and the tables give each its numbers.
import { row } from "./message.ts";
import {
  aboveServerLimit,
  aboveThreadLimit,
  atLeastOne,
  belowOneChild,
  ceiling,
  full,
  highServers,
  highThreads,
  limitFixed,
  nearCeiling,
  noMultiple,
  raiseThreads,
  spareAtLeastOne,
  tooManyServers,
} from "./mpm-texts.ts";

const prefork = {
  AH00161: row("mpm_prefork", "error", ceiling),
  AH00162: row(
    "mpm_prefork",
    "info",
    (spawning: number, idle: number, total: number) =>
      `server seems busy, (you may need to increase StartServers, or Min/MaxSpareServers), spawning ${spawning} children, there are ${idle} idle, and ${total} total children`,
  ),
  AH00175: row("mpm_prefork", "warn", highServers),
  AH00177: row("mpm_prefork", "warn", atLeastOne("ServerLimit")),
  AH00179: row("mpm_prefork", "warn", limitFixed("ServerLimit")),
  AH00180: row("mpm_prefork", "warn", aboveServerLimit),
  AH00182: row("mpm_prefork", "warn", atLeastOne("MaxRequestWorkers")),
  AH00184: row("mpm_prefork", "warn", atLeastOne("StartServers")),
  AH00186: row("mpm_prefork", "warn", spareAtLeastOne("MinSpareServers")),
  // Apache's prefork has as many slots as MaxRequestWorkers, so it cannot meet this and has no number for it.
  HN00101: row("mpm_prefork", "error", full),
} as const;

const worker = {
  AH00286: row("mpm_worker", "error", ceiling),
  AH00287: row("mpm_worker", "error", nearCeiling),
  AH00288: row("mpm_worker", "error", full),
  AH00289: row(
    "mpm_worker",
    "info",
    (spawning: number, idle: number, total: number) =>
      `${raiseThreads}, spawning ${spawning} children, there are around ${idle} idle threads, and ${total} total children`,
  ),
  AH00300: row("mpm_worker", "warn", highServers),
  AH00302: row("mpm_worker", "warn", atLeastOne("ServerLimit")),
  AH00304: row("mpm_worker", "warn", limitFixed("ServerLimit")),
  AH00305: row("mpm_worker", "warn", highThreads),
  AH00307: row("mpm_worker", "warn", atLeastOne("ThreadLimit")),
  AH00309: row("mpm_worker", "warn", limitFixed("ThreadLimit")),
  AH00310: row("mpm_worker", "warn", aboveThreadLimit),
  AH00312: row("mpm_worker", "warn", atLeastOne("ThreadsPerChild")),
  AH00314: row("mpm_worker", "warn", belowOneChild),
  AH00316: row("mpm_worker", "warn", noMultiple),
  AH00318: row("mpm_worker", "warn", tooManyServers),
  AH00320: row("mpm_worker", "warn", atLeastOne("StartServers")),
  AH00322: row("mpm_worker", "warn", spareAtLeastOne("MinSpareThreads")),
} as const;

const event = {
  AH00484: row("mpm_event", "error", ceiling),
  AH10159: row("mpm_event", "error", nearCeiling),
  AH03490: row("mpm_event", "error", () => `${full()}. Increase ServerLimit.`),
  AH00486: row(
    "mpm_event",
    "info",
    (spawning: number, idle: number, active: number, leaving: number) =>
      `${raiseThreads}, spawning ${spawning} children, there are around ${idle} idle threads, ${active} active children, and ${leaving} children that are shutting down`,
  ),
  AH00497: row("mpm_event", "warn", highServers),
  AH00499: row("mpm_event", "warn", atLeastOne("ServerLimit")),
  AH00501: row("mpm_event", "warn", limitFixed("ServerLimit")),
  AH00502: row("mpm_event", "warn", highThreads),
  AH00504: row("mpm_event", "warn", atLeastOne("ThreadLimit")),
  AH00506: row("mpm_event", "warn", limitFixed("ThreadLimit")),
  AH00507: row("mpm_event", "warn", aboveThreadLimit),
  AH00509: row("mpm_event", "warn", atLeastOne("ThreadsPerChild")),
  AH00511: row("mpm_event", "warn", belowOneChild),
  AH00513: row("mpm_event", "warn", noMultiple),
  AH00515: row("mpm_event", "warn", tooManyServers),
  AH00517: row("mpm_event", "warn", atLeastOne("StartServers")),
  AH00519: row("mpm_event", "warn", spareAtLeastOne("MinSpareThreads")),
} as const;

export const mpmMessages = {
  ...prefork,
  ...worker,
  ...event,
  HN00100: row(
    "core",
    "error",
    (slots: number) =>
      `no free slot for a new generation: all ${slots} are held by children that still serve or finish; the present generation goes on`,
  ),
} as const;
