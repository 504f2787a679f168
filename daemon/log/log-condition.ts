// The condition of a CustomLog: env=name, env=!name. Used by the log_config module. Apache's counterpart:
// add_custom_log and config_log_transaction (mod_log_config.c).
import { Refusal } from "../../config/directive.ts";
import { variable, type Entry } from "./log-items.ts";

export interface LogCondition {
  readonly kind: "env";
  readonly name: string;
  /** env=!name: when the variable is not there. */
  readonly negated: boolean;
}

export function parseCondition(clause: string): LogCondition | Refusal {
  const [, negation, name] = /^env=(!?)([^]*)$/i.exec(clause) ?? [];
  if (name === undefined) return new Refusal("error in condition clause");
  if (name === "") return new Refusal("missing environment variable name");
  return { kind: "env", name, negated: negation === "!" };
}

/** Whether a finished request is to be logged. */
export function predicate({ name, negated }: LogCondition): (entry: Entry) => boolean {
  return (entry) => (variable(name, entry) === undefined) === negated;
}
