// The environment of applications: SetEnv, PassEnv, UnsetEnv. Apache's counterpart: mod_env. Apache gives scripts only
// what is named; applications of Node expect the whole environment, so all of the parent's is there to begin with.
import { defineDirectives } from "../../../config/directive.ts";
import { row, words } from "../../../config/kinds.ts";
import type { ServerSettings } from "../../directives.ts";
import type { HttpModule } from "../module.ts";

type Variable = readonly [name: string, value: string];

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
  UnsetEnv: words({
    syntax: "name ...",
    help: "Variables that applications do not get",
    initial: [],
    override: "FileInfo",
    merge: "append",
  }),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** The parent's environment without UnsetEnv's names, then PassEnv's from the parent, then SetEnv's. */
export function environmentFor(
  settings: Pick<ServerSettings, "SetEnv" | "PassEnv" | "UnsetEnv">,
  parent: Environment,
): Record<string, string> {
  const unset = new Set(settings.UnsetEnv);
  const passed = new Set(settings.PassEnv);
  const kept = Object.entries(parent).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && (!unset.has(entry[0]) || passed.has(entry[0])),
  );
  return { ...Object.fromEntries(kept), ...Object.fromEntries(settings.SetEnv) };
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
