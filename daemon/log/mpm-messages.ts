// The numbered messages of the multi-processing modules: repaired values (check_config in server/mpm/* of Apache) and
// the pool's complaints (perform_idle_server_maintenance). Part of catalogue.ts. Apache has a number for each model
// where the text is one, so the texts come first and the table below gives each its numbers.
import { row } from "./message.ts";

const highServers = (wanted: number, most: number) =>
  `WARNING: ServerLimit of ${wanted} exceeds compile-time limit of ${most} servers, decreasing to ${most}.`;
const highThreads = (wanted: number, most: number) =>
  `WARNING: ThreadLimit of ${wanted} exceeds compile-time limit of ${most} threads, decreasing to ${most}.`;
const atLeastOne = (directive: string) => (wanted: number) =>
  `WARNING: ${directive} of ${wanted} not allowed, increasing to 1.`;
const spareAtLeastOne = (directive: string) => (wanted: number) =>
  `WARNING: ${directive} of ${wanted} not allowed, increasing to 1 to avoid almost certain server failure. Please read the documentation.`;
const aboveServerLimit = (wanted: number, limit: number) =>
  `WARNING: MaxRequestWorkers of ${wanted} exceeds ServerLimit value of ${limit} servers, decreasing MaxRequestWorkers to ${limit}. To increase, please see the ServerLimit directive.`;
const aboveThreadLimit = (wanted: number, limit: number) =>
  `WARNING: ThreadsPerChild of ${wanted} exceeds ThreadLimit of ${limit} threads, decreasing to ${limit}. To increase, please see the ThreadLimit directive.`;
const belowOneChild = (wanted: number, threads: number) =>
  `WARNING: MaxRequestWorkers of ${wanted} is less than ThreadsPerChild of ${threads}, increasing to ${threads}. MaxRequestWorkers must be at least as large as the number of threads in a single server.`;
const noMultiple = (wanted: number, threads: number, nearest: number, servers: number) =>
  `WARNING: MaxRequestWorkers of ${wanted} is not an integer multiple of ThreadsPerChild of ${threads}, decreasing to nearest multiple ${nearest}, for a maximum of ${servers} servers.`;
const tooManyServers = (wanted: number, servers: number, limit: number, nearest: number) =>
  `WARNING: MaxRequestWorkers of ${wanted} would require ${servers} servers and would exceed ServerLimit of ${limit}, decreasing to ${nearest}. To increase, please see the ServerLimit directive.`;
const limitFixed = (directive: string) => (wanted: number, original: number) =>
  `changing ${directive} to ${wanted} from original value of ${original} not allowed during restart`;

const ceiling = () => "server reached MaxRequestWorkers setting, consider raising the MaxRequestWorkers setting";
const nearCeiling = () =>
  "server is within MinSpareThreads of MaxRequestWorkers, consider raising the MaxRequestWorkers setting";
const full = () => "scoreboard is full, not at MaxRequestWorkers";
const raiseThreads =
  "server seems busy, (you may need to increase StartServers, ThreadsPerChild or Min/MaxSpareThreads)";

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
