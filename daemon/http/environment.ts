// The variables of one request: what SetEnvIf found, then SetEnv and PassEnv of its settings. Read by Require env, by
// Header env=, by access logs and by expressions. Apache's counterpart: r->subprocess_env.
import type { Exchange } from "./module.ts";

/** A variable for what comes late: headers and logs. */
export function variableOf({ env, route }: Exchange, name: string): string | undefined {
  const { SetEnv, PassEnv } = route.settings;
  const set = SetEnv.findLast(([of]) => of === name)?.[1];
  return set ?? (PassEnv.includes(name) ? process.env[name] : undefined) ?? env?.get(name);
}
