// Who may have a page: Require, <RequireAll>, <RequireAny>, <RequireNone>, AuthMerging. Apache's counterparts:
// mod_authz_core and mod_authz_host.
import { defineDirectives, type Directive, Refusal } from "../../../config/directive.ts";
import { flag, row } from "../../../config/kinds.ts";
import type { HttpModule } from "../module.ts";
import { together } from "./access-compat/decide.ts";
import { checkFor } from "./authz/decide.ts";
import {
  closeGroup,
  defineAlias,
  mergeRequire,
  onlyNegative,
  readRequire,
  type RequireValue,
} from "./authz/requirements.ts";

const nothing: RequireValue = { group: undefined, merging: undefined };

function group(name: "<RequireAll" | "<RequireAny" | "<RequireNone", help: string): Directive<RequireValue> {
  return {
    ...row<RequireValue>(
      { syntax: "", help, initial: nothing, override: "AuthConfig", aliasOf: "Require" },
      "raw",
      (_words, _at, before = nothing) => before,
    ),
    group: (inside, before, at) => closeGroup(name, inside, before, at),
  };
}

export const directives = defineDirectives({
  Require: row<RequireValue>(
    {
      syntax: "[not] all granted|all denied|ip|host|forward-dns|local|env|method|expr ...",
      help: "Who may have what is in this section",
      initial: nothing,
      override: "AuthConfig",
      merge: mergeRequire,
      check: (value) => {
        const name = onlyNegative(value);
        return name === undefined
          ? undefined
          : { code: "AH01624", text: `${name} directive contains only negative authorization directives` };
      },
    },
    "raw",
    ([text = ""], at, before) => readRequire(text, at, before),
  ),
  "<RequireAll": group("<RequireAll", "None of what stands in it may fail, and one has to hold"),
  "<RequireAny": group("<RequireAny", "One of what stands in it has to hold"),
  "<RequireNone": group("<RequireNone", "None of what stands in it may hold"),
  "<AuthzProviderAlias": row<undefined>(
    {
      syntax: "provider name [arguments]",
      help: "A name for a Require with its arguments, to be used further down",
      initial: undefined,
    },
    "raw",
    ([text = ""], at) => defineAlias(text, at),
  ),
  AuthMerging: row<RequireValue>(
    {
      syntax: "Off|And|Or",
      help: "How the Require of this section meets that from outside; Off replaces it",
      initial: nothing,
      override: "AuthConfig",
      aliasOf: "Require",
    },
    [1, 1],
    ([text = ""], { name }, before = nothing) => {
      const merging = (["off", "and", "or"] as const).find((one) => one === text.toLowerCase());
      return merging === undefined ? new Refusal(`${name} must be one of: Off | And | Or`) : { ...before, merging };
    },
  ),
  AuthzSendForbiddenOnFailure: flag({
    help: "Whether who is known and refused gets 403, not 401",
    initial: false,
    override: "AuthConfig",
    idle: "this server knows no users; applications do, and answer for themselves",
  }),
});

export const authz: HttpModule = {
  name: "authz_core",
  directives,
  check: ({ settings }) => together(settings.order, checkFor(settings.Require.group)),
};

/** Its requirements, ip, host, forward-dns and local, are read by Require. */
export const authzHost: HttpModule = { name: "authz_host", directives: {} };
