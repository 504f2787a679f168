// The condition of a CustomLog: env=name, env=!name, expr=condition. Used by the log_config module. Apache's counterpart:
// add_custom_log and config_log_transaction (mod_log_config.c).
import { Refusal } from "../../config/directive.ts";
import { conditionOf } from "../../config/expression/evaluate.ts";
import { parseCondition as parseExpression } from "../../config/expression/parse.ts";
import type { Patterns } from "../../config/regex-options.ts";
import { variable, type Entry } from "./log-items.ts";
import { subjectOf } from "./log-subject.ts";

export type LogCondition =
  /** `negated`, env=!name: when the variable is not there. */
  | { readonly kind: "env"; readonly name: string; readonly negated: boolean }
  | { readonly kind: "expr"; readonly source: string };

export function parseCondition(clause: string, patterns: Patterns): LogCondition | Refusal {
  const [, kind, rest = ""] = /^(env|expr)=([^]*)$/i.exec(clause) ?? [];
  if (kind === undefined) return new Refusal("error in condition clause");
  if (kind.toLowerCase() === "env") {
    const name = rest.replace(/^!/, "");
    if (name === "") return new Refusal("missing environment variable name");
    return { kind: "env", name, negated: rest.startsWith("!") };
  }
  if (rest === "") return new Refusal("missing condition");
  const parsed = parseExpression(rest);
  return parsed instanceof Refusal ? parsed : { kind: "expr", source: patterns.as(rest) };
}

/** Whether a finished request is to be logged. */
export function predicate(condition: LogCondition): (entry: Entry) => boolean {
  if (condition.kind === "env") {
    const { name, negated } = condition;
    return (entry) => (variable(name, entry) === undefined) === negated;
  }
  const parsed = parseExpression(condition.source);
  if (parsed instanceof Refusal) return () => false;
  const holds = conditionOf(parsed);
  return (entry) => holds(subjectOf(entry));
}
