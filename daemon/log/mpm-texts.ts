// The texts of the messages that several multi-processing modules share, each under numbers of its own: repaired values
// (check_config in server/mpm/* of Apache) and the pool's complaints. Used by the tables of messages beside it.

export const highServers = (wanted: number, most: number) =>
  `WARNING: ServerLimit of ${wanted} exceeds compile-time limit of ${most} servers, decreasing to ${most}.`;
export const highThreads = (wanted: number, most: number) =>
  `WARNING: ThreadLimit of ${wanted} exceeds compile-time limit of ${most} threads, decreasing to ${most}.`;
export const atLeastOne = (directive: string) => (wanted: number) =>
  `WARNING: ${directive} of ${wanted} not allowed, increasing to 1.`;
export const spareAtLeastOne = (directive: string) => (wanted: number) =>
  `WARNING: ${directive} of ${wanted} not allowed, increasing to 1 to avoid almost certain server failure. Please read the documentation.`;
export const aboveServerLimit = (wanted: number, limit: number) =>
  `WARNING: MaxRequestWorkers of ${wanted} exceeds ServerLimit value of ${limit} servers, decreasing MaxRequestWorkers to ${limit}. To increase, please see the ServerLimit directive.`;
export const aboveThreadLimit = (wanted: number, limit: number) =>
  `WARNING: ThreadsPerChild of ${wanted} exceeds ThreadLimit of ${limit} threads, decreasing to ${limit}. To increase, please see the ThreadLimit directive.`;
export const belowOneChild = (wanted: number, threads: number) =>
  `WARNING: MaxRequestWorkers of ${wanted} is less than ThreadsPerChild of ${threads}, increasing to ${threads}. MaxRequestWorkers must be at least as large as the number of threads in a single server.`;
export const noMultiple = (wanted: number, threads: number, nearest: number, servers: number) =>
  `WARNING: MaxRequestWorkers of ${wanted} is not an integer multiple of ThreadsPerChild of ${threads}, decreasing to nearest multiple ${nearest}, for a maximum of ${servers} servers.`;
export const tooManyServers = (wanted: number, servers: number, limit: number, nearest: number) =>
  `WARNING: MaxRequestWorkers of ${wanted} would require ${servers} servers and would exceed ServerLimit of ${limit}, decreasing to ${nearest}. To increase, please see the ServerLimit directive.`;
export const limitFixed = (directive: string) => (wanted: number, original: number) =>
  `changing ${directive} to ${wanted} from original value of ${original} not allowed during restart`;

export const ceiling = () => "server reached MaxRequestWorkers setting, consider raising the MaxRequestWorkers setting";
export const nearCeiling = () =>
  "server is within MinSpareThreads of MaxRequestWorkers, consider raising the MaxRequestWorkers setting";
export const full = () => "scoreboard is full, not at MaxRequestWorkers";
export const raiseThreads =
  "server seems busy, (you may need to increase StartServers, ThreadsPerChild or Min/MaxSpareThreads)";
