// The environment of applications: SetEnv, PassEnv, UnsetEnv. Apache's counterpart: mod_env. Apache gives scripts only
// what is named; applications of Node expect the whole environment, so all of the parent's is there to begin with.
import { defineDirectives } from "../../../config/directive.ts";
import { grown, row } from "../../../config/kinds.ts";
import type { ServerSettings } from "../../directives.ts";
import type { HttpModule } from "../module.ts";

/**
 * One step on the way to the variables, in the order of the lines, outer sections first: a value, null to take the name
 * away, true for what the server's own environment has of that name, if it has it.
 */
export type Variable = readonly [name: string, value: string | null | true];

export const directives = defineDirectives({
  SetEnv: row<readonly Variable[]>(
    {
      syntax: "name [value]",
      help: "Variable for applications",
      initial: [],
      override: "FileInfo",
      merge: "append",
    },
    [1, 2],
    ([name = "", value = ""], at, before = []) => {
      if (name.includes("=")) {
        const [variable = "", rest = ""] = name.split(/=(.*)/s, 2);
        at.warn(
          "AH10032",
          `Spurious usage of '=' in an environment variable name. '${at.name} ${variable} ${rest}' expected instead?`,
        );
      }
      return grown(before, [[name, value]]);
    },
  ),
  PassEnv: row<readonly Variable[]>(
    {
      syntax: "name ...",
      help: "Variables that come from the server's environment, in spite of an UnsetEnv or SetEnv before it",
      initial: [],
      override: "FileInfo",
      aliasOf: "SetEnv",
    },
    [1, Infinity],
    (names, at, before = []) => {
      for (const name of names) {
        if (!at.inEnvironment(name)) at.warn("AH01506", `PassEnv variable ${name} was undefined`);
      }
      return grown(
        before,
        names.map((name): Variable => [name, true]),
      );
    },
  ),
  UnsetEnv: row<readonly Variable[]>(
    {
      syntax: "name ...",
      help: "Variables that applications do not get, unless a SetEnv follows",
      initial: [],
      override: "FileInfo",
      aliasOf: "SetEnv",
    },
    [1, Infinity],
    (names, _at, before = []) =>
      grown(
        before,
        names.map((name): Variable => [name, null]),
      ),
  ),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** Carries the steps out, on what is there to begin with. Apache: merge_env_dir_configs. */
function carriedOut(steps: readonly Variable[], parent: Environment, start: readonly [string, string][]) {
  const variables = new Map(start);
  for (const [name, value] of steps) {
    const wanted = value === true ? (parent[name] ?? variables.get(name) ?? null) : value;
    if (wanted === null) variables.delete(name);
    else variables.set(name, wanted);
  }
  return variables;
}

function entries(environment: Environment): [string, string][] {
  return Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** The variables that sections give to requests; `parent` is the server's environment. */
export function variablesSet({ SetEnv }: Pick<ServerSettings, "SetEnv">, parent: Environment): Record<string, string> {
  return Object.fromEntries(carriedOut(SetEnv, parent, []));
}

/** The parent's environment with what the lines change in it. */
export function environmentFor(
  { SetEnv }: Pick<ServerSettings, "SetEnv">,
  parent: Environment,
): Record<string, string> {
  return Object.fromEntries(carriedOut(SetEnv, parent, entries(parent)));
}

/** Only what PassEnv names in these sections: where users are apart, the rest is not theirs. SetEnv's come in the child. */
export function passedEnvironment(
  sections: readonly Pick<ServerSettings, "SetEnv">[],
  parent: Environment,
): Record<string, string> {
  const names = new Set(
    sections.flatMap(({ SetEnv }) => SetEnv.flatMap(([name, value]) => (value === true ? [name] : []))),
  );
  return Object.fromEntries(entries(parent).filter(([name]) => names.has(name)));
}

export const env: HttpModule = { name: "env", directives };
