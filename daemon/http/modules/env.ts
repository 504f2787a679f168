// The environment of applications: SetEnv, PassEnv, UnsetEnv. Apache's counterpart: mod_env. Apache gives scripts only
// what is named; applications of Node expect the whole environment, so all of the parent's is there to begin with.
import { defineDirectives } from "../../../config/directive.ts";
import { row } from "../../../config/kinds.ts";
import type { ServerSettings } from "../../directives.ts";
import type { HttpModule } from "../module.ts";

/** Null takes away what stands before it, in the same section or outside of it. */
type Variable = readonly [name: string, value: string | null];

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
      const [variable = "", rest = ""] = name.split(/=(.*)/s, 2);
      if (name.includes("=")) {
        at.warn(
          "AH10032",
          `Spurious usage of '=' in an environment variable name. '${at.name} ${variable} ${rest}' expected instead?`,
        );
      }
      return [...before, [name, value]];
    },
  ),
  PassEnv: row<readonly string[]>(
    {
      syntax: "name ...",
      help: "Variables that come from the server's environment in spite of UnsetEnv",
      initial: [],
      override: "FileInfo",
      merge: "append",
    },
    [1, Infinity],
    (names, at, before = []) => {
      for (const name of names) {
        if (!at.inEnvironment(name)) at.warn("AH01506", `PassEnv variable ${name} was undefined`);
      }
      return [...before, ...names];
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
    (names, _at, before = []) => [...before, ...names.map((name): Variable => [name, null])],
  ),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** What SetEnv gives in the end, where no UnsetEnv follows. */
export function variablesSet({ SetEnv }: Pick<ServerSettings, "SetEnv">): Record<string, string> {
  const last = Object.entries(Object.fromEntries(SetEnv));
  return Object.fromEntries(last.filter((entry): entry is [string, string] => entry[1] !== null));
}

/** The parent's environment without UnsetEnv's names but with PassEnv's, then SetEnv's. */
export function environmentFor(
  settings: Pick<ServerSettings, "SetEnv" | "PassEnv">,
  parent: Environment,
): Record<string, string> {
  const unset = new Set(settings.SetEnv.filter(([, value]) => value === null).map(([name]) => name));
  const passed = new Set(settings.PassEnv);
  const kept = Object.entries(parent).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && (!unset.has(entry[0]) || passed.has(entry[0])),
  );
  return { ...Object.fromEntries(kept), ...variablesSet(settings) };
}

/** Only what PassEnv names in these sections: where users are apart, the rest is not theirs. SetEnv's come in the child. */
export function passedEnvironment(
  sections: readonly Pick<ServerSettings, "PassEnv">[],
  parent: Environment,
): Record<string, string> {
  const names = new Set(sections.flatMap(({ PassEnv }) => PassEnv));
  return Object.fromEntries(
    Object.entries(parent).filter((entry): entry is [string, string] => entry[1] !== undefined && names.has(entry[0])),
  );
}

export const env: HttpModule = { name: "env", directives };
