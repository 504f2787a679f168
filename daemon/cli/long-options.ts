// The long options of httpdctl, in one table. httpd's own options are letters (cli/options.ts).
import type { Answer } from "./verbs.ts";

interface LongOption {
  /** What follows it; undefined: nothing. */
  readonly value?: string;
  readonly help: string;
}

export const longOptions = {
  json: { help: "status, fullstatus: for programs" },
  wait: { help: "graceful: until the last old child is gone, with the account of its connections" },
  "no-wait": { help: "graceful, restart: return at once" },
  load: { help: "configtest: load the applications too, and tell what a graceful would change" },
  node: { value: "path", help: "upgrade: the Node.js to run under from now on" },
  help: { help: "the commands and their options" },
  version: { help: "which version this is" },
} as const satisfies Record<string, LongOption>;

export interface Flags {
  readonly json: boolean;
  readonly answer: Answer;
  /** How far configtest goes. */
  readonly extent: "text" | "load";
  readonly node: string | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

/** Takes the long options out; the rest is for getopt. A string says what is wrong. */
export function takeLongOptions(args: readonly string[]): { readonly flags: Flags; readonly rest: string[] } | string {
  const given = new Map<string, string>();
  const rest: string[] = [];
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (!arg.startsWith("--")) {
      rest.push(arg);
      continue;
    }
    const [name = "", attached] = arg.slice(2).split(/=(.*)/s);
    if (!Object.hasOwn(longOptions, name)) return `illegal option -- ${arg}`;
    const option: LongOption = longOptions[name as keyof typeof longOptions];
    const value = option.value === undefined ? "" : (attached ?? left.shift());
    if (value === undefined) return `option requires an argument -- ${arg}`;
    given.set(name, value);
  }
  const waits = given.has("wait") ? "when-drained" : "when-serving";
  return {
    flags: {
      json: given.has("json"),
      answer: given.has("no-wait") ? "at-once" : waits,
      extent: given.has("load") ? "load" : "text",
      node: given.get("node"),
      help: given.has("help"),
      version: given.has("version"),
    },
    rest,
  };
}
