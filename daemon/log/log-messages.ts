// The messages of the logs themselves. Part of catalogue.ts. Apache: server/log.c.
import { row } from "./message.ts";

export const logMessages = {
  AH00104: row(
    "core",
    "error",
    (program: string, why: string) => `unable to start piped log program '${program}': ${why}`,
  ),
  AH00106: row(
    "core",
    "error",
    (program: string, how: string) =>
      `piped log program '${program}' failed unexpectedly: it ended by ${how} and is started again`,
  ),
} as const;
