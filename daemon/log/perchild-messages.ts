// The messages of perchild. Apache 2.0's had words but no numbers (server/mpm/experimental/perchild/perchild.c).
import { row } from "./message.ts";

export const perchildMessages = {
  HN00220: row(
    "mpm_perchild",
    "warn",
    (user: string) => `no virtual host is assigned to ${user}: its children serve nobody`,
  ),
  HN00221: row(
    "mpm_perchild",
    "warn",
    (user: string, log: string) =>
      `${log} is written for ${user} and for others: its applications could forge and cut what stands there; give its virtual hosts ErrorLog and CustomLog of their own`,
  ),
  HN00400: row("mpm_perchild", "notice", (version: string) => `${version} configured -- resuming normal operations`),
  HN00401: row("mpm_perchild", "notice", () => "caught SIGTERM, shutting down"),
  HN00402: row("mpm_perchild", "notice", () => "caught SIGWINCH, shutting down gracefully"),
  HN00403: row("mpm_perchild", "notice", () => "SIGUSR1 received.  Doing graceful restart"),
  HN00404: row("mpm_perchild", "notice", () => "SIGHUP received.  Attempting to restart"),
  HN00410: row(
    "mpm_perchild",
    "error",
    () => "a child reached MaxThreadsPerChild, consider raising the MaxThreadsPerChild setting",
  ),
  HN00411: row(
    "mpm_perchild",
    "warn",
    (name: string, wanted: number, most: number) =>
      `WARNING: ${name} of ${wanted} exceeds compile time limit of ${most}, lowering ${name} to ${most}.`,
  ),
  HN00412: row(
    "mpm_perchild",
    "warn",
    (name: string, wanted: number) => `WARNING: Require ${name} > 0 instead of ${wanted}, setting to 1`,
  ),
  HN00413: row(
    "mpm_perchild",
    "warn",
    (name: string, wanted: number, limit: string, most: number) =>
      `WARNING: ${name} of ${wanted} exceeds ${limit} value of ${most}, lowering ${name} to ${most}. To increase, please see the ${limit} directive.`,
  ),
} as const;
