// The variables of one request, whatever the case of their names: what SetEnvIf and the groups of sections found, then
// SetEnv's and PassEnv's. Read by Require env, by Header env=, by access logs and by expressions. Apache's counterpart:
// r->subprocess_env, which mod_env adds to (fixup_env_module) when access has been decided.
import { lower } from "../../config/lexer.ts";
import type { Exchange } from "./module.ts";
import { type Variable, variablesSet } from "./modules/env.ts";

/** By the list that SetEnv comes to, which a route keeps. */
const known = new WeakMap<readonly Variable[], ReadonlyMap<string, string>>();

function setBy(SetEnv: readonly Variable[]): ReadonlyMap<string, string> {
  const before = known.get(SetEnv);
  if (before !== undefined) return before;
  const variables = Object.entries(variablesSet({ SetEnv }, process.env));
  const byName = new Map(variables.map(([name, value]) => [lower(name), value]));
  known.set(SetEnv, byName);
  return byName;
}

/** A variable for what comes late: header fields and logs. */
export function variableOf(exchange: Exchange, name: string): string | undefined {
  return earlyVariableOf(exchange, name) ?? setBy(exchange.route.settings.SetEnv).get(lower(name));
}

/** The same before SetEnv counts: for sections, access and SetEnvIf. */
export function earlyVariableOf({ env }: Pick<Exchange, "env">, name: string): string | undefined {
  return env?.get(lower(name));
}

export function setVariable(exchange: Exchange, name: string, value: string | undefined): void {
  const env = (exchange.env ??= new Map());
  if (value === undefined) env.delete(lower(name));
  else env.set(lower(name), value);
}
