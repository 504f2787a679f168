// LogLevel: one level for all modules and levels of single modules: `LogLevel info mpm_prefork:debug`.
// The value is the list of what was written, in order, which merges by appending; `levelOf` says what it comes to.
// Apache's counterpart: set_loglevel (server/core.c).
import { type Directive, type ReadContext, Refusal } from "../directive.ts";
import { choose, everywhere, grown, row } from "../kinds.ts";

/** From the gravest to the most talkative; the index is the severity. */
export const logLevels = [
  "emerg",
  "alert",
  "crit",
  "error",
  "warn",
  "notice",
  "info",
  "debug",
  "trace1",
  "trace2",
  "trace3",
  "trace4",
  "trace5",
  "trace6",
  "trace7",
  "trace8",
] as const;
export type LogLevelName = (typeof logLevels)[number];

export interface LogLevelSetting {
  /** Undefined: every module, whatever was said of single ones before. */
  readonly module?: string;
  readonly level: LogLevelName;
}

/** What is in force for a module. Names of modules are bare: "mpm_prefork", "core". */
export function levelOf(settings: readonly LogLevelSetting[], module: string): LogLevelName {
  return settings.findLast((one) => one.module === undefined || one.module === module)?.level ?? "warn";
}

const unknownLevel = "Log level keyword must be one of emerg/alert/crit/error/warn/notice/info/debug/trace1/.../trace8";

function setting(text: string, at: ReadContext): LogLevelSetting | Refusal {
  const colon = text.lastIndexOf(":");
  if (colon < 0) {
    const level = choose(logLevels, text);
    return level === undefined ? new Refusal(unknownLevel) : { level };
  }
  const name = text.slice(0, colon);
  const word = text.slice(colon + 1);
  if (word === "") return new Refusal(`Module specifier '${name}' must be followed by a log level keyword`);
  const level = choose(logLevels, word);
  if (level === undefined) return new Refusal(`${name}:${word}: ${unknownLevel}`);
  if (!at.hasModule(name)) return new Refusal(`Cannot find module ${name}`);
  return { module: bareName(name), level };
}

/** "mod_status.c", "status_module" and "status" are all "status". */
export function bareName(name: string): string {
  return name.replace(/^mod_(.*)\.c$/, "$1").replace(/^(.*)(?:_module|\.c)$/, "$1");
}

export const LogLevel: Directive<readonly LogLevelSetting[]> = row<readonly LogLevelSetting[]>(
  {
    syntax: "[module:]level ...",
    help: "How much is said in the error log",
    initial: [{ level: "warn" }],
    absent: "warn",
    contexts: everywhere,
    merge: "append",
  },
  [1, Infinity],
  (words, at, before) => {
    const settings = words.map((word) => setting(word, at));
    const refusal = settings.find((one) => one instanceof Refusal);
    return refusal ?? grown(before, settings as LogLevelSetting[]);
  },
);
